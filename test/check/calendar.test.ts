// Weekdays beside dates, days that no month has, and spans that end before they begin.
import { describe, expect, it } from "vitest";
import { check, expectFindings, type Told } from "./checked.js";

describe("a weekday", () => {
  it.each<[string, Told[]]>([
    [
      "The ministers met on Thursday, 14 May 2024 in Geneva.",
      [["contradicts calendar", "Thursday, 14 May 2024", "14 May 2024 was a Tuesday, not a Thursday"]],
    ],
    [
      "The ministers met on Tuesday, 14 May 2024 in Geneva.",
      [["agrees calendar", "Tuesday, 14 May 2024", "was a Tuesday"]],
    ],
    [
      "The ministers met on May 14, 2024, a Thursday, in Geneva.",
      [["contradicts calendar", "May 14, 2024, a Thursday", "was a Tuesday"]],
    ],
    [
      "The ministers met on Sunday, 12 May in Geneva.",
      [["agrees calendar", "Sunday, 12 May", "12 May 2024 was a Sunday"]],
    ],
  ])("%s", (text, told) => expectFindings(text, "2024-05-20", told));
  it("is corrected in the words of the text", () => {
    const [found] = check("The ministers met on Thursday, 14 May 2024 in Geneva.", "2024-05-20");
    expect(found).toMatchObject({ expected: "Tuesday", correction: "Tuesday, 14 May 2024" });
  });
  it("is not corrected where two years may be meant", () => {
    const [found] = check("In 1967 the war began. On Tuesday, 5 June, it started.", "2026-03-12");
    expect(found).toMatchObject({ verdict: "contradicts" });
    expect(found?.because).toContain("5 June 2026 was a Friday, 5 June 1967 was a Monday, not a Tuesday");
    expect([found?.expected ?? null, found?.correction ?? null]).toEqual([null, null]);
  });
  it("without a year is not judged where the day of publication is not known", () => {
    expectFindings("The ministers meet on Friday, 16 May in Geneva.", null, []);
  });
});

describe("a day that there is not", () => {
  it.each<[string, Told[]]>([
    [
      "The accord runs until 31 April 2025.",
      [["contradicts calendar", "31 April 2025", "April 2025 has 30 days"]],
    ],
    [
      "The accord runs until 29 February 2025.",
      [["contradicts calendar", "29 February 2025", "has 28 days"]],
    ],
    ["The accord runs until 29 February 2024.", []],
    ["The accord runs until 29 February.", []],
  ])("%s", (text, told) => expectFindings(text, "2023-05-20", told));
});

describe("a span", () => {
  it("ends after it begins", () => {
    const turned = "began on 9 September 2024 and ended on 6 September 2024";
    expectFindings(`The fair ${turned}.`, "2024-10-01", [
      ["contradicts calendar", turned, "6 September 2024, the end, is before 9 September 2024"],
    ]);
    expectFindings("The fair began on 6 September 2024 and ended on 9 September 2024.", "2024-10-01", []);
  });
});
