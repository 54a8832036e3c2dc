// Times in a sentence -> periods, relative ones against the day of publication. What cannot be told is Missing with its reason.
// Conventions: a bare weekday is the last one up to the day of publication (wire style); a bare month is the last such month;
// seasons are those of the north (spring is March to May); "last fall" is the last one that is over.
import { isMissing, type Missing, type Period } from "../../model/index.js";
import type { Token } from "../../text/index.js";
import type { TimeMention } from "../reading.js";
import { readCalendar } from "./calendar.js";
import { addDays } from "./days.js";
import { readRelative } from "./relative.js";
import type { TimeRead } from "./time_read.js";
import { monthNumber } from "./words.js";

/** Finds times left to right, none overlapping. `published` is ISO or null; `text` the document's text. */
export function findTimes(text: string, tokens: readonly Token[], published: string | null): TimeMention[] {
  const times: TimeMention[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    if (!mayBeTime(tokens[i])) continue;
    const read =
      readCalendar(text, tokens, i, published) ??
      readRelative(text, tokens, i, published) ??
      following(text, tokens, i, times);
    if (read === null) continue;
    times.push({
      from: i,
      to: read.to,
      period: bounded(text, tokens, i, read),
      ahead: read.ahead ?? null,
      isComparison: isComparison(tokens, i, read.to),
    });
    i = read.to - 1;
  }
  return times;
}

const OPENS_TIME = new Set(
  "today tonight yesterday tomorrow last next this past previous current coming first second third fourth fiscal financial more a an the one two three four five six seven eight nine ten eleven twelve sunday monday tuesday wednesday thursday friday saturday".split(
    " ",
  ),
);

/** A quick look that spares most words the readers: a digit, a month or weekday, or a word that can open a time. */
function mayBeTime(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.pos === "NUM" || OPENS_TIME.has(token.lower)) return true;
  return monthNumber(token.lower) > 0 || (token.lower.length === 2 && /^[qh][1-4]$/u.test(token.lower));
}

/** "since 2013", "before the war … 2022", "until June": the word before opens one end. */
function bounded(text: string, tokens: readonly Token[], from: number, read: TimeRead): Period | Missing {
  const before = tokens[from - 1]?.lower;
  const { period } = read;
  if (isMissing(period) || period.precision === "before" || period.precision === "since") return period;
  const words = text.slice(tokens[from - 1]?.start ?? 0, tokens[read.to - 1]?.end ?? 0);
  if (before === "since") return { start: period.start, end: null, precision: "since", text: words };
  if (before === "before") return { start: null, end: period.start, precision: "before", text: words };
  if (before === "until" || before === "till")
    return { start: null, end: period.end, precision: "before", text: words };
  return period;
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
    period: {
      start: day,
      end: day,
      precision: "day",
      text: text.slice(tokens[i]?.start ?? 0, tokens[i + 2]?.end ?? 0),
    },
  };
}

/** "compared to the same period last year", "from a year earlier", "than in 2021", "on the year before". */
function isComparison(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens.slice(Math.max(0, from - 5), from).map((token) => token.lower);
  if (
    before.includes("compared") ||
    before.includes("same") ||
    before.at(-1) === "than" ||
    before.at(-2) === "than"
  )
    return true;
  const words = tokens.slice(from, to).map((token) => token.lower);
  if (before.at(-1) === "on" && words.join(" ") === "the year before") return true;
  const after = tokens[to]?.lower;
  return words.at(-1) === "earlier" || (words.at(-1) === "before" && words.length > 1) || after === "earlier";
}
