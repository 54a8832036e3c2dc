// Days of months: "June 15", "15 June 2024", "June 15 and 16", "May 16-17", "from 31 August to 3 September 2025".
import { dayOf, isDay, type Period, single } from "../../model/index.js";
import type { Token } from "../../text/index.js";
import { placeInYear, type TimeRead, wordsAt } from "./time_read.js";
import { dayNumbers, monthAt, monthNumber, RANGE_LINKS, yearNumber } from "./words.js";

interface MonthDays {
  readonly month: number;
  readonly first: number;
  readonly last: number;
  readonly year: number | null;
  /** One past the last token. */
  readonly to: number;
}

/** The day or days that begin at token `i`, or null. */
export function readDates(
  text: string,
  tokens: readonly Token[],
  i: number,
  published: string | null,
): TimeRead | null {
  const iso = isoDay(text, tokens, i);
  if (iso !== null) return iso;
  const start = monthDays(tokens, i) ?? gluedStart(tokens, i);
  if (start === null) return null;
  const isBetween = tokens[i - 1]?.lower === "between";
  const end =
    start.first === start.last && !isMoved(tokens, i) ? endOfRange(tokens, start.to, isBetween) : null;
  const to = (end ?? start).to;
  const words = wordsAt(text, tokens, i, to);
  const build = end === null ? days(start, words) : across(start, end, words);
  const year = (end ?? start).year;
  if (year !== null) return { to, period: build(year) ?? { missing: "invalid date", text: words } };
  return placeInYear(to, words, published, build);
}

/** "2024-06-15" (ISO 8601). "3/4/2024" is left alone: which number is the month differs from state to state. */
function isoDay(text: string, tokens: readonly Token[], i: number): TimeRead | null {
  const word = tokens[i]?.lower ?? "";
  if (word.length !== 10 || !/^\d{4}-\d\d-\d\d$/u.test(word)) return null;
  const [year = 0, month = 0, day = 0] = word.split("-").map(Number);
  const words = wordsAt(text, tokens, i, i + 1);
  return {
    to: i + 1,
    period: isDay(year, month, day) ? single(word, words) : { missing: "invalid date", text: words },
  };
}

/** "June 15, 2024", "15 of June", "June 15 and 16", "16-17 June". */
function monthDays(tokens: readonly Token[], i: number): MonthDays | null {
  const month = monthAt(tokens, i);
  if (month > 0) {
    const days = dayNumbers(tokens[i + 1]);
    if (days === null) return null;
    const second = secondDay(tokens, i + 2, days[1]);
    return withYear(tokens, second?.to ?? i + 2, month, days[0], second?.day ?? days[1]);
  }
  const days = dayNumbers(tokens[i]);
  if (days === null) return null;
  const second = secondDay(tokens, i + 1, days[1]);
  const after = second?.to ?? i + 1;
  const at = tokens[after]?.lower === "of" ? after + 1 : after;
  const named = monthAt(tokens, at);
  return named === 0 ? null : withYear(tokens, at + 1, named, days[0], second?.day ?? days[1]);
}

function secondDay(tokens: readonly Token[], at: number, first: number): { day: number; to: number } | null {
  const link = tokens[at]?.lower ?? "";
  if (link !== "and" && !RANGE_LINKS.has(link)) return null;
  const days = dayNumbers(tokens[at + 1]);
  if (days === null || days[0] <= first || monthAt(tokens, at + 2) > 0 === isAfterMonth(tokens, at))
    return null;
  return { day: days[1], to: at + 2 };
}

/** "June 15 and 16": the month stands before; "15 and 16 June": it must stand after. */
function isAfterMonth(tokens: readonly Token[], at: number): boolean {
  return monthAt(tokens, at - 2) > 0;
}

function withYear(
  tokens: readonly Token[],
  end: number,
  month: number,
  first: number,
  last: number,
): MonthDays {
  const at = tokens[end]?.text === "," ? end + 1 : end;
  const year = yearNumber(tokens[at]?.lower);
  return { month, first, last, year, to: year === null ? end : at + 1 };
}

/** "31 August–3 September": the tokeniser leaves "August–3" as one word. */
function gluedStart(tokens: readonly Token[], i: number): MonthDays | null {
  const days = dayNumbers(tokens[i]);
  const glued = tokens[i + 1]?.lower ?? "";
  const dash = glued.indexOf("–");
  if (days === null || dash < 3) return null;
  const month = monthNumber(glued.slice(0, dash));
  const second = Number(glued.slice(dash + 1));
  if (month === 0 || !(second >= 1 && second <= 31) || monthAt(tokens, i + 2) === 0) return null;
  return { month, first: days[0], last: days[0], year: null, to: i + 1 };
}

/** The other end: "to 3 September 2025", "- September 3". */
function endOfRange(tokens: readonly Token[], at: number, isBetween: boolean): MonthDays | null {
  const link = tokens[at]?.lower ?? "";
  const dash = link.indexOf("–");
  if (dash > 2) {
    const month = monthAt(tokens, at + 1);
    const day = Number(link.slice(dash + 1));
    return month === 0 ? null : withYear(tokens, at + 2, month, day, day);
  }
  if (!RANGE_LINKS.has(link) && !(isBetween && link === "and")) return null;
  const end = monthDays(tokens, at + 1);
  return end === null || end.first !== end.last ? null : end;
}

/** "moved from 3 May to 10 June": the two days are no range. */
function isMoved(tokens: readonly Token[], i: number): boolean {
  for (let k = Math.max(0, i - 8); k < i; k += 1) if (MOVES.has(tokens[k]?.lemma ?? "")) return true;
  return false;
}
const MOVES = new Set("move postpone delay shift reschedule defer change bring push".split(" "));

function days({ month, first, last }: MonthDays, words: string): (year: number) => Period | null {
  return (year) =>
    isDay(year, month, first) && isDay(year, month, last)
      ? {
          start: dayOf(year, month, first),
          end: dayOf(year, month, last),
          precision: first === last ? "day" : "range",
          text: words,
        }
      : null;
}

/** Both ends; `year` is that of the end, and a range over New Year begins the year before. */
function across(start: MonthDays, end: MonthDays, words: string): (year: number) => Period | null {
  return (year) => {
    const isOverNewYear = start.month > end.month;
    const from = start.year ?? (isOverNewYear ? year - 1 : year);
    if (!isDay(from, start.month, start.first) || !isDay(year, end.month, end.first)) return null;
    const first = dayOf(from, start.month, start.first);
    const last = dayOf(year, end.month, end.first);
    return first > last ? null : { start: first, end: last, precision: "range", text: words };
  };
}
