// "more than", "almost", "at least": how exactly a number is meant, from the words right before it.
import type { PhraseIndex } from "../../lexicon/index.js";
import type { Bound } from "../../model/index.js";
import type { Token } from "../../text/index.js";

/** Verbs that have "over" as their particle. */
const PARTICLED = new Set("roll hand turn take carry pass sign make".split(" "));

/** The bound (and the token it begins at) told by the words that end right before token `at`, the longest wording first; else exact. */
export function boundBefore(
  tokens: readonly Token[],
  at: number,
  bounds: PhraseIndex<Bound>,
): { bound: Bound; from: number } {
  for (const { words, value } of bounds.get(tokens[at - 1]?.lower ?? "") ?? []) {
    const isVerbs = words.length === 1 && words[0] === "over" && PARTICLED.has(tokens[at - 2]?.lemma ?? ""); // "roll over 12 billion"
    if (!isVerbs && words.every((word, k) => tokens[at - 1 - k]?.lower === word))
      return { bound: value, from: at - words.length };
  }
  return { bound: "exact", from: at };
}
