// Money by the unit of goods is a price: "$85.40 a barrel", "285 dollars per thousand cubic metres".
import type { SentenceReading } from "../reading.js";
import { parseNumber } from "./numbers.js";
import type { Quantity } from "./quantity.js";
import { unitAt } from "./units.js";

const GOODS_KINDS = new Set(["volume", "mass", "energy"]);

/** The unit that a price is per, with its token: a barrel, 1,000 cubic metres; null for no price. */
export function perUnit(
  reading: SentenceReading,
  quantity: Quantity,
): { readonly unit: string; readonly factor: number; readonly at: number } | null {
  const { tokens, lexicon } = reading;
  const at = quantity.to + 1;
  if (!/^(?:a|per|an|the)$/u.test(tokens[quantity.to]?.lower ?? "")) return null;
  const words = lexicon.quantities;
  const number = parseNumber(tokens, at, words.magnitudes);
  const bare = number === null ? words.magnitudes.get(tokens[at]?.lower ?? "") : undefined;
  const found = unitAt(tokens, number?.to ?? (bare === undefined ? at : at + 1), words);
  if (found === null || !GOODS_KINDS.has(found.unit.kind)) return null;
  return { unit: found.unit.unit, factor: found.unit.factor * (number?.value ?? bare ?? 1), at };
}
