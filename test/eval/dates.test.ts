// Dates of gold and the periods that stand for them.
import { describe, expect, it } from "vitest";
import { daysOf, fitsDate } from "../../eval/score/dates.mjs";

const period = (start: string | null, end: string | null) => ({ start, end });

describe("daysOf", () => {
  it.each([
    ["2024-05-16", "2024-05-16", "2024-05-16"],
    ["2024-05", "2024-05-01", "2024-05-31"],
    ["2024", "2024-01-01", "2024-12-31"],
    ["2023-09/2023-11", "2023-09-01", "2023-11-31"],
    ["../2022-02-24", "0000-01-01", "2022-02-24"],
    ["2024-Q2", "2024-04-01", "2024-06-31"],
    ["2024-H2", "2024-07-01", "2024-12-31"],
  ])("%s is %s to %s", (date, first, last) => {
    expect(daysOf(date)).toEqual([first, last]);
  });
});

describe("fitsDate", () => {
  it("asks for nothing where gold has no date", () => {
    expect(fitsDate(undefined, { missing: "not stated" })).toBe(true);
  });
  it("wants a period where gold has a date", () => {
    expect(fitsDate("2024", { missing: "not stated" })).toBe(false);
  });
  it("takes a period that meets the interval", () => {
    expect(fitsDate("2023-09/2023-11", period("2023-10-01", "2023-10-31"))).toBe(true);
    expect(fitsDate("2023-09/2023-11", period("2023-08-15", "2023-09-15"))).toBe(true);
    expect(fitsDate("2023-09/2023-11", period("2024-01-01", null))).toBe(false);
  });
  it("takes no period that sticks out on both sides", () => {
    expect(fitsDate("2023-10", period("2023-01-01", "2023-12-31"))).toBe(false);
  });
  it("takes any period that meets an open interval", () => {
    expect(fitsDate("../2022-02-24", period(null, "2022-02-24"))).toBe(true);
    expect(fitsDate("../2022-02-24", period("2023-01-01", "2023-12-31"))).toBe(false);
  });
});
