// PLOVER's contexts of a sentence, from cue words. Source: PLOVER manual 2.0, contexts.
import type { Lexicon } from "../lexicon/index.js";
import type { Token } from "../text/index.js";

const MOST = 3;

/** Contexts in the order of the sentence's words, once each, three at most. */
export function contextsOf(tokens: readonly Token[], lexicon: Lexicon): string[] {
  const found: string[] = [];
  for (const token of tokens) {
    const contexts = lexicon.contexts.get(token.lemma);
    if (contexts === undefined) continue;
    for (const context of contexts) {
      if (!found.includes(context)) found.push(context);
      if (found.length === MOST) return found;
    }
  }
  return found;
}
