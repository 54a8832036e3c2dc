// What a number measures: the cue word nearest to it that goes with its unit ("capacity", "exports", "loan").
import type { QuantityWords } from "../../lexicon/index.js";
import type { Token } from "../../text/index.js";
import type { Quantity } from "./quantity.js";

export interface Measured {
  readonly measure: string;
  /** Token number of the cue, or null where the kind of unit alone decides. */
  readonly cue: number | null;
}

/** A cue word of a measure in the sentence: where, how many words, and the measure's place in the lexicon. */
export interface Cue {
  readonly at: number;
  readonly length: number;
  readonly place: number;
}

/** All cues of a sentence, for its quantities to choose from. */
export function findCues(tokens: readonly Token[], words: QuantityWords): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.pos === "PUNCT" || isOfOffice(tokens, at)) continue;
    addCues(tokens, at, token.lower, words, cues);
    if (token.lemma !== token.lower) addCues(tokens, at, token.lemma, words, cues);
    else if (token.pos === "PROPN" && token.lower.endsWith("s"))
      addCues(tokens, at, token.lower.slice(0, -1), words, cues); // "Remittances to …"
  }
  return cues;
}

const OFFICES = new Set(
  "ministry minister department secretary commission commissioner representative official union war talk deal agreement pact route partner policy".split(
    " ",
  ),
);

const HOLDERS = new Set("minister ministry department secretary commissioner committee bank".split(" "));

/** "the Commerce Department", "trade war", "trade talks": no trade is measured. */
function isOfOffice(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower;
  const next = tokens[at + 1]?.lemma ?? "";
  if (word === "pension" && next === "fund") return true;
  if (word === "used" && next === "to") return true; // "used to buy"
  if (HOLDERS.has(next.toLowerCase())) return true; // "the finance minister", "the energy ministry", "the export bank"
  return (word === "trade" || word === "commerce") && OFFICES.has(next);
}

function addCues(tokens: readonly Token[], at: number, key: string, words: QuantityWords, cues: Cue[]): void {
  for (const { words: cue, value: place } of words.cues.get(key) ?? []) {
    if (cue.every((word, k) => k === 0 || tokens[at + k]?.lemma === word || tokens[at + k]?.lower === word))
      cues.push({ at, length: cue.length, place });
  }
}

/**
 * The measure by the nearest cue inside [from, to); null when there is none. Words inside the quantity do not count.
 * `kinds` "any" takes a measure of every kind of unit: for a change, that only says how much more or less.
 */
export function measureNear(
  cues: readonly Cue[],
  quantity: Quantity,
  words: QuantityWords,
  from: number,
  to: number,
  kinds: "own" | "any" = "own",
): Measured | null {
  let best: { place: number; cue: number; distance: number; length: number } | null = null;
  for (const { at, length, place } of cues) {
    if (at < from || at + length > to) continue;
    if (kinds === "own" && words.measures[place]?.kinds.has(quantity.kind) !== true) continue;
    if (at >= quantity.from && at < quantity.to && quantity.counted === null) continue;
    const distance = at < quantity.from ? quantity.from - at - length + 1 : at - quantity.to + 2;
    if (
      best === null ||
      distance < best.distance ||
      (distance === best.distance && isBetter(length, place, best))
    )
      best = { place, cue: at, distance, length };
  }
  const measure = best === null ? undefined : words.measures[best.place]?.measure;
  return best === null || measure === undefined ? null : { measure, cue: best.cue };
}

/** At the same distance the longer cue wins, then the measure that data/measures lists first. */
function isBetter(length: number, place: number, best: { place: number; length: number }): boolean {
  return length > best.length || (length === best.length && place < best.place);
}

/** The measure that a kind of unit has without any cue: "money", "count", "rate"; of a volume or mass that of its goods. */
export function defaultMeasure(quantity: Quantity, words: QuantityWords): string {
  if (quantity.kind === "currency") return "money";
  const { unit } = quantity;
  const flow = FLOWS.find(([start]) => unit.startsWith(start));
  if (flow !== undefined) return flow[1];
  return (
    words.measures.find(({ kinds, hasCues }) => kinds.has(quantity.kind) && !hasCues)?.measure ?? "count"
  );
}
const FLOWS = [
  ["m3", "gas.flow"],
  ["barrel", "oil.flow"],
  ["tonne", "goods.flow"],
  ["km2", "area"],
  ["kWh", "power.flow"],
  ["kW", "power.capacity"],
] as const;
