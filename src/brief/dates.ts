// Days and periods in a sentence: "on 16 May 2024", "from 16 to 17 May 2024", "in the first half of 2024". Never 5/16 or 16/5.
import type { BriefDates } from "../contract/index.js";
import { MONTHS, type Period } from "../model/index.js";

interface DayParts {
  readonly year: string;
  readonly month: string;
  readonly date: string;
}

function partsOf(day: string): DayParts {
  const [year = "", month = "", date = ""] = day.split("-");
  return { year, month: MONTHS[Number(month) - 1] ?? month, date: String(Number(date)) };
}

/** "16 May 2024", "May 16, 2024", or the ISO day. */
export function dayWords(day: string, style: BriefDates): string {
  const { year, month, date } = partsOf(day);
  if (style === "iso") return day;
  return style === "month day, year" ? `${month} ${date}, ${year}` : `${date} ${month} ${year}`;
}

/** Days from the first to the last: "from 16 to 17 May 2024". */
export function rangeWords(first: string, last: string, style: BriefDates): string {
  if (first === last) return `on ${dayWords(first, style)}`;
  const [start, end] = [partsOf(first), partsOf(last)];
  if (style === "day month year" && start.year === end.year) {
    const from = start.month === end.month ? start.date : `${start.date} ${start.month}`;
    return `from ${from} to ${dayWords(last, style)}`;
  }
  return `from ${dayWords(first, style)} to ${dayWords(last, style)}`;
}

const ORDINALS = ["first", "second", "third", "fourth"];

/** A period as a part of a sentence, with its preposition; "" where none can be said. */
export function periodWords({ start, end, precision, text }: Period, style: BriefDates): string {
  if (start === null) return end === null ? "" : `before ${dayWords(end, style)}`;
  if (end === null) return `since ${dayWords(start, style)}`;
  const year = start.slice(0, 4);
  switch (precision) {
    case "month":
      return `in ${partsOf(start).month} ${year}`;
    case "quarter":
      return `in the ${ORDINALS[Math.floor((Number(start.slice(5, 7)) - 1) / 3)] ?? ""} quarter of ${year}`;
    case "half":
      return `in the ${start.slice(5, 7) < "07" ? "first" : "second"} half of ${year}`;
    case "year":
      return `in ${year}`;
    case "fiscal-year":
      return /\d/u.test(text) ? `in the ${text.replace(/^the /u, "")}` : rangeWords(start, end, style);
    case "decade":
      return `in the ${start.slice(0, 3)}0s`;
    default:
      return monthsWords(start, end) ?? rangeWords(start, end, style);
  }
}

/** Whole months of one year: "from January to October 2023"; null where the days are others. */
function monthsWords(start: string, end: string): string | null {
  if (!start.endsWith("-01") || start.slice(0, 4) !== end.slice(0, 4)) return null;
  if (end.slice(8) !== lastOfMonth(end)) return null;
  if (start.slice(0, 7) === end.slice(0, 7)) return `in ${partsOf(start).month} ${start.slice(0, 4)}`;
  if (start.slice(5) === "01-01" && end.slice(5) === "12-31") return `in ${start.slice(0, 4)}`;
  return `from ${partsOf(start).month} to ${partsOf(end).month} ${start.slice(0, 4)}`;
}

function lastOfMonth(day: string): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeap ? "29" : "28";
  return [4, 6, 9, 11].includes(month) ? "30" : "31";
}

/** The same in a cell of a table: without the preposition. */
export function periodCell(period: Period, style: BriefDates): string {
  const words = periodWords(period, style)
    .replace(/^(?:on|in|from) /u, "")
    .replace(/^the /u, "");
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
