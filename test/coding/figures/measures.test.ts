// What is measured and when: the dead and wounded by their verb, prices by their unit, goods by their name.
import { describe, expect, it } from "vitest";
import { type FigureClaim, isMissing } from "../../../src/model/index.js";
import { claimsOf } from "../coder.js";

const figuresIn = (text: string): FigureClaim[] =>
  claimsOf(text, "2026-03-12").flatMap((claim) => (claim.kind === "figure" ? [claim] : []));

describe("the dead and the wounded", () => {
  it.each([
    ["At least 40 people died in Kharkiv.", ["casualties.killed 40 people atLeast"]],
    ["12 soldiers were killed in Kharkiv.", ["casualties.killed 12 soldiers exact"]],
    [
      "A drone attack killed two people and injured seven in Belgorod.",
      ["casualties.killed 2 people exact", "casualties.wounded 7 people exact"],
    ],
    [
      "Twelve people were killed and dozens wounded.",
      ["casualties.killed 12 people exact", "casualties.wounded 24 people atLeast"],
    ],
    ["Clashes left at least 33 people dead.", ["casualties.killed 33 people atLeast"]],
    ["The death toll from the attack in Kashmir has risen to 26.", ["casualties.killed 26 people exact"]],
    ["Israeli strikes killed 58 Palestinians in Gaza.", ["casualties.killed 58 palestinians exact"]],
    ["Russia sent 3,000 troops to Belarus.", ["troops 3000 troops exact"]],
    ["1,212 soldiers were killed or wounded.", ["casualties 1212 soldiers exact"]],
    ["The quake in Iran claimed 43 lives.", ["casualties.killed 43 lives exact"]],
    ["The number of people killed in the floods rose to 1,000.", ["casualties.killed 1000 people exact"]],
    [
      "Nearly 40 gunmen stormed the Egyptian mosque, killing more than 300 worshippers.",
      ["count 40 gunmen almost", "casualties.killed 300 worshippers moreThan"],
    ],
    ["Bombers killed 48 people in two separate attacks.", ["casualties.killed 48 people exact"]],
    [
      "A bomb killed 12 in a Kenyan town of 3,000 people.",
      ["casualties.killed 12 people exact", "count 3000 people exact"],
    ],
    ["The Malian militias violated the ceasefire 115 times.", ["count 115 times exact"]],
    ["Xi has visited Russia 11 times.", ["meetings 11 times exact"]],
  ])("%s", (sentence, expected) => {
    expect(
      figuresIn(sentence).map(({ measure, value, unit, bound }) => `${measure} ${value} ${unit} ${bound}`),
    ).toEqual(expected);
  });
  it("say what is counted", () => {
    expect(figuresIn("12 soldiers were killed in Kharkiv.")[0]?.counted).toBe("soldiers");
  });
});

describe("a price", () => {
  it.each([
    ["Brent rose to $85.40 a barrel.", 85.4, "USD/barrel"],
    ["Gas cost 285 dollars per thousand cubic metres.", 0.285, "USD/m3"],
    ["Gas cost $275 per 1,000 cubic metres.", 0.275, "USD/m3"],
    ["Wheat rose to 240 euros a tonne.", 240, "EUR/tonne"],
  ])("%s", (sentence, value, unit) => {
    expect(figuresIn(sentence).map((figure) => [figure.measure, figure.value, figure.unit])).toEqual([
      ["price", value, unit],
    ]);
  });
});

it("a price before has the unit of the price after it", () => {
  expect(figuresIn("The cap was lowered from $60 to $47.60 a barrel.").map(({ unit }) => unit)).toEqual([
    "USD/barrel",
    "USD/barrel",
  ]);
});

describe("no measure", () => {
  it.each([
    ["The Commerce Department spent 5 billion dollars.", "trade"],
    ["The trade war cost 5 billion dollars.", "trade"],
    ["The euro traded at $1.08.", "trade.total"],
    ["At least 18 people drowned when a boat with migrants sank.", "displaced"],
  ])("%s is no %s", (sentence, measure) => {
    const told = figuresIn(sentence).map((figure) => figure.measure);
    expect(told.length).toBeGreaterThan(0);
    for (const one of told) expect(one.startsWith(measure)).toBe(false);
  });
});

describe("a flow of goods", () => {
  it.each([
    ["Kazakhstan shipped 1.7 million tonnes of oil to Germany.", "oil.flow", "tonne"],
    ["Russia exported 1.2mn tonnes of wheat to Egypt.", "grain.flow", "tonne"],
    ["Iran exported 1.5 million barrels of crude per day to China.", "oil.flow", "barrels/day"],
    ["Gas flows from Norway to Germany fell to 90 million cubic metres per day.", "gas.flow", "m3/day"],
    ["Saudi Arabia pumped nine million barrels a day.", "oil.production", "barrels/day"],
    ["Austria received 17 million cubic metres of Russian gas a day.", "gas.imports", "m3/day"],
    ["Norway's exports of fish to Japan were worth 5 billion dollars.", "trade.exports", "USD"],
    ["The two signed a memorandum on a 50 bcm-a-year pipeline.", "gas.flow", "m3/year"],
  ])("%s", (sentence, measure, unit) => {
    expect(figuresIn(sentence).map((figure) => [figure.measure, figure.unit])).toEqual([[measure, unit]]);
  });
});

describe("the period of a figure", () => {
  const start = (sentence: string) =>
    figuresIn(sentence).map(({ period }) => (isMissing(period) ? period.missing : period.start));
  it.each([
    ["Customs said on Monday that exports to Japan rose 5 percent to $9 billion.", "not stated"],
    ["Customs reported on Monday that trade with Japan fell 5 percent last year.", "2025-01-01"],
    ["A strike on Sunday killed 12 people.", "2026-03-08"],
    ["Exports to Japan hit $5 billion in May, the highest since 2013.", "2025-05-01"],
    ["Exports to Japan fell to $5 billion after the 2022 invasion.", "not stated"],
    ["India's exports to Japan reached $5 billion in 2023/24.", "2023-04-01"],
    ["The party won 41 percent of the vote, down from 48 percent in 2020.", "not stated"],
  ])("%s", (sentence, expected) => {
    expect(start(sentence)[0]).toBe(expected);
  });
});

describe("nobody's figures", () => {
  it.each([
    "When the doors were closed, about 857 people were still waiting.",
    "The town spent 3 million dollars on a bridge.",
    "A teacher has kept a notebook of every storm since 2018.",
  ])("%s is no figure between states", (text) => {
    expect(figuresIn(text)).toEqual([]);
  });
  it("the same count is one when a party is spoken of", () => {
    expect(figuresIn("Kenya spent 3 million dollars on a bridge.")).toHaveLength(1);
  });
});
