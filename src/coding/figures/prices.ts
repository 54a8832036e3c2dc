// Money by the unit of goods is a price: "$85.40 a barrel", "285 dollars per thousand cubic metres".
import type { Token } from "../../text/index.js";
import type { SentenceReading } from "../reading.js";
import { parseNumber } from "./numbers.js";
import type { Quantity } from "./quantity.js";
import { TIME_UNITS, unitAt } from "./units.js";

const GOODS_KINDS = new Set(["volume", "mass", "energy"]);

/** The unit that a price is per, with its token: a barrel, 1,000 cubic metres; null for no price. */
export function perUnit(
  reading: SentenceReading,
  quantity: Quantity,
): { readonly unit: string; readonly factor: number; readonly at: number } | null {
  const { tokens, lexicon } = reading;
  const at = quantity.to + 1;
  const words = lexicon.quantities;
  if (!/^(?:a|per|an|the)$/u.test(tokens[quantity.to]?.lower ?? "")) return unitBefore(reading, quantity);
  const number = parseNumber(tokens, at, words.magnitudes);
  const bare = number === null ? words.magnitudes.get(tokens[at]?.lower ?? "") : undefined;
  const found = unitAt(tokens, number?.to ?? (bare === undefined ? at : at + 1), words);
  if (found === null)
    return tokens[quantity.to]?.lower === "per" && number === null ? perThing(tokens, at) : null;
  if (!GOODS_KINDS.has(found.unit.kind)) return null;
  return { unit: found.unit.unit, factor: found.unit.factor * (number?.value ?? bare ?? 1), at };
}

/** "2.84 baht per unit", "40 dollars per head": goods that are counted. */
function perThing(
  tokens: readonly Token[],
  at: number,
): { readonly unit: string; readonly factor: number; readonly at: number } | null {
  const token = tokens[at];
  if (token?.pos !== "NOUN" || token.lower !== token.lemma || TIME_UNITS.has(token.lemma)) return null;
  return { unit: token.lower, factor: 1, at };
}

/** "A tonne of wheat cost $232": the unit is the subject. */
function unitBefore(
  { tokens, lexicon }: SentenceReading,
  quantity: Quantity,
): { readonly unit: string; readonly factor: number; readonly at: number } | null {
  if (
    !/^(?:cost|sell|fetch|trade|be|bring|earn)$/u.test(tokens[quantity.lead - 1]?.lemma ?? "") &&
    tokens[quantity.lead - 1]?.lower !== "for"
  )
    return null;
  for (let k = quantity.lead - 2; k >= Math.max(0, quantity.lead - 8); k -= 1) {
    if (!/^(?:a|one|each)$/u.test(tokens[k]?.lower ?? "")) continue;
    const found = unitAt(tokens, k + 1, lexicon.quantities);
    return found === null || !GOODS_KINDS.has(found.unit.kind)
      ? null
      : { unit: found.unit.unit, factor: found.unit.factor, at: k + 1 };
  }
  return null;
}
