// Whether a phrase is said of the figure beside it: in its clause, with no other subject in between.
import type { Span } from "../../model/index.js";

/** "Trade came to 240 billion, while gold stood at the highest since 1980": another subject begins. */
const OTHER_CLAUSE =
  /[;:]|\b(?:while|whereas|as|and|but|when|with|because|who|which (?!(?:is|was|were)\b))\b/iu;
/** So far from its figure a phrase may stand. */
const REACH = 90;

export function isBeside(text: string, figure: Span, phrase: Span): boolean {
  const gap =
    figure.start < phrase.start ? text.slice(figure.end, phrase.start) : text.slice(phrase.end, figure.start);
  return gap.length <= REACH && !OTHER_CLAUSE.test(gap);
}
