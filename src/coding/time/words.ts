// Words of the calendar. Numbers follow ISO 8601: months 1 to 12; weekdays 0 Sunday to 6 Saturday.
import type { Token } from "../../text/index.js";

const MONTH_NAMES =
  "january february march april may june july august september october november december".split(" ");
const MONTH_SHORT = "jan. feb. mar. apr. may jun. jul. aug. sep. oct. nov. dec.".split(" ");
const MONTHS = new Map([
  ...MONTH_NAMES.map((name, i) => [name, i + 1] as const),
  ...MONTH_SHORT.map((name, i) => [name, i + 1] as const),
  ["sept.", 9] as const,
  ["sept", 9] as const,
]);
/** Short names without their dot are names of people too ("Jan"): they count only beside a number or another month. */
const BARE_SHORT = new Map(MONTH_SHORT.map((name, i) => [name.replace(".", ""), i + 1] as const));
const DAY_NAMES = "sunday monday tuesday wednesday thursday friday saturday".split(" ");
const NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
const ORDINALS = "first second third fourth".split(" ");
/** Names of months that are words or names of their own: they need a capital and the tagger's consent. */
const ALSO_WORDS = new Set(["may", "march", "august"]);

/** Before "May" these leave no doubt: "in early May". */
const BEFORE_MONTH = new Set("in early late since until till during through of last".split(" "));

/** Words that join two ends of a range of days, months or years. */
export const RANGE_LINKS: ReadonlySet<string> = new Set(["to", "-", "–", "—", "through", "until", "till"]);

export function monthNumber(word: string | undefined): number {
  return word === undefined ? 0 : (MONTHS.get(word) ?? 0);
}

/** The month that token `i` names, 1 to 12, or 0: with a capital, and short forms without a dot only beside a number. */
export function monthAt(tokens: readonly Token[], i: number): number {
  const token = tokens[i];
  if (token === undefined || !isCapital(token.text)) return 0;
  const month = monthNumber(token.lower);
  if (month === 0) return token.lower.length === 3 ? shortMonth(tokens, i) : 0;
  if (!ALSO_WORDS.has(token.lower) || isDayNumber(tokens[i - 1]) || isDayNumber(tokens[i + 1])) return month;
  if (BEFORE_MONTH.has(tokens[i - 1]?.lower ?? "")) return month;
  return token.pos === "PROPN" && (i === 0 || tokens[i - 1]?.pos !== "PROPN") ? month : 0;
}

function shortMonth(tokens: readonly Token[], i: number): number {
  const month = BARE_SHORT.get(tokens[i]?.lower ?? "") ?? 0;
  if (month === 0) return 0;
  const isBeside = [tokens[i - 1], tokens[i + 1]].some(
    (token) => isDayNumber(token) || yearNumber(token?.lower) !== null || RANGE_LINKS.has(token?.text ?? ""),
  );
  return isBeside ? month : 0;
}

function isCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 65 && first <= 90;
}

function isDayNumber(token: Token | undefined): boolean {
  return token !== undefined && dayNumbers(token) !== null;
}

/** "16", "16th" -> [16, 16]; "16-17" -> [16, 17]; else null. Only 1 to 31, in order. */
export function dayNumbers(token: Token | undefined): readonly [number, number] | null {
  const code = token?.lower.charCodeAt(0) ?? 0;
  if (token === undefined || code < 48 || code > 57 || token.lower.length > 9) return null;
  const match = /^(\d{1,2})(?:st|nd|rd|th)?(?:[-–](\d{1,2})(?:st|nd|rd|th)?)?$/u.exec(token.lower);
  if (match === null) return null;
  const first = Number(match[1]);
  const last = match[2] === undefined ? first : Number(match[2]);
  return first >= 1 && last <= 31 && first <= last ? [first, last] : null;
}

/** -1 when the word is no weekday. */
export function weekdayNumber(word: string | undefined): number {
  return word === undefined ? -1 : DAY_NAMES.indexOf(word);
}

/** 1 to 4 for "first" to "fourth", else 0. */
export function ordinalNumber(word: string | undefined): number {
  return word === undefined ? 0 : ORDINALS.indexOf(word) + 1;
}

/** A small count in words or digits ("a", "two", "24"), or null. */
export function smallNumber(word: string | undefined): number | null {
  if (word === undefined) return null;
  if (word === "a" || word === "an") return 1;
  const named = NUMBERS.indexOf(word);
  if (named >= 0) return named;
  return /^\d{1,3}$/u.test(word) ? Number(word) : null;
}

/** A year from 1800 to 2199, or null. */
export function yearNumber(word: string | undefined): number | null {
  return word !== undefined && word.length === 4 && /^(?:18|19|20|21)\d\d$/u.test(word) ? Number(word) : null;
}

/** First month of a season of the north, or 0. */
export function seasonStart(word: string | undefined): number {
  return { spring: 3, summer: 6, fall: 9, autumn: 9, winter: 12 }[word ?? ""] ?? 0;
}
