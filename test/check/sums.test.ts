// Sums: parts and their total, percentages that make a hundred, a difference, a balance of trade, votes and groups.
import { describe, it } from "vitest";
import { expectFindings, expectNoFault, type Told } from "./checked.js";

const DAY = "2025-03-04";

describe("parts and their total", () => {
  it.each<[string, Told[]]>([
    [
      "The fund gave 2 million and 3 million dollars to schools and 7 million dollars to roads, a total of 12 million dollars.",
      [["agrees sum", "12 million dollars", "2 + 3 + 7 = 12"]],
    ],
    [
      "The fund gave two million and three million dollars to schools and seven million dollars to roads, a total of 12 million dollars.",
      [["agrees sum", "12 million dollars", "2 + 3 + 7 = 12"]],
    ],
    [
      "Trade between Chile and Peru came to 9.6 billion dollars in 2024: Chilean exports of 4.1 billion and Peruvian exports of 4.5 billion.",
      [["contradicts sum", "9.6 billion dollars", "4.1 + 4.5 = 8.6, not 9.6"]],
    ],
    [
      "Trade between Chile and Peru came to 8.6 billion dollars in 2024: Chilean exports of 4.1 billion and Peruvian exports of 4.5 billion.",
      [["agrees sum", "8.6 billion dollars", "4.1 + 4.5 = 8.6"]],
    ],
    [
      "Norway will spend 900 million dollars on aid to Kenya. Schools get 400 million, roads 300 million and clinics the remaining 100 million.",
      [["contradicts sum", "900 million dollars", "400 + 300 + 100 = 800, not 900"]],
    ],
    [
      "Of the 640 jobs at the plant in Brno, 310 are to go to Poland, 190 to Romania and 180 to Serbia.",
      [["contradicts sum", "640 jobs", "310 + 190 + 180 = 680, not 640"]],
    ],
    [
      "In four quarters the port of Tema took in 1.4bn, 1.6bn, 1.3bn and 1.8bn dollars. That makes 6.7bn.",
      [["contradicts sum", "6.7bn", "1.4 + 1.6 + 1.3 + 1.8 = 6.1, not 6.7"]],
    ],
    [
      "In four quarters the port of Tema took in 1.4bn, 1.6bn, 1.3bn and 1.8bn dollars. That makes 6.1bn.",
      [["agrees sum", "6.1bn", "1.4 + 1.6 + 1.3 + 1.8 = 6.1"]],
    ],
  ])("%s", (text, told) => expectFindings(text, DAY, told));

  it("a part of a list is no whole of the parts after it", () => {
    expectFindings(
      "Norway will spend 900 million dollars on aid to Kenya. Schools get 400 million, roads 300 million and clinics the remaining 200 million.",
      DAY,
      [["agrees sum", "900 million dollars", "400 + 300 + 200 = 900"]],
    );
  });
  it.each([
    [
      "some of the parts",
      "Norway will spend 900 million dollars on aid to Kenya, including 400 million for schools and 300 million for roads.",
    ],
    [
      "parts that are less than the whole",
      "Of the 640 jobs at the plant in Brno, 310 are to go to Poland and 190 to Romania.",
    ],
    [
      "rounded parts",
      "Ghana sold Togo goods worth 10.1 million dollars in 2024: cocoa for 4.1 million, timber for 3.4 million and gold for 2.7 million.",
    ],
  ])("no fault: %s", (_what, text) => expectNoFault(text, DAY));
});

describe("percentages that are all of it", () => {
  const text = (last: number) =>
    `Shipyards in Korea built 44 percent of the tonnage, those in China 27 percent and those of Japan the remaining ${last} percent.`;
  it("make a hundred", () => {
    const found = (last: number) => text(last).slice("Shipyards in Korea built ".length, -1);
    expectFindings(text(18), DAY, [["contradicts sum", found(18), "44 + 27 + 18 = 89 percent, not 100"]]);
    expectFindings(text(29), DAY, [["agrees sum", found(29), "44 + 27 + 29 = 100 percent"]]);
  });
});

describe("differences and balances", () => {
  it.each<[string, Told[]]>([
    [
      "Last year 84,000 people came to Estonia and 61,000 people left: a net gain of 33,000 people.",
      [["contradicts sum", "33,000", "84,000 − 61,000 = 23,000, not 33,000"]],
    ],
    [
      "Last year 84,000 people came to Estonia and 61,000 people left: a net gain of 23,000 people.",
      [["agrees sum", "23,000", "84,000 − 61,000 = 23,000"]],
    ],
    [
      "Vietnam's exports to Japan were worth 24.6 billion dollars in 2024 and its imports from Japan 21.6 billion, a surplus of 5.1 billion dollars.",
      [["contradicts sum", "5.1 billion dollars", "24.6 − 21.6 = 3, not 5.1"]],
    ],
    [
      "Vietnam's exports to Japan were worth 24.6 billion dollars in 2024 and its imports from Japan 21.6 billion, a surplus of 3 billion dollars.",
      [["agrees sum", "3 billion dollars", "24.6 − 21.6 = 3"]],
    ],
    [
      "Kenya sold goods for 18 million dollars to Chad, bought goods for 22 million dollars and thus achieved a surplus of 4 million dollars.",
      [["contradicts direction", "4 million dollars", "that makes a deficit"]],
    ],
  ])("%s", (text, told) => expectFindings(text, DAY, told));
});

describe("votes and groups", () => {
  it.each<[string, Told[]]>([
    [
      "All 60 members voted in Geneva: 31 were in favour, 19 against and 7 abstained.",
      [["contradicts sum", "31 were in favour, 19 against and 7 abstained", "31 + 19 + 7 = 57, not 60"]],
    ],
    [
      "All 60 members voted in Geneva: 31 were in favour, 19 against and 10 abstained.",
      [["agrees sum", "31 were in favour, 19 against and 10 abstained", "= 60"]],
    ],
    [
      "A team of eight observers flew to Lusaka. Three come from Ghana, two from Senegal and two from Benin.",
      [
        [
          "contradicts sum",
          "Three come from Ghana, two from Senegal and two from Benin",
          "3 + 2 + 2 = 7, not 8",
        ],
      ],
    ],
    [
      "A team of eight observers flew to Lusaka. Three come from Ghana, three from Senegal and two from Benin.",
      [["agrees sum", "Three come from Ghana, three from Senegal and two from Benin", "3 + 3 + 2 = 8"]],
    ],
    [
      "A team of eight observers flew to Lusaka: three from Ghana, two from Senegal and two from Benin.",
      [["contradicts sum", "three from Ghana, two from Senegal and two from Benin", "3 + 2 + 2 = 7, not 8"]],
    ],
    [
      "A team of eight observers flew to Lusaka. Among them were three from Ghana, two from Senegal and two from Benin.",
      [],
    ],
    ["31 were in favour, 19 against and 7 abstained; how many sit in the hall was not said.", []],
  ])("%s", (text, told) => expectFindings(text, DAY, told));
});
