// The months of a fiscal year by the state whose it is: "2023-24" of Pakistan is July 2023 to June 2024, "this fiscal year" of Japan
// has begun in April. Source of the months: data/measures/fiscal_years.yaml. Of a state that counts by the calendar nothing changes.
import { isMissing, type Missing, monthOf, monthsOf, type Period, yearOf } from "../../model/index.js";
import type { SentenceReading } from "../reading.js";
import type { Flow } from "./flow_parts.js";

interface FiscalYear {
  readonly month: number;
  readonly named: "first" | "last";
}

/** The period with the months of the state that the figure is of; as it is where no state tells them. */
export function fiscalPeriod(
  reading: SentenceReading,
  flow: Flow,
  period: Period | Missing,
): Period | Missing {
  if (isMissing(period)) {
    const text = period.text ?? "";
    if (period.missing !== "ambiguous" || !/(?:fiscal|financial) year/iu.test(text)) return period;
    const year = yearOfState(reading, flow);
    if (year === null) return period;
    const part = partIn(text);
    return (
      (part === null ? relativeYear(reading, year, text) : partOfYear(reading, year, part, text)) ?? period
    );
  }
  const part = partIn(period.text);
  if (part !== null && isNumbered(period) && period.start !== null) {
    const year = yearOfState(reading, flow);
    if (year === null) return period;
    const first = year.named === "first" ? yearOf(period.start) : yearOf(period.start) - 1;
    return monthsOf(first, year.month + part[0] - 1, year.month + part[1] - 1, period.precision, period.text);
  }
  if (/marketing|season/iu.test(period.text)) return period;
  if (period.precision !== "fiscal-year" || period.start === null || period.end === null) return period;
  if (monthOf(period.start) !== 1 || monthOf(period.end) !== 12) return period; // told by its own months
  const year = yearOfState(reading, flow);
  if (year === null) return period;
  const [first, last] = [yearOf(period.start), yearOf(period.end)];
  const start = first < last || year.named === "first" ? first : first - 1;
  return monthsOf(start, year.month, year.month + 11, "fiscal-year", period.text);
}

/** "the first half of fiscal 2025": by its number, not by its own months ("of the fiscal year that ended in March"). */
function isNumbered({ text, precision }: Period): boolean {
  return (
    precision !== "fiscal-year" &&
    /fiscal|financial|\bFY/iu.test(text) &&
    !/\b(?:en|beg[aiu]n|start)/iu.test(text)
  );
}

const NUMBERS = "one two three four five six seven eight nine ten eleven".split(" ");
const ORDINALS = "first second third fourth".split(" ");

/** The months of the year that "first half", "second quarter", "first seven months" name; null for none. */
function partIn(text: string): readonly [number, number] | null {
  const match = /^(?:the )?(first|second|third|fourth) (?:(half|quarter)|(\w+) months)\b/iu.exec(text);
  if (match === null) return null;
  const n = ORDINALS.indexOf((match[1] ?? "").toLowerCase());
  if (match[2] === "half") return [6 * n + 1, 6 * n + 6];
  if (match[2] === "quarter") return [3 * n + 1, 3 * n + 3];
  const word = (match[3] ?? "").toLowerCase();
  const count = NUMBERS.indexOf(word) >= 0 ? NUMBERS.indexOf(word) + 1 : Number(word);
  return n === 0 && count >= 1 && count <= 12 ? [1, count] : null;
}

/** "the first seven months of the fiscal year": the last ones that are over, unless the text says which year. */
function partOfYear(
  reading: SentenceReading,
  year: FiscalYear,
  [first, last]: readonly [number, number],
  text: string,
): Period | null {
  const whole = relativeYear(reading, year, text);
  const { published } = reading.document;
  if (isMissing(published)) return null;
  const build = (start: number) =>
    monthsOf(start, year.month + first - 1, year.month + last - 1, "range", text);
  if (whole?.start != null) return build(yearOf(whole.start));
  const now = build(yearOf(published));
  return (now.end ?? "") < published ? now : build(yearOf(published) - 1);
}

/** The state whose statistics tell the figure, a party of it, else one that the sentence or the text names. */
function yearOfState(reading: SentenceReading, flow: Flow): FiscalYear | null {
  const { fiscalYears } = reading.lexicon.quantities;
  if (flow.reporter !== null) return fiscalYears.get(flow.reporter) ?? null; // of a state that counts by the calendar
  const named = reading.mentions.flatMap(({ meaning }) =>
    "country" in meaning ? [meaning.country.code] : [],
  );
  const pair = named.filter((code) => flow.pair.includes(code));
  const spoken = reading.recall.other(new Set());
  for (const code of [flow.reporter, ...pair, ...flow.pair, ...named, spoken?.country ?? null]) {
    const year = code === null ? undefined : fiscalYears.get(code);
    if (year !== undefined) return year;
  }
  return null;
}

/** "this fiscal year", "in the last fiscal year": from the day of publication. */
function relativeYear(reading: SentenceReading, year: FiscalYear, text: string): Period | null {
  const { published } = reading.document;
  if (isMissing(published)) return null;
  const { tokens } = reading;
  const at = tokens.findIndex(
    (token, k) => /^(?:fiscal|financial)$/u.test(token.lower) && tokens[k + 1]?.lower === "year",
  );
  const before = tokens[at - 1]?.lower ?? "";
  const shift = /^(?:last|previous|past)$/u.test(before)
    ? -1
    : /^(?:this|current)$/u.test(before)
      ? 0
      : before === "next"
        ? 1
        : null;
  if (shift === null) return null;
  const start = (monthOf(published) < year.month ? yearOf(published) - 1 : yearOf(published)) + shift;
  return monthsOf(start, year.month, year.month + 11, "fiscal-year", text);
}
