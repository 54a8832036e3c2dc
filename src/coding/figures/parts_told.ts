// Parts of an amount that was told before: "6.4 bcm of it", "5.2 billion of them exports", "of which Baku is to bear 60 percent".
import type { Clause } from "../../text/index.js";
import type { SentenceReading } from "../reading.js";
import type { Chosen } from "./chosen.js";
import type { Cue } from "./measure.js";
import type { Quantity } from "./quantity.js";

/** "6.4 bcm of it" */
export function isPartOf(reading: SentenceReading, quantity: Quantity): boolean {
  return (
    reading.tokens[quantity.to]?.lower === "of" &&
    /^(?:it|them|that|which)$/u.test(reading.tokens[quantity.to + 1]?.lower ?? "")
  );
}

/** "5.2 billion of them exports", "3 billion of it loans": the part has a name of its own. */
export function partNamed(reading: SentenceReading, quantity: Quantity, cues: readonly Cue[]): Chosen | null {
  const { measures } = reading.lexicon.quantities;
  const cue = cues.find(
    ({ at, place }) =>
      at >= quantity.to + 2 && at <= quantity.to + 4 && measures[place]?.kinds.has(quantity.kind) === true,
  );
  const measure = cue === undefined ? undefined : measures[cue.place]?.measure;
  return cue === undefined || measure === undefined ? null : { measure, cue: cue.at, how: "word" };
}

/** "cost 1.4 billion dollars, of which Baku is to bear 60 percent": a part of the amount told before. */
export function isShareOfThat(reading: SentenceReading, quantity: Quantity, clause: Clause | null): boolean {
  if (quantity.unit !== "percent" || clause === null) return false;
  const { tokens } = reading;
  for (let k = quantity.from - 1; k >= Math.max(1, quantity.from - 9); k -= 1)
    if (/^(?:which|whom)$/u.test(tokens[k]?.lower ?? "") && tokens[k - 1]?.lower === "of") return true;
  return (
    tokens[quantity.to]?.lower === "of" &&
    /^(?:that|it|them|this|which)$/u.test(tokens[quantity.to + 1]?.lower ?? "")
  );
}

const SHARES = /^(?:supply|provide|cover|buy|take|hold|own|deliver|import|receive|contribute|get|claim)$/u;

/** "43 percent came from Sweden, 27 percent from Latvia": of what was told before, by where it comes from or goes. */
export function isPartFrom({ tokens, mentions }: SentenceReading, { unit, to }: Quantity): boolean {
  if (unit !== "percent") return false;
  const isMoved = /^(?:come|go|arrive|be)$/u.test(tokens[to]?.lemma ?? "");
  const at = isMoved ? to + 1 : to;
  if (!/^(?:from|to)$/u.test(tokens[at]?.lower ?? "")) return false;
  return mentions.some(({ from }) => from === at + 1 || (from === at + 2 && tokens[at + 1]?.lower === "the"));
}

/** "The United States supplied 57 percent": of what was told before. */
export function isSupplied({ unit, lead }: Quantity, clause: Clause | null): boolean {
  if (unit !== "percent" || clause === null || !SHARES.test(clause.verb.lemma)) return false;
  return clause.verb.to <= lead && lead - clause.verb.to <= 1;
}

/** "hold 47% of the debt, Japan 20% and India 12%": the party stands right before, and the verb is left out. */
export function isGapped({ tokens }: SentenceReading, { lead }: Quantity): boolean {
  const at = tokens[lead - 1]?.lower === "for" ? lead - 2 : lead - 1; // "accounts for 73 percent, Jalisco for 27"
  return tokens[at]?.pos === "PROPN" && /^(?:,|and)$/u.test(tokens[at - 1]?.lower ?? "");
}
