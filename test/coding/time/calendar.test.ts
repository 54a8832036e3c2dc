// Dates by the calendar, with and without a year.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, isDay, lastDay } from "../../../src/coding/time/days.js";
import { aheadOf, pastOf, timesIn } from "./read_times.js";

const PUBLISHED = "2024-05-16";
const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

describe("a date that is told in full", () => {
  it.each([
    ["They met on 15 June 2024.", "2024-06-15..2024-06-15 day"],
    ["They met on June 15, 2024.", "2024-06-15..2024-06-15 day"],
    ["They met on June 15, 2023, in Oslo.", "2023-06-15..2023-06-15 day"],
    ["They met on 29 February 2024.", "2024-02-29..2024-02-29 day"],
    ["They met on 29 February 2023.", "invalid date"],
    ["They met on 30 February 2024.", "invalid date"],
    ["They met in July 2022.", "2022-07-01..2022-07-31 month"],
    ["They met in May 2023.", "2023-05-01..2023-05-31 month"],
    ["They met in 2023.", "2023-01-01..2023-12-31 year"],
    ["They met in late 2023.", "2023-01-01..2023-12-31 year"],
    ["They met between 2013 and 2015.", "2013-01-01..2015-12-31 range"],
    ["They have met since 2013.", "2013-01-01.. since"],
    ["Trade rose in Q1 2024.", "2024-01-01..2024-03-31 quarter"],
    ["Trade rose in the first quarter of 2024.", "2024-01-01..2024-03-31 quarter"],
    ["Trade rose in the fourth quarter of 2023.", "2023-10-01..2023-12-31 quarter"],
    ["Trade rose in the second half of 2023.", "2023-07-01..2023-12-31 half"],
    ["Trade rose in the first four months of 2024.", "2024-01-01..2024-04-30 range"],
    ["Trade rose in fiscal 2023.", "2023-01-01..2023-12-31 fiscal-year"],
  ])("%s", (sentence, expected) => {
    expect(pastOf(sentence, PUBLISHED)).toEqual([expected]);
    expect(pastOf(sentence, null)).toEqual([expected]); // needs no date of publication
  });

  it("is read back from any day, month first or day first", () => {
    const parts = fc.tuple(
      fc.integer({ min: 1850, max: 2150 }),
      fc.integer({ min: 1, max: 12 }).filter((month) => month !== 5), // "1 May" has a case of its own
      fc.integer({ min: 1, max: 31 }),
    );
    fc.assert(
      fc.property(parts, fc.boolean(), ([year, month, day], isDayFirst) => {
        const name = MONTHS[month - 1];
        const words = isDayFirst ? `${day} ${name} ${year}` : `${name} ${day}, ${year}`;
        const expected = isDay(year, month, day)
          ? `${dayOf(year, month, day)}..${dayOf(year, month, day)} day`
          : "invalid date";
        expect(pastOf(`They met on ${words}.`, PUBLISHED)).toEqual([expected]);
      }),
      { numRuns: 80 },
    );
  });
});

describe("a date without its year", () => {
  it.each([
    ["They met in April.", "2024-04-01..2024-04-30 month", "2025-04-01..2025-04-30 month"],
    ["They met in May.", "2024-05-01..2024-05-31 month", "2024-05-01..2024-05-31 month"],
    ["They meet in June.", "2023-06-01..2023-06-30 month", "2024-06-01..2024-06-30 month"],
    ["They marched in August.", "2023-08-01..2023-08-31 month", "2024-08-01..2024-08-31 month"],
    ["They met on 3 March.", "2024-03-03..2024-03-03 day", "2025-03-03..2025-03-03 day"],
    ["They met on 31 December.", "2023-12-31..2023-12-31 day", "2024-12-31..2024-12-31 day"],
    ["They met on Sept. 3.", "2023-09-03..2023-09-03 day", "2024-09-03..2024-09-03 day"],
    ["They meet on June 15 and 16.", "2023-06-15..2023-06-16 range", "2024-06-15..2024-06-16 range"],
    ["Trade rose from January to April.", "2024-01-01..2024-04-30 range", "2025-01-01..2025-04-30 range"],
    ["They may meet in March.", "2024-03-01..2024-03-31 month", "2025-03-01..2025-03-31 month"],
  ])("%s", (sentence, past, ahead) => {
    expect(pastOf(sentence, PUBLISHED)).toEqual([past]);
    expect(aheadOf(sentence, PUBLISHED)).toEqual([ahead]);
  });

  it.each([
    ["They met in December.", "2024-01-10", "2023-12-01..2023-12-31 month"],
    ["They met in January.", "2024-01-10", "2024-01-01..2024-01-31 month"],
    ["Trade rose in the first quarter.", "2024-05-16", "2024-01-01..2024-03-31 quarter"],
    ["Trade rose in the first quarter.", "2024-02-01", "2023-01-01..2023-03-31 quarter"],
    ["Trade rose in the first half of last year.", "2024-05-16", "2023-01-01..2023-06-30 half"],
    [
      "Trade rose in the fiscal year that ended in March.",
      "2024-05-16",
      "2023-04-01..2024-03-31 fiscal-year",
    ],
  ])("%s (%s)", (sentence, published, expected) => {
    expect(pastOf(sentence, published)).toEqual([expected]);
  });

  it("in a past month never lies after the month of publication", () => {
    const months = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(months, months, (said, month) => {
        const published = lastDay(2023, month);
        const [past] = pastOf(`They met in ${MONTHS[said - 1]}.`, published);
        const [ahead] = aheadOf(`They met in ${MONTHS[said - 1]}.`, published);
        expect((past ?? "").slice(0, 10) <= published).toBe(true);
        expect((ahead ?? "").slice(12, 22) >= published).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe("what is no date", () => {
  it.each([
    "The 2,024 soldiers left.",
    "They may go.",
    "They march on.",
    "In 2024 soldiers the mood was low.",
  ])("%s", (sentence) => {
    expect(timesIn(sentence, PUBLISHED)).toEqual([]);
  });
});

describe("a time to compare with", () => {
  it.each([
    ["Trade rose from a year earlier.", true],
    ["Trade fell compared to the same period last year.", true],
    ["Trade was higher than in 2021.", true],
    ["Trade fell last year.", false],
    ["Trade was high in 2021.", false],
  ])("%s %s", (sentence, isComparison) => {
    expect(timesIn(sentence, PUBLISHED).map((time) => time.isComparison)).toEqual([isComparison]);
  });
});
