// Numbers with their unit: "240 billion dollars", "$77 billion", "22.7 billion cubic meters", "4.7 percent", "10,000 containers".
// Left alone: dates, ages, hyphened compounds ("two-day"), ordinals, small bare numbers ("the two countries").
import type { QuantityWords, UnitKind, UnitWord } from "../../lexicon/index.js";
import type { Bound } from "../../model/index.js";
import type { Token } from "../../text/index.js";
import type { TimeMention } from "../reading.js";
import { boundBefore } from "./bounds.js";
import { parseNumber } from "./numbers.js";

export interface Quantity {
  readonly from: number;
  readonly to: number;
  /** In base units. */
  readonly value: number;
  readonly high: number | null;
  readonly unit: string;
  readonly kind: UnitKind;
  readonly bound: Bound;
  /** First token of the words of the bound ("more than"); `from` without one. */
  readonly lead: number;
  /** The noun that is counted, plural as in the text; null for a unit. */
  readonly counted: string | null;
}

/** Finds quantities left to right, none overlapping a time. */
export function findQuantities(
  tokens: readonly Token[],
  times: readonly TimeMention[],
  words: QuantityWords,
): Quantity[] {
  const found: Quantity[] = [];
  const inTime = (at: number) => times.some((time) => time.from <= at && at < time.to);
  for (let i = 0; i < tokens.length; i += 1) {
    if (!mayBeNumber(tokens[i]) || inTime(i)) continue;
    const quantity = quantityAt(tokens, i, words);
    if (quantity === null || inTime(quantity.to - 1)) continue;
    found.push(quantity);
    i = quantity.to - 1;
  }
  return found;
}

/** A quick look that spares most words the readers. */
function mayBeNumber(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.pos === "NUM" || token.pos === "SYM" || token.lower === "a" || token.lower === "one") return true;
  const first = token.text.charCodeAt(0);
  const isLetter = (first >= 97 && first <= 122) || (first >= 65 && first <= 90);
  return isLetter
    ? token.pos === "PROPN" && /[$¥]/u.test(token.text)
    : first >= 0x24 && token.pos !== "PUNCT"; // "US$", "€", "65.7bn"
}

function quantityAt(tokens: readonly Token[], i: number, words: QuantityWords): Quantity | null {
  const symbol = symbolAt(tokens, i, words);
  const at = symbol === null ? i : symbol.to;
  const number = parseNumber(tokens, at, words.magnitudes);
  if (number === null) return null;
  const second = secondNumber(tokens, number.to, words);
  const end = second?.to ?? number.to;
  const unit =
    symbol === null
      ? unitAt(tokens, end, words)
      : { unit: symbol.unit, to: afterSymbol(tokens, end, symbol.unit, words) };
  if (unit === null) return countAt(tokens, i, number, words);
  if (isHyphened(tokens, i, unit.to)) return null;
  const scale = number.hasMagnitude || second === null ? 1 : second.magnitude;
  const { bound, from: lead } = boundBefore(tokens, i, words.bounds);
  return {
    from: i,
    to: unit.to,
    value: number.value * scale * unit.unit.factor,
    high: second === null ? null : second.value * unit.unit.factor,
    unit: unit.unit.unit,
    kind: unit.unit.kind,
    bound: second === null ? bound : "range",
    lead,
    counted: null,
  };
}

function symbolAt(
  tokens: readonly Token[],
  i: number,
  words: QuantityWords,
): { unit: UnitWord; to: number } | null {
  const next = tokens[i + 1];
  if (next?.pos === "SYM") {
    const double = words.symbols.get(`${tokens[i]?.lower ?? ""}${next.text}`);
    if (double !== undefined) return { unit: double, to: i + 2 };
  }
  const single = words.symbols.get(tokens[i]?.lower ?? "");
  return single === undefined ? null : { unit: single, to: i + 1 };
}

/** "$77 billion US dollars" says the currency twice. */
function afterSymbol(tokens: readonly Token[], end: number, unit: UnitWord, words: QuantityWords): number {
  const again = unitAt(tokens, end, words);
  return again !== null && again.unit.unit === unit.unit ? again.to : end;
}

/** The unit right after a number, the longest wording first; a hyphen between them is passed over. */
function unitAt(
  tokens: readonly Token[],
  at: number,
  words: QuantityWords,
): { unit: UnitWord; to: number } | null {
  const start = tokens[at]?.text === "-" ? at + 1 : at;
  const found = words.units
    .get(tokens[start]?.lower ?? "")
    ?.find((unit) => unit.words.every((word, k) => tokens[start + k]?.lower === word));
  return found === undefined ? null : { unit: found.value, to: start + found.words.length };
}

/** "5 to 6 billion", "between 5 and 6 billion", "2-3 percent". */
function secondNumber(
  tokens: readonly Token[],
  at: number,
  words: QuantityWords,
): { value: number; magnitude: number; to: number } | null {
  const link = tokens[at]?.lower;
  if (link !== "to" && link !== "-" && link !== "–" && link !== "and") return null;
  if (link === "and" && !tokens.slice(Math.max(0, at - 4), at).some((token) => token.lower === "between"))
    return null;
  if (
    link === "to" &&
    tokens.slice(Math.max(0, at - 3), at).some((token) => token.lower === "by" || token.lower === "from")
  )
    return null;
  const number = parseNumber(tokens, at + 1, words.magnitudes);
  if (number === null || unitAt(tokens, number.to, words) === null) return null;
  return { value: number.value, magnitude: number.magnitude, to: number.to };
}

const TIME_UNITS = new Set(
  "year month week day hour minute second decade century o'clock time quarter season round point".split(" "),
);

/** "more than 300 individuals": a number of ten and more, or one with a bound, before a plural noun. */
function countAt(
  tokens: readonly Token[],
  from: number,
  number: { value: number; to: number; isDigits: boolean },
  words: QuantityWords,
): Quantity | null {
  const { bound, from: lead } = boundBefore(tokens, from, words.bounds);
  if (!number.isDigits && number.value < 20) return null;
  if (number.value < 10 && bound === "exact") return null;
  if (tokens[number.to]?.text === "-" || tokens[from - 1]?.text === "-") return null;
  for (let k = number.to; k < Math.min(tokens.length, number.to + 5); k += 1) {
    const token = tokens[k];
    if (token === undefined) return null;
    if (token.pos === "NOUN" && token.lower !== token.lemma) {
      if (tokens[k + 1]?.pos === "NOUN" && k + 1 < number.to + 5) continue;
      if (TIME_UNITS.has(token.lemma) && token.lemma !== "time") return null;
      return {
        from,
        to: k + 1,
        value: number.value,
        high: null,
        unit: token.lower,
        kind: "count",
        bound,
        lead,
        counted: token.lower,
      };
    }
    const isModifier =
      token.pos === "ADJ" ||
      token.pos === "PROPN" ||
      token.pos === "NOUN" ||
      token.pos === "VERB" ||
      token.text === "-";
    if (!isModifier) return null;
  }
  return null;
}

/** "a five-year contract", "50-billion-dollar": the first is no figure, the second is; tell by the unit. */
function isHyphened(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens[from + 1]?.text === "-" && TIME_UNITS.has(tokens[to - 1]?.lemma ?? "");
}
