// The months of a fiscal year by the state whose it is: "2023-24" of Pakistan is July 2023 to June 2024, "this fiscal year" of Japan
// has begun in April. Source of the months: data/measures/fiscal_years.yaml. Of a state that counts by the calendar nothing changes.
import { isMissing, type Missing, type Period } from "../../model/index.js";
import { monthOf, monthsOf, yearOf } from "../days.js";
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
    if (period.missing !== "ambiguous" || !/^(?:fiscal|financial) year/iu.test(period.text ?? ""))
      return period;
    const year = yearOfState(reading, flow);
    return year === null ? period : (relativeYear(reading, year, period.text ?? "") ?? period);
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
