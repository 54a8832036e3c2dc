// Spans told by their end: "the year to June", "the 12 months to March 2024", "the three months ended May", "the year ending June 30".

import { monthsOf } from "../../model/index.js";
import type { Token } from "../../text/index.js";
import { placeInYear, type TimeRead, wordsAt } from "./time_read.js";
import { dayNumbers, monthAt, smallNumber, yearNumber } from "./words.js";

const LINKS = new Set(["to", "through", "ended", "ending", "until"]);

/** The span that begins at token `i` ("year", "quarter", "12 months"), or null. Without a year it is the last one that was over. */
export function readSpanTo(
  text: string,
  tokens: readonly Token[],
  i: number,
  published: string | null,
): TimeRead | null {
  const span = lengthAt(tokens, i);
  if (span === null) return null;
  let at = span.to;
  if (!LINKS.has(tokens[at]?.lower ?? "")) return null;
  at += 1;
  while (/^(?:in|on|the|end|of|late)$/u.test(tokens[at]?.lower ?? "")) at += 1;
  if (dayNumbers(tokens[at]) !== null) at += 1;
  const month = monthAt(tokens, at);
  if (month === 0) return null;
  at += 1;
  if (dayNumbers(tokens[at]) !== null) at += 1;
  if (tokens[at]?.text === "," && yearNumber(tokens[at + 1]?.lower) !== null) at += 1;
  const said = yearNumber(tokens[at]?.lower);
  const to = said === null ? at : at + 1;
  const words = wordsAt(text, tokens, i, to);
  const build = (year: number) => monthsOf(year, month - span.months + 1, month, span.precision, words);
  if (said !== null) return { to, period: build(said) };
  const placed = placeInYear(to, words, published, (year) => monthsOf(year, month, month, "month", words)); // by its last month
  const whole = (period: TimeRead["period"]) =>
    "missing" in period || period.end === null ? period : build(Number(period.end.slice(0, 4)));
  return { to, period: whole(placed.period) };
}

function lengthAt(
  tokens: readonly Token[],
  i: number,
): { months: number; precision: "range" | "quarter" | "half"; to: number } | null {
  const word = tokens[i]?.lower;
  if (word === "year") return { months: 12, precision: "range", to: i + 1 };
  if (word === "quarter") return { months: 3, precision: "quarter", to: i + 1 };
  if (tokens[i + 1]?.lower !== "months") return null;
  const months = smallNumber(word);
  if (months === null || months < 2 || months > 24) return null;
  return { months, precision: "range", to: i + 2 };
}
