// Pass 43: is a noun phrase a time? Times are read by coding/time; here they are only kept from being subjects and objects.
import type { Token } from "./token.js";

const DAYS = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
const MONTHS =
  "january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.".split(
    " ",
  );
const ALONE = new Set([...DAYS, "today", "yesterday", "tomorrow", "tonight"]);
const UNITS = new Set(
  "day week weekend month quarter year decade century fall autumn spring summer winter morning afternoon evening night noon time moment".split(
    " ",
  ),
);
const BEFORE_UNIT = new Set(
  "last next this past previous coming following same recent earlier late early mid every each that first second third fourth new".split(
    " ",
  ),
);

const HEADS = new Set([...ALONE, ...MONTHS, ...UNITS]);

/** "Monday", "today": a whole date in one word. */
export function isDay(word: string): boolean {
  return ALONE.has(word);
}

/** "Days", "hours": how long, in one word. */
export function isSpanOfTime(word: string): boolean {
  return /^(?:minutes|hours|days|weeks|months|years)$/u.test(word);
}

/** May the word go on a date ("Monday evening", "May 2024")? */
export function isTimeWord(token: Token): boolean {
  return HEADS.has(token.lower) || HEADS.has(token.lemma) || token.pos === "NUM";
}

/** "Will on Tuesday, June 19, lead": how many words from token `k` on tell a day between a modal and its verb; 0 where none do. */
export function dayInside(tokens: readonly Token[], k: number): number {
  const word = (i: number) => tokens[i]?.lower ?? "";
  let i = word(k) === "on" || word(k) === "later" ? k + 1 : k;
  if (!ALONE.has(word(i))) return 0;
  i += 1;
  if (/^(?:morning|afternoon|evening|night)$/u.test(word(i))) i += 1;
  if (word(i) === "," && MONTHS.includes(word(i + 1))) {
    i += 2;
    while (tokens[i]?.pos === "NUM") i += 1;
    if (word(i) === ",") i += 1;
  }
  return tokens[i]?.pos === "VERB" ? i - k : 0;
}

/** Token range [from, to) with its head: "Monday", "last year", "June 15", "2023", "the first quarter", "the following day". */
export function isTimePhrase(tokens: readonly Token[], from: number, to: number, head: number): boolean {
  const word = tokens[head];
  if (word === undefined) return false;
  const { lower } = word;
  if (head === from && isSpanOfTime(lower) && /^(?:after|before)$/u.test(tokens[to]?.lower ?? ""))
    return true;
  if (word.pos !== "NUM" && !HEADS.has(lower) && !HEADS.has(word.lemma)) return false;
  if (ALONE.has(lower)) return true;
  if (MONTHS.includes(lower) && /^\p{Lu}/u.test(word.text)) return true;
  if (word.pos === "NUM") {
    const before = tokens[head - 1]?.lower ?? "";
    if (MONTHS.includes(before)) return true;
    return /^(?:19|20)\d\d$/u.test(lower) && head === from;
  }
  if (!UNITS.has(word.lemma) && !UNITS.has(lower)) return false;
  for (let k = from; k < head; k += 1) {
    const token = tokens[k];
    if (
      token !== undefined &&
      (BEFORE_UNIT.has(token.lower) || DAYS.includes(token.lower) || MONTHS.includes(token.lower))
    )
      return true;
  }
  return tokens[to]?.lower === "ago" || tokens[to]?.lower === "earlier" || tokens[to]?.lower === "later";
}
