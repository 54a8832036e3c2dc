// Things and people counted: "more than 300 individuals", "40-odd ships", "killed 40 and wounded 100".
import type { QuantityWords } from "../../lexicon/index.js";
import type { Token } from "../../text/index.js";
import { boundBefore } from "./bounds.js";
import { endsPhrase } from "./phrase_end.js";
import type { CountedNumber, Quantity } from "./quantity.js";
import { TIME_UNITS } from "./units.js";

/** Plurals that look like their singular. */
const PLURALS = new Set(
  "people personnel police aircraft staff troops children men women others dead wounded".split(" "),
);
const HARMED = new Set(
  "kill die dead wound injure hurt perish drown missing murder execute massacre".split(" "),
);
/** Verbs whose bare number is of people: "killed 40". */
const HARMS = new Set("kill wound injure".split(" "));

/** A number of ten and more, or one with a bound, before a plural noun; of dead and wounded any number. */
export function countAt(
  tokens: readonly Token[],
  from: number,
  number: CountedNumber,
  words: QuantityWords,
): Quantity | null {
  const { bound: said, from: lead } = boundBefore(tokens, from, words.bounds);
  if (tokens[from - 1]?.text === "-" || tokens[from - 1]?.lower === "top") return null;
  const isOdd = tokens[number.to]?.text === "-" && tokens[number.to + 1]?.lower === "odd";
  const end = isOdd ? number.to + 2 : number.to;
  if (tokens[end]?.text === "-") return null;
  const bound = number.isVague ? "atLeast" : isOdd || isDozen(tokens, from) ? "about" : said;
  const isHarm = isHarmNear(tokens, from, end);
  const isOfAll = partOf(tokens, end) === end + 3; // "Nineteen of the 47 members"
  const isSmall = isTooSmall(number, said) && !(isOfAll && number.value >= 10);
  if (isSmall && !isHarm) return null;
  const noun = isHarmWord(tokens[end])
    ? null
    : (nounAfter(tokens, partOf(tokens, end)) ?? verbLike(tokens, end));
  if (noun === "time") return null;
  if (isSmall && noun !== null && !isHarmed(tokens, lead, noun + 1)) return null; // "in two separate attacks"
  const named = noun === null ? numberOf(tokens, lead, end) : null;
  if (noun === null && named === null && !(isHarm && isBareHarm(tokens, lead, end))) return null;
  const counted = named ?? (noun === null ? "people" : (tokens[noun]?.lower ?? "people"));
  return {
    from,
    to: noun === null || partOf(tokens, end) > end ? end : noun + 1,
    value: number.value,
    high: number.high,
    unit: counted,
    kind: "count",
    bound: number.high !== null ? "range" : said === "exact" ? bound : said,
    lead,
    counted,
    way: null,
    role: "level",
  };
}

/** "148 of the 465 seats", "40 of its ships": the noun stands after the whole. */
function partOf(tokens: readonly Token[], end: number): number {
  if (
    tokens[end]?.lower !== "of" ||
    !/^(?:the|its|their|his|her|these|those)$/u.test(tokens[end + 1]?.lower ?? "")
  )
    return end;
  return tokens[end + 2]?.pos === "NUM" ? end + 3 : end + 2;
}

/** "100 recruits a year are trained": a plural that the tagger takes for a verb, since a verb of its own follows. */
function verbLike(tokens: readonly Token[], end: number): number | null {
  const token = tokens[end];
  if (token?.pos !== "VERB" || !/[^s]s$/u.test(token.lower)) return null;
  for (let k = end + 1; k < Math.min(tokens.length, end + 4); k += 1) {
    if (tokens[k]?.pos === "AUX" || tokens[k]?.lower === "per") return end;
    if (tokens[k]?.lower !== "a" && tokens[k]?.pos !== "NOUN") return null;
  }
  return null;
}

function isDozen(tokens: readonly Token[], from: number): boolean {
  return tokens[from]?.lower === "a" && tokens[from + 1]?.lower === "dozen";
}

function isTooSmall({ value, isDigits, hasMagnitude }: CountedNumber, bound: string): boolean {
  if (!isDigits && !hasMagnitude && value < 20) return true;
  return value < 10 && bound === "exact";
}

/** Money of several states by one name: nobody can tell which, and it is no thing that is counted. */
const MONEY = new Set(
  "shilling peso dinar franc crown krone krona rupee dollar pound real rial riyal".split(" "),
);

/** "The number of refugees rose to 1.2 million": what is counted stands before; null where it does not. */
function numberOf(tokens: readonly Token[], lead: number, to: number): string | null {
  const before = tokens[lead - 1];
  const isLevel =
    before?.lower === "to" ||
    before?.lower === "at" ||
    before?.pos === "AUX" ||
    /^(?:reach|hit|total|top)$/u.test(before?.lemma ?? "");
  if (!isLevel || !endsPhrase(tokens[to])) return null;
  for (let k = lead - 2; k >= Math.max(0, lead - 16); k -= 1) {
    if (tokens[k]?.lower !== "number" || tokens[k + 1]?.lower !== "of") continue;
    const noun = nounAfter(tokens, k + 2);
    return typeof noun === "number" ? (tokens[noun]?.lower ?? null) : null;
  }
  return null;
}

/** Does a plural noun follow that a number can count? */
export function isCounted(tokens: readonly Token[], at: number): boolean {
  return typeof nounAfter(tokens, at) === "number";
}

/** The plural noun that the number counts, over at most four words between; "time" for a length of time; null for none. */
function nounAfter(tokens: readonly Token[], at: number): number | "time" | null {
  for (let k = at; k < Math.min(tokens.length, at + 5); k += 1) {
    const token = tokens[k];
    if (token === undefined) return null;
    const isPlural =
      (token.pos === "NOUN" && token.lower !== token.lemma) ||
      PLURALS.has(token.lower) ||
      isPeople(tokens, k);
    if (isPlural) {
      if (
        token.pos === "NOUN" &&
        tokens[k + 1]?.pos === "NOUN" &&
        k + 1 < at + 5 &&
        !/^(?:home|today|overnight)$/u.test(tokens[k + 1]?.lower ?? "") && // "flew 2,700 migrants home"
        !isVerbAfter(tokens, k + 1)
      )
        continue;
      if (MONEY.has(token.lemma)) return null;
      return TIME_UNITS.has(token.lemma) && token.lemma !== "time" ? "time" : k;
    }
    if (HARMED.has(token.lemma)) return null;
    const isModifier =
      token.pos === "ADJ" ||
      token.pos === "PROPN" ||
      token.pos === "NOUN" ||
      token.pos === "VERB" ||
      token.text === "-" ||
      (k === at && token.lower === "of");
    if (!isModifier) return null;
  }
  return null;
}

/** "13,000 soldiers guard the frontier": the tagger takes the verb for a noun, but a plural and an article stand around it. */
function isVerbAfter(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k];
  return token?.lower === token?.lemma && /^(?:DET|PRON)$/u.test(tokens[k + 1]?.pos ?? "");
}

/** "58 Palestinians", "1.2 million Ukrainians": a name in the plural that ends its phrase. */
function isPeople(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k];
  const next = tokens[k + 1];
  if (token?.pos !== "PROPN" || !/[^s]s$/u.test(token.lower)) return false;
  return (
    next === undefined ||
    next.lower.endsWith("ing") ||
    /^(?:work|live|study|flee|fish|stay|cross|travel|arrive|return|reside)$/u.test(next.lower) || // "1.2 million Uzbeks work there"
    (next.pos !== "NOUN" && next.pos !== "PROPN" && next.lower !== "'s" && next.pos !== "PART")
  );
}

/** Is there a word of death or injury close by, with no end of a clause between? */
function isHarmNear(tokens: readonly Token[], from: number, to: number): boolean {
  if (hasToll(tokens, from)) return true;
  for (let k = from - 1; k >= Math.max(0, from - 6); k -= 1) {
    if (isHarmWord(tokens[k])) return true;
    if (tokens[k]?.text === "," || tokens[k]?.text === ";") break;
  }
  for (let k = to; k < Math.min(tokens.length, to + 7); k += 1) {
    if (isHarmWord(tokens[k])) return true;
    if (tokens[k]?.text === ";") break;
  }
  return false;
}

function isHarmWord(token: Token | undefined): boolean {
  return (
    token !== undefined && (HARMED.has(token.lemma) || HARMED.has(token.lower) || token.lower === "toll")
  );
}

/** "killed two people", "three soldiers and five militants died": those counted are the dead themselves. */
function isHarmed(tokens: readonly Token[], lead: number, to: number): boolean {
  if (tokens[lead - 1]?.pos === "VERB" && isHarmWord(tokens[lead - 1])) return true;
  for (let k = to; k < Math.min(tokens.length, to + 7); k += 1) {
    const token = tokens[k];
    if (isHarmWord(token)) return true;
    if (token === undefined || !["AUX", "ADV", "CCONJ", "NUM", "NOUN", "ADJ", "PROPN"].includes(token.pos))
      return false;
  }
  return false;
}

/** "killed 40", "40 were killed", "40 dead", "the toll rose to 40": a number of people without the word. */
function isBareHarm(tokens: readonly Token[], lead: number, to: number): boolean {
  const before = tokens[lead - 1];
  if (before?.pos === "VERB" && HARMS.has(before.lemma)) return endsPhrase(tokens[to]);
  const after = tokens[to];
  if (after !== undefined && (HARMED.has(after.lower) || (after.pos === "VERB" && HARMED.has(after.lemma))))
    return true;
  if (after?.pos === "AUX") for (let k = to + 1; k < to + 4; k += 1) if (isHarmWord(tokens[k])) return true;
  const isToll =
    before?.lower === "to" || before?.lower === "at" || before?.lower === "of" || before?.pos === "AUX";
  return isToll && endsPhrase(after) && hasToll(tokens, lead);
}

/** "the death toll from the attack in Kashmir has risen to 26" */
function hasToll(tokens: readonly Token[], to: number): boolean {
  for (let k = to - 1; k >= Math.max(0, to - 14); k -= 1) if (tokens[k]?.lower === "toll") return true;
  return false;
}
