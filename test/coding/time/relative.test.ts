// Times told from the day of publication. Conventions: a bare weekday is the last one up to that day or the next from it, a week runs from Monday to
// Sunday, a bare month is the last such month, seasons are those of the north.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, isMissing, weekdayOf } from "../../../src/model/index.js";
import { aheadOf, pastOf, showPeriod, timesIn } from "./read_times.js";

const THURSDAY = "2024-05-16";

describe("on Thursday, 16 May 2024", () => {
  it.each([
    ["They met today.", "2024-05-16..2024-05-16 day"],
    ["They met tonight.", "2024-05-16..2024-05-16 day"],
    ["They met yesterday.", "2024-05-15..2024-05-15 day"],
    ["They will meet tomorrow.", "2024-05-17..2024-05-17 day"],
    ["They met on Thursday.", "2024-05-16..2024-05-16 day"],
    ["They met on Wednesday.", "2024-05-15..2024-05-15 day"],
    ["They met on Friday.", "2024-05-10..2024-05-10 day"],
    ["They met last Friday.", "2024-05-10..2024-05-10 day"],
    ["They met last Thursday.", "2024-05-09..2024-05-09 day"],
    ["They met last Wednesday.", "2024-05-15..2024-05-15 day"],
    ["They met from Monday to Wednesday.", "2024-05-13..2024-05-15 range"],
    ["They met between Tuesday and Thursday.", "2024-05-14..2024-05-16 range"],
    ["They met Monday-Wednesday.", "2024-05-13..2024-05-15 range"],
    ["They met at the weekend.", "2024-05-11..2024-05-12 range"],
    ["They met last weekend.", "2024-05-11..2024-05-12 range"],
    ["They meet next Friday.", "2024-05-17..2024-05-17 day"],
    ["They met this week.", "2024-05-13..2024-05-19 week"],
    ["They met last week.", "2024-05-06..2024-05-12 week"],
    ["They meet next week.", "2024-05-20..2024-05-26 week"],
    ["They met last month.", "2024-04-01..2024-04-30 month"],
    ["They meet next month.", "2024-06-01..2024-06-30 month"],
    ["They met last quarter.", "2024-01-01..2024-03-31 quarter"],
    ["They met this year.", "2024-01-01..2024-12-31 year"],
    ["They met last year.", "2023-01-01..2023-12-31 year"],
    ["They meet next year.", "2025-01-01..2025-12-31 year"],
    ["They met last fall.", "2023-09-01..2023-11-30 season"],
    ["They met last winter.", "2023-12-01..2024-02-29 season"],
    ["They met this spring.", "2024-03-01..2024-05-31 season"],
    ["They met last April.", "2024-04-01..2024-04-30 month"],
    ["They met last May.", "2023-05-01..2023-05-31 month"],
    ["They met two weeks ago.", "2024-04-29..2024-05-05 week"],
    ["They met ten days ago.", "2024-05-06..2024-05-06 day"],
    ["They met three months ago.", "2024-02-01..2024-02-29 month"],
    ["They met two years ago.", "2022-01-01..2022-12-31 year"],
    ["They met more than a year ago.", "..2023-05-16 before"],
  ])("%s", (sentence, expected) => {
    expect(pastOf(sentence, THURSDAY)).toEqual([expected]);
  });

  it.each([
    ["They meet on Thursday.", "2024-05-16..2024-05-16 day"],
    ["They meet next Thursday.", "2024-05-23..2024-05-23 day"],
    ["They meet from Monday to Wednesday.", "2024-05-20..2024-05-22 range"],
    ["They meet from Friday through Sunday.", "2024-05-17..2024-05-19 range"],
    ["They meet this weekend.", "2024-05-18..2024-05-19 range"],
    ["They meet on Friday.", "2024-05-17..2024-05-17 day"],
    ["They meet on Wednesday.", "2024-05-22..2024-05-22 day"],
  ])("still to come: %s", (sentence, expected) => {
    expect(aheadOf(sentence, THURSDAY)).toEqual([expected]);
  });
});

describe("at an edge", () => {
  it.each([
    ["They met on Friday.", "2024-05-17", "2024-05-17..2024-05-17 day"],
    ["They meet next Friday.", "2024-05-17", "2024-05-24..2024-05-24 day"],
    ["They met last week.", "2024-05-19", "2024-05-06..2024-05-12 week"],
    ["They met last week.", "2024-05-20", "2024-05-13..2024-05-19 week"],
    ["They met last month.", "2024-01-31", "2023-12-01..2023-12-31 month"],
    ["They meet next month.", "2024-12-31", "2025-01-01..2025-01-31 month"],
    ["They met last quarter.", "2024-02-01", "2023-10-01..2023-12-31 quarter"],
    ["They meet next quarter.", "2024-11-02", "2025-01-01..2025-03-31 quarter"],
    ["They met last winter.", "2024-01-10", "2022-12-01..2023-02-28 season"],
    ["They met three months ago.", "2024-05-31", "2024-02-01..2024-02-29 month"],
    ["They met yesterday.", "2024-03-01", "2024-02-29..2024-02-29 day"],
    ["They met yesterday.", "2023-03-01", "2023-02-28..2023-02-28 day"],
    ["They meet tomorrow.", "2023-12-31", "2024-01-01..2024-01-01 day"],
  ])("%s (%s)", (sentence, published, expected) => {
    expect(pastOf(sentence, published)).toEqual([expected]);
  });
});

describe("a day counted from the one before it", () => {
  it.each(["the following day", "the next day", "a day later"])("%s", (words) => {
    expect(pastOf(`They met on Monday and ${words}.`, THURSDAY)).toEqual([
      "2024-05-13..2024-05-13 day",
      "2024-05-14..2024-05-14 day",
    ]);
  });
});

describe("without a date of publication", () => {
  it.each([
    "They met today.",
    "They met last Friday.",
    "They met two weeks ago.",
    "They met in April.",
    "They met on 3 March.",
    "They met in the first quarter.",
    "They met this spring.",
  ])("%s has no dates, and says why", (sentence) => {
    expect(pastOf(sentence, null)).toEqual(["no publication date"]);
    expect(aheadOf(sentence, null)).toEqual(["none"]);
  });
});

const published = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2060-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const DAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

describe("on any day", () => {
  it("a bare weekday is that weekday, at most six days back or ahead", () => {
    fc.assert(
      fc.property(published, fc.integer({ min: 0, max: 6 }), (date, weekday) => {
        const [time] = timesIn(`They met on ${DAYS[weekday]}.`, date);
        const past = time === undefined || isMissing(time.period) ? null : time.period.start;
        const ahead = time?.ahead?.start ?? null;
        expect(past !== null && weekdayOf(past) === weekday).toBe(true);
        expect(past !== null && past <= date && past >= addDays(date, -6)).toBe(true);
        expect(ahead !== null && ahead >= date && ahead <= addDays(date, 6)).toBe(true);
        expect(ahead !== null && weekdayOf(ahead) === weekday).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
  it("last weekday is one to seven days back, next weekday one to seven days ahead", () => {
    fc.assert(
      fc.property(published, fc.integer({ min: 0, max: 6 }), (date, weekday) => {
        const start = (which: string) => {
          const period = timesIn(`They met ${which} ${DAYS[weekday]}.`, date)[0]?.period;
          return period === undefined || isMissing(period) ? "" : (period.start ?? "");
        };
        const [last, next] = [start("last"), start("next")];
        expect([weekdayOf(last), weekdayOf(next)]).toEqual([weekday, weekday]);
        expect(last < date && last >= addDays(date, -7)).toBe(true);
        expect(next > date && next <= addDays(date, 7)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
  it("a week is Monday to Sunday, and last, this and next week touch", () => {
    fc.assert(
      fc.property(published, (date) => {
        const weeks = ["last", "this", "next"].map(
          (which) => timesIn(`They met ${which} week.`, date)[0]?.period,
        );
        const bounds = weeks.flatMap((week) => (week === undefined || isMissing(week) ? [] : [week]));
        expect(bounds).toHaveLength(3);
        for (const { start, end } of bounds) {
          expect([weekdayOf(start ?? ""), weekdayOf(end ?? "")]).toEqual([1, 0]);
          expect(addDays(start ?? "", 6)).toBe(end);
        }
        expect(addDays(bounds[0]?.end ?? "", 1)).toBe(bounds[1]?.start);
        expect(addDays(bounds[1]?.end ?? "", 1)).toBe(bounds[2]?.start);
        expect((bounds[1]?.start ?? "") <= date && date <= (bounds[1]?.end ?? "")).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
  it("what was last is over, and what is next has not begun", () => {
    const units = fc.constantFrom("week", "month", "quarter", "year", "spring", "summer", "fall", "winter");
    fc.assert(
      fc.property(published, units, (date, unit) => {
        const last = timesIn(`They met last ${unit}.`, date)[0]?.period;
        const next = timesIn(`They meet next ${unit}.`, date)[0]?.period;
        if (last === undefined || isMissing(last) || next === undefined || isMissing(next))
          throw new Error(`no period for ${unit} on ${date}`);
        expect((last.end ?? "") < date, `last ${unit}: ${showPeriod(last)}`).toBe(true);
        expect((next.start ?? "") > date, `next ${unit}: ${showPeriod(next)}`).toBe(true);
      }),
      { numRuns: 80 },
    );
  });
});
