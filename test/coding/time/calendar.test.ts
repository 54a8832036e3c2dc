// Dates by the calendar, with and without a year.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, isDay, lastDay } from "../../../src/model/index.js";
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
    ["Trade rose in the 2023 fiscal year.", "2023-01-01..2023-12-31 fiscal-year"],
    ["Trade rose in FY2023.", "2023-01-01..2023-12-31 fiscal-year"],
    ["Trade rose in 2023/24.", "2023-01-01..2024-12-31 fiscal-year"],
    ["Trade rose in the 2023-24 financial year.", "2023-01-01..2024-12-31 fiscal-year"],
    ["Trade rose in 2019-2023.", "2019-01-01..2023-12-31 range"],
    ["Trade rose from 2019 to 2023.", "2019-01-01..2023-12-31 range"],
    ["Trade rose in H1 2024.", "2024-01-01..2024-06-30 half"],
    ["Trade rose in 3Q 2023.", "2023-07-01..2023-09-30 quarter"],
    ["Trade rose in the 12 months to March 2024.", "2023-04-01..2024-03-31 range"],
    ["Trade rose in the year ended June 30, 2023.", "2022-07-01..2023-06-30 range"],
    ["Trade rose in Jan-Apr 2024.", "2024-01-01..2024-04-30 range"],
    ["Trade rose in the 1990s.", "1990-01-01..1999-12-31 decade"],
    ["They met from 31 August to 3 September 2023.", "2023-08-31..2023-09-03 range"],
    ["They met from August 31 to September 3, 2023.", "2023-08-31..2023-09-03 range"],
    ["They met on 31 August–3 September 2023.", "2023-08-31..2023-09-03 range"],
    ["They met from 30 December 2023 to 2 January 2024.", "2023-12-30..2024-01-02 range"],
    ["They met on May 16-17, 2023.", "2023-05-16..2023-05-17 range"],
    ["They met on 1 May 2023.", "2023-05-01..2023-05-01 day"],
    ["They met on the 15th of June 2023.", "2023-06-15..2023-06-15 day"],
    ["They met on Thursday, June 15, 2023.", "2023-06-15..2023-06-15 day"],
    ["They met on 2023-06-15.", "2023-06-15..2023-06-15 day"],
    ["The treaty runs through 2027.", "..2027-12-31 before"],
  ])("%s", (sentence, expected) => {
    expect(pastOf(sentence, PUBLISHED)).toEqual([expected]);
    expect(pastOf(sentence, null)).toEqual([expected]); // needs no date of publication
  });

  it("is read back from any day, month first or day first", () => {
    const parts = fc.tuple(
      fc.integer({ min: 1850, max: 2150 }),
      fc.integer({ min: 1, max: 12 }),
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
    ["They met on 1 May.", "2024-05-01..2024-05-01 day", "2025-05-01..2025-05-01 day"],
    ["They met on May 1.", "2024-05-01..2024-05-01 day", "2025-05-01..2025-05-01 day"],
    ["They met on 16 May.", "2024-05-16..2024-05-16 day", "2024-05-16..2024-05-16 day"],
    ["They met on May 17.", "2023-05-17..2023-05-17 day", "2024-05-17..2024-05-17 day"],
    ["They meet on 29 February.", "2024-02-29..2024-02-29 day", "2028-02-29..2028-02-29 day"],
    [
      "They met from 31 August to 3 September.",
      "2023-08-31..2023-09-03 range",
      "2024-08-31..2024-09-03 range",
    ],
    ["They met on 31 August - 3 September.", "2023-08-31..2023-09-03 range", "2024-08-31..2024-09-03 range"],
    [
      "They met from 30 December to 2 January.",
      "2023-12-30..2024-01-02 range",
      "2024-12-30..2025-01-02 range",
    ],
    ["They meet from 10 to 20 May.", "2024-05-10..2024-05-20 range", "2024-05-10..2024-05-20 range"],
    ["They met on May 16-17.", "2024-05-16..2024-05-17 range", "2024-05-16..2024-05-17 range"],
    ["They met in early May.", "2024-05-01..2024-05-31 month", "2024-05-01..2024-05-31 month"],
    ["They met in mid-July.", "2023-07-01..2023-07-31 month", "2024-07-01..2024-07-31 month"],
    ["Trade rose in January-June.", "2023-01-01..2023-06-30 range", "2024-01-01..2024-06-30 range"],
    ["Trade rose in Q3.", "2023-07-01..2023-09-30 quarter", "2024-07-01..2024-09-30 quarter"],
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
    ["Trade rose in the first four months of the year.", "2024-05-16", "2024-01-01..2024-04-30 range"],
    ["Trade rose in the year to June.", "2024-05-16", "2022-07-01..2023-06-30 range"],
    ["Trade rose in the three months to March.", "2024-05-16", "2024-01-01..2024-03-31 range"],
    ["Trade rose year-on-year in March.", "2024-05-16", "2024-03-01..2024-03-31 month"],
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
    "The 2000 soldiers left.",
    "Output fell to 1950.",
    "Jan Egeland left.",
    "The second half of the match was dull.",
    "They met on 3/4/2024.",
  ])("%s", (sentence) => {
    expect(timesIn(sentence, PUBLISHED)).toEqual([]);
  });
});

describe("two days that are no range", () => {
  it("when a meeting is moved from the one to the other", () => {
    expect(pastOf("They moved it from 3 April to 10 May.", PUBLISHED)).toEqual([
      "2024-04-03..2024-04-03 day",
      "2024-05-10..2024-05-10 day",
    ]);
  });
});

describe("a time to compare with", () => {
  it.each([
    ["Trade rose from a year earlier.", true],
    ["Trade fell compared to the same period last year.", true],
    ["Trade was higher than in 2021.", true],
    ["Trade fell last year.", false],
    ["Trade was high in 2021.", false],
    ["Trade fell 5 percent from 2021.", true],
    ["Trade fell 5 percent from the previous month.", true],
    ["Trade was the highest since 2013.", true],
    ["They met for the first time since 2019.", true],
    ["They have met often since 2019.", false],
  ])("%s %s", (sentence, isComparison) => {
    expect(timesIn(sentence, PUBLISHED).map((time) => time.isComparison)).toEqual([isComparison]);
  });
});
