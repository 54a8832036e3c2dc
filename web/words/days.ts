// Days and periods as they are read: "16 May 2024", "16–17 May 2024", "May 2024", "first quarter of 2024".
import { type Missing, MONTHS, type Period } from "../../src/model/index.js";

const QUARTERS = ["first", "second", "third", "fourth"];

/** "2024-05-16" -> "16 May 2024" */
export function dayWords(day: string): string {
  const [year, month, date] = partsOf(day);
  return `${date} ${monthName(month)} ${year}`;
}

/** "2024-05-16" -> "16 May 2024" with a short month, for narrow columns. */
export function shortDayWords(day: string): string {
  const [year, month, date] = partsOf(day);
  const name = monthName(month);
  return `${date} ${name.length > 4 ? name.slice(0, 3) : name} ${year}`;
}

/** "2024-05" of a day -> "May 2024" */
export function monthWords(day: string): string {
  const [year, month] = partsOf(day);
  return `${monthName(month)} ${year}`;
}

export function periodWords(period: Period | Missing): string {
  if ("missing" in period) return "no day stated";
  const { start, end, precision } = period;
  if (start === null && end === null) return period.text === "" ? "no day stated" : period.text;
  if (start === null) return `until ${dayWords(end ?? "")}`;
  if (end === null)
    return `since ${precision === "since" && start.endsWith("-01-01") ? start.slice(0, 4) : dayWords(start)}`;
  const [year, month] = partsOf(start);
  switch (precision) {
    case "month":
      return start.slice(0, 7) === end.slice(0, 7) ? monthWords(start) : rangeWords(start, end);
    case "quarter":
      return `${QUARTERS[Math.floor((month - 1) / 3)]} quarter of ${year}`;
    case "half":
      return `${month < 7 ? "first" : "second"} half of ${year}`;
    case "year":
      return start.slice(0, 4) === end.slice(0, 4) ? String(year) : `${year}–${end.slice(0, 4)}`;
    default:
      return rangeWords(start, end);
  }
}

/** Two days as one phrase, with what they share said once. */
export function rangeWords(start: string, end: string): string {
  if (start === end) return dayWords(start);
  const [year, month, date] = partsOf(start);
  const [endYear, endMonth, endDate] = partsOf(end);
  const isWhole = date === 1 && endDate === daysIn(endYear, endMonth);
  if (isWhole && month === 1 && endMonth === 12)
    return year === endYear ? String(year) : `${year}–${endYear}`;
  if (isWhole && year === endYear)
    return month === endMonth
      ? `${monthName(month)} ${year}`
      : `${monthName(month)}–${monthName(endMonth)} ${year}`;
  if (isWhole && year !== endYear) return `${monthWords(start)} – ${monthWords(end)}`;
  if (year !== endYear) return `${dayWords(start)} – ${dayWords(end)}`;
  if (month !== endMonth) return `${date} ${monthName(month)} – ${dayWords(end)}`;
  return `${date}–${dayWords(end)}`;
}

/** The moment of an ISO time, in the reader's own zone: "24 November 2026, 14:05". */
export function momentWords(moment: string): string {
  const at = new Date(moment);
  const clock = `${String(at.getHours()).padStart(2, "0")}:${String(at.getMinutes()).padStart(2, "0")}`;
  return `${at.getDate()} ${monthName(at.getMonth() + 1)} ${at.getFullYear()}, ${clock}`;
}

/** "2024-Q2" -> "second quarter of 2024" */
export function quarterWords(quarter: string): string {
  const [year, number] = quarter.split("-Q");
  return `${QUARTERS[Number(number) - 1]} quarter of ${year}`;
}

/** A day some days later; negative: earlier. */
export function addDays(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** Days since 1970, for places on an axis. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}

export function dayFromNumber(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}

export function isDay(text: string | null): text is string {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
}

function partsOf(day: string): [number, number, number] {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return [year, month, date];
}

function monthName(month: number): string {
  return MONTHS[month - 1] ?? "";
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
