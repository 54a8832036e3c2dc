// A weekday beside a date: "Thursday, 14 May 2024" was a Tuesday. Gregorian calendar; a date without its year takes that of publication.
import { dayOf, daysBetween, type Finding, isDay, MONTHS, showDay, weekdayOf } from "../../model/index.js";
import type { Checked } from "../checked.js";
import { finding } from "../told.js";
import { ANY_DATE, DATE, datesIn, monthNumber } from "../written_dates.js";

const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;
const WEEKDAY = `(${DAYS.join("|")})`;
/** "on Thursday, 14 May 2024"; the groups are weekday, day and month in either order, year. */
const BEFORE = new RegExp(String.raw`\b${WEEKDAY},? ${DATE}`, "gu");
/** "14 May 2024, a Thursday", "14 May (Thursday)"; not the weekday of the date after it ("14 May 2024, Wednesday, 15 May 2024"). */
const AFTER = new RegExp(
  String.raw`\b${DATE},? (?:which was |\()?(?:a )?${WEEKDAY}\b(?!,? (?:the )?(?:\d|${MONTHS.join("|")}))`,
  "gu",
);

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
  /\b(?:began|started|opened|begins|starts|opens|from)\b[^.;]{0,20}?(?:on )?(\S{1,12} \S{1,12} \d{4}|\S{1,12} \d{1,2}, \d{4})[^.;]{0,30}?\b(?:ended|ends|closed|closes|finished|until|to)\b (?:on )?(\S{1,12} \S{1,12} \d{4}|\S{1,12} \d{1,2}, \d{4})/giu;

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
    const days = candidates(checked, [day, month, year], found.index);
    const at = { start: found.index, end: found.index + found[0].trimEnd().length };
    return days.length === 0 ? [] : [dayFinding(checked, at, weekday, days, year !== undefined)];
  });
}

/** So far before a day without its year another year may stand that it is of: "In 1967 … On Monday, 5 June …". */
const YEAR_REACH = 300;
/** Without its year a day is one of those that are so near to publication, in days. */
const NEAR = 200;

/**
 * The days that may be meant: of the year told, else the one next to publication, or two that are about as near, and those of the years
 * told before it; none when it cannot be told.
 */
function candidates(
  { published, text }: Checked,
  [day, month, year]: readonly [number, number, string | undefined],
  at: number,
): string[] {
  const ofYears = (years: readonly number[]): string[] =>
    years.filter((one) => isDay(one, month, day)).map((one) => dayOf(one, month, day));
  if (year !== undefined) return ofYears([Number(year)]);
  if (published === null) return [];
  const near = ofYears([-1, 0, 1].map((step) => Number(published.slice(0, 4)) + step)).filter(
    (one) => Math.abs(daysBetween(published, one)) <= NEAR,
  );
  const told = text.slice(Math.max(0, at - YEAR_REACH), at).match(/\b(?:19|20)\d\d\b/gu) ?? [];
  return [...new Set([...near, ...ofYears(told.map(Number))])];
}

function dayFinding(
  checked: Checked,
  at: { start: number; end: number },
  weekday: string,
  days: readonly string[],
  isSure: boolean,
): Finding {
  const right = days.find((day) => DAYS[weekdayOf(day)] === weekday);
  if (right !== undefined)
    return finding(checked, {
      verdict: "agrees",
      rule: "calendar",
      at,
      because: `${showDay(right)} was a ${weekday}.`,
      confidence: isSure ? 0.99 : 0.8,
    });
  const meant = days.map((day) => ({ day: showDay(day), name: DAYS[weekdayOf(day)] ?? "" }));
  const [only] = new Set(meant.map(({ name }) => name)).size === 1 ? meant : [];
  return finding(checked, {
    verdict: "contradicts",
    rule: "calendar",
    at,
    because: `${meant.map(({ day, name }) => `${day} was a ${name}`).join(", ")}, not a ${weekday}.`,
    confidence: isSure ? 0.99 : 0.8,
    ...(only === undefined
      ? {}
      : {
          expected: only.name,
          correction: checked.text.slice(at.start, at.end).replace(weekday, only.name),
        }),
  });
}
