// Numbers that count what was named before them: "Arrivals dropped to about 4,900", "the stations, 38 in all", "fewer than 3,500
// returned", "58,000 of them". What is counted is the subject, what the sentence named, or what was counted last.
import type { QuantityWords } from "../../lexicon/index.js";
import type { Token } from "../../text/index.js";
import type { UnitSource } from "./bare_numbers.js";
import { boundBefore } from "./bounds.js";
import { parseNumber } from "./numbers.js";
import { endsPhrase } from "./phrase_end.js";
import type { Quantity } from "./quantity.js";

/** Verbs that lead from what is counted to its number. */
const LEADS = new Set(
  "reach total hit number average stand come amount remain be put estimate total exceed top".split(" "),
);
/** One word for many: their number is of people, or of what they hold. */
const BODIES = new Set(
  "number contingent garrison workforce membership fleet staff population crew turnout total toll".split(" "),
);
const NO_COUNT =
  /^(?:time|percent|year|month|week|day|hour|minute|quarter|third|half|fifth|tenth|page|degree|point|cent|mile|metre|meter|kilometre|kilometer|price|rate|cost|bill|share|stock|bond|talk|temperature)$/u;

/** The count told by the number at token `i`, or null. */
export function countedBefore(
  tokens: readonly Token[],
  i: number,
  before: UnitSource | null,
  words: QuantityWords,
): Quantity | null {
  if (
    (!/^\d/u.test(tokens[i]?.text ?? "") && !isWordOfThem(tokens, i, words)) ||
    /^[-–/.]$/u.test(tokens[i - 1]?.text ?? "")
  )
    return null;
  const number = parseNumber(tokens, i, words.magnitudes);
  if (number === null || number.high !== null || number.sign !== null) return null;
  const next = tokens[number.to];
  if (next?.text === "-" || next?.text === "%" || next?.text === ":" || isYear(tokens[i]?.text ?? ""))
    return null;
  const { bound, from: lead } = boundBefore(tokens, i, words.bounds);
  const counted =
    inAll(tokens, i, number.to) ??
    aDay(tokens, i, number.to, before) ??
    again(tokens, lead, number.to) ??
    inBrackets(tokens, i, number.to, number.value) ??
    theNumber(tokens, lead, number.to, before) ??
    (number.value < 10 && bound === "exact" && !isLedTo(tokens, lead)
      ? null
      : (subjectCounted(tokens, lead, number.to, words) ?? actors(tokens, lead, number.to, before)));
  if (counted === null) return null;
  return {
    from: i,
    to: number.to,
    value: number.value,
    high: null,
    unit: counted,
    kind: "count",
    bound,
    lead,
    counted,
    way: null,
    role: "level",
    magnitude: number.magnitude,
  };
}

/** "Normally it clears around 450 a day": of what was counted last. */
function aDay(tokens: readonly Token[], i: number, to: number, before: UnitSource | null): string | null {
  if (!/^(?:a|per|each|every)$/u.test(tokens[to]?.lower ?? "")) return null;
  if (!/^(?:day|night|week|month|year|hour)$/u.test(tokens[to + 1]?.lower ?? "")) return null;
  if (/^(?:earlier|ago|before|later|old)$/u.test(tokens[to + 2]?.lower ?? "")) return null;
  const named = pluralBefore(tokens, i);
  return tokens[i - 1]?.pos === "SYM" ? null : (countedLast(before) ?? named);
}

/** "Bangladeshis (6,300), followed by Eritreans (2,900)": of those named before the bracket. */
function inBrackets(tokens: readonly Token[], i: number, to: number, value: number): string | null {
  if (tokens[i - 1]?.text !== "(" || tokens[to]?.text !== ")" || value < 10) return null;
  const noun = tokens[i - 2];
  if (noun === undefined) return null;
  const isPeople = noun.pos === "PROPN" && /[^s]s$/u.test(noun.lower);
  return isPeople || (isPlural(noun) && !NO_COUNT.test(noun.lemma)) ? noun.lower : null;
}

/** "In November the number rose to 88": of what was counted last. */
function theNumber(
  tokens: readonly Token[],
  lead: number,
  to: number,
  before: UnitSource | null,
): string | null {
  const counted = countedLast(before);
  if (counted === null || !endsPhrase(tokens[to]) || !/^(?:to|at)$/u.test(tokens[lead - 1]?.lower ?? ""))
    return null;
  for (let k = lead - 2; k >= Math.max(1, lead - 8); k -= 1) {
    if (
      /^(?:number|figure|total|tally)$/u.test(tokens[k]?.lower ?? "") &&
      /^(?:the|that|this)$/u.test(tokens[k - 1]?.lower ?? "")
    )
      return tokens[k + 1]?.lower === "of" ? null : counted;
  }
  return null;
}

function isOfDead(tokens: readonly Token[], to: number): boolean {
  return tokens
    .slice(to, to + 6)
    .some(({ lemma }) => /^(?:die|kill|drown|flee|arrest|wound|injure|return)$/u.test(lemma));
}

/** "280 trucks used to cross each day, barely 90 do": the same again, with its noun left out. */
function again(tokens: readonly Token[], lead: number, to: number): string | null {
  if (!/^(?:do|did|does|are|were|have|will)$/u.test(tokens[to]?.lower ?? "") || !endsPhrase(tokens[to + 1]))
    return null;
  for (let k = lead - 1; k >= Math.max(1, lead - 14); k -= 1) {
    const token = tokens[k];
    if (token !== undefined && isPlural(token) && tokens[k - 1]?.pos === "NUM") return token.lower;
  }
  return null;
}

/** "Eighty-four of them died": a number in words. */
function isWordOfThem(tokens: readonly Token[], i: number, words: QuantityWords): boolean {
  const number = parseNumber(tokens, i, words.magnitudes);
  if (number === null || number.value < 10) return false;
  return (
    tokens[number.to]?.lower === "of" &&
    /^(?:them|those|whom|which)$/u.test(tokens[number.to + 1]?.lower ?? "")
  );
}

/** What was counted last, over a percentage that stands between. */
function countedLast(before: UnitSource | null): string | null {
  return before?.counted ?? before?.amount?.counted ?? null;
}

function isYear(text: string): boolean {
  return /^(?:1[89]|20|21)\d\d$/u.test(text);
}

/** "the stations financed by the two, 38 in all": the plural noun told last. */
function inAll(tokens: readonly Token[], i: number, to: number): string | null {
  const isAll =
    (tokens[to]?.lower === "in" && /^(?:all|total)$/u.test(tokens[to + 1]?.lower ?? "")) ||
    tokens[to]?.lower === "altogether";
  if (!isAll) return null;
  for (let k = i - 1; k >= Math.max(0, i - 16); k -= 1) {
    const token = tokens[k];
    if (token !== undefined && isPlural(token) && !NO_COUNT.test(token.lemma)) return token.lower;
  }
  return null;
}

function isPlural(token: Token): boolean {
  return token.pos === "NOUN" && token.lower !== token.lemma && /s$|men$|people|children/u.test(token.lower);
}

const PLURAL =
  /(?:ions|ments|ings|ers|ors|als|ants|ents|ists|ees|acks|empts|ests|ths|ips|icts|ades|ikes|urns|ases|ures|oops)$/u;

/** "Confrontations fell to 9": the tagger takes the first word for a name. */
function isOpening(token: Token, k: number): boolean {
  return k === 0 && token.pos === "PROPN" && PLURAL.test(token.lower);
}

function isLedTo(tokens: readonly Token[], lead: number): boolean {
  return tokens[lead - 1]?.lower === "to" || tokens[lead - 1]?.lower === "by";
}

/** "Arrivals in Italy dropped to 4,900", "put the number of migrants flown home at 2,557", "the biggest contingent at 870". */
function subjectCounted(
  tokens: readonly Token[],
  lead: number,
  to: number,
  words: QuantityWords,
): string | null {
  const before = tokens[lead - 1];
  if (before === undefined || !(endsPhrase(tokens[to]) || isTimeWord(tokens[to]))) return null;
  const isBy = before.lower === "by";
  if (BODIES.has(tokens[lead - 2]?.lemma ?? "") && before.lower === "at")
    return tokens[lead - 2]?.lower ?? null;
  const isLevel = isBy || /^(?:to|at|of)$/u.test(before.lower) || LEADS.has(before.lemma);
  if (!isLevel) return null;
  const named = numberOf(tokens, lead);
  if (named !== null && !isBy) return named;
  const object = before.lower === "to" ? objectOf(tokens, lead, words) : null;
  if (object !== null) return object;
  let hasVerb = LEADS.has(before.lemma) && before.pos !== "ADP";
  let found: string | null = null;
  for (let k = lead - 1; k >= Math.max(0, lead - 22); k -= 1) {
    const token = tokens[k];
    if (token === undefined || token.text === ";") break;
    if (token.lower === "number" && tokens[k + 1]?.lower === "of") return pluralAfter(tokens, k + 2) ?? found;
    const isMove = token.pos === "VERB" || token.pos === "AUX";
    if (NO_COUNT.test(token.lemma) && token.pos === "NOUN" && !hasSubject(tokens, k)) continue; // "by almost three quarters, to 4,900"
    if (isMove && (words.changes.has(token.lemma) || LEADS.has(token.lemma))) hasVerb = true;
    else if (isMove && hasVerb && found !== null) break;
    else if (isMove && token.pos === "VERB" && !hasVerb) return null;
    if (hasVerb && (isPlural(token) || isOpening(token, k)) && mayCount(token, words)) found = token.lower;
    else if (found !== null && isPlural(token) && tokens[k + 1]?.lower === "of")
      return found; // "imports of such cars fell to 285,000"
    else if (hasVerb && isPlural(token) && k > 0 && tokens[k - 1]?.pos !== "ADP") return null; // "exports fell to 31"
  }
  return before.lower === "of" && !hasVerb ? null : found;
}

/** "put the number of migrants flown home at 2,557": what stands after "number of". */
function numberOf(tokens: readonly Token[], lead: number): string | null {
  for (let k = lead - 3; k >= Math.max(0, lead - 16); k -= 1) {
    if (tokens[k]?.text === ";") return null;
    if (/^numbers?$/u.test(tokens[k]?.lower ?? "") && tokens[k + 1]?.lower === "of")
      return pluralAfter(tokens, k + 2);
  }
  return null;
}

/** Is the word led by a number or a fraction, and so no subject? */
function hasSubject(tokens: readonly Token[], k: number): boolean {
  const before = tokens[k - 1];
  return before?.pos !== "NUM" && before?.lower !== "a" && before?.text !== "-";
}

/** "cut the quota for seasonal workers from 24,000 to 19,000": the plural before "from". */
function objectOf(tokens: readonly Token[], lead: number, words: QuantityWords): string | null {
  let from = -1;
  for (let k = lead - 2; k >= Math.max(1, lead - 6); k -= 1) if (tokens[k]?.lower === "from") from = k;
  if (from < 0 || tokens[from + 1]?.pos !== "NUM" || tokens[from + 2]?.pos === "NOUN") return null;
  const noun = tokens[from - 1];
  return noun !== undefined && isPlural(noun) && mayCount(noun, words) ? noun.lower : null;
}

function isTimeWord(token: Token | undefined): boolean {
  return /^(?:last|this|next|a|the)$/u.test(token?.lower ?? "");
}

function pluralAfter(tokens: readonly Token[], at: number): string | null {
  for (let k = at; k < Math.min(tokens.length, at + 5); k += 1) {
    const token = tokens[k];
    if (token !== undefined && isPlural(token)) return token.lower;
  }
  return null;
}

/** Not what has a unit of its own: "exports", "prices", "yields". */
function mayCount(token: Token, words: QuantityWords): boolean {
  const lemma = token.pos === "PROPN" ? token.lower.replace(/s$/u, "") : token.lemma;
  if (NO_COUNT.test(lemma) || words.units.has(token.lower)) return false;
  const places = words.cues.get(lemma) ?? [];
  const own = places.filter((cue) => cue.words.length === 1);
  return own.length === 0 || own.some(({ value }) => words.measures[value]?.kinds.has("count") === true);
}

/** "Fewer than 3,500 returned", "38 backed it", "of whom 45 are alive": the number is itself the subject. */
function actors(
  tokens: readonly Token[],
  lead: number,
  to: number,
  before: UnitSource | null,
): string | null {
  const next = tokens[to];
  const ofWhom = /^(?:whom|which)$/u.test(tokens[lead - 1]?.lower ?? "");
  const opens =
    lead === 0 || ofWhom || /^(?:,|;|and|while|but|that|—|–)$/u.test(tokens[lead - 1]?.lower ?? "");
  const isOfThem = next?.lower === "of" && /^(?:them|those|whom|which)$/u.test(tokens[to + 1]?.lower ?? "");
  if (isOfThem)
    return pluralBefore(tokens, lead) ?? countedLast(before) ?? (isOfDead(tokens, to) ? "people" : null);
  if (isThere(tokens, lead) && endsPhrase(next)) return countedLast(before) ?? null;
  if (!opens || next === undefined) return null;
  if (next.pos !== "VERB" && next.pos !== "AUX") return null;
  if (next.pos === "AUX" && tokens[to + 1]?.pos !== "VERB" && !ofWhom) return null;
  if (/(?:ing)$/u.test(next.lower)) return null;
  if (tokens[lead - 1]?.lower === "which") return pluralBefore(tokens, lead);
  return pluralBefore(tokens, lead) ?? countedLast(before) ?? "people";
}

function pluralBefore(tokens: readonly Token[], lead: number): string | null {
  for (let k = lead - 1; k >= Math.max(0, lead - 12); k -= 1) {
    const token = tokens[k];
    if (token !== undefined && isPlural(token) && !NO_COUNT.test(token.lemma)) return token.lower;
  }
  return null;
}

/** "In the same period of 2023 there had been 18,700": as many of what was counted last. */
function isThere(tokens: readonly Token[], lead: number): boolean {
  for (let k = lead - 1; k >= Math.max(0, lead - 4); k -= 1) {
    if (tokens[k]?.lower === "there") return true;
    if (tokens[k]?.pos !== "AUX") return false;
  }
  return false;
}
