// Arithmetic on days: against the calendar of the machine, over four centuries.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  dayOf,
  firstDay,
  isDay,
  lastDay,
  monthOf,
  monthsOf,
  single,
  weekdayOf,
  yearOf,
} from "../../src/model/index.js";

const day = fc
  .date({ min: new Date("1800-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const shift = fc.integer({ min: -40_000, max: 40_000 });
const months = fc.integer({ min: -600, max: 600 });

describe("addDays", () => {
  it("goes there and back", () => {
    fc.assert(fc.property(day, shift, (start, n) => addDays(addDays(start, n), -n) === start));
  });
  it("moves the weekday along", () => {
    fc.assert(
      fc.property(
        day,
        shift,
        (start, n) => weekdayOf(addDays(start, n)) === (((weekdayOf(start) + n) % 7) + 7) % 7,
      ),
    );
  });
  it("keeps the order of days", () => {
    fc.assert(fc.property(day, fc.integer({ min: 1, max: 9999 }), (start, n) => addDays(start, n) > start));
  });
  it.each([
    ["2024-02-28", 1, "2024-02-29"],
    ["2023-02-28", 1, "2023-03-01"],
    ["1900-02-28", 1, "1900-03-01"],
    ["2000-02-28", 1, "2000-02-29"],
    ["2024-12-31", 1, "2025-01-01"],
    ["2024-01-01", -1, "2023-12-31"],
    ["2024-03-31", 365, "2025-03-31"],
  ])("%s and %d days is %s", (start, n, end) => {
    expect(addDays(start, n)).toBe(end);
  });
});

describe("weekdayOf", () => {
  it.each([
    ["2024-05-12", 0],
    ["2024-05-13", 1],
    ["2024-05-16", 4],
    ["1914-07-28", 2],
    ["2000-01-01", 6],
  ])("%s is %d", (date, weekday) => {
    expect(weekdayOf(date)).toBe(weekday);
  });
});

describe("months", () => {
  it("end the day before the next begins", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1800, max: 2199 }), fc.integer({ min: -30, max: 30 }), (year, month) => {
        expect(addDays(lastDay(year, month), 1)).toBe(firstDay(year, month + 1));
        expect(firstDay(year, month).slice(8)).toBe("01");
      }),
    );
  });
  it("over twelve and under one carry into the year", () => {
    expect(firstDay(2024, 13)).toBe("2025-01-01");
    expect(lastDay(2024, 14)).toBe("2025-02-28");
    expect(lastDay(2024, 0)).toBe("2023-12-31");
    expect(firstDay(2024, -11)).toBe("2023-01-01");
    expect(monthsOf(2023, 11, 14, "range", "")).toMatchObject({ start: "2023-11-01", end: "2024-02-29" });
  });
  it("added keep the day, or the end of a shorter month", () => {
    fc.assert(
      fc.property(day, months, (start, n) => {
        const end = addMonths(start, n);
        const place = yearOf(start) * 12 + monthOf(start) + n;
        expect(yearOf(end) * 12 + monthOf(end)).toBe(place);
        const isKept = end.slice(8) === start.slice(8);
        expect(isKept || end === lastDay(yearOf(end), monthOf(end))).toBe(true);
      }),
    );
  });
  it.each([
    ["2024-01-31", 1, "2024-02-29"],
    ["2023-01-31", 1, "2023-02-28"],
    ["2024-03-31", -1, "2024-02-29"],
    ["2024-05-16", -12, "2023-05-16"],
    ["2024-02-29", -12, "2023-02-28"],
    ["2024-12-15", 1, "2025-01-15"],
  ])("%s and %d months is %s", (start, n, end) => {
    expect(addMonths(start, n)).toBe(end);
  });
});

describe("isDay", () => {
  it("agrees with the calendar of the machine", () => {
    const parts = fc.tuple(
      fc.integer({ min: 1800, max: 2199 }),
      fc.integer({ min: -2, max: 15 }),
      fc.integer({ min: -2, max: 33 }),
    );
    fc.assert(
      fc.property(parts, ([year, month, date]) => {
        const real = new Date(Date.UTC(year, month - 1, date));
        const isReal = real.getUTCMonth() === month - 1 && real.getUTCDate() === date && month >= 1;
        expect(isDay(year, month, date)).toBe(isReal && month <= 12);
      }),
    );
  });
  it("pads to ISO", () => {
    expect(dayOf(824, 3, 9)).toBe("0824-03-09");
    expect(single("2024-03-09", "today")).toEqual({
      start: "2024-03-09",
      end: "2024-03-09",
      precision: "day",
      text: "today",
    });
  });
});
