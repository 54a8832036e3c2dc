// A weekday beside a date: "Thursday, 14 May 2024" was a Tuesday. Gregorian calendar; a date without its year takes that of publication.
import { dayOf, isDay, weekdayOf } from "../../coding/days.js";
import { type Finding, MONTHS, showDay } from "../../model/index.js";
import type { Checked } from "../checked.js";
import { finding } from "../told.js";
import { ANY_DATE, DATE, datesIn, monthNumber } from "../written_dates.js";

const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;
const WEEKDAY = `(${DAYS.join("|")})`;
/** "on Thursday, 14 May 2024"; the groups are weekday, day and month in either order, year. */
const BEFORE = new RegExp(String.raw`\b${WEEKDAY},? ${DATE}`, "gu");
/** "14 May 2024, a Thursday", "14 May (Thursday)". */
const AFTER = new RegExp(String.raw`\b${DATE},? (?:which was |\()?(?:a )?${WEEKDAY}\b`, "gu");

/** Every weekday that stands with its date, and every day that no month has. */
export function checkCalendar(checked: Checked): Finding[] {
  return [...impossibleDays(checked), ...turnedSpans(checked), ...weekdays(checked)];
}

/** "31 April 2025": the month has 30 days. */
function impossibleDays(checked: Checked): Finding[] {
  return [...checked.text.matchAll(ANY_DATE)].flatMap((found) => {
    const [words, dayFirst, monthAfter, monthFirst, dayAfter, year] = found;
    const day = Number(dayFirst ?? dayAfter);
    const month = monthNumber(monthAfter ?? monthFirst ?? "");
    const inYear = year === undefined ? 2024 : Number(year); // a leap year: 29 February may be
    if (day === 0 || isDay(inYear, month, day) || day > 31) return [];
    const last = [29, 30, 31].findLast((one) => isDay(inYear, month, one)) ?? 28;
    return [
      finding(checked, {
        verdict: "contradicts",
        rule: "calendar",
        at: { start: found.index, end: found.index + words.trimEnd().length },
        because: `${MONTHS[month - 1]}${year === undefined ? "" : ` ${year}`} has ${last} days; there is no ${day} ${MONTHS[month - 1]}.`,
        confidence: 0.95,
      }),
    ];
  });
}

/** "began on 9 September 2024 and ended on 6 September 2024", "from 9 to 6 September": the end stands before the beginning. */
const SPAN =
  /\b(?:began|started|opened|begins|starts|opens|from)\b[^.;]{0,20}?(?:on )?(\S+ \S+ \d{4}|\S+ \d{1,2}, \d{4})[^.;]{0,30}?\b(?:ended|ends|closed|closes|finished|until|to)\b (?:on )?(\S+ \S+ \d{4}|\S+ \d{1,2}, \d{4})/giu;

function turnedSpans(checked: Checked): Finding[] {
  return [...checked.text.matchAll(SPAN)].flatMap((found) => {
    const [first] = datesIn(found[1] ?? "");
    const [last] = datesIn(found[2] ?? "");
    if (first === undefined || last === undefined || last >= first) return [];
    const at = { start: found.index, end: found.index + found[0].length };
    return [
      finding(checked, {
        verdict: "contradicts",
        rule: "calendar",
        at,
        because: `${showDay(last)}, the end, is before ${showDay(first)}, the beginning.`,
        confidence: 0.9,
      }),
    ];
  });
}

function weekdays(checked: Checked): Finding[] {
  const { text } = checked;
  const before = [...text.matchAll(BEFORE)].map((found) => ({
    found,
    weekday: found[1],
    parts: [found[2], found[3], found[4], found[5], found[6]],
  }));
  const after = [...text.matchAll(AFTER)].map((found) => ({
    found,
    weekday: found[6],
    parts: [found[1], found[2], found[3], found[4], found[5]],
  }));
  return [...before, ...after].flatMap(({ found, weekday = "", parts }) => {
    const [dayFirst, monthAfter, monthFirst, dayAfter, year] = parts;
    const day = Number(dayFirst ?? dayAfter);
    const month = monthNumber(monthAfter ?? monthFirst ?? "");
    const days = candidates(checked, day, month, year);
    const at = { start: found.index, end: found.index + found[0].trimEnd().length };
    return days.length === 0 ? [] : [dayFinding(checked, at, weekday, days)];
  });
}

/** The days that are meant: of the year told, else of the years next to publication; none when it cannot be told. */
function candidates({ published }: Checked, day: number, month: number, year: string | undefined): string[] {
  const near = published === null ? [] : [-1, 0, 1].map((step) => Number(published.slice(0, 4)) + step);
  const years = year === undefined ? near : [Number(year)];
  return years.filter((one) => isDay(one, month, day)).map((one) => dayOf(one, month, day));
}

function dayFinding(
  checked: Checked,
  at: { start: number; end: number },
  weekday: string,
  days: readonly string[],
): Finding {
  const right = days.find((day) => DAYS[weekdayOf(day)] === weekday);
  if (right !== undefined)
    return finding(checked, {
      verdict: "agrees",
      rule: "calendar",
      at,
      because: `${showDay(right)} was a ${weekday}.`,
      confidence: 0.99,
    });
  const { published } = checked;
  const day = days.length === 1 ? days[0] : days.find((one) => one.slice(0, 4) === published?.slice(0, 4));
  const name = DAYS[weekdayOf(day ?? "")] ?? "";
  return finding(checked, {
    verdict: "contradicts",
    rule: "calendar",
    at,
    because: `${showDay(day ?? "")} was a ${name}, not a ${weekday}.`,
    expected: name,
    confidence: days.length === 1 ? 0.99 : 0.8,
    correction: checked.text.slice(at.start, at.end).replace(weekday, name),
  });
}
