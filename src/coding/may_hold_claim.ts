// A quick look that spares most sentences of an article the whole reading: without a name, a number, a quotation, a pronoun,
// an office or a verb of saying there is nobody and nothing to claim ("Rain fell for most of the morning").
import type { Lexicon } from "../lexicon/index.js";
import type { Sentence, Token } from "../text/index.js";
import type { Memory } from "./actors/memory.js";

/** Words that stand for parties named before. */
const POINTS_BACK = new Set(
  "he she it they him her them his its their both two country side sides neighbour neighbor neighbours neighbors nation".split(
    " ",
  ),
);

/** Can a sentence without a name of the lexicon hold a claim? False only where every coder would find nothing. */
export function mayHoldClaim(sentence: Sentence, lexicon: Lexicon, memory: Memory): boolean {
  if (sentence.quotes.length > 0) return true;
  let isCounted = false;
  let isMeasured = false;
  for (const token of sentence.tokens) {
    isCounted ||= token.pos === "NUM";
    isMeasured ||= token.pos === "SYM" || isMeasure(token, lexicon);
    if (isCounted && isMeasured) return true;
    if (POINTS_BACK.has(token.lower) || lexicon.speech.has(token.lemma)) return true;
    if ((token.pos === "NOUN" || token.pos === "VERB") && lexicon.quantities.changes.has(token.lemma))
      return true; // "The trend continued …": figures go on
    if (lexicon.titles.has(token.lemma) || token.lower === "according") return true;
    if (token.pos === "PROPN" && memory.known(token.lower) !== null) return true;
  }
  return false;
}

/** A unit, or a word that tells what is measured: "since 2018" and "857 people" alone are no figure between states. */
function isMeasure({ lower, lemma }: Token, { quantities }: Lexicon): boolean {
  return quantities.units.has(lower) || quantities.cues.has(lower) || quantities.cues.has(lemma);
}
