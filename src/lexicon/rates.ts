// Mean exchange rates by period: what a dollar was worth in a year, a month or a stretch of whole months.
import { lastDay, MONTHS, monthOf, yearOf } from "../model/index.js";
import type { RateEntry, RateTables } from "./tables.js";

export interface MeanRate {
  /** Units of the currency for one US dollar. */
  readonly perDollar: number;
  /** What it is the mean of: "mean of 2023", "mean of January to June 2024"; "by definition" for the dollar. */
  readonly of: string;
  /** An id of data/sources; null for the dollar. */
  readonly source: string | null;
}

export interface Rates {
  /**
   * The rate of a currency (ISO 4217) for the days `start` to `end` (YYYY-MM-DD): the mean of a calendar year, the mean of the
   * month that the days lie in, or the mean of the months when they are whole. Null where data are missing, and for a
   * stretch that begins or ends within a month and goes beyond it. USD is 1 at any time.
   */
  mean(currency: string, start: string, end: string): MeanRate | null;
}

const DOLLAR: MeanRate = { perDollar: 1, of: "by definition", source: null };

/** Look-ups in the tables of data/rates. */
export function createRates({ annualMeans, monthlyMeans, quotedInDollars }: RateTables): Rates {
  const rates = new Map(
    [...annualMeans, ...monthlyMeans].map((entry) => [keyOf(entry.currency, entry.period), entry]),
  );
  const inDollars = new Set(quotedInDollars.map(({ currency }) => currency));

  function ofPeriod(currency: string, period: string): MeanRate | null {
    const entry = rates.get(keyOf(currency, period));
    return entry ? { perDollar: entry.perDollar, of: `mean of ${show(period)}`, source: entry.source } : null;
  }

  function ofMonths(currency: string, first: string, last: string): MeanRate | null {
    const found: RateEntry[] = [];
    for (let month = first; month <= last; month = nextMonth(month)) {
      const entry = rates.get(keyOf(currency, month));
      if (!entry) return null;
      found.push(entry);
    }
    const [entry] = found;
    if (!entry) return null;
    const perDollar = found.map((one) => one.perDollar);
    const mean = inDollars.has(currency)
      ? 1 / meanOf(perDollar.map((value) => 1 / value))
      : meanOf(perDollar);
    return { perDollar: rounded(mean), of: `mean of ${showMonths(first, last)}`, source: entry.source };
  }

  return {
    mean(currency, start, end) {
      if (currency === "USD") return DOLLAR;
      if (start > end) return null;
      const first = start.slice(0, "YYYY-MM".length);
      const last = end.slice(0, "YYYY-MM".length);
      if (first === last) return ofPeriod(currency, first);
      if (!start.endsWith("-01") || end !== lastDayOf(last)) return null;
      const year = first.slice(0, "YYYY".length);
      const isYear = first === `${year}-01` && last === `${year}-12`;
      return (isYear ? ofPeriod(currency, year) : null) ?? ofMonths(currency, first, last);
    },
  };
}

function keyOf(currency: string, period: string): string {
  return `${currency} ${period}`;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** To the four decimals that rates are published with. */
function rounded(rate: number): number {
  return Math.round(rate * 10_000) / 10_000;
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
}

function lastDayOf(month: string): string {
  return lastDay(yearOf(month), monthOf(month));
}

/** "2023", "May 2023". */
function show(period: string): string {
  const [year = "", month] = period.split("-");
  return month === undefined ? year : `${MONTHS[Number(month) - 1]} ${year}`;
}

/** "January to June 2024", "November 2023 to February 2024". */
function showMonths(first: string, last: string): string {
  const isOneYear = first.slice(0, 4) === last.slice(0, 4);
  return `${isOneYear ? show(first).slice(0, -" YYYY".length) : show(first)} to ${show(last)}`;
}
