// What is the highest, the lowest, the first and in a row since a time, against the series of the record.
import { describe, expect, it } from "vitest";
import { check, type Told } from "./checked.js";

/** The findings that are said of words such as these. */
const said = (text: string, published: string) =>
  check(text, published).filter(({ found }) =>
    /highest|lowest|most|least|high$|low$|row|running|consecutive|first/u.test(found.text),
  );

function expectSaid(text: string, published: string, told: readonly Told[]): void {
  const findings = said(text, published);
  expect(findings.map(({ verdict, rule, found }) => [`${verdict} ${rule}`, found.text])).toEqual(
    told.map(([what, found]) => [what, found]),
  );
  for (const [i, [, , because]] of told.entries()) expect(findings[i]?.because).toContain(because);
}

const TRADE = "Trade between China and Russia came to 228.1 billion dollars in 2025";

describe("the highest and the lowest since", () => {
  it.each<[string, string, Told[]]>([
    [
      `${TRADE}, the lowest since 2021.`,
      "2026-02-01",
      [["contradicts record", "the lowest since 2021", "190.271 bn USD in 2022: that is lower"]],
    ],
    [
      `${TRADE}, the highest since 2022.`,
      "2026-02-01",
      [["contradicts record", "the highest since 2022", "240.11 bn USD in 2023: that is higher"]],
    ],
    [
      `${TRADE}, the lowest since 2022.`,
      "2026-02-01",
      [["agrees record", "the lowest since 2022", "(2023, 2024): none is lower"]],
    ],
    [
      `${TRADE}, a three-year high.`,
      "2026-02-01",
      [["contradicts record", "a three-year high", "240.11 bn USD in 2023"]],
    ],
    [
      "China's exports to Russia came to 103.6 billion dollars in 2025, the highest in two years.",
      "2026-02-01",
      [["contradicts record", "the highest in two years", "115.49 bn USD in 2024"]],
    ],
    [
      "Gazprom sent 22.73 billion cubic metres of gas to China by Power of Siberia in 2023, the least in three years.",
      "2024-07-10",
      [["contradicts record", "the least in three years", "10.39 bn m³ in 2021"]],
    ],
    [
      "Trade between China and Russia came to 21.68 billion dollars in August 2024, the highest since December 2023.",
      "2024-09-10",
      [["unknown record", "the highest since December 2023", "none of 5 of the 7 periods"]],
    ],
  ])("%s", (text, published, told) => expectSaid(text, published, told));

  it.each([
    [
      "it is hoped for",
      "Trade between China and Russia may fall to 228.1 billion dollars in 2025, the lowest since 2021.",
    ],
    [
      "of talks",
      "In 2025, at the lowest level of talks since 2021, trade between China and Russia came to 228.1 billion dollars.",
    ],
    ["of another thing", `${TRADE}, while the rouble fell to the lowest since 2021.`],
    ["of a month of each year", `${TRADE}, the lowest since 2021 for a year of peace.`],
    ["of growth", `${TRADE}, the lowest growth since 2021.`],
    ["beside a second value", `${TRADE} after 244.8 billion dollars, the lowest since 2021.`],
  ])("no fault: %s", (_what, text) => expect(said(text, "2026-02-01")).toEqual([]));
});

describe("the first since, and in a row", () => {
  const FALL = "Trade between China and Russia fell by 6.9 percent in 2025";
  it.each<[string, string, Told[]]>([
    [
      `${FALL}, the first fall since 2020.`,
      "2026-02-01",
      [["agrees record", "the first fall since 2020", "−2.9 percent published for 2020"]],
    ],
    [
      `${FALL}. It was the first annual fall since 2020.`,
      "2026-02-01",
      [["agrees record", "the first annual fall since 2020", "+1.9 percent published for 2024"]],
    ],
    [
      `${FALL}, the third consecutive year of decline.`,
      "2026-02-01",
      [
        [
          "contradicts record",
          "the third consecutive year",
          "+26.3 percent published for 2023: a rise in between",
        ],
      ],
    ],
    [
      `${FALL}, the first fall since 2015.`,
      "2026-02-01",
      [["unknown record", "the first fall since 2015", "in another currency it may be otherwise"]],
    ],
    [
      "Trade between China and Russia rose by 26.3 percent in 2023, the first rise since 2020.",
      "2024-02-01",
      [["contradicts record", "the first rise since 2020", "+35.8 percent published for 2021: a rise"]],
    ],
    [
      "Trade between China and Russia rose by 26.3 percent in 2023, for the third year in a row.",
      "2024-02-01",
      [["agrees record", "for the third year in a row", "+35.8 percent published for 2021, +29.3"]],
    ],
    [
      "China's coal imports from Russia rose by 17 percent to 64.1 million tonnes in 2022, the third consecutive year of growth.",
      "2023-02-01",
      [["agrees record", "the third consecutive year", "from 2020 to 2021"]],
    ],
  ])("%s", (text, published, told) => expectSaid(text, published, told));

  it.each([
    ["of a month", "Trade between China and Russia fell by 6.9 percent in 2025, the third month in a row."],
    [
      "of the other way",
      "Trade between China and Russia fell by 6.9 percent in 2025, after the first rise since 2020.",
    ],
    [
      "of another thing",
      "Trade between China and Russia fell by 6.9 percent in 2025, while pay rose for the third year in a row.",
    ],
    [
      "of a bound",
      "Trade between China and Russia fell by 6.9 percent in 2025, for the third year in a row above 200 billion dollars.",
    ],
    [
      "of a quarter",
      "Trade between China and Russia fell by 9.1 percent in the first half of 2025, the first fall since 2020.",
    ],
  ])("no fault: %s", (_what, text) => expect(said(text, "2026-02-01")).toEqual([]));
});
