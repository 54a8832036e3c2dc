// Arithmetic on ISO days (YYYY-MM-DD) in the proleptic Gregorian calendar, without a clock and without time zones.
import type { Period, Precision } from "./period.js";

export function addDays(day: string, days: number): string {
  const date = dateOf(day, days);
  return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** Days from `a` to `b`; less than 0 where `b` is before. */
export function daysBetween(a: string, b: string): number {
  return (Date.parse(b) - Date.parse(a)) / 86_400_000;
}

/** 0 Sunday to 6 Saturday. */
export function weekdayOf(day: string): number {
  return dateOf(day, 0).getUTCDay();
}

function dateOf(day: string, plus: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(yearOf(day), monthOf(day) - 1, Number(day.slice(8)) + plus);
  return date;
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** 1 to 12. */
export function monthOf(day: string): number {
  return Number(day.slice(5, 7));
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The last day of a month; month may be over 12 or under 1 and carries into the year. */
export function lastDay(year: number, month: number): string {
  const [y, m] = carried(year, month);
  return dayOf(y, m, lengthOf(y, m));
}

export function firstDay(year: number, month: number): string {
  const [y, m] = carried(year, month);
  return dayOf(y, m, 1);
}

function carried(year: number, month: number): [number, number] {
  const zero = month - 1;
  return [year + Math.floor(zero / 12), (((zero % 12) + 12) % 12) + 1];
}

function lengthOf(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (LENGTHS[month - 1] ?? 31);
}

/** Is there such a day (30 February is not)? */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month);
}

/** Is the text a day of the calendar, YYYY-MM-DD? */
export function isIsoDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && isDay(yearOf(text), monthOf(text), Number(text.slice(8)));
}

export function dayOf(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The months `from` to `to` of a year as a period. */
export function monthsOf(year: number, from: number, to: number, precision: Precision, text: string): Period {
  return { start: firstDay(year, from), end: lastDay(year, to), precision, text };
}

export function single(day: string, text: string): Period {
  return { start: day, end: day, precision: "day", text };
}

/** Adds months to a day and keeps to the month's end. */
export function addMonths(day: string, months: number): string {
  const month = monthOf(day) + months;
  const end = lastDay(yearOf(day), month);
  const wanted = Number(day.slice(8));
  return wanted > Number(end.slice(8)) ? end : `${end.slice(0, 8)}${day.slice(8)}`;
}
