// Dates as they are written in English: "14 May 2024", "May 14, 2024", "the 14th of May".
import { dayOf, isDay, MONTHS } from "../model/index.js";

const MONTH = `(${MONTHS.map((month) => `${month}|${month.slice(0, 3)}\\.?`).join("|")}|Sept\\.?)(?!\\p{L})`;
/** The groups are day and month in either order, then the year. */
export const DATE = String.raw`\(?(?:the )?(?:(\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}|${MONTH} (\d{1,2})(?:st|nd|rd|th)?)(?!\d)(?:,? ((?:19|20)\d\d))?`;
export const ANY_DATE = new RegExp(String.raw`\b${DATE}(?![\d,.]\d)`, "gu");

/** The full dates of a stretch of text, as ISO days. */
export function datesIn(text: string): string[] {
  return [...text.matchAll(ANY_DATE)].flatMap(([, dayFirst, monthAfter, monthFirst, dayAfter, year]) => {
    const [day, month] = [Number(dayFirst ?? dayAfter), monthNumber(monthAfter ?? monthFirst ?? "")];
    return year !== undefined && isDay(Number(year), month, day) ? [dayOf(Number(year), month, day)] : [];
  });
}

/** 1 to 12; 0 where it is no month. */
export function monthNumber(word: string): number {
  return MONTHS.findIndex((month) => month.slice(0, 3) === word.slice(0, 3)) + 1;
}
