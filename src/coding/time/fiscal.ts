// Fiscal years: "the fiscal year that ended in March", "fiscal 2023", "the fiscal year 2023/24", "FY2024".
// A fiscal year that is only numbered stands for the calendar year of its number: when it began differs from state to state.
import { addDays, firstDay, lastDay, type Missing, monthsOf } from "../../model/index.js";
import type { Token } from "../../text/index.js";
import { midMonth } from "./months.js";
import { placeInYear, type TimeRead, wordsAt } from "./time_read.js";
import { monthAt, yearNumber } from "./words.js";
import { readYears } from "./years.js";

/** The fiscal year that begins at token `i`, or null. */
export function readFiscal(
  text: string,
  tokens: readonly Token[],
  i: number,
  published: string | null,
): TimeRead | null {
  const word = tokens[i]?.lower ?? "";
  if (word.startsWith("fy")) return readShort(text, tokens, i);
  if (word !== "fiscal" && word !== "financial") return null;
  const isYear = tokens[i + 1]?.lower === "year";
  const at = isYear ? i + 2 : i + 1;
  const numbered = numberedYear(text, tokens, i, at);
  if (numbered !== null) return numbered;
  if (!isYear) return null;
  for (let k = at; k < Math.min(tokens.length, at + 6); k += 1) {
    const month = monthAt(tokens, k) || midMonth(tokens[k]);
    if (month === 0) continue;
    const said = yearNumber(tokens[k + 1]?.lower);
    const to = said === null ? k + 1 : k + 2;
    const words = wordsAt(text, tokens, i, to);
    const isStart = tokens
      .slice(at, k)
      .some((token) => /^(?:begins|began|starts|started|beginning|starting)$/u.test(token.lower));
    const build = (year: number) => {
      const end = isStart ? month + 11 : month;
      return monthsOf(year, end - 11, end, "fiscal-year", words);
    };
    if (said !== null) return { to, period: build(said) };
    if (!isStart && published !== null && isRunning(tokens, i, at, k))
      return { to, period: runningOn(published, build, isThis(tokens, i)) };
    return placeFiscal(to, words, published, build, isStart);
  }
  const unknown: Missing = { missing: "ambiguous", text: wordsAt(text, tokens, i, at) };
  return { to: at, period: unknown };
}

/** "this fiscal year, which ends in June", "the fiscal year ending June 30": the one that has not ended yet. */
function isRunning(tokens: readonly Token[], i: number, at: number, month: number): boolean {
  return (
    isThis(tokens, i) || tokens.slice(at, month).some(({ lower }) => lower === "ends" || lower === "ending")
  );
}

function isThis(tokens: readonly Token[], i: number): boolean {
  return /^(?:this|current)$/u.test(tokens[i - 1]?.lower ?? "");
}

/** The first year that ends on the day or later; "ending in March" in May is the last one. */
function runningOn(
  published: string,
  build: (year: number) => ReturnType<typeof monthsOf>,
  isSure: boolean,
): TimeRead["period"] {
  const year = Number(published.slice(0, 4));
  const ahead = (build(year).end ?? "") >= published ? build(year) : build(year + 1);
  const before = (build(year).end ?? "") >= published ? build(year - 1) : build(year);
  const isJustOver = !isSure && before.end !== null && addDays(before.end, 92) >= published;
  return isJustOver ? before : ahead;
}

/** "that ended in March" is over by its last month; "that begins in April" is the one that has begun. */
function placeFiscal(
  to: number,
  words: string,
  published: string | null,
  build: (year: number) => ReturnType<typeof monthsOf>,
  isStart: boolean,
): TimeRead {
  if (isStart || published === null) return placeInYear(to, words, published, build);
  const inYear = placeInYear(to, words, published, (year) => {
    const period = build(year);
    return { ...period, start: `${(period.end ?? "").slice(0, 8)}01` };
  });
  const whole = (period: TimeRead["period"]) =>
    "missing" in period || period.end === null ? period : build(Number(period.end.slice(0, 4)));
  return { ...inYear, period: whole(inYear.period) };
}

function numberedYear(text: string, tokens: readonly Token[], i: number, at: number): TimeRead | null {
  const year = yearNumber(tokens[at]?.lower);
  if (year !== null) return fiscalYear(text, tokens, i, at + 1, year, year);
  if (!/^\d{4}[/–-]/u.test(tokens[at]?.lower ?? "")) return null;
  const read = readYears(text, tokens, at);
  if (read === null || "missing" in read.period) return null;
  return {
    to: read.to,
    period: { ...read.period, precision: "fiscal-year", text: wordsAt(text, tokens, i, read.to) },
  };
}

/** "FY2024", "FY24", "FY 2024". */
function readShort(text: string, tokens: readonly Token[], i: number): TimeRead | null {
  const match = /^fy(\d{2}|\d{4})?$/u.exec(tokens[i]?.lower ?? "");
  if (match === null) return null;
  const digits = match[1];
  if (digits === undefined) return numberedYear(text, tokens, i, i + 1);
  const year = digits.length === 2 ? 2000 + Number(digits) : yearNumber(digits);
  return year === null ? null : fiscalYear(text, tokens, i, i + 1, year, year);
}

function fiscalYear(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  first: number,
  last: number,
): TimeRead {
  return {
    to,
    period: {
      start: firstDay(first, 1),
      end: lastDay(last, 12),
      precision: "fiscal-year",
      text: wordsAt(text, tokens, from, to),
    },
  };
}
