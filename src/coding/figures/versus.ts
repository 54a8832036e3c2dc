// What a change is compared with: "from a year earlier", "on the month", "compared with 2021".

import { type Change, isMissing, type Missing, type Period } from "../../model/index.js";
import type { Token } from "../../text/index.js";
import type { SentenceReading } from "../reading.js";
import { movedBack } from "./moved_back.js";
import type { Quantity } from "./quantity.js";

type Versus = Pick<Change, "versus" | "against">;

/** Pairs and triples of words that say so by themselves; a hyphened compound is split into its words. */
const YEARLY = [
  "year earlier",
  "year before",
  "year ago",
  "previous year",
  "prior year",
  "last year 's",
  "year on year",
  "year over year",
  "on year",
];
const PERIODIC = [
  "previous month",
  "previous quarter",
  "previous week",
  "prior month",
  "prior quarter",
  "preceding month",
  "preceding quarter",
  "month earlier",
  "quarter earlier",
  "week earlier",
  "month before",
  "quarter before",
  "month on month",
  "quarter on quarter",
  "month over month",
  "quarter over quarter",
];
const ALONE = new Map<string, Change["versus"]>([
  ["annually", "year-earlier"],
  ["yoy", "year-earlier"],
  ["y/y", "year-earlier"],
  ["mom", "previous-period"],
  ["qoq", "previous-period"],
]);

/** What the change that `quantity` tells is versus: words after it count first, then those between its clause's start and it. */
export function versusOf(reading: SentenceReading, quantity: Quantity): Versus {
  const { tokens } = reading;
  return (
    within(reading, quantity.to, endAfter(tokens, quantity.to)) ??
    within(reading, startBefore(tokens, quantity.from), quantity.from) ?? { versus: "not stated" }
  );
}

function within(reading: SentenceReading, from: number, to: number): Versus | null {
  const { tokens } = reading;
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    const alone = ALONE.get(token.lower);
    if (alone !== undefined) return { versus: alone };
    if (token.lower === "same" && isYearEarlier(reading, i, to)) return { versus: "year-earlier" };
    const named = namedAt(reading, i, to);
    if (named !== null) return named;
    if (startsAny(tokens, i, YEARLY)) return { versus: "year-earlier" };
    if (startsAny(tokens, i, PERIODIC)) return { versus: "previous-period" };
  }
  return null;
}

/** "the same period last year", "the same month a year earlier". */
function isYearEarlier(reading: SentenceReading, at: number, to: number): boolean {
  for (let k = at + 1; k < Math.min(to, at + 7); k += 1) {
    const word = reading.tokens[k]?.lower;
    if (word === "year" && /^(?:last|previous|a|the)$/u.test(reading.tokens[k - 1]?.lower ?? "")) return true;
  }
  return false;
}

/** "from 2021", "compared with last year", "than in April": a time to compare with, and no relative one. */
function namedAt(reading: SentenceReading, at: number, to: number): Versus | null {
  const time = reading.times.find((one) => one.from === at && one.isComparison && one.to <= to);
  if (time === undefined || isMissing(time.period)) return null;
  const words = reading.tokens.slice(time.from, time.to).map((token) => token.lower);
  const [first, second] = words;
  if (second === "year" && (first === "last" || first === "previous")) return { versus: "year-earlier" };
  if ((second === "month" || second === "quarter") && (first === "last" || first === "previous"))
    return { versus: "previous-period" };
  if (
    words.includes("earlier") ||
    words.includes("before") ||
    words.includes("ago") ||
    reading.tokens[time.to]?.lower === "earlier"
  )
    return null;
  if (time.period.precision === "since") return null;
  const isSame = reading.tokens.slice(Math.max(0, at - 4), at).some((token) => token.lower === "same");
  if (isSame)
    return {
      versus: "named-period",
      against: { ...time.period, text: `same period of ${time.period.text}` },
    };
  return { versus: "named-period", against: time.period };
}

/** Does one of the phrases begin at token `i`? Hyphens between its words are passed over. */
function startsAny(tokens: readonly Token[], i: number, phrases: readonly string[]): boolean {
  const word = tokens[i]?.lower ?? "";
  return phrases.some((phrase) => {
    if (!phrase.startsWith(word) || word === "") return false;
    let at = i;
    for (const part of phrase.split(" ")) {
      if (tokens[at]?.text === "-") at += 1;
      if (tokens[at]?.lower !== part) return false;
      at += 1;
    }
    return true;
  });
}

const ENDS = new Set([";", "—", "while", "whereas", "but", "although"]);

function endAfter(tokens: readonly Token[], from: number): number {
  let k = from;
  while (k < tokens.length && !ENDS.has(tokens[k]?.lower ?? "") && !isNextChange(tokens, k)) k += 1;
  return k;
}

/** "rose 5 percent and imports fell 3 percent from a year earlier" compares both; a full new clause with its own number ends it. */
function isNextChange(tokens: readonly Token[], k: number): boolean {
  return tokens[k]?.text === "," && tokens[k + 1]?.lower === "and" && tokens[k + 2]?.pos === "NOUN";
}

function startBefore(tokens: readonly Token[], to: number): number {
  let k = to - 1;
  while (k >= 0 && !ENDS.has(tokens[k]?.lower ?? "")) k -= 1;
  return k + 1;
}

/**
 * The change beside the period of its figure: "from 2024" of a figure for 2025 is a year earlier, and "the same period of 2024" of
 * one for January to June 2025 is January to June 2024.
 */
export function withPeriod(change: Change, period: Period | Missing): Change {
  const { against, ...rest } = change;
  if (against === undefined || isMissing(period)) return change;
  const years = Number(period.end?.slice(0, 4)) - Number(against.end?.slice(0, 4));
  if (!(years >= 1)) return change;
  const back = movedBack(period, 12 * years);
  if (isMissing(back)) return change;
  const isSame = against.text.startsWith("same ");
  if (!isSame && (back.start !== against.start || back.end !== against.end)) return change;
  return years === 1
    ? { ...rest, versus: "year-earlier" }
    : { ...rest, versus: "named-period", against: { ...back, text: against.text } };
}
