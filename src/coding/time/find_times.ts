// Times in a sentence -> periods, relative ones against the day of publication. What cannot be told is Missing with its reason.
// Conventions: a bare weekday is the last one up to the day of publication, or the next from that day on (wire style); a date
// without its year likewise; a bare month is the last such month; seasons are those of the north (spring is March to May);
// "last fall" is the last one that is over.
import { addDays, isMissing, type Missing, type Period } from "../../model/index.js";
import type { Token } from "../../text/index.js";
import type { TimeMention } from "../reading.js";
import { readCalendar } from "./calendar.js";
import { isComparison } from "./comparison.js";
import { ownerOf } from "./owner.js";
import { readPartOfYear } from "./part_of_year.js";
import { readRelative } from "./relative.js";
import { type TimeRead, wordsAt } from "./time_read.js";
import { monthAt, weekdayNumber } from "./words.js";

/** Finds times left to right, none overlapping. `published` is ISO or null; `text` the document's text. */
export function findTimes(text: string, tokens: readonly Token[], published: string | null): TimeMention[] {
  const times: TimeMention[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    if (!mayBeTime(tokens, i)) continue;
    const read = readTime(text, tokens, i, published, times);
    if (read === null) continue;
    const period = bounded(text, tokens, i, read);
    times.push({
      from: i,
      to: read.to,
      period,
      ahead: read.ahead ?? null,
      isComparison: isComparison(tokens, i, read.to),
      owner: ownerOf(tokens, i, read.to, period),
    });
    i = read.to - 1;
  }
  return times;
}

function readTime(
  text: string,
  tokens: readonly Token[],
  i: number,
  published: string | null,
  times: readonly TimeMention[],
): TimeRead | null {
  const isRelative = ONLY_RELATIVE.has(tokens[i]?.lower ?? "");
  const part = isRelative ? readPartOfYear(text, tokens, i, published) : null;
  if (part !== null) return part; // "the last quarter of 2023"
  if (isRelative) return readRelative(text, tokens, i, published) ?? following(text, tokens, i, times);
  const named = dateAfterWeekday(tokens, i);
  const dated = named === null ? null : readCalendar(text, tokens, named, published);
  return (
    dated ??
    readCalendar(text, tokens, i, published) ??
    readRelative(text, tokens, i, published) ??
    following(text, tokens, i, times)
  );
}

/** Words that open no date of the calendar: "a week ago", "the following day", "last week". */
const ONLY_RELATIVE = new Set(
  "a an the more last next this past previous current coming today tonight".split(" "),
);

const OPENS_TIME = new Set(
  "today tonight yesterday tomorrow last next this past previous current coming first second third fourth fiscal financial year quarter weekend more a an the one two three four five six seven eight nine ten eleven twelve sunday monday tuesday wednesday thursday friday saturday".split(
    " ",
  ),
);

/** "a week ago", "a day later" */
const A_SPAN = new Set(["day", "week", "month", "year", "decade"]);

/** A quick look that spares most words the readers: a digit, a month or weekday, or a word that can open a time. */
function mayBeTime(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  const { lower } = token;
  if (token.pos === "NUM") return true;
  if (lower === "a" || lower === "an") return A_SPAN.has(tokens[i + 1]?.lower ?? "");
  if (
    lower === "more" &&
    /^(?:%|percent|cent|NOUN)$/u.test(tokens[i - 1]?.pos === "NOUN" ? "NOUN" : (tokens[i - 1]?.lower ?? ""))
  )
    return false; // "38 percent more than a year ago"
  if (lower === "the") return /^(?:following|next)$/u.test(tokens[i + 1]?.lower ?? "");
  if (OPENS_TIME.has(lower)) return true;
  if (token.pos === "ADJ" && lower.charCodeAt(0) <= 57) return true; // "the 15th of June"
  if (lower === token.text) return lower.startsWith("mid-") || (lower.endsWith("0s") && lower.length === 5);
  if (lower.startsWith("fy") || lower.startsWith("mid-")) return true;
  return monthAt(tokens, i) > 0 || (lower.length === 2 && /^[qh][1-4]$/u.test(lower));
}

/** "Thursday, June 15, 2023": the date tells which Thursday; the token of the date, or null. */
function dateAfterWeekday(tokens: readonly Token[], i: number): number | null {
  if (weekdayNumber(tokens[i]?.lower) < 0) return null;
  const at = tokens[i + 1]?.text === "," ? i + 2 : i + 1;
  const isDate = monthAt(tokens, at) > 0 || monthAt(tokens, at + 1) > 0;
  return isDate && /^\d/u.test(tokens[monthAt(tokens, at) > 0 ? at + 1 : at]?.text ?? "") ? at : null;
}

/** "since 2013", "before the war … 2022", "until June", "through 2027": the word before opens one end. */
function bounded(text: string, tokens: readonly Token[], from: number, read: TimeRead): Period | Missing {
  const before = tokens[from - 1]?.lower;
  const { period } = read;
  if (isMissing(period) || period.precision === "before" || period.precision === "since") return period;
  if (
    before !== "since" &&
    before !== "before" &&
    before !== "until" &&
    before !== "till" &&
    before !== "through"
  )
    return period;
  const words = wordsAt(text, tokens, from - 1, read.to);
  if (before === "since") return { start: period.start, end: null, precision: "since", text: words };
  if (before === "before") return { start: null, end: period.start, precision: "before", text: words };
  return { start: null, end: period.end, precision: "before", text: words };
}

/** "the following day", "a day later": counted from the time told last in the same sentence. */
function following(
  text: string,
  tokens: readonly Token[],
  i: number,
  times: readonly TimeMention[],
): TimeRead | null {
  const last = times.at(-1)?.period;
  if (last === undefined || isMissing(last) || last.precision !== "day" || last.start === null) return null;
  const [a, b, c] = [tokens[i]?.lower, tokens[i + 1]?.lower, tokens[i + 2]?.lower];
  const isNext =
    (a === "the" && (b === "following" || b === "next") && c === "day") ||
    (a === "a" && b === "day" && c === "later");
  const isPrevious = a === "a" && b === "day" && c === "earlier";
  if (!isNext && !isPrevious) return null;
  const day = addDays(last.start, isNext ? 1 : -1);
  return {
    to: i + 3,
    period: { start: day, end: day, precision: "day", text: wordsAt(text, tokens, i, i + 3) },
  };
}
