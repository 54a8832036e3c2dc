// Dates and periods in words that cannot be taken for another date: 16 May 2024, never 5/16 or 16/5.
import { isMissing, type Missing } from "../missing.js";
import type { Period } from "../period.js";

export const MONTHS: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "2024-05-16" -> "16 May 2024". */
export function showDay(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** A period as the precision of its words allows: "16 May 2024", "May 2024", "first quarter of 2024", "since 2022". */
export function showPeriod(period: Period | Missing): string {
  if (isMissing(period)) return "undated";
  const { start, end, precision } = period;
  if (start === null) return end === null ? "undated" : `before ${showDay(end)}`;
  if (end === null) return `since ${showDay(start)}`;
  switch (precision) {
    case "month":
      return showMonth(start);
    case "quarter":
      return showQuarter(start);
    case "half":
      return showHalf(start);
    case "year":
      return start.slice(0, 4);
    case "decade":
      return showDecade(start);
    default:
      return showRange(start, end);
  }
}

/** "2024-05-16" -> "May 2024". */
export function showMonth(day: string): string {
  return showDay(day).replace(/^\d+ /, "");
}

/** "2024-05-16" -> "second quarter of 2024". */
export function showQuarter(day: string): string {
  return `${ORDINALS[Math.floor((Number(day.slice(5, 7)) - 1) / 3)]} quarter of ${day.slice(0, 4)}`;
}

/** "2024-05-16" -> "first half of 2024". */
export function showHalf(day: string): string {
  return `${day.slice(5, 7) < "07" ? "first" : "second"} half of ${day.slice(0, 4)}`;
}

/** "2024-05-16" -> "the 2020s". */
export function showDecade(day: string): string {
  return `the ${day.slice(0, 3)}0s`;
}

const ORDINALS = ["first", "second", "third", "fourth"];

/** "16–17 May 2024", "30 May – 2 June 2024". */
function showRange(start: string, end: string): string {
  if (start === end) return showDay(start);
  if (start.slice(0, 7) === end.slice(0, 7)) return `${Number(start.slice(8))}–${showDay(end)}`;
  if (start.slice(0, 4) === end.slice(0, 4)) return `${showDay(start).slice(0, -5)} – ${showDay(end)}`;
  return `${showDay(start)} – ${showDay(end)}`;
}
