// Times told from the day of publication: "today", "on Thursday", "last fall", "this week", "next year", "more than a year ago".
import {
  addDays,
  addMonths,
  firstDay,
  lastDay,
  monthOf,
  monthsOf,
  type Period,
  single,
  weekdayOf,
  yearOf,
} from "../../model/index.js";
import type { Token } from "../../text/index.js";
import { type TimeRead, withoutDate } from "./time_read.js";
import { monthNumber, RANGE_LINKS, seasonStart, smallNumber, weekdayNumber } from "./words.js";

/** The relative time that begins at token `i`, or null. Without `published` it is Missing. */
export function readRelative(
  text: string,
  tokens: readonly Token[],
  i: number,
  published: string | null,
): TimeRead | null {
  const read = readAgo(tokens, i) ?? readDay(tokens, i) ?? readUnit(tokens, i);
  if (read === null) return null;
  const words = text.slice(tokens[i]?.start ?? 0, tokens[read.to - 1]?.end ?? 0);
  if (published === null) return { to: read.to, period: withoutDate(words) };
  const period = read.at(published, words);
  const ahead = read.ahead?.(published, words);
  return { to: read.to, period, ...(ahead === undefined ? {} : { ahead }) };
}

const DAYS_FROM_NOW = new Map([
  ["today", 0],
  ["tonight", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
]);
const UNITS_FROM_NOW = new Map([
  ["last", -1],
  ["past", -1],
  ["previous", -1],
  ["this", 0],
  ["current", 0],
  ["next", 1],
  ["coming", 1],
]);

interface Rule {
  readonly to: number;
  readonly at: (published: string, words: string) => Period;
  readonly ahead?: (published: string, words: string) => Period;
}

/** "today", "yesterday", "on Thursday", "last Friday", "next Monday". */
function readDay(tokens: readonly Token[], i: number): Rule | null {
  const word = tokens[i]?.lower;
  const shift = DAYS_FROM_NOW.get(word ?? "");
  if (shift !== undefined) return { to: i + 1, at: (day, words) => single(addDays(day, shift), words) };
  const isNext = word === "next";
  const isLast = word === "last";
  const at = isNext || isLast || word === "this" ? i + 1 : i;
  const weekday = weekdayNumber(tokens[at]?.lower);
  if (weekday < 0) return null;
  const end = isNext || isLast ? -1 : weekdayNumber(tokens[linkedDay(tokens, at)]?.lower);
  if (end >= 0) return weekdays(weekday, end, linkedDay(tokens, at) + 1);
  const past = (day: string, words: string) =>
    single(addDays(day, -((weekdayOf(day) - weekday + 7) % 7 || (isLast ? 7 : 0))), words);
  const ahead = (day: string, words: string) =>
    single(addDays(day, (weekday - weekdayOf(day) + 7) % 7 || (isNext ? 7 : 0)), words);
  return { to: at + 1, at: isNext ? ahead : past, ahead };
}

/** "Monday to Wednesday", "between Monday and Wednesday": the token of the second day, or -1. */
function linkedDay(tokens: readonly Token[], at: number): number {
  const link = tokens[at + 1]?.lower ?? "";
  const isLinked = RANGE_LINKS.has(link) || (link === "and" && tokens[at - 1]?.lower === "between");
  return isLinked ? at + 2 : -1;
}

/** From one weekday to another, at most a week: the last such days that have begun, and ahead the next that have not. */
function weekdays(first: number, last: number, to: number): Rule {
  const length = (last - first + 7) % 7;
  const from = (start: string, words: string): Period => ({
    start,
    end: addDays(start, length),
    precision: "range",
    text: words,
  });
  return {
    to,
    at: (day, words) => from(addDays(day, -((weekdayOf(day) - first + 7) % 7)), words),
    ahead: (day, words) => from(addDays(day, (first - weekdayOf(day) + 7) % 7), words),
  };
}

/** "last weekend", "at the weekend": Saturday and Sunday. */
function weekend(shift: number, to: number): Rule {
  const of = (day: string, words: string, back: number): Period => {
    const saturday = addDays(day, 7 * back - ((weekdayOf(day) + 1) % 7));
    return { start: saturday, end: addDays(saturday, 1), precision: "range", text: words };
  };
  const isNow = (day: string) => weekdayOf(day) === 6 || weekdayOf(day) === 0;
  return {
    to,
    at: (day, words) => of(day, words, shift > 0 ? 1 : shift < 0 && isNow(day) ? -1 : 0),
    ahead: (day, words) => of(day, words, shift <= 0 && isNow(day) ? 0 : 1),
  };
}

/** "last year", "this week", "next month", "last fall", "last November", "this spring". */
function readUnit(tokens: readonly Token[], i: number): Rule | null {
  const word = tokens[i]?.lower;
  if (word === "weekend") return weekend(0, i + 1); // "at the weekend"
  const shift = UNITS_FROM_NOW.get(word ?? "");
  if (shift === undefined) return null;
  const unit = tokens[i + 1]?.lower;
  if (unit === "weekend") return weekend(shift, i + 2);
  const season = seasonStart(unit);
  if (season > 0) return { to: i + 2, at: (day, words) => seasonOf(season, shift, day, words) };
  if (unit === "year")
    return { to: i + 2, at: (day, words) => monthsOf(yearOf(day) + shift, 1, 12, "year", words) };
  if (unit === "season" && shift <= 0) {
    // "last season" of a harvest or a fishery: one year before this one, which may have begun in the last
    return {
      to: i + 2,
      at: (day, words) => ({ ...monthsOf(yearOf(day), 12 * shift - 5, 12 * shift + 12, "season", words) }),
    };
  }
  if (unit === "month")
    return {
      to: i + 2,
      at: (day, words) => monthsOf(yearOf(day), monthOf(day) + shift, monthOf(day) + shift, "month", words),
    };
  if (unit === "week") return { to: i + 2, at: (day, words) => weekOf(addDays(day, 7 * shift), words) };
  if (unit === "quarter") {
    return {
      to: i + 2,
      at: (day, words) => {
        const first = 3 * Math.floor((monthOf(day) - 1) / 3) + 1 + 3 * shift;
        return monthsOf(yearOf(day), first, first + 2, "quarter", words);
      },
    };
  }
  const month = monthNumber(unit);
  if (month === 0 || shift > 0) return null;
  return {
    to: i + 2,
    at: (day, words) => {
      const year =
        month < monthOf(day) || (shift === 0 && month === monthOf(day)) ? yearOf(day) : yearOf(day) - 1;
      return monthsOf(year, month, month, "month", words);
    },
  };
}

/** Monday to Sunday. */
function weekOf(day: string, words: string): Period {
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7));
  return { start: monday, end: addDays(monday, 6), precision: "week", text: words };
}

/** Three months from `start`; "last" the latest season that was over, "next" the first to begin, "this" that of the year. */
function seasonOf(start: number, shift: number, day: string, words: string): Period {
  let year = yearOf(day);
  const end = (y: number) => lastDay(y, start + 2);
  if (shift < 0) while (end(year) >= day) year -= 1;
  else if (shift > 0) while (firstDay(year, start) <= day) year += 1;
  return { start: firstDay(year, start), end: end(year), precision: "season", text: words };
}

const UNIT_MONTHS: Readonly<Record<string, number>> = {
  month: 1,
  months: 1,
  year: 12,
  years: 12,
  decade: 120,
  decades: 120,
};
const UNIT_DAYS: Readonly<Record<string, number>> = { day: 1, days: 1, week: 7, weeks: 7 };

/** "two years ago", "a week earlier", "more than a year ago": the last is only known to lie before. */
function readAgo(tokens: readonly Token[], i: number): Rule | null {
  let at = i;
  const isMore = tokens[at]?.lower === "more" && tokens[at + 1]?.lower === "than";
  if (isMore) at += 2;
  const count = smallNumber(tokens[at]?.lower);
  const unit = tokens[at + 1]?.lower ?? "";
  const word = tokens[at + 2]?.lower;
  if (count === null || (word !== "ago" && word !== "earlier")) return null;
  const to = at + 3;
  const months = UNIT_MONTHS[unit];
  const days = UNIT_DAYS[unit];
  if (months === undefined && days === undefined) return null;
  return {
    to,
    at: (published, words) => {
      const day =
        months === undefined
          ? addDays(published, -count * (days ?? 1))
          : addMonths(published, -count * months);
      if (isMore) return { start: null, end: day, precision: "before", text: words };
      if (months === undefined) return unit.startsWith("week") ? weekOf(day, words) : single(day, words);
      return unit.startsWith("month")
        ? monthsOf(yearOf(day), monthOf(day), monthOf(day), "month", words)
        : monthsOf(yearOf(day), 1, 12, "year", words);
    },
  };
}
