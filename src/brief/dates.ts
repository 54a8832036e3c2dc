// Days and periods in a sentence: "on 16 May 2024", "from 16 to 17 May 2024", "in the first half of 2024". Never 5/16 or 16/5.
import type { BriefDates } from "../contract/index.js";
import {
  lastDay,
  monthOf,
  type Period,
  showDay,
  showDecade,
  showHalf,
  showMonth,
  showQuarter,
  yearOf,
} from "../model/index.js";

/** "16 May 2024", "May 16, 2024", or the ISO day. */
export function dayWords(day: string, style: BriefDates): string {
  if (style === "iso") return day;
  const words = showDay(day);
  return style === "month day, year" ? words.replace(/^(\d+) (\S+) /u, "$2 $1, ") : words;
}

/** Days from the first to the last: "from 16 to 17 May 2024". */
export function rangeWords(first: string, last: string, style: BriefDates): string {
  if (first === last) return `on ${dayWords(first, style)}`;
  if (style === "day month year" && yearOf(first) === yearOf(last)) {
    const [date = "", month = ""] = showDay(first).split(" ");
    const from = monthOf(first) === monthOf(last) ? date : `${date} ${month}`;
    return `from ${from} to ${dayWords(last, style)}`;
  }
  return `from ${dayWords(first, style)} to ${dayWords(last, style)}`;
}

/** A period as a part of a sentence, with its preposition; "" where none can be said. */
export function periodWords({ start, end, precision, text }: Period, style: BriefDates): string {
  if (start === null) return end === null ? "" : `before ${dayWords(end, style)}`;
  if (end === null) return `since ${dayWords(start, style)}`;
  const year = start.slice(0, 4);
  switch (precision) {
    case "month":
      return `in ${showMonth(start)}`;
    case "quarter":
      return `in the ${showQuarter(start)}`;
    case "half":
      return `in the ${showHalf(start)}`;
    case "year":
      return `in ${year}`;
    case "fiscal-year":
      return /\d/u.test(text) ? `in the ${text.replace(/^the /u, "")}` : rangeWords(start, end, style);
    case "decade":
      return `in ${showDecade(start)}`;
    default:
      return monthsWords(start, end) ?? rangeWords(start, end, style);
  }
}

/** Whole months of one year: "from January to October 2023"; null where the days are others. */
function monthsWords(start: string, end: string): string | null {
  if (!start.endsWith("-01") || yearOf(start) !== yearOf(end)) return null;
  if (end !== lastDay(yearOf(end), monthOf(end))) return null;
  if (monthOf(start) === monthOf(end)) return `in ${showMonth(start)}`;
  if (monthOf(start) === 1 && monthOf(end) === 12) return `in ${yearOf(start)}`;
  return `from ${showMonth(start).split(" ")[0]} to ${showMonth(end)}`;
}

/** The same in a cell of a table: without the preposition. */
export function periodCell(period: Period, style: BriefDates): string {
  const words = periodWords(period, style)
    .replace(/^(?:on|in|from) /u, "")
    .replace(/^the /u, "");
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
