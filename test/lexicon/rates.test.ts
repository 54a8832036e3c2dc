// Mean exchange rates: known rates of every currency that turns round easily, and the look-up by period.
import { describe, expect, test } from "vitest";
import { loadLexiconTables, loadRateTables } from "../../src/intake/lexicon_tables.js";
import { createRates } from "../../src/lexicon/index.js";
import { findFaults } from "../../tools/rates_from_facts/faults.mjs";

const tables = loadRateTables();
const rates = createRates(tables);
const { sources, measures } = loadLexiconTables();

const YEARS = Array.from({ length: 26 }, (_, index) => String(2000 + index));
const MONTHS = [...new Set(tables.monthlyMeans.map(({ period }) => period))];
const CURRENCIES = [...new Set(tables.monthlyMeans.map(({ currency }) => currency))];

function ofYear(currency: string, year: string): number {
  return rates.mean(currency, `${year}-01-01`, `${year}-12-31`)?.perDollar ?? Number.NaN;
}

function ofMonth(currency: string, month: string): number {
  return rates.mean(currency, `${month}-15`, `${month}-15`)?.perDollar ?? Number.NaN;
}

describe("data/rates", () => {
  test("have every month from 2000 to June 2026 and every year to 2025, GBP and LKR by month only", () => {
    expect(CURRENCIES.join(" ")).toBe(
      "AUD BRL CAD CHF CNY DKK EUR GBP HKD INR JPY KRW LKR MXN MYR NOK NZD SEK SGD THB TWD ZAR",
    );
    expect([MONTHS.length, MONTHS[0], MONTHS.at(-1)]).toEqual([318, "2000-01", "2026-06"]);
    expect(tables.monthlyMeans.length).toBe(CURRENCIES.length * 318);
    expect(tables.annualMeans.length).toBe((CURRENCIES.length - 2) * YEARS.length);
  });

  test("name sources that exist and currencies that are read", () => {
    const ids = new Set(sources.map(({ id }) => id));
    const codes = new Set(measures.currencies.map(({ code }) => code));
    const all = [...tables.annualMeans, ...tables.monthlyMeans, ...tables.quotedInDollars];
    expect(all.filter(({ source, currency }) => !ids.has(source) || !codes.has(currency))).toEqual([]);
  });

  test("have the euro in euros per dollar in every month: the krone is held at 7.46 to it", () => {
    const isHeld = (krone: number, euro: number) => Math.abs(krone / euro - 7.45) < 0.05;
    expect(MONTHS.filter((month) => !isHeld(ofMonth("DKK", month), ofMonth("EUR", month)))).toEqual([]);
    expect(YEARS.filter((year) => !isHeld(ofYear("DKK", year), ofYear("EUR", year)))).toEqual([]);
  });

  test("have the pound in pounds per dollar in every month and year: it was always worth more than a dollar", () => {
    const isWell = (perDollar: number) => perDollar > 0.45 && perDollar < 0.95;
    expect(MONTHS.filter((month) => !isWell(ofMonth("GBP", month)))).toEqual([]);
    expect(YEARS.filter((year) => !isWell(ofYear("GBP", year)))).toEqual([]);
  });

  // dollars per unit, as the annual releases of the Federal Reserve have them
  test.each([
    ["AUD", { 2005: 0.7627, 2007: 0.8391, 2012: 1.0359, 2013: 0.9683, 2014: 0.9034, 2015: 0.7522 }],
    ["EUR", { 2005: 1.2449, 2007: 1.3711, 2012: 1.2859, 2013: 1.3281, 2014: 1.3297, 2015: 1.1096 }],
    ["GBP", { 2012: 1.5853, 2013: 1.5642, 2014: 1.6484, 2015: 1.5284 }],
    ["NZD", { 2005: 0.7049, 2007: 0.7365, 2012: 0.8105, 2013: 0.8204, 2014: 0.8313, 2015: 0.7001 }],
  ])("have %s as the reciprocal of its dollars", (currency, dollars) => {
    for (const [year, value] of Object.entries(dollars)) {
      expect(Math.abs(ofYear(currency, year) * value - 1), `${currency} ${year}`).toBeLessThan(0.001);
    }
  });

  test("have years that their months give, each currency meant in the sense it is quoted in", () => {
    const monthly = createRates({ ...tables, annualMeans: [] });
    const off = tables.annualMeans.filter(({ currency, period, perDollar }) => {
      const months = monthly.mean(currency, `${period}-01-01`, `${period}-12-31`);
      return Math.abs((months?.perDollar ?? Number.NaN) / perDollar - 1) > 0.003;
    });
    expect(off).toEqual([]);
  });
});

describe("createRates", () => {
  test.each([
    ["EUR", "2023-01-01", "2023-12-31", 0.9245, "mean of 2023"],
    ["CNY", "2023-01-01", "2023-12-31", 7.0809, "mean of 2023"],
    ["EUR", "2024-05-01", "2024-05-31", 0.9247, "mean of May 2024"],
    ["EUR", "2024-05-16", "2024-05-16", 0.9247, "mean of May 2024"],
    ["EUR", "2024-05-16", "2024-05-17", 0.9247, "mean of May 2024"],
    ["MYR", "2004-01-01", "2004-03-31", 3.8, "mean of January to March 2004"],
    ["MYR", "2003-11-01", "2004-02-29", 3.8, "mean of November 2003 to February 2004"],
    ["MYR", "2001-01-01", "2002-12-31", 3.8, "mean of January 2001 to December 2002"],
    ["GBP", "2015-01-01", "2015-12-31", 0.6545, "mean of January to December 2015"],
  ])("gives %s from %s to %s: %d, %s", (currency, start, end, perDollar, of) => {
    const mean = rates.mean(currency, start, end);
    expect(mean).toEqual({ perDollar: expect.any(Number), of, source: "fed-rates" });
    expect(mean?.perDollar).toBeCloseTo(perDollar, 3);
  });

  test("takes the mean of dollars where dollars are quoted, else of units", () => {
    const of = (currency: string, month: string, perDollar: number) => ({
      ...{ currency, period: `2024-0${month}`, perDollar, source: "x" },
    });
    const made = createRates({
      annualMeans: [],
      monthlyMeans: [of("GBP", "1", 0.5), of("GBP", "2", 1), of("CAD", "1", 0.5), of("CAD", "2", 1)],
      quotedInDollars: [{ currency: "GBP", source: "x" }],
    });
    expect(made.mean("GBP", "2024-01-01", "2024-02-29")?.perDollar).toBe(0.6667);
    expect(made.mean("CAD", "2024-01-01", "2024-02-29")?.perDollar).toBe(0.75);
  });

  test("gives 1 for the dollar at any time", () => {
    expect(rates.mean("USD", "1950-03-02", "1951-07-09")).toEqual({
      ...{ perDollar: 1, of: "by definition", source: null },
    });
  });

  test.each([
    ["RUB", "2023-01-01", "2023-12-31", "a currency without rates"],
    ["VES", "2023-01-01", "2023-12-31", "a currency left out"],
    ["EUR", "1999-01-01", "1999-12-31", "before the data"],
    ["EUR", "2026-01-01", "2026-12-31", "a year that is not over in the data"],
    ["EUR", "2026-07-01", "2026-07-01", "after the data"],
    ["EUR", "2024-01-15", "2024-03-31", "a stretch that begins within a month"],
    ["EUR", "2023-01-01", "2023-02-27", "a stretch that ends within a month"],
    ["EUR", "2024-03-01", "2024-02-01", "a stretch that ends before it begins"],
  ])("gives nothing for %s from %s to %s: %s", (currency, start, end) => {
    expect(rates.mean(currency, start, end)).toBeNull();
  });
});

describe("the writer of data/rates", () => {
  const row = (period: string, perDollar: string) => ({ currency: "EUR", in2023: 0.925, period, perDollar });

  test.each([
    [[row("2023", "1.0817")], "EUR 2023: 1.0817 per dollar, but about 0.925 is known of 2023"],
    [[row("2008", "0.6791"), row("2009", "1.3935")], "EUR 2009: 1.3935 after 0.6791"],
    [[row("2023-12", "0.9168"), row("2024-02", "0.9265")], "EUR 2024-02: 0.9265 stands after 2023-12"],
    [[row("2024-02", "ND")], "EUR 2024-02: ND is no rate"],
  ])("refuses %j", (list, fault) => {
    expect(findFaults(list)).toEqual([fault]);
  });

  test("takes a rate as it is", () => {
    expect(findFaults([row("2023-12", "0.9168"), row("2024-01", "0.9168")])).toEqual([]);
  });
});
