// Pass 30: where a sentence ends. Abbreviations, initials, decimals and quotations do not break one.
import { describe, expect, it } from "vitest";
import { read, sentencesOf } from "./tagged.js";

/** Written with a stroke where one sentence ends and the next begins. */
const TEXTS: readonly (readonly [string, string])[] = [
  ["abbreviations of states", "He met U.S. officials.|They talked."],
  ["an abbreviation that ends a sentence", "Talks began with the U.S.|The envoy left."],
  ["organisations with dots", "The U.N. Security Council met.|It voted."],
  ["titles", "Gen. Milley met Mr. Xi.|Sen. Smith spoke.|Dr. Lee left."],
  ["titles before names that look like words", "Talks with Mr. He Lifeng went on.|They ended."],
  ["numbers of things", "See No. 5 of the list.|It is long."],
  ["months", "On Jan. 3 he left.|On Feb. 4 he came."],
  ["initials at the beginning", "J. D. Vance met Xi.|He left."],
  ["initials inside", "Vice President J. D. Vance left.|He flew home."],
  ["initials in a name", "He met Dr. A. Smith Jr. in Rome.|He left."],
  ["decimals", "Trade rose 2.5 percent.|Gas fell."],
  ["prices", "Prices rose to $3.50.|They fell."],
  ["companies", "The firm Example Inc. signed a deal.|It was large."],
  ["hours", "He arrived at 5 p.m. on Monday.|She left at 6 a.m.|It rained."],
  ["places", "St. Petersburg is cold.|Mt. Fuji is high."],
  ["addresses", "He works at example.com.|She left."],
  ["questions and calls", "Is it so?|Yes!|It is."],
  ["a quotation with its stop inside", "“We will go.”|He left."],
  ["a quotation after a colon", "He said: “We will go.”|Then he left."],
  ["a question that is quoted", "“Is it over?” the minister asked.|He left."],
  ["a quoted question inside", 'He asked "why?" and left.|It ended!'],
  ["brackets", "(They met in Oslo.)|They left."],
  ["an ellipsis that ends", "They waited…|Then they left."],
  ["an ellipsis that does not", "He said it was... difficult.|They waited ... and left."],
  ["a hyphenated name", "Mr. Đặng-Kovačić left.|He wrote."],
];

describe("a sentence ends after", () => {
  it.each(TEXTS)("%s", (_name, marked) => {
    expect(sentencesOf(marked.replaceAll("|", " "))).toEqual(marked.split("|"));
  });
});

describe("sentences", () => {
  it("are numbered through the document, with the block they stand in", () => {
    const { sentences } = read("Title here\n\nOne ended. Two ended.\n\nAdvertisement\n\nThree ended.");
    expect(sentences.map(({ index, block }) => [index, block])).toEqual([
      [0, 1],
      [1, 1],
      [2, 3],
    ]);
  });
  it("are not made of headlines, headings and dropped lines", () => {
    expect(
      sentencesOf("China and Japan meet\n\nThey met.\n\nA new chapter\n\nShare this:\n\nThey left."),
    ).toEqual(["They met.", "They left."]);
  });
  it("end at the end of a paragraph without a full stop", () => {
    expect(sentencesOf("The deal has two parts:\n\nIt says a lot.")).toEqual([
      "The deal has two parts:",
      "It says a lot.",
    ]);
  });
  it("keep the line breaks of wrapped text inside", () => {
    const text =
      "The foreign ministers of China and Japan met on Monday\nin Oslo and agreed to talk again.\n\nThey left the same day.";
    expect(sentencesOf(text)).toEqual(text.split("\n\n"));
  });
  it("that never end are cut", () => {
    const { sentences } = read(`${"word ".repeat(1500)}end.`);
    expect(sentences.length).toBeGreaterThan(2);
    expect(Math.max(...sentences.map(({ tokens }) => tokens.length))).toBeLessThan(420);
  });
});

describe("a dateline", () => {
  const DATELINES: readonly (readonly [string, string | null])[] = [
    ["BEIJING, March 3 (Agency) — China and Japan met. They agreed.", "BEIJING"],
    ["QUITO/LIMA - China and Japan met. They agreed.", "QUITO/LIMA"],
    ["Lusaka, Zambia (AP) – China and Japan met. They agreed.", "Lusaka, Zambia"],
    ["UNITED NATIONS, Dec 1 - China and Japan met. They agreed.", "UNITED NATIONS"],
    ["The ministers - China and Japan met. They agreed.", null],
    ["OPEC and Peru - both of them - met. They agreed.", null],
  ];
  it.each(DATELINES)("%s", (text, place) => {
    const { dateline, sentences } = read(text);
    expect(dateline).toBe(place);
    if (place !== null) expect(text.slice(sentences[0]?.start).startsWith("China")).toBe(true);
  });
});
