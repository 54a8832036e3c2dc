// Numbers without a unit of their own that take it from another: "to 31 bcm from 24", "150 million euros and a further 105 million",
// "9 percent, against 7 a year earlier". A number with a magnitude takes the unit told last; any other needs a word that compares.
import type { QuantityWords } from "../../lexicon/index.js";
import type { Token } from "../../text/index.js";
import { boundBefore } from "./bounds.js";
import { type ParsedNumber, parseNumber } from "./numbers.js";
import { peakBefore } from "./peak_before.js";
import { endsPhrase } from "./phrase_end.js";
import type { Quantity } from "./quantity.js";

/** What a number may take its unit from: a quantity of the sentence, or the one told last before it. */
export type UnitSource = Pick<Quantity, "unit" | "kind" | "counted" | "value" | "factor" | "magnitude"> & {
  /** Told last but for percentages, where this is one. */
  readonly amount?: UnitSource | null;
};

/** The quantity at token `i`, with its unit from one of the `told` around it or from the sentence before; null for none. */
export function bareAt(
  tokens: readonly Token[],
  i: number,
  told: readonly Quantity[],
  before: UnitSource | null,
  words: QuantityWords,
): Quantity | null {
  if (/^[-–/.]$/u.test(tokens[i - 1]?.text ?? "")) return null;
  const number = parseNumber(tokens, i, words.magnitudes);
  if (number === null || !(number.isDigits || number.magnitude >= 1e6) || number.high !== null) return null;
  if (!isFree(tokens, number.to, i) && !isOfThat(tokens, number.to)) return null;
  const isFirst =
    tokens[number.to]?.lower === "to" &&
    told.some((one) => one.from === number.to + 1 && one.counted === null);
  if (isFirst) return null; // "by 13 points, from 30 to 43 percent": roles.ts tells
  const { bound, from: lead } = boundBefore(tokens, i, words.bounds);
  const isCompared =
    comparesAt(tokens, lead) ||
    pointsBack(tokens, lead) ||
    isNow(tokens, number.to, lead) ||
    isSetAt(tokens, i, lead, told) ||
    isAwayFrom(tokens, i, number.to, told);
  const isParallel = isSecondOf(tokens, lead) || isParallelTo(tokens, lead, number.to, told);
  if (!isCompared && !isParallel && !(number.magnitude >= 1e6)) return null;
  const isGapped = isParallel && told.some((one) => one.to <= i);
  if (
    tokens.slice(lead, i).some(({ lower }) => lower === "fewer") &&
    !told.some(({ kind }) => kind === "count")
  )
    return null;
  const isIt = pointsBack(tokens, lead);
  const source =
    nearestSource(tokens, i, told, number, isCompared || isGapped) ??
    ((isCompared && !isIt) || (number.magnitude < 1e6 && !isIt)
      ? null
      : number.magnitude >= 1e6
        ? (before?.amount ?? before)
        : before);
  if (source === null || (source.kind === "percent" && !isCompared && !isGapped)) return null;
  if (source.kind === "length" && /^m\.?$/u.test(tokens[number.to - 1]?.lower ?? "")) return null; // "285 km long, 100 m wide": no million
  const scale = scaleFor(number, source);
  if (scale === null) return null;
  return {
    from: i,
    to: number.to,
    value: Number((number.value * scale).toPrecision(12)),
    high: null,
    unit: source.unit,
    kind: source.kind,
    bound,
    lead,
    counted: source.counted,
    way: wayOf(tokens[number.to]),
    role: "level",
    factor: source.factor ?? 1,
    magnitude: number.hasMagnitude ? number.magnitude : (source.magnitude ?? 1),
  };
}

/** "10 million more than in the year before" */
function wayOf(next: Token | undefined): "up" | "down" | null {
  if (/^(?:more|higher|above)$/u.test(next?.lower ?? "")) return "up";
  return /^(?:less|fewer|lower|below)$/u.test(next?.lower ?? "") ? "down" : null;
}

/** "half a billion of that was approved" */
function isOfThat(tokens: readonly Token[], to: number): boolean {
  return tokens[to]?.lower === "of" && /^(?:that|this|it|which|them)$/u.test(tokens[to + 1]?.lower ?? "");
}

/** "landings fell to 206,000 tonnes, and the quota was set at 54,000": an amount of thousands, as the one before it in the sentence. */
function isSetAt(tokens: readonly Token[], i: number, lead: number, told: readonly Quantity[]): boolean {
  if (tokens[lead - 1]?.lower !== "at" || !/^\d{1,3},\d{3}/u.test(tokens[i]?.text ?? "")) return false;
  return (
    /^(?:set|put|fix|cap|stand|leave|keep|hold)$/u.test(tokens[lead - 2]?.lemma ?? "") && isOfGoods(told, i)
  );
}

/** "some 30,000 below the previous one" */
function isAwayFrom(tokens: readonly Token[], i: number, to: number, told: readonly Quantity[]): boolean {
  if (!/^(?:below|above)$/u.test(tokens[to]?.lower ?? "") || !/^\d{1,3},\d{3}/u.test(tokens[i]?.text ?? ""))
    return false;
  return /^(?:the|last|its|that|those|a)$/u.test(tokens[to + 1]?.lower ?? "") && isOfGoods(told, i);
}

function isOfGoods(told: readonly Quantity[], i: number): boolean {
  const last = told.findLast((one) => one.to <= i && one.kind !== "percent");
  return last !== undefined && last.kind !== "count";
}

/** Does nothing follow that the number could count or be a part of? */
function isFree(tokens: readonly Token[], to: number, from: number): boolean {
  const next = tokens[to];
  if (next?.text === "-" || next?.text === "/" || next?.pos === "SYM" || next?.text === "%") return false;
  if (next?.lower === "to" && tokens[to + 1]?.pos === "NUM") return tokens[from - 1]?.lower === "from";
  return (
    wayOf(next) !== null || endsPhrase(next) || isOpening(next) || next?.pos === "VERB" || next?.pos === "AUX"
  );
}

/** "from 24 the year before", "9 billion this year": words that go on with something else. */
function isOpening(token: Token | undefined): boolean {
  return (
    token?.pos === "DET" ||
    /^(?:last|this|next|early|late|today|yesterday|annually)$/u.test(token?.lower ?? "")
  );
}

/** "from 24", "against 7", "compared with 5,100", "versus 9": a level is compared with another. */
function comparesAt(tokens: readonly Token[], begin: number): boolean {
  const lead = peakBefore(tokens, begin);
  const word = tokens[lead - 1]?.lower ?? "";
  if (/^(?:from|against|versus|vs|vs\.)$/u.test(word)) return true;
  if (word === "which" && tokens[lead - 2]?.lower === "of") return true; // "550 kilometres, of which 121 are paved"
  if (word === "of" && tokens[lead - 2]?.lower === "one") return true; // "a quota of 78,600 tonnes, the Faroes one of 34,000"
  if (/^(?:'s|’s)$/u.test(word) && /^(?:year|month|season|week)$/u.test(tokens[lead - 2]?.lower ?? ""))
    return /^(?:below|above|than|from|against|on)$/u.test(tokens[lead - 4]?.lower ?? ""); // "70 percent below last year's 576,958"
  if (word === "with" || word === "to")
    return tokens[lead - 2]?.lower === "compared" || (word === "to" && hasFrom(tokens, lead - 2));
  return false;
}

/** "Tajikistan took 890,000 tonnes and Afghanistan 640,000": the verb is left out with the unit. */
function isSecondOf(tokens: readonly Token[], lead: number): boolean {
  if (tokens[lead - 1]?.pos !== "PROPN") return false;
  let k = lead - 2;
  while (tokens[k]?.pos === "PROPN" || tokens[k]?.pos === "DET") k -= 1;
  return /^(?:and|,|;)$/u.test(tokens[k]?.lower ?? "") && lead - k <= 5;
}

/**
 * "account for 59 percent of the total, those with China for 11": led by the preposition of the number before. "2.1 dollars there and
 * 4.3 in Poland", "43 percent were for it and 32 against": after "and", with a place or a side of its own.
 */
function isParallelTo(
  tokens: readonly Token[],
  lead: number,
  to: number,
  told: readonly Quantity[],
): boolean {
  const last = told.findLast((one) => one.to < lead);
  if (last === undefined || lead - last.to > 14 || isYear(tokens[to - 1]?.text ?? "")) return false;
  const before = tokens[lead - 1]?.lower ?? "";
  const after = tokens[to]?.lower ?? "";
  if (/^(?:for|with|by)$/u.test(before) && tokens[last.lead - 1]?.lower === before)
    return endsPhrase(tokens[to]);
  if (before !== "and" && before !== "but") return false;
  if (/^(?:against|for|there|here|abroad)$/u.test(after)) return true;
  return /^(?:in|by|from|to|on)$/u.test(after) && /^(?:PROPN|ADJ)$/u.test(tokens[to + 1]?.pos ?? "");
}

function isYear(text: string): boolean {
  return /^(?:1[89]|20|21)\d\d$/u.test(text);
}

/** "handled 480 lorries a day before, and 120 now" */
function isNow(tokens: readonly Token[], to: number, lead: number): boolean {
  return (
    /^(?:now|today|then|currently)$/u.test(tokens[to]?.lower ?? "") &&
    /^(?:and|but|,)$/u.test(tokens[lead - 1]?.lower ?? "")
  );
}

/** "wants to raise it to 6": what was measured before. */
function pointsBack(tokens: readonly Token[], lead: number): boolean {
  return tokens[lead - 1]?.lower === "to" && /^(?:it|them|that|this)$/u.test(tokens[lead - 2]?.lower ?? "");
}

/** "from 1.9 billion euros in 2021 to 332 million": the other end of "to". */
function hasFrom(tokens: readonly Token[], at: number): boolean {
  for (let k = at; k >= Math.max(0, at - 9); k -= 1) {
    const word = tokens[k]?.lower;
    if (word === "from") return tokens[k + 1]?.pos === "NUM" || tokens[k + 1]?.pos === "SYM";
    if (word === "," || word === ";") return false;
  }
  return false;
}

/** The quantity told last before the number, else the next one right after it ("from 14 to 22 flights"). */
function nearestSource(
  tokens: readonly Token[],
  i: number,
  told: readonly Quantity[],
  number: ParsedNumber,
  isCompared: boolean,
): UnitSource | null {
  const fits = (one: Quantity) => one.kind !== "percent" || (isCompared && number.magnitude === 1);
  const whole = isPart(tokens, number.to) ? told.find((one) => one.from >= number.to) : undefined;
  if (whole !== undefined && whole.from - number.to <= 3) return whole; // "600 million of the 1.5 billion dollars"
  const isLarge = (one: Quantity) =>
    (one.kind !== "count" && one.kind !== "length") || one.value >= number.value / 60; // "109 kilometres cost 97 million"
  const earlier = told.filter(
    (one) => one.to <= i && fits(one) && one.way === null && tokens[one.lead - 1]?.text !== "(",
  ); // "68.6 billion shillings (530 million dollars), after 75.4 billion"
  const last = (number.magnitude >= 1e6 ? earlier.findLast(isLarge) : undefined) ?? earlier.at(-1);
  if (last !== undefined) return last;
  const next = told.find((one) => one.from >= number.to && fits(one));
  if (next === undefined || !isCompared || next.from - number.to > 3) return null;
  return next.counted === null ? null : next; // of units roles.ts tells "from 3 to 5 billion dollars"
}

function isPart(tokens: readonly Token[], to: number): boolean {
  return tokens[to]?.lower === "of" && /^(?:the|its|their|a)$/u.test(tokens[to + 1]?.lower ?? "");
}

/** "31 bcm from 24": the number that is compared has the same magnitude, where it says none and the two are of one order. */
export function scaleFor(number: ParsedNumber, source: UnitSource): number | null {
  const factor = source.factor ?? 1;
  if (number.hasMagnitude) return factor >= 1000 ? 1 : factor; // "bcm" has its magnitude inside, "kg" has none
  const scale = factor * (source.magnitude ?? 1);
  const isNear = (value: number) => value > 0 && source.value / value < 60 && value / source.value < 60;
  if (isNear(number.value * scale)) return scale;
  return isNear(number.value * factor) ? factor : null;
}
