// A change and the level that it is told with: "rose 4.7 percent to $77 billion", "240 billion dollars, up 26 percent".
import type { Change } from "../../model/index.js";
import type { SentenceReading } from "../reading.js";
import type { Quantity } from "./quantity.js";
import { changeBefore } from "./roles.js";

/** How many words may stand between a change and its level. */
const REACH = 22;
const SPLITS = new Set([";", "while", "whereas", "but", "although", "after", "that", "which", "thanks"]);
/** Verbs that lead from the change to its level: "rose 5 percent, reaching 77 billion". */
const LEADS = new Set("reach total hit amount come stand be represent mark mean constitute make".split(" "));

/** For each quantity the number of the level that carries its change, or null. */
export function levelsOfChanges(
  reading: SentenceReading,
  quantities: readonly Quantity[],
  changes: readonly (Change | null)[],
): readonly (number | null)[] {
  return quantities.map((change, i) => {
    if (changes[i] === null) return null;
    let best: number | null = null;
    for (const [k, level] of quantities.entries()) {
      if (changes[k] !== null || !mayCarry(reading, level, change)) continue;
      const other = best === null ? undefined : quantities[best];
      if (other === undefined || gap(level, change) < gap(other, change)) best = k;
    }
    return best === null ? null : firstTold(reading, quantities, best);
  });
}

/** "17.2 billion shillings ($133 million), a rise of 8 percent": the amount in brackets only says the first again. */
function firstTold({ tokens }: SentenceReading, quantities: readonly Quantity[], k: number): number {
  const [before, level] = [quantities[k - 1], quantities[k]];
  if (before === undefined || level === undefined || before.kind !== "currency" || level.kind !== "currency")
    return k;
  const isInBrackets =
    before.unit !== level.unit && tokens.slice(before.to, level.from).some(({ text }) => text === "(");
  return isInBrackets && level.from - before.to <= 4 ? k - 1 : k;
}

function mayCarry(reading: SentenceReading, level: Quantity, change: Quantity): boolean {
  if (level.role === "before" || gap(level, change) >= REACH) return false;
  const isVerb = change.way !== null && change.to - change.from === 1; // "halved the export tax to 10 percent"
  if (level.kind === "percent" && change.unit !== "points" && !isVerb) return false;
  if (level.lead >= change.to && !isLedTo(reading, level)) return false;
  return isJoined(
    reading,
    Math.min(level.to, change.to),
    Math.max(level.from, change.from),
    level.from < change.from,
  );
}

/** "to 77 billion", "at 77 billion", "reaching 77 billion": not "lost 43 percent of its capacity, about 9 GW". */
function isLedTo(reading: SentenceReading, level: Quantity): boolean {
  const before = reading.tokens[level.lead - 1];
  return before?.lower === "to" || before?.lower === "at" || LEADS.has(before?.lemma ?? "");
}

/** No other clause stands between: no verb but one of change, of being or of reaching. */
function isJoined(reading: SentenceReading, from: number, to: number, isLevelFirst: boolean): boolean {
  const { tokens, lexicon } = reading;
  let hasAnd = false;
  for (let k = from; k < to; k += 1) {
    const token = tokens[k];
    if (token === undefined) break;
    if (reading.times.some((time) => time.from <= k && k < time.to)) continue; // "the fiscal year that ended in March"
    if (SPLITS.has(token.lower)) return false;
    if (token.lower === "and") hasAnd = true;
    if (token.pos === "AUX" && hasAnd) return false;
    if (token.pos !== "VERB") continue;
    if (isLevelFirst && tokens[k - 1]?.lower === "to" && tokens[k - 2]?.pos !== "AUX") return false; // "3,780 MW, enough to lift output by 60 percent"
    if (hasAnd && tokens[k - 1]?.lower !== "and") return false; // "and imports stood at"
    if (!lexicon.quantities.changes.has(token.lemma) && !LEADS.has(token.lemma)) return false;
  }
  return true;
}

function gap(a: Quantity, b: Quantity): number {
  return a.from < b.from ? b.from - a.to : a.from - b.to;
}

/** "rose from 3 to 5 billion", "77 billion, down from 90 billion": which way, with the size left to the two levels. */
export function changeToLevel(
  reading: SentenceReading,
  quantities: readonly Quantity[],
  i: number,
): Change | null {
  const level = quantities[i];
  if (level === undefined || level.role === "before") return null;
  for (const other of [quantities[i - 1], quantities[i + 1]]) {
    if (
      other === undefined ||
      other.role !== "before" ||
      other.unit !== level.unit ||
      gap(level, other) >= REACH
    )
      continue;
    if (!/^(?:from|the)$/u.test(reading.tokens[other.lead - 1]?.lower ?? "")) continue;
    const [start, end] = level.to <= other.lead ? [level.to, other.lead] : [other.to, level.lead];
    if (reading.tokens.slice(start, end).some(({ text }) => text === ";")) continue;
    if (other === quantities[i - 1] && !isLedTo(reading, level)) continue; // "up from 265 million, but owe 94 million"
    const told = changeBefore(reading.tokens, other.lead - 1, reading.lexicon.quantities);
    const way =
      (told === "flat" ? null : told) ??
      (other.value < level.value ? "up" : other.value > level.value ? "down" : "flat");
    return { value: null, unit: level.unit, direction: way, versus: "not stated" };
  }
  return null;
}
