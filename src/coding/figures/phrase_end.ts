// Does the phrase of a number end at this word? Then the number counts nothing that follows.
import type { Token } from "../../text/index.js";

/** A point, a comma, "and", a preposition, an adverb, or the end of the sentence. */
export function endsPhrase(token: Token | undefined): boolean {
  return (
    token === undefined ||
    (token.pos === "PUNCT" && token.text !== "-") ||
    token.pos === "CCONJ" ||
    token.pos === "ADP" ||
    token.pos === "ADV" ||
    token.pos === "SCONJ"
  );
}
