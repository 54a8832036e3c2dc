// Ranks within a list that the text itself prints.
import { describe, expect, it } from "vitest";
import { check, type Told } from "./checked.js";

const DAY = "2025-04-02";
const ranks = (text: string) => check(text, DAY).filter(({ rule }) => rule === "conflict");

function expectRanks(text: string, told: readonly Told[]): void {
  const findings = ranks(text);
  expect(findings.map(({ verdict, rule, found }) => [`${verdict} ${rule}`, found.text])).toEqual(
    told.map(([what, found]) => [what, found]),
  );
  for (const [i, [, , because]] of told.entries()) expect(findings[i]?.because).toContain(because);
}

const PORT =
  "The port handled 30 million tonnes in 2021, 20 million tonnes in 2022, 25 million tonnes in 2023 and 28 million tonnes in 2024";
const GAS =
  "Bolivia's gas sales to Brazil came to 1.4 billion dollars in 2021, 1.9 billion in 2022, 1.6 billion in 2023 and 1.2 billion in 2024";
const TEA = "Kenya bought 3 million tonnes, Ghana 5 million and Togo 2 million";

describe("a rank among years", () => {
  it.each<[string, Told[]]>([
    [
      `${GAS}. Last year's revenue was the second highest of the four.`,
      [
        [
          "contradicts conflict",
          "the second highest of the four",
          "1.4 billion in 2021, 1.9 billion in 2022, 1.6 billion in 2023 are more than 1.2 billion",
        ],
      ],
    ],
    [
      `${GAS}. Last year's revenue was the lowest of the four.`,
      [["agrees conflict", "the lowest of the four", "none are less"]],
    ],
    [
      `${GAS}. The figure of 2021 was the lowest of the four.`,
      [["contradicts conflict", "the lowest of the four", "1.2 billion in 2024 is less than 1.4"]],
    ],
    [
      `${GAS}, the lowest in four years.`,
      [["agrees conflict", "the lowest in four years", "none are less than 1.2 billion"]],
    ],
    [
      "Sales came to 1.4 billion dollars in 2021, 1.9 billion in 2022, 1.6 billion in 2023 and 1.7 billion in 2024, the most since 2021.",
      [["contradicts conflict", "the most since 2021", "1.9 billion in 2022 is more than 1.7 billion"]],
    ],
    [
      `${PORT}, the highest since 2021.`,
      [["agrees conflict", "the highest since 2021", "Of the 3 values looked at none"]],
    ],
    [`${PORT}, the highest since 2022.`, []], // higher than 2022: it looks back too short
    [
      "The port handled 18 million tonnes in 2022, 21 million tonnes in 2023 and 20 million tonnes in 2024, a record.",
      [["contradicts conflict", "a record", "21 million in 2023 is more than 20 million"]],
    ],
    [
      "Exports grew by 3 percent in 2021, 5 percent in 2022, 8 percent in 2023 and 6 percent in 2024, the biggest rise in four years.",
      [["contradicts conflict", "the biggest rise in four years", "8 in 2023 is more than 6"]],
    ],
  ])("%s", (text, told) => expectRanks(text, told));
});

describe("a rank among countries", () => {
  it.each<[string, Told[]]>([
    [
      `${TEA}. Kenya was the largest of the three.`,
      [["contradicts conflict", "the largest of the three", "5 million is more than 3 million"]],
    ],
    [
      `${TEA}. Ghana was the largest of the three.`,
      [["agrees conflict", "the largest of the three", "none are more"]],
    ],
    [
      `${TEA}. Kenya was the largest buyer.`,
      [["contradicts conflict", "Kenya was the largest buyer", "5 million for another"]],
    ],
    [
      "Kenya, the largest importer, bought 3 million tonnes, Ghana 5 million and Togo 2 million.",
      [["contradicts conflict", "Kenya, the largest importer", "3 million for it and 5 million"]],
    ],
    [
      "Russia overtook Saudi Arabia as the largest supplier of crude in 2023, with 107 million tonnes against 110 million tonnes.",
      [["contradicts conflict", "107 million tonnes against 110 million tonnes", "who overtakes has more"]],
    ],
  ])("%s", (text, told) => expectRanks(text, told));
});

describe("no fault", () => {
  it.each([
    [
      "a record of an earlier value",
      "The port handled 21 million tonnes in 2023, a record, and 20 million tonnes in 2024.",
    ],
    [
      "a record of its kind",
      "The port handled 21 million tonnes in 2023 and 20 million tonnes in 2024, a record for a year of strikes.",
    ],
    ["of another number", `${GAS}. Last year's revenue was the second highest of the ten.`],
    ["of another thing", `${TEA}. Kenya's harvest was the largest of the three.`],
    [
      "of two things",
      "Exports came to 1.4 billion dollars in 2022, imports to 1.9 billion in 2023 and aid to 1.2 billion in 2024, the most since 2021.",
    ],
    [
      "a fall among rises",
      "Exports fell by 3 percent in 2021, 5 percent in 2022 and rose by 2 percent in 2023, the biggest rise in four years.",
    ],
    ["not so", `${GAS}. Last year's revenue was not the highest of the four.`],
    [
      "a longer look back",
      "Sales came to 1.9 billion dollars in 2021, 1.6 billion in 2023 and 1.7 billion in 2024, the most since 2021.",
    ],
    [
      "a month",
      "Kenya, the largest importer, bought 3 million tonnes in May, Ghana 5 million and Togo 2 million.",
    ],
    [
      "once",
      "Kenya, once the largest importer, bought 3 million tonnes, Ghana 5 million and Togo 2 million.",
    ],
    [
      "the world's",
      "Kenya, the world's largest importer, bought 3 million tonnes, Ghana 5 million and Togo 2 million.",
    ],
    [
      "a seller among buyers",
      "Kenya, the largest exporter, bought 3 million tonnes, Ghana 5 million and Togo 2 million.",
    ],
    [
      "the second largest",
      "Kenya, the second largest importer, bought 3 million tonnes, Ghana 5 million and Togo 2 million.",
    ],
    [
      "in May",
      "Kenya bought 3 million tonnes in May, Ghana 5 million and Togo 2 million. Kenya was the largest buyer.",
    ],
    [
      "overtaking by more",
      "Russia overtook Saudi Arabia as the largest supplier of crude in 2023, with 107 million tonnes against 86 million tonnes.",
    ],
    [
      "overtaking last month",
      "Russia overtook Saudi Arabia in May, with 7 million tonnes against 9 million tonnes in the previous month.",
    ],
  ])("%s", (_what, text) =>
    expect(ranks(text).filter(({ verdict }) => verdict === "contradicts")).toEqual([]),
  );
});
