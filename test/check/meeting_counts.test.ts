// How often two leaders have met, against the register of meetings.
import { describe, expect, it } from "vitest";
import { check } from "./checked.js";

const counts = (text: string, published: string) =>
  check(text, published).filter(({ rule }) => rule === "count");

describe("a count of meetings", () => {
  it("agrees with the meetings in person until publication", () => {
    const [found] = counts("Putin and Xi have met more than 30 times.", "2024-05-16");
    expect(found?.verdict).toBe("agrees");
    expect(found?.because).toBe(
      "The register has until then 37 meetings in person, 41 with calls, 17 without sidelines and forums; of leaders alone 32, 36 and 12.",
    );
    expect(found?.sources).toHaveLength(1);
  });
  it("explains the number that comes about with calls, and names the rule", () => {
    const [found] = counts("Putin and Xi have met more than 40 times.", "2024-05-16");
    expect(found?.verdict).toBe("explained");
    expect(found?.because).toContain("37 meetings in person, 41 with calls");
    expect(found?.because).toContain(
      "counted with calls by phone and video, it comes to the number in the text",
    );
  });
  it("is unknown, not wrong, above what the register has", () => {
    const [found] = counts("Putin and Xi have met more than 400 times.", "2024-05-16");
    expect(found?.verdict).toBe("unknown");
  });
  it("is not told of a pair that the register hardly knows", () => {
    expect(counts("Ruto and Museveni have met more than 40 times.", "2024-05-16")).toEqual([]);
  });
});
