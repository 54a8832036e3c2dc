// Months: "July 2022", "in April", "January to April (2024)", "mid-May", "from May 2022 to June 2023".
import { firstDay, lastDay, monthsOf, type Period } from "../../model/index.js";
import type { Token } from "../../text/index.js";
import { placeInYear, type TimeRead, wordsAt } from "./time_read.js";
import { monthAt, monthNumber, RANGE_LINKS, yearNumber } from "./words.js";

/** The month or months that begin at token `i`, or null. */
export function readMonths(
  text: string,
  tokens: readonly Token[],
  i: number,
  published: string | null,
): TimeRead | null {
  const first = monthAt(tokens, i) || midMonth(tokens[i]);
  if (first === 0) return null;
  const start = yearAfter(tokens, i + 1);
  const end = endOfRange(tokens, start.to);
  if (end !== null && (start.year === null || end.year !== null)) {
    const words = wordsAt(text, tokens, i, end.to);
    const build = across(first, start.year, end.month, words);
    if (end.year !== null) return { to: end.to, period: build(end.year) };
    const lastBegan = ({ end: day }: Period) => (day ?? "").slice(0, 7) <= (published ?? "").slice(0, 7); // "January to April" is told in April at the earliest
    return placeInYear(end.to, words, published, build, lastBegan);
  }
  const words = wordsAt(text, tokens, i, start.to);
  const build = (year: number) => monthsOf(year, first, first, "month", words);
  if (start.year !== null) return { to: start.to, period: build(start.year) };
  return placeInYear(start.to, words, published, build);
}

/** "mid-May" -> 5; 0 for other words. */
export function midMonth(token: Token | undefined): number {
  return token?.lower.startsWith("mid-") === true ? monthNumber(token.lower.slice(4)) : 0;
}

function yearAfter(tokens: readonly Token[], at: number): { year: number | null; to: number } {
  const of = tokens[at]?.lower === "of" || tokens[at]?.text === "," ? at + 1 : at;
  const year = yearNumber(tokens[of]?.lower);
  return year === null ? { year: null, to: at } : { year, to: of + 1 };
}

/** "to April", "- April 2024", "and May" (two months named together). */
function endOfRange(
  tokens: readonly Token[],
  at: number,
): { month: number; year: number | null; to: number } | null {
  const link = tokens[at]?.lower ?? "";
  if (!RANGE_LINKS.has(link) && link !== "and") return null;
  const next = tokens[at + 1];
  const month = monthAt(tokens, at + 1) || (next?.text === "May" && tokens[at + 2]?.pos !== "VERB" ? 5 : 0);
  if (month === 0 || isDayBeside(tokens, at + 1)) return null;
  return { month, ...yearAfter(tokens, at + 2) };
}

/** "in May and June 15": the second is a day of its own. */
function isDayBeside(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? "";
  return next !== "" && next.length <= 2 && next.charCodeAt(0) >= 48 && next.charCodeAt(0) <= 57;
}

function across(
  first: number,
  startYear: number | null,
  last: number,
  words: string,
): (year: number) => Period {
  return (year) => ({
    start: firstDay(startYear ?? (first > last ? year - 1 : year), first),
    end: lastDay(year, last),
    precision: first === last && (startYear ?? year) === year ? "month" : "range",
    text: words,
  });
}
