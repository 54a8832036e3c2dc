// Words of the calendar. Numbers follow ISO 8601: months 1 to 12; weekdays 0 Sunday to 6 Saturday.

const MONTH_NAMES =
  "january february march april may june july august september october november december".split(" ");
const MONTH_SHORT = "jan. feb. mar. apr. may jun. jul. aug. sep. oct. nov. dec.".split(" ");
const MONTHS = new Map([
  ...MONTH_NAMES.map((name, i) => [name, i + 1] as const),
  ...MONTH_SHORT.map((name, i) => [name, i + 1] as const),
  ["sept.", 9] as const,
  ["sept", 9] as const,
]);
const DAY_NAMES = "sunday monday tuesday wednesday thursday friday saturday".split(" ");
const NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
const ORDINALS = "first second third fourth".split(" ");

export function monthNumber(word: string | undefined): number {
  return word === undefined ? 0 : (MONTHS.get(word) ?? 0);
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
  return word !== undefined && /^(?:18|19|20|21)\d\d$/u.test(word) ? Number(word) : null;
}

/** First month of a season of the north, or 0. */
export function seasonStart(word: string | undefined): number {
  return { spring: 3, summer: 6, fall: 9, autumn: 9, winter: 12 }[word ?? ""] ?? 0;
}
