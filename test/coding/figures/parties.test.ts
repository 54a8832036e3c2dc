// Between whom: directions, pairs of countries, whose statistics, shares with their whole.
import { describe, expect, it } from "vitest";
import type { FigureClaim } from "../../../src/model/index.js";
import { claimsOf } from "../coder.js";

const figuresIn = (text: string): FigureClaim[] =>
  claimsOf(text, "2026-03-12").flatMap((claim) => (claim.kind === "figure" ? [claim] : []));

/** "trade.imports RUS>CHN, CHN-RUS" */
function show({ measure, direction, pair }: FigureClaim): string {
  const way = direction === null ? "" : ` ${direction.from ?? "?"}>${direction.to ?? "?"}`;
  return `${measure}${way}${pair === null ? "" : `, ${pair.join("-")}`}`;
}

describe("a direction", () => {
  it.each([
    ["In December 2025 imports from Norway rose 5 percent.", "trade.imports NOR>?"],
    ["Chinese customs said imports from Norway rose 5 percent.", "trade.imports NOR>CHN, CHN-NOR"],
    ["According to China's customs, exports to Norway rose 5 percent.", "trade.exports CHN>NOR, CHN-NOR"],
    ["China, Norway's partner, saw exports fall to 90 billion dollars.", "trade.exports CHN>?"],
    ["Exports from China to Norway fell to 90 billion dollars.", "trade.exports CHN>NOR, CHN-NOR"],
    ["China bought $5 billion of gas from Norway.", "trade.imports NOR>CHN, CHN-NOR"],
    ["China sold $5 billion worth of chips to Norway.", "trade.exports CHN>NOR, CHN-NOR"],
    ["Poland's imports of Russian coal fell to 4 million tonnes.", "coal.flow RUS>POL, POL-RUS"],
    ["Egypt's wheat purchases from Russia came to 7 million tonnes.", "grain.flow RUS>EGY, EGY-RUS"],
    ["Qatar will supply Germany with 2 million tonnes of LNG.", "lng.flow QAT>DEU, DEU-QAT"],
    ["Chinese car exports to Russia fell to 357,700 vehicles.", "goods.flow CHN>RUS, CHN-RUS"],
    ["Germany exported goods worth 8.2 billion euros to China.", "trade.exports DEU>CHN, CHN-DEU"],
    ["Exports of Ukrainian grain reached 41 million tons.", "grain.flow UKR>?"],
    ["Denmark donated 19 jets to Ukraine.", "weapons DNK>UKR, DNK-UKR"],
    ["The Power of Siberia pipeline delivered 38.8 bcm of gas to China.", "gas.flow RUS>CHN, CHN-RUS"],
    ["Japan lent Kenya $5 million.", "loan JPN>KEN, JPN-KEN"],
    ["Japan gave half a million dollars to Kenya.", "money JPN>KEN, JPN-KEN"],
    ["Ukraine received $13 billion from Japan.", "money JPN>UKR, JPN-UKR"],
    ["Remittances to Tajikistan from Russia exceeded $5 billion.", "remittances RUS>TJK, RUS-TJK"],
  ])("%s", (sentence, expected) => {
    expect(figuresIn(sentence).map(show)).toEqual([expected]);
  });
  it.each([
    [
      "Indian exports to Norway amounted to $4.9 billion and imports to $63.8 billion.",
      ["trade.exports IND>NOR, IND-NOR", "trade.imports NOR>IND, IND-NOR"],
    ],
    [
      "Imports from Norway climbed 24 percent, while those from China slumped 37 percent.",
      ["trade.imports NOR>?", "trade.imports CHN>?"],
    ],
    [
      "Algeria exported 35 bcm of gas in 2024, of which 12 bcm went to Spain.",
      ["gas.exports DZA>?", "gas.flow DZA>ESP, DZA-ESP"],
    ],
    [
      "Kenya and Uganda bought 4 million and 5 million tonnes of Russian crude respectively.",
      ["oil.flow RUS>KEN, KEN-RUS", "oil.flow RUS>UGA, RUS-UGA"],
    ],
  ])("of two in one sentence: %s", (sentence, expected) => {
    expect(figuresIn(sentence).map(show)).toEqual(expected);
  });
  it("turns round from exports to imports", () => {
    const told = figuresIn("Exports to Norway rose 4 percent, while imports from there rose 1 percent.");
    expect(told.map(show)).toEqual(["trade.exports ?>NOR", "trade.imports NOR>?"]);
  });
  it("goes to no pair where the whole world is meant", () => {
    const told = figuresIn("Japan's exports to China rose 4 percent. Its total exports rose 2 percent.");
    expect(told.map(({ pair }) => pair)).toEqual([["CHN", "JPN"], null]);
  });
});

describe("a list of parties", () => {
  it.each([
    ["Japan's exports to China and Norway fell to $12 billion.", "trade.exports JPN>?"],
    ["Kenya and Uganda sold $5 billion worth of tea to Norway.", "trade.exports ?>NOR"],
    ["Egypt will buy $5 billion of gas from Israel and Norway.", "trade.imports ?>EGY"],
    ["Norway and Russia pump about a fifth of the oil.", "share"],
  ])("has no one of them alone: %s", (sentence, expected) => {
    expect(figuresIn(sentence).map(show)).toEqual([expected]);
  });
});

describe("a pair", () => {
  it.each([
    "The EU lent $5 billion to Ukraine.",
    "The IMF lent $5 billion to Ukraine.",
    "The EU wants to cut its imports of Russian steel by a quarter.",
  ])("holds countries only: %s", (sentence) => {
    const [figure] = figuresIn(sentence);
    expect(figure?.direction).not.toBeNull();
    expect([figure?.pair, figure?.pairs]).toEqual([null, []]);
  });
  it.each([
    ["Trade between Kenya and Norway was $2 billion.", "trade.total, KEN-NOR"],
    ["Kenya's trade with Norway was $2 billion.", "trade.total, KEN-NOR"],
    [
      "The Kenyan president met the Norwegian prime minister. Bilateral trade was $2 billion.",
      "trade.total, KEN-NOR",
    ],
    ["The trade deficit of India with China was $99 billion.", "trade.balance, CHN-IND"],
    ["Zambia owes China more than $4 billion.", "debt, CHN-ZMB"],
    ["The US imposed a 50 percent tariff on Indian goods.", "tariff, IND-USA"],
    ["Hungary pays $450 per thousand cubic metres for Russian gas.", "price, HUN-RUS"],
    ["France sold 42 jets to Indonesia for $8.1 billion.", "weapons FRA>IDN, FRA-IDN"],
  ])("%s", (sentence, expected) => {
    expect(show(figuresIn(sentence)[0] as FigureClaim)).toBe(expected);
  });
});

describe("a share", () => {
  it.each([
    ["Norway accounts for 31 percent of Chile's exports.", "share CHL>NOR, CHL-NOR", "Chile's exports"],
    [
      "Norway accounts for 31 percent of Chile's oil imports.",
      "share NOR>CHL, CHL-NOR",
      "Chile's oil imports",
    ],
    ["Hungary gets 85 percent of its gas from Russia.", "share RUS>HUN, HUN-RUS", undefined],
    ["Norway supplied nearly a third of Poland's gas.", "share NOR>POL, NOR-POL", "Poland's gas"],
    ["Russia is China's largest supplier of oil with 20 percent.", "share RUS>CHN, CHN-RUS", undefined],
    ["Russia's share of India's oil imports rose to 36%.", "share RUS>IND, IND-RUS", undefined],
  ])("%s", (sentence, expected, whole) => {
    const [figure] = figuresIn(sentence);
    expect(figure === undefined ? "" : show(figure)).toBe(expected);
    if (whole !== undefined) expect(figure?.whole).toBe(whole);
  });
  it("of GDP or of the vote keeps the name of what is shared", () => {
    const measures = (sentence: string) => figuresIn(sentence).map(({ measure }) => measure);
    expect(measures("Poland will spend 4.7 percent of GDP on defence.")).toEqual(["defence.spending"]);
    expect(measures("Ghana's public debt rose to 61.8% of GDP.")).toEqual(["debt"]);
    expect(measures("The party won 41.6% of the vote.")).toEqual(["vote.share"]);
  });
});

describe("what one country has alone", () => {
  it.each([
    ["Canada's inflation rate slowed to 1.9 percent.", "CAN"],
    ["Saudi Arabia pumped five hundred thousand barrels a day.", "SAU"],
    ["Sri Lanka's foreign debt stood at $37 billion.", "LKA"],
    ["China's economy grew 5 percent.", "CHN"],
  ])("%s", (sentence, reporter) => {
    const [figure] = figuresIn(sentence);
    expect([figure?.basis.reporter, figure?.pair, figure?.direction]).toEqual([reporter, null, null]);
  });
});
