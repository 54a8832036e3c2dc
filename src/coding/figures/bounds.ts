// "more than", "almost", "at least": how exactly a number is meant, from the words right before it.
import type { Bound } from "../../model/index.js";
import type { Token } from "../../text/index.js";

/** The bound (and the token it begins at) told by the words that end right before token `at`, the longest wording first; else exact. */
export function boundBefore(
  tokens: readonly Token[],
  at: number,
  bounds: readonly { readonly words: readonly string[]; readonly bound: Bound }[],
): { bound: Bound; from: number } {
  for (const { words, bound } of bounds) {
    const from = at - words.length;
    if (from < 0) continue;
    if (words.every((word, k) => tokens[from + k]?.lower === word)) return { bound, from };
  }
  return { bound: "exact", from: at };
}
