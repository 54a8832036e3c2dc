// How often two leaders have met, against the register of meetings.
import { describe, expect, it } from "vitest";
import { check } from "./checked.js";

const counts = (text: string, published: string) =>
  check(text, published).filter(({ rule }) => rule === "count");

describe("a count of meetings", () => {
  it("agrees with the meetings in person until publication", () => {
    const [found] = counts("Putin and Xi have met more than 40 times.", "2024-05-16");
    expect(found?.verdict).toBe("agrees");
    expect(found?.because).toMatch(
      /^The register has \d+ meetings .* \d+ of them in person and \d+ by phone or video\.$/u,
    );
    expect(found?.sources).toHaveLength(1);
  });
  it("is unknown, not wrong, above what the register has", () => {
    const [found] = counts("Putin and Xi have met more than 400 times.", "2024-05-16");
    expect(found?.verdict).toBe("unknown");
  });
  it("is not told of a pair that the register hardly knows", () => {
    expect(counts("Ruto and Museveni have met more than 40 times.", "2024-05-16")).toEqual([]);
  });
});
