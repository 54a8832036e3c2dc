// Copies of one text: what papers do to an agency's report, and what is another report of the same.
import { describe, expect, it } from "vitest";
import { areCopies, sketchOf } from "../../src/ledger/index.js";

const PARAGRAPHS = [
  "OSLO (Agency) - Norwegian Foreign Minister Kari Dahl arrived in Tokyo on Tuesday for two days of talks on fisheries, shipping and the price of gas.",
  "She was received at the airport by her Japanese counterpart, who said that the visit was the first of its kind in eleven years and would not be the last.",
  "Both ministers are to sign a paper on joint patrols of research ships in the northern sea, where crews of the two countries have quarrelled over nets twice this winter.",
  "Trade between Norway and Japan rose by 5 percent to 3 billion dollars last year, most of it fish in one direction and machines in the other.",
  "Opposition members in Oslo called the journey a holiday at public expense, and asked for a list of everybody who travelled with the minister.",
];
const AGENCY = PARAGRAPHS.join("\n\n");
const copies = (a: string, b: string) => areCopies(sketchOf(a), sketchOf(b));

describe("copies of one text", () => {
  it.each<[string, string]>([
    ["the same text", AGENCY],
    ["another headline", `Norway's minister goes east\n\n${AGENCY}`],
    ["its last paragraph cut", PARAGRAPHS.slice(0, -1).join("\n\n")],
    [
      "some words changed",
      AGENCY.replace("eleven years", "more than a decade").replace("quarrelled", "argued"),
    ],
    ["other breaks, capitals and marks", AGENCY.toUpperCase().replaceAll("\n\n", " ").replaceAll(",", " –")],
    [
      "all of it, with a line of the paper's own",
      `Minister in Tokyo\n\n${PARAGRAPHS.slice(0, -1).join("\n")}\n\nWith reporting by our own staff.`,
    ],
  ])("are known with %s", (_what, other) => {
    expect(copies(AGENCY, other)).toBe(true);
    expect(copies(other, AGENCY)).toBe(true);
  });
  it.each<[string, string, string]>([
    [
      "another report of the same visit",
      AGENCY,
      "Norway's foreign minister came to Japan on Tuesday. Kari Dahl will stay for two days and speak about fish, ships and gas with the government in Tokyo, which had asked her to come since spring. A paper on joint patrols is ready to be signed. In Oslo the opposition mocked the trip. Last year the two countries traded goods for 3 billion dollars, 5 percent more than in the year before.",
    ],
    [
      "a report that quotes one paragraph",
      AGENCY,
      `${PARAGRAPHS[3]} ${"Nobody in the port town spoke of much else that week than of the price of cod and of who would pay it in the end. ".repeat(3)}${"A fisherman who had seen many ministers come and go shrugged and went back to his boat without a word for the cameras. ".repeat(2)}`,
    ],
    [
      "short texts with another number",
      "Trade between Norway and Japan reached 3 billion dollars in 2025.",
      "Trade between Norway and Japan reached 4 billion dollars in 2025.",
    ],
    ["nothing and something", "", AGENCY],
  ])("are not %s", (_what, a, b) => {
    expect(copies(a, b)).toBe(false);
  });
  it("are not the same form with other numbers", () => {
    const month = (seed: number) =>
      Array.from(
        { length: 12 },
        (_, i) =>
          `Exports of goods ${i} to the partner came to ${seed * 31 + i} million, imports to ${seed * 17 + i} million.`,
      ).join(" ");
    expect(copies(month(3), month(7))).toBe(false);
  });
  it("of a short text have the same words", () => {
    const short = "Norway and Japan signed a treaty.";
    expect(copies(short, "NORWAY and Japan signed a treaty")).toBe(true);
  });
  it("meet in a band", () => {
    const bands = new Set(sketchOf(AGENCY).bands);
    expect(sketchOf(PARAGRAPHS.slice(0, -1).join(" ")).bands.some((band) => bands.has(band))).toBe(true);
  });
  it("have the same sketch on any machine", () => {
    expect(sketchOf(AGENCY).marks.slice(0, 16)).toBe("b77a777192ddefe1");
    expect(sketchOf(AGENCY).marks).toHaveLength(384);
  });
  it("are sketched in linear time", () => {
    const started = performance.now();
    sketchOf("word and another ".repeat(600_000));
    sketchOf(Array.from({ length: 500_000 }, (_, i) => `w${i}`).join(" "));
    expect(performance.now() - started).toBeLessThan(6000);
  });
});
