// A clause against the stance patterns.
import type { ActRule } from "../../lexicon/index.js";
import type { PositionStance } from "../../model/index.js";
import type { Clause } from "../../text/index.js";
import type { SentenceReading } from "../reading.js";

export interface StanceMatch {
  readonly stance: PositionStance;
  /** Null for "has not yet …", which is no pattern. */
  readonly rule: ActRule | null;
  /** The token from which the issue is told. */
  readonly from: number;
}

/** The most specific stance pattern that fits the words of the clause, in order, or null. */
export function matchStance(reading: SentenceReading, clause: Clause): StanceMatch | null {
  const rules = reading.lexicon.stances.get(clause.verb.lemma);
  if (rules === undefined || clause.verb.isPassive !== isPassivePattern(clause)) return null;
  for (const { rule, stance } of rules) {
    const from = fits(reading, clause, rule);
    if (from !== null) return { stance, rule, from };
  }
  return null;
}

/** The next token with one of the words; only what may stand before it is passed over, before "to" adverbs alone. */
function nextOf(
  reading: SentenceReading,
  words: ReadonlySet<string>,
  from: number,
  limit: number,
  isBe: boolean,
): number {
  const isSide = isBe && (words.has("for") || words.has("against")); // "is for a ban", but not "was undecided for weeks"
  const passed = words.has("to") || isSide ? BEFORE_TO : BEFORE_WORD;
  for (let k = from; k < limit; k += 1) {
    const token = reading.tokens[k];
    if (token === undefined) return -1;
    if (words.has(token.lower) || words.has(token.lemma)) return k;
    if (!passed.has(token.pos) && token.lower !== "'s") return -1; // "refused payments to …" is not "refuse to"
  }
  return -1;
}

const BEFORE_TO: ReadonlySet<string> = new Set(["ADV"]);
/** "reiterated its firm support", "joined Beijing's call", "come out strongly in favour". */
const BEFORE_WORD: ReadonlySet<string> = new Set([
  "ADV",
  "ADJ",
  "DET",
  "PRON",
  "PROPN",
  "NUM",
  "AUX",
  "PART",
]);

/** "be determined to" is written as a passive. */
function isPassivePattern(clause: Clause): boolean {
  return (
    clause.verb.isPassive &&
    /^(?:determine|oppose|prepare|interest|concern|commit|convince)$/u.test(clause.verb.lemma)
  );
}

/** One past the last matched token, or null. Words of the pattern stand in order within a few tokens of one another. */
function fits(reading: SentenceReading, clause: Clause, rule: ActRule): number | null {
  let at = clause.verb.to;
  const limit = Math.min(reading.tokens.length, clause.verb.to + 8);
  for (const slot of rule.slots) {
    if (slot.kind === "infinitive") {
      if (
        !reading.parse.clauses.some((other) => other.parent === clause.index && other.kind === "infinitive")
      )
        return null;
      continue;
    }
    if (slot.kind !== "word") continue;
    const found = nextOf(reading, slot.words, at, limit, clause.verb.lemma === "be");
    if (found < 0 && slot.isOptional) continue;
    if (found < 0) return null;
    at = found + 1;
  }
  return at;
}
