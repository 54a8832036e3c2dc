// Shares of a whole, in percent and in words.
import { describe, expect, it } from "vitest";
import { check, expectFindings, expectNoFault, type Told } from "./checked.js";

const DAY = "2025-03-04";

describe("a share", () => {
  it.each<[string, Told[]]>([
    [
      "Of the 7.5 billion dollars, 1.2 billion, or a quarter, came from Norway.",
      [["contradicts share", "a quarter", "1.2 billion of 7.5 billion is 16.0 percent"]],
    ],
    [
      "Of the 7.5 billion dollars, 1.9 billion, or a quarter, came from Norway.",
      [["agrees share", "a quarter", "is 25.3 percent"]],
    ],
    [
      "Turkey bought 31 TWh out of 124 TWh. Share: 35%.",
      [["contradicts share", "35%", "is 25.0 percent, not 35%"]],
    ],
    ["Turkey bought 31 TWh out of 124 TWh. Share: 25%.", [["agrees share", "25%", "is 25.0 percent"]]],
    [
      "Half of the 5.2 billion dollars, 1.3 billion, goes to Norway.",
      [["contradicts share", "Half", "is 25.0 percent"]],
    ],
    ["Half of the 5.2 billion dollars, 2.6 billion, goes to Norway.", [["agrees share", "Half", "50.0"]]],
    [
      "Two thirds of the 90 ships, 30 in all, are Greek.",
      [["contradicts share", "Two thirds", "30 of 90 is 33.3 percent"]],
    ],
  ])("%s", (text, told) => expectFindings(text, DAY, told));

  it("in percent is held against part and whole", () => {
    const text = (share: number) =>
      `Algeria sent Italy 8.3 billion cubic metres out of 76.7 billion cubic metres, or ${share} percent.`;
    const verdicts = (share: number) =>
      new Set(check(text(share), DAY).map(({ verdict, rule }) => `${verdict} ${rule}`));
    expect(verdicts(21)).toEqual(new Set(["contradicts share"]));
    expect(verdicts(11)).toEqual(new Set(["agrees share"]));
  });
  it.each([
    ["a hedge", "Almost half of the 5.2 billion dollars, 2.4 billion, goes to Norway."],
    [
      "a change beside it",
      "Of the 7.5 billion dollars, 1.2 billion came from Norway, 25 percent more than in 2023.",
    ],
    [
      "a share of something else",
      "Norway gave 1.2 billion of the 7.5 billion dollars; a quarter of the clinics are in Nairobi.",
    ],
  ])("no fault: %s", (_what, text) => expectNoFault(text, DAY));
});
