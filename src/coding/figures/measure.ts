// What a number measures: the cue word nearest to it that goes with its unit ("capacity", "exports", "loan").
import type { QuantityWords } from "../../lexicon/index.js";
import type { Token } from "../../text/index.js";
import type { Quantity } from "./quantities.js";

export interface Measured {
  readonly measure: string;
  /** Token number of the cue, or null where the kind of unit alone decides. */
  readonly cue: number | null;
}

/** The measure by the nearest cue inside [from, to); null when there is none. Words inside another quantity do not count. */
export function measureNear(tokens: readonly Token[], quantity: Quantity, words: QuantityWords, from: number, to: number): Measured | null {
  let best: { place: number; cue: number; distance: number; length: number } | null = null;
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    if (i >= quantity.from && i < quantity.to && quantity.counted === null) continue;
    for (const key of token.lower === token.lemma ? [token.lower] : [token.lower, token.lemma]) {
      for (const { words: cue, value: place } of words.cues.get(key) ?? []) {
        if (words.measures[place]?.kinds.has(quantity.kind) !== true || i + cue.length > to) continue;
        if (!cue.every((word, k) => k === 0 || tokens[i + k]?.lemma === word || tokens[i + k]?.lower === word)) continue;
        const distance = i < quantity.from ? quantity.from - i - cue.length + 1 : i - quantity.to + 2;
        if (best === null || distance < best.distance || (distance === best.distance && isBetter(cue.length, place, best))) best = { place, cue: i, distance, length: cue.length };
      }
    }
  }
  const measure = best === null ? undefined : words.measures[best.place]?.measure;
  return best === null || measure === undefined ? null : { measure, cue: best.cue };
}

/** At the same distance the longer cue wins, then the measure that data/measures lists first. */
function isBetter(length: number, place: number, best: { place: number; length: number }): boolean {
  return length > best.length || (length === best.length && place < best.place);
}

/** The measure that a kind of unit has without any cue: "money", "count", "rate". */
export function defaultMeasure(quantity: Quantity, words: QuantityWords): string {
  if (quantity.kind === "currency") return "money";
  if (quantity.kind === "volume" && quantity.unit.startsWith("m3")) return "gas.flow";
  return words.measures.find(({ kinds, hasCues }) => kinds.has(quantity.kind) && !hasCues)?.measure ?? "count";
}
