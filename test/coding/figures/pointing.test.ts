// Parties, times and measures that another sentence or clause tells.
import { describe, expect, it } from "vitest";
import { figuresOf, periodsOf, waysOf } from "./show_figure.js";

describe("a party that is only described", () => {
  it.each([
    [
      "Peru's trade with Chile grew to $4.4 billion. Exports to its southern neighbour came to $1.9 billion, imports to $2.5 billion.",
      ["trade.total CHL-PER", "trade.exports PER>CHL", "trade.imports CHL>PER"],
    ],
    [
      "Jordan sold phosphate worth 45 million dollars to India.\n\nImports from the South Asian giant slipped to 38 million dollars.",
      ["trade.exports JOR>IND", "trade.imports IND>JOR"],
    ],
    [
      "Serbia's trade with Germany was worth 9.4 billion euros, 5.2 billion of them exports.",
      ["trade.total DEU-SRB", "trade.exports SRB>DEU"],
    ],
    [
      "Ireland and Britain will build a bridge. Trade across the border has grown to 7.1 billion euros.",
      ["trade.total GBR-IRL"],
    ],
    [
      "Germany's imports from Poland were 82 billion euros. In 2015 they had amounted to 44.5 billion.",
      ["trade.imports POL>DEU", "trade.imports POL>DEU"],
    ],
  ])("%s", (text, expected) => {
    expect(waysOf(text)).toEqual(expected);
  });
});

describe("a party in another place of the sentence", () => {
  it.each([
    [
      "Germany trades less with China, to which German firms sold goods worth 81.3 billion euros.",
      ["trade.exports DEU>CHN"],
    ],
    [
      "Mongolia imported goods for 630 million dollars from Japan, and exported goods for just 25 million.",
      ["trade.imports JPN>MNG", "trade.exports MNG>JPN"],
    ],
    [
      "Kyrgyzstan will buy 2.3 billion kWh: 900 million from Kazakhstan, 1.1 billion from Turkmenistan.",
      ["power.flow ?>KGZ", "power.flow KAZ>KGZ", "power.flow TKM>KGZ"],
    ],
    [
      "Hungary's purchases of Russian crude rose to 4.8 million tonnes. Its neighbour Slovakia took 4.1 million.",
      ["oil.flow RUS>HUN", "oil.flow RUS>SVK"],
    ],
    [
      "Iran's exports to Afghanistan were 2.1 billion dollars in 2023; Pakistan's fell to 890 million.",
      ["trade.exports IRN>AFG", "trade.exports PAK>AFG"],
    ],
    [
      "Turkey's gas imports from Iran slid 24% to 1.4 bcm, those from Russia were up 3% at 6.9 bcm.",
      ["gas.imports IRN>TUR", "gas.imports RUS>TUR"],
    ],
    ["France delivered 40 tanks to Kenya and 25 to Chad.", ["weapons FRA>KEN", "weapons FRA>TCD"]],
    ["Rwanda got 20 million euros from the EU for its soldiers.", ["money EUU>RWA"]],
    ["Exports of Kenya to Uganda rose to 5 billion dollars.", ["trade.exports KEN>UGA"]],
    ["Peru hurt Brazilian exporters: sales to Bolivia fell to 3 billion dollars.", ["trade.exports BRA>BOL"]],
  ])("%s", (text, expected) => {
    expect(waysOf(text)).toEqual(expected);
  });
});

describe("the time", () => {
  it.each([
    [
      "of a report is no period",
      "ASTANA, Feb 9 - Kazakhstan sold 4 million tonnes of wheat to Iran.",
      ["not stated"],
    ],
    [
      "of months with a noun after them",
      "Kenya's exports to Uganda were $3 billion in the January-August period.",
      ["2025-01-01/2025-08-31"],
    ],
    [
      "of the same months of another year",
      "Russia sold Turkey 4.2 bcm in the first quarter of 2024, against 3.9 bcm in the same period of 2023.",
      ["2024-01-01/2024-03-31", "2023-01-01/2023-03-31"],
    ],
    [
      "of the year before",
      "Serbia sent back 1,200 migrants in August 2025, compared with 3,700 a year before.",
      ["2025-08-01/2025-08-31", "2024-08-01/2024-08-31"],
    ],
    [
      "of the first weeks",
      "Italy counted 4,900 arrivals in the first ten weeks of 2025.",
      ["2025-01-01/2025-03-11"],
    ],
    [
      "of a share's whole",
      "Women made up 22 percent of last year's intake in Kenya.",
      ["2025-01-01/2025-12-31"],
    ],
    [
      "of the paragraph ends where a sentence between names another",
      "Trade between Egypt and Turkey rose to 7.8 billion dollars in 2009. Prices for wheat moved little this week. Egyptian exports of cars to Turkey fell to 44.7 million tonnes.",
      ["2009-01-01/2009-12-31", "not stated"],
    ],
    [
      "of a sentence on nobody is not that of the next figure",
      "Trade between Egypt and Turkey rose to 7.8 billion dollars in 2009. A teacher has kept a notebook of it since 2018. Egyptian exports of cars to Turkey fell to 44.7 million tonnes.",
      ["2009-01-01/2009-12-31", "not stated"],
    ],
    [
      "of a second verb is not the first number's",
      "Poland spent 1.6 billion zlotys on a fence, and added 400 cameras in 2024.",
      ["not stated", "2024-01-01/2024-12-31"],
    ],
  ])("%s", (_what, text, expected) => {
    expect(periodsOf(text)).toEqual(expected);
  });
});

describe("a fiscal year is that of the state", () => {
  it.each([
    ["Pakistan's exports to China fell to 2.4 billion dollars in 2023-24.", "2023-07-01/2024-06-30"],
    ["Canada's aid to Kenya rose to 12 million dollars this fiscal year.", "2025-04-01/2026-03-31"],
    [
      "Trade between India and Nepal was worth 8 billion dollars in the last fiscal year.",
      "2024-04-01/2025-03-31",
    ],
    ["Poland's exports to Kenya were 2 billion dollars in 2023/24.", "2023-01-01/2024-12-31"],
  ])("%s", (text, expected) => {
    expect(periodsOf(text, "2025-09-10")[0]).toBe(expected);
  });
});

describe("how far a figure is", () => {
  it.each([
    ["France has paid Chad 40 million euros and may pay another 25 million.", ["actual", "possible"]],
    ["Trade between Iran and Oman, worth 2 billion dollars, has not been hurt.", ["actual"]],
    ["Iran and Oman set the goal of 5 billion dollars in trade.", ["planned"]],
    ["A power station there used to supply 73 percent of Moldova's electricity.", ["actual"]],
    ["Up to 100 recruits a year are to be trained in Kenya.", ["planned"]],
    ["Laos has signed for 10,500 MW of exports to Thailand by 2040.", ["planned"]],
    ["Kazakhstan expects exports of 12 million tonnes of wheat to Iran.", ["planned"]],
  ])("%s", (text, expected) => {
    expect(figuresOf(text).map(({ status }) => status)).toEqual(expected);
  });
});

describe("what is measured", () => {
  it.each([
    [
      "They agreed to raise the capacity of a gas link from Libya to 12 billion cubic metres.",
      "gas.capacity",
    ],
    ["The plant cost Kenya 2 billion dollars, of which Nairobi is to bear 60 percent.", "cost"],
    ["Kazakhstan pumped 1.1 million tonnes of oil to Germany.", "oil.flow"],
    ["Chad got 150 million euros in budget support from France.", "aid"],
  ])("%s", (text, measure) => {
    expect(figuresOf(text)[0]?.measure).toBe(measure);
  });
  it("is a share where a part of the amount is told", () => {
    const text = "The plant cost Kenya 2 billion dollars, of which Nairobi is to bear 60 percent.";
    expect(figuresOf(text)[1]?.measure).toBe("share");
  });
  it("carries its change past the same amount in brackets", () => {
    const [first, second] = figuresOf(
      "Kenya's exports to Uganda were 90 billion shillings ($700 million), a rise of 8 percent.",
    );
    expect([first?.unit, first?.change?.value]).toEqual(["KES", 8]);
    expect([second?.unit, second?.equivalentOf]).toEqual(["USD", first?.id]);
  });
});
