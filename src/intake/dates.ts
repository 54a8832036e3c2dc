// Dates of publication: the forms a caller may give, and the looser ones that pages write.
// Source of the rule: ISO 8601-1 (dates, timestamps), RFC 2822 section 3.3. The day is the writer's own: no shift of zone.
import { dayOf, isDay, type Missing, missing } from "../model/index.js";
import { cleanField } from "./document_meta.js";
import { InputError, quoteValue } from "./input_error.js";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const FIRST_YEAR = 1000;
const LAST_YEAR = 2999;

/** The day of publication as the caller gave it; Missing when not given. InputError names a value that is no date. */
export function readGivenDate(value: string | null | undefined): string | Missing {
  const clean = cleanField(value);
  if (clean === null) return missing("no publication date");
  const day = parseIsoDate(clean) ?? parseMailDate(clean);
  if (day !== null) return day;
  throw new InputError(
    `published ${quoteValue(clean)} is not a date: give YYYY-MM-DD, ` +
      `an ISO timestamp (2024-05-16T08:30:00Z) or an RFC 2822 date (Thu, 16 May 2024 08:30:00 +0000).`,
  );
}

/** The first date in words or figures that a page shows; null when there is none or it could be read two ways. */
export function parsePageDate(value: string): string | null {
  const text = value.slice(0, 200).trim();
  return parseIsoDate(text) ?? parseMailDate(text) ?? parseNumericDate(text) ?? parseEnglishDate(text);
}

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?: ?(?:Z|[+-]\d{2}(?::?\d{2})?))?)?$/i;

function parseIsoDate(text: string): string | null {
  const match = ISO.exec(text);
  if (match === null) return null;
  const [, year, month, day, hour = "0", minute = "0", second = "0"] = match;
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60) return null;
  return toDay(Number(year), Number(month), Number(day));
}

const MAIL =
  /^(?:[a-z]{3,9},? )?(\d{1,2}) ([a-z]{3}) (\d{4}) (\d{2}):(\d{2})(?::(\d{2}))?(?: ?(?:[+-]\d{4}|[a-z]{1,4}))?(?: \([^()]{0,30}\))?$/i;

function parseMailDate(text: string): string | null {
  const match = MAIL.exec(text);
  if (match === null) return null;
  const [, day, month = "", year, hour, minute, second = "0"] = match;
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60) return null;
  return toDay(Number(year), monthNumber(month), Number(day));
}

/** "2024/05/16", "20240516", "16.05.2024"; "05/06/2024" is two dates and so none. */
function parseNumericDate(text: string): string | null {
  const yearFirst = /(?<!\d)(\d{4})([-/.]?)(\d{2})\2(\d{2})(?!\d{1,2}(?:\D|$))/.exec(text);
  if (yearFirst !== null) return toDay(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
  const dayFirst = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/.exec(text);
  if (dayFirst !== null) return toDay(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]));
  return null;
}

const MONTH_WORD = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
const DAY_MONTH = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH_WORD},? (\\d{4})(?!\\d)`,
  "i",
);
const MONTH_DAY = new RegExp(`\\b${MONTH_WORD} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, "i");

/** "Published 16 May 2024", "May 16th, 2024, 8 am": the earliest date in the text. */
function parseEnglishDate(value: string): string | null {
  const text = value.replace(/\s+/g, " ");
  const dayMonth = DAY_MONTH.exec(text);
  const monthDay = MONTH_DAY.exec(text);
  if (dayMonth !== null && (monthDay === null || dayMonth.index <= monthDay.index)) {
    return toDay(Number(dayMonth[3]), monthNumber(dayMonth[2] ?? ""), Number(dayMonth[1]));
  }
  if (monthDay === null) return null;
  return toDay(Number(monthDay[3]), monthNumber(monthDay[1] ?? ""), Number(monthDay[2]));
}

function monthNumber(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

/** The day in ISO form when the calendar has it ("2023-02-29" -> null). */
function toDay(year: number, month: number, day: number): string | null {
  return year >= FIRST_YEAR && year <= LAST_YEAR && isDay(year, month, day) ? dayOf(year, month, day) : null;
}
