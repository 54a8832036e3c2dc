// Numbers without a unit of their own: compared levels, votes, subjects that are counted, money by the country, rates of exchange.
import { describe, expect, it } from "vitest";
import { amountsOf, figuresOf } from "./show_figure.js";

describe("a number takes its unit from the one that it is compared with", () => {
  it.each([
    ["Norway raised its quota to 45,000 tonnes from 38,000 a year earlier.", ["45000 tonne", "38000 tonne"]],
    ["Poland's gas imports rose to 6.2 bcm from 4 in 2022.", ["6200000000 m3", "4000000000 m3"]],
    [
      "Turkey's trade deficit with China widened to $28 billion from 21.",
      ["28000000000 USD", "21000000000 USD"],
    ],
    [
      "Niger's exports of uranium to France fell from 1,800 tonnes in 2021 to 900 in 2023.",
      ["1800 tonne", "900 tonne"],
    ],
    [
      "Some 2.9 million Syrians live in Turkey, down from a peak of 3.7 million.",
      ["2900000 syrians about", "3700000 syrians"],
    ],
    ["Pakistan paid 9 percent on the loan, down from 11.", ["9 percent", "11 percent"]],
    [
      "Lithuania cut the quota for Belarusian workers from 24,000 to 19,000.",
      ["24000 workers", "19000 workers"],
    ],
    [
      "Tunisia's transit fee came to 5.25 percent. Tunis wants to raise it to 6.",
      ["5.25 percent", "6 percent"],
    ],
  ])("%s", (text, expected) => {
    expect(amountsOf(text)).toEqual(expected);
  });
});

describe("a number with a magnitude takes the unit told last", () => {
  it.each([
    [
      "The EU granted Moldova 1.8 billion euros; 1.5 billion are loans.",
      ["1800000000 EUR", "1500000000 EUR"],
    ],
    [
      "Kenya will receive 120 million euros this year and a further 45 million in 2026 from France.",
      ["120000000 EUR", "45000000 EUR"],
    ],
    [
      "Ghana has repaid 600 million of the 1.5 billion dollars that it owed.",
      ["600000000 USD", "1500000000 USD"],
    ],
    ["Tajikistan took 890,000 tonnes and Afghanistan 640,000.", ["890000 tonne", "640000 tonne"]],
    ["In a survey in Serbia 43 percent were for membership and 32 against.", ["43 percent", "32 percent"]],
    [
      "Trade with the EU accounts for 59 percent of Serbia's total, that with China for 11.",
      ["59 percent", "11 percent"],
    ],
    ["A bottle of Georgian wine fetched 2.1 dollars there and 4.3 in Poland.", ["2.1 USD", "4.3 USD"]],
    ["Iraq pumped 190,000 b/d to Turkey.", ["190000 barrels/day"]],
  ])("%s", (text, expected) => {
    expect(amountsOf(text)).toEqual(expected);
  });
});

describe("votes and things are counted without their word after the number", () => {
  it.each([
    ["Parliament in Chile voted 212 to 98 to ratify the treaty.", ["212 votes", "98 votes"]],
    ["Slovenia's parliament ratified the treaty by 53 to 30.", ["53 votes", "30 votes"]],
    ["Lawmakers in Chile approved the pact with Peru by 87 votes to 41.", ["87 votes", "41 votes"]],
    ["The vote on Sudan was 141 in favour and 17 against.", ["141 votes", "17 votes"]],
    ["Russia and Ukraine exchanged prisoners, 146 in all.", ["146 prisoners"]],
    ["Fewer than 200 have come back to Syria from Lebanon.", ["200 people lessThan"]],
    ["Of the 50 ships that left Ukraine, 38 went to Egypt.", ["50 ships", "38 ships"]],
    ["Asylum requests in Germany fell to 4,300 in May.", ["4300 requests"]],
    ["Japan's coalition holds 215 of the 465 seats in the lower house.", ["215 seats", "465 seats"]],
    ["Some 13,000 soldiers guard the frontier with Belarus.", ["13000 soldiers about"]],
    ["The crossing into Iran handled 480 lorries a day, and 120 now.", ["480 lorries", "120 lorries"]],
    ["Austria put the number of migrants sent home at 2,310 last year.", ["2310 migrants"]],
  ])("%s", (text, expected) => {
    expect(amountsOf(text)).toEqual(expected);
  });
  it.each([
    "Article 5 applies to Poland.",
    "On page 38 the report names Iran.",
    "Iran's exports fell to 31.",
    "In 2024 Poland voted.",
  ])("%s: none", (text) => {
    expect(amountsOf(text)).toEqual([]);
  });
});

describe("money that states share by name is that of the state spoken of", () => {
  it.each([
    ["Norway paid 5.2 billion kroner to Ukraine.", "NOK"],
    ["Denmark paid 5.2 billion kroner to Ukraine.", "DKK"],
    ["Uganda exported coffee worth 3.1 trillion shillings to Sudan.", "UGX"],
    ["Nepal borrowed 4 billion rupees.", "NPR"],
    ["India borrowed 4 billion rupees.", "INR"],
    ["Argentina sold beef worth 900 billion pesos to China.", "ARS"],
    ["Moldova paid 300 million lei for Romanian power.", "MDL"],
    ["Iceland lent 2 billion krónur.", "ISK"],
    ["Jordan sold phosphate for 45 million dinars.", "JOD"],
  ])("%s", (text, unit) => {
    expect(figuresOf(text).map((figure) => figure.unit)).toEqual([unit]);
  });
  it("and stays so in the next sentence", () => {
    const text = "Kenya sold Somalia tea worth 2 billion shillings. Imports came to 300 million shillings.";
    expect(figuresOf(text).map(({ unit }) => unit)).toEqual(["KES", "KES"]);
  });
  it("and of nobody where no state that has it is named", () => {
    expect(amountsOf("France paid 300 million shillings.")).toEqual([]);
  });
});

describe("a rate of exchange", () => {
  it.each([
    ["The won traded at about 1,410 per dollar in Seoul.", "1410 KRW about"],
    ["Egypt's pound weakened to 51 to the dollar.", "51 EGP"],
    ["Pakistan's rupee closed at 281.7 to the dollar.", "281.7 PKR"],
  ])("%s", (text, expected) => {
    expect(amountsOf(text)).toEqual([expected]);
    expect(figuresOf(text)[0]?.measure).toBe("exchange.rate");
  });
});

describe("a price by its goods", () => {
  it.each([
    ["A tonne of wheat cost $232 at the Uzbek border.", "232 USD/tonne"],
    ["Power costs 12 cents per kWh in Poland.", "0.12 USD/kWh"],
    ["Thailand buys power from Laos at 2.84 baht per unit.", "2.84 THB/unit"],
    ["Thailand pays 8.2 dollars per million BTU.", "8.2 USD/MMBtu"],
  ])("%s", (text, expected) => {
    expect(amountsOf(text)).toEqual([expected]);
  });
});

describe("a bound under a denial", () => {
  it.each([
    ["Trade between Iran and Oman did not exceed 30 million dollars.", "30000000 USD atMost"],
    ["Trade between Iran and Oman did not reach 30 million dollars.", "30000000 USD lessThan"],
  ])("%s", (text, expected) => {
    expect(amountsOf(text)).toEqual([expected]);
    expect(figuresOf(text)[0]?.status).toBe("actual");
  });
  it("is no bound where “over” belongs to the verb", () => {
    expect(figuresOf("China agreed to roll over 12 billion dollars of Pakistani debt.")[0]?.bound).toBe(
      "exact",
    );
  });
});
