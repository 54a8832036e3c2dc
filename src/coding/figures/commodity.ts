// Which goods a figure is about: the name of a commodity at its cue or right after the number.
import type { SentenceReading } from "../reading.js";
import type { Quantity } from "./quantity.js";

/** The commodity, or null. `cue` is the token of the word that told the measure. */
export function commodityOf(
  reading: SentenceReading,
  quantity: Quantity,
  measure: string,
  cue: number | null,
): string | null {
  if (measure.startsWith("gas")) return "gas";
  if (measure.startsWith("water")) return null;
  if (
    !/^(?:trade\.(?:exports|imports)|.*flow|share|oil|lng|coal|grain|metal|price|contract|production|tariff)/u.test(
      measure,
    )
  )
    return null;
  const { to } = quantity;
  const worth = reading.tokens[to]?.lower === "worth" ? to + 1 : to;
  if (reading.tokens[worth]?.lower === "of") {
    const after = named(reading, worth + 1, worth + 6);
    if (after !== null) return after;
  }
  if (cue === null) return measure.startsWith("trade") ? null : named(reading, Math.max(0, to - 1), to + 4);
  return named(reading, Math.max(0, cue - 2), cue + 4);
}

const OWN_FLOW = new Map([
  ["crude oil", "oil.flow"],
  ["oil products", "oil.flow"],
  ["coal", "coal.flow"],
  ["lng", "lng.flow"],
  ["grain", "grain.flow"],
  ["rice", "grain.flow"],
  ["soybeans", "grain.flow"],
  ...["iron ore", "steel", "aluminium", "copper", "nickel", "gold", "uranium", "rare earths", "lithium"].map(
    (metal) => [metal, "metal.flow"] as const,
  ),
]);

/** "1.7 million tonnes of oil": a flow of goods has the measure of its goods. */
export function flowOfGoods(measure: string, commodity: string | null): string {
  return measure === "goods.flow" ? (OWN_FLOW.get(commodity ?? "") ?? measure) : measure;
}

/** The first commodity named in [from, to), the longest name first. */
function named(reading: SentenceReading, from: number, to: number): string | null {
  const { tokens, lexicon } = reading;
  for (let i = from; i < Math.min(tokens.length, to); i += 1) {
    if (tokens[i]?.pos === "VERB") continue; // "ships its cassava"
    for (const { words, value } of lexicon.quantities.commodities.get(tokens[i]?.lower ?? "") ?? [])
      if (words.every((word, k) => tokens[i + k]?.lower === word)) return value;
  }
  return null;
}
