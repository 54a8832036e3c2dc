// Numbers in digits and words, with magnitude, unit and bound.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantitiesIn, showQuantities } from "./read_figures.js";

describe("magnitudes", () => {
  it.each([
    ["It cost 240 billion dollars.", "240000000000 USD exact"],
    ["It cost 1.2 trillion dollars.", "1200000000000 USD exact"],
    ["It cost $1.2tn.", "1200000000000 USD exact"],
    ["It cost 65.7bn euros.", "65700000000 EUR exact"],
    ["It cost 3m euros.", "3000000 EUR exact"],
    ["It cost two million euros.", "2000000 EUR exact"],
    ["It cost twenty-five million euros.", "25000000 EUR exact"],
    ["It cost a million dollars.", "1000000 USD exact"],
    ["It cost two dozen dollars.", "24 USD exact"],
    ["It cost 3 crore rupees.", "30000000 INR exact"],
    ["It cost 0 dollars.", "0 USD exact"],
    ["It cost 1,234,567 dollars.", "1234567 USD exact"],
    ["It cost 2,500 dollars.", "2500 USD exact"],
    ["It cost half a million dollars.", "500000 USD exact"],
    ["It cost half a billion euros.", "500000000 EUR exact"],
    ["It cost a quarter of a million dollars.", "250000 USD exact"],
    ["It cost one and a half million dollars.", "1500000 USD exact"],
    ["It cost two and a half billion dollars.", "2500000000 USD exact"],
    ["It cost five hundred thousand dollars.", "500000 USD exact"],
    ["They signed a $2.5-billion loan.", "2500000000 USD exact"],
  ])("%s", (sentence, expected) => {
    expect(showQuantities(sentence)).toEqual([expected]);
  });

  it("are read back from any number, with commas or without", () => {
    const numbers = fc.integer({ min: 10, max: 999_999_999 });
    fc.assert(
      fc.property(numbers, fc.boolean(), (number, hasCommas) => {
        const digits = hasCommas ? number.toLocaleString("en-US") : String(number);
        expect(quantitiesIn(`It cost ${digits} dollars.`).map(({ value }) => value)).toEqual([number]);
      }),
      { numRuns: 80 },
    );
  });
  it("multiply a decimal", () => {
    const magnitudes = fc.constantFrom(["million", 1e6], ["billion", 1e9], ["trillion", 1e12] as const);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), magnitudes, (tenths, [word, factor]) => {
        const [quantity] = quantitiesIn(`It cost ${(tenths / 10).toFixed(1)} ${word} euros.`);
        expect((quantity?.value ?? 0) / Number(factor)).toBeCloseTo(tenths / 10, 9);
      }),
      { numRuns: 60 },
    );
  });
});

describe("what could be two numbers is none", () => {
  it.each(["It cost 2,5 million dollars.", "It cost 1.2.3 dollars.", "It cost 1,23,4 dollars."])(
    "%s",
    (sentence) => {
      expect(showQuantities(sentence)).toEqual([]);
    },
  );
});

describe("bounds", () => {
  it.each([
    ["almost", "almost"],
    ["about", "about"],
    ["roughly", "about"],
    ["more than", "moreThan"],
    ["over", "moreThan"],
    ["at least", "atLeast"],
    ["no less than", "atLeast"],
    ["no more than", "atMost"],
    ["up to", "atMost"],
    ["as much as", "atMost"],
    ["less than", "lessThan"],
    ["just under", "almost"],
    ["exactly", "exact"],
  ])("%s", (phrase, bound) => {
    expect(showQuantities(`It cost ${phrase} 3 million dollars.`)).toEqual([`3000000 USD ${bound}`]);
  });

  it("the words of the bound belong to the quantity's lead, not to its number", () => {
    const [quantity] = quantitiesIn("It cost no more than 3 million dollars.");
    expect([quantity?.lead, quantity?.from]).toEqual([2, 5]);
  });
});

describe("ranges", () => {
  it.each([
    ["It cost 5 to 6 billion dollars.", "5000000000 to 6000000000 USD range"],
    ["It cost between 5 and 6 billion dollars.", "5000000000 to 6000000000 USD range"],
    ["It cost 5 million to 6 million dollars.", "5000000 to 6000000 USD range"],
    ["It rose by between 2 and 3 percent.", "2 to 3 percent range"],
    ["It cost $3-5 billion.", "3000000000 to 5000000000 USD range"],
    ["It cost $3bn-$5bn.", "3000000000 to 5000000000 USD range"],
    ["It cost between 3 and 5 billion euros.", "3000000000 to 5000000000 EUR range"],
    ["It ranges from 3 to 5 percent.", "3 to 5 percent range"],
    ["It ranges from $3 billion to $5 billion.", "3000000000 to 5000000000 USD range"],
    ["It came to 1.5-2 million tonnes.", "1500000 to 2000000 tonne range"],
  ])("%s", (sentence, expected) => {
    expect(showQuantities(sentence)).toEqual([expected]);
  });
  it("a change from one level to another is no range", () => {
    const [before, level] = quantitiesIn("It rose from 5 to 6 percent.");
    expect([before?.value, before?.unit, before?.role]).toEqual([5, "percent", "before"]);
    expect([level?.value, level?.unit, level?.role]).toEqual([6, "percent", "level"]);
  });
  it.each([
    ["It rose from 3 to 5 billion dollars.", [3e9, 5e9]],
    ["It fell to $5 billion from $6 billion.", [6e9, 5e9]],
    ["It was $77 billion, down from 90 billion a year earlier.", [90e9, 77e9]],
    ["It was $12 billion, compared with $11 billion in 2021.", [11e9, 12e9]],
    ["They raised the tariff on imports of foreign cars and trucks to 84 percent from 34 percent.", [34, 84]],
  ])("the level before is told apart: %s", (sentence, expected) => {
    const told = quantitiesIn(sentence);
    const of = (role: string) => told.find((quantity) => quantity.role === role)?.value;
    expect([of("before"), of("level")]).toEqual(expected);
  });
});

describe("percent and percentage points", () => {
  it.each([
    ["It rose by 26 percent.", "26 percent exact"],
    ["It rose by 26 per cent.", "26 percent exact"],
    ["It rose by 26%.", "26 percent exact"],
    ["It rose by 2 percentage points.", "2 points exact"],
    ["It fell by 50 basis points.", "0.5 points exact"],
  ])("%s", (sentence, expected) => {
    expect(showQuantities(sentence)).toEqual([expected]);
  });
});

describe("currencies", () => {
  it.each([
    ["It cost $77 billion.", "77000000000 USD exact"],
    ["It cost €65.7bn.", "65700000000 EUR exact"],
    ["It cost ¥5 billion.", "5000000000 JPY exact"],
    ["It cost 5 million yuan.", "5000000 CNY exact"],
    ["It cost 5 million pounds.", "5000000 GBP exact"],
    ["It cost 5 billion Hong Kong dollars.", "5000000000 HKD exact"],
    ["It cost 3.5 million U.S. dollars.", "3500000 USD exact"],
    ["It cost 5 million roubles.", "5000000 RUB exact"],
    ["It cost 100 won.", "100 KRW exact"],
    ["It cost US$5 million.", "5000000 USD exact"],
    ["It cost CN¥5bn.", "5000000000 CNY exact"],
    ["It cost RMB 3.2 trillion.", "3200000000000 CNY exact"],
    ["It cost RMB3.2 trillion.", "3200000000000 CNY exact"],
    ["It cost EUR 3.5bn.", "3500000000 EUR exact"],
    ["It cost CHF 52.7 billion.", "52700000000 CHF exact"],
    ["It cost €1.5m.", "1500000 EUR exact"],
    ["It cost £3bn.", "3000000000 GBP exact"],
    ["It cost A$3 million.", "3000000 AUD exact"],
    ["It cost HK$3 million.", "3000000 HKD exact"],
    ["It cost NT$3 million.", "3000000 TWD exact"],
    ["It cost C$3 million.", "3000000 CAD exact"],
    ["It cost Rs 500 crore.", "5000000000 INR exact"],
    ["They signed a $3 million loan.", "3000000 USD exact"],
  ])("%s", (sentence, expected) => {
    expect(showQuantities(sentence)).toEqual([expected]);
  });
  it.each(["It cost X$5 million.", "It cost 11 trillion shillings.", "It cost 20 million pesos."])(
    "nobody's currency: %s",
    (sentence) => {
      expect(showQuantities(sentence)).toEqual([]);
    },
  );
  it.each(["They met at COP27.", "They met at COP 27."])("a conference is no currency: %s", (sentence) => {
    expect(showQuantities(sentence)).toEqual([]);
  });
  it("a verb is no currency", () => {
    expect(showQuantities("They won 100 dollars.")).toEqual(["100 USD exact"]);
  });
});

describe("units in base units", () => {
  it.each([
    ["It carries 22.7 bcm.", "22700000000 m3 exact"],
    ["It carries 22.7 billion cubic metres of gas.", "22700000000 m3 exact"],
    ["It carries 22.7 billion cubic meters.", "22700000000 m3 exact"],
    ["It weighs 3 million tonnes.", "3000000 tonne exact"],
    ["It pumps 500,000 barrels a day.", "500000 barrels/day exact"],
    ["It used 2 TWh.", "2000000000 kWh exact"],
    ["It is 30 km long.", "30 km exact"],
    ["It is 20 miles long.", "32.18688 km exact"],
  ])("%s", (sentence, expected) => {
    expect(showQuantities(sentence)).toEqual([expected]);
  });
});

describe("things that are counted", () => {
  it.each([
    ["More than 300 individuals came.", "300 individuals moreThan"],
    ["It has 10,000 containers.", "10000 containers exact"],
    ["They met more than 40 times.", "40 times moreThan"],
    ["The ministers signed 12 bilateral agreements.", "12 agreements exact"],
    ["They met 40-odd times.", "40 times about"],
    ["More than a dozen ships came.", "12 ships moreThan"],
    ["A dozen ships came.", "12 ships about"],
    ["Some 1.2 million Ukrainians came.", "1200000 ukrainians about"],
    ["Hundreds of ships came.", "200 ships atLeast"],
    ["Tens of thousands of people came.", "20000 people atLeast"],
    ["Half a million people came.", "500000 people exact"],
    ["The blast killed 40 and wounded 100.", "40 people exact,100 people exact"],
    ["The blast killed two people.", "2 people exact"],
    ["Three soldiers were killed.", "3 soldiers exact"],
    ["The toll of the blast in the city rose to 26.", "26 people exact"],
    ["At least 33 people were left dead.", "33 people atLeast"],
  ])("%s", (sentence, expected) => {
    expect(showQuantities(sentence)).toEqual(expected.split(","));
  });
  it("tens of billions are twenty at least", () => {
    expect(showQuantities("It cost tens of billions of dollars.")).toEqual(["20000000000 USD atLeast"]);
  });
});

describe("parts and multiples in words", () => {
  it.each([
    ["It is a third of the gas.", "33.33 percent about"],
    ["It is two-thirds of the gas.", "66.67 percent about"],
    ["It is nearly half of the gas.", "50 percent almost"],
    ["It nearly doubled.", "100 percent almost"],
    ["It tripled.", "200 percent exact"],
    ["It halved.", "50 percent exact"],
    ["It fell by a third.", "33.33 percent about"],
    ["It fell by more than half.", "50 percent moreThan"],
    ["It rose 2.5-fold.", "150 percent exact"],
    ["It rose fivefold.", "400 percent exact"],
  ])("%s", (sentence, expected) => {
    expect(showQuantities(sentence)).toEqual([expected]);
  });
  it.each([
    "It lasted half of the year.",
    "It was a double room.",
    "It fell twofold.",
    "It was the third of five.",
  ])("none in: %s", (sentence) => {
    expect(showQuantities(sentence)).toEqual([]);
  });
});

describe("numbers that are no figures", () => {
  it.each([
    "The two countries met.",
    "He is 71 years old.",
    "A two-day visit ended.",
    "A five-year contract ended.",
    "Nine men came.",
    "Article 5 applies.",
    "The 1,000th ship came.",
    "They met on 15 June 2024.",
    "They met in 2023.",
    "It cost several million dollars.",
  ])("%s", (sentence) => {
    expect(showQuantities(sentence)).toEqual([]);
  });
});
