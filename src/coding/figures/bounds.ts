// "more than", "almost", "at least": how exactly a number is meant, from the words right before it or right behind it.
import type { PhraseIndex } from "../../lexicon/index.js";
import type { Bound } from "../../model/index.js";
import type { Token } from "../../text/index.js";

/** Verbs that have "over" as their particle. */
const PARTICLED = new Set("roll hand turn take carry pass sign make".split(" "));

/**
 * The bound (and the token it begins at) told by the words that end right before token `at`, the longest wording first; else exact.
 * Of two the outer one counts ("up to some 300", "at least about 5"), unless it only points at the number ("just over 5").
 */
export function boundBefore(
  tokens: readonly Token[],
  at: number,
  bounds: PhraseIndex<Bound>,
): { bound: Bound; from: number } {
  const inner = oneBefore(tokens, at, bounds);
  if (inner.from === at) return inner;
  const outer = oneBefore(tokens, inner.from, bounds);
  if (outer.from === inner.from) return inner;
  const isPointer = outer.bound === "exact" || tokens[inner.from - 2]?.lower === "equivalent"; // "the equivalent of more than 220 billion"
  return { bound: isPointer ? inner.bound : outer.bound, from: outer.from };
}

const MOVED = /^(?:go|climb|push|move|rise|shoot|creep|edge)$/u;

function oneBefore(
  tokens: readonly Token[],
  at: number,
  bounds: PhraseIndex<Bound>,
): { bound: Bound; from: number } {
  for (const { words, value } of bounds.get(tokens[at - 1]?.lower ?? "") ?? []) {
    const isVerbs = words.length === 1 && words[0] === "over" && PARTICLED.has(tokens[at - 2]?.lemma ?? ""); // "roll over 12 billion"
    const isGone =
      words.length === 2 && words[1] === "up" && words[0] === "to" && MOVED.test(tokens[at - 3]?.lemma ?? ""); // "went up to 5.6 billion"
    const isLack =
      words[0] === "of" && words[1] === "short" && words.length === 2 && tokens[at - 3]?.pos === "AUX"; // "Latvia is short of 3.4 billion"
    if (isLack) continue;
    if (!isVerbs && !isGone && words.every((word, k) => tokens[at - 1 - k]?.lower === word))
      return { bound: value, from: at - words.length };
  }
  return { bound: "exact", from: at };
}

const AFTER = new Map<string, Bound>([
  ["or more", "atLeast"],
  ["and more", "atLeast"],
  ["or higher", "atLeast"],
  ["or over", "atLeast"],
  ["or above", "atLeast"],
  ["and over", "atLeast"],
  ["and above", "atLeast"],
  ["and upwards", "atLeast"],
  ["at least", "atLeast"],
  ["or less", "atMost"],
  ["or fewer", "atMost"],
  ["or lower", "atMost"],
  ["or under", "atMost"],
  ["at most", "atMost"],
  ["or so", "about"],
  ["or thereabouts", "about"],
]);

/** "2 billion euros or more", "300 or so": the bound told right behind the number or its unit, that ends at `to`; null for none. */
export function boundAfter(tokens: readonly Token[], to: number): Bound | null {
  const [first, second, third] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  if (first === undefined || second === undefined) return null;
  const bound = AFTER.get(`${first.lower} ${second.lower}`);
  if (bound === undefined) return null;
  return third?.lower === "than" || third?.pos === "NOUN" || third?.pos === "NUM" ? null : bound; // "and more than 300 wounded"
}
