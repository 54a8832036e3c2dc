// Verbs that the tagger takes for other words in demands and in compounds with a hyphen.
import type { Token } from "./token.js";

/** Base forms of the subjunctive that are nouns too. */
const DEMANDED = new Set(
  "abandon answer back ban bar block change close control cut drop end face fund free grant halt hand help honour lift limit open pay probe protect reform release respect return share sign step stop support travel visit withdraw".split(
    " ",
  ),
);

/** The verb of "that", behind a demand, in a clause that has no other: a base form behind its subject. */
export function isDemanded(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || !DEMANDED.has(token.lower) || token.lower !== token.text) return false;
  if (!/^(?:NOUN|PROPN|PRON)$/u.test(tokens[i - 1]?.pos ?? "")) return false;
  for (let k = i - 1; k >= Math.max(1, i - 9); k -= 1) {
    const before = tokens[k];
    if (before === undefined || before.pos === "VERB" || before.pos === "AUX" || before.pos === "PUNCT")
      return false;
    if (before.lower === "that")
      return /^(?:demand|insist|urge|ask|request|require|propose|recommend|suggest|order)/u.test(
        tokens[k - 1]?.lower ?? "",
      );
  }
  return false;
}

/** The verb of a sentence that has no other before it: a base form between a plural and "to" with what is planned. */
export function isPlanTo(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return (
    /^(?:plan|vow|aim|hope|want|move|claim|attempt)$/u.test(tokens[i]?.lower ?? "") &&
    before?.pos === "NOUN" &&
    before.lower !== before.lemma &&
    tokens[i + 1]?.lower === "to" &&
    tokens[i + 2]?.pos === "VERB" &&
    tokens.slice(0, i).every(({ pos }) => pos !== "VERB" && pos !== "AUX" && pos !== "PUNCT")
  );
}

/** The first half of a compound with a hyphen: "left" in "left-wing". */
export function isGluedBefore(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const mark = tokens[i + 1];
  const after = tokens[i + 2];
  return (
    mark?.text === "-" &&
    token?.end === mark.start &&
    after?.start === mark.end &&
    /^(?:NOUN|ADJ)$/u.test(after.pos) &&
    token.lower === token.text &&
    /^(?:left|right|long|short|cease|cross|stand|break|hard)$/u.test(token.lower)
  );
}
