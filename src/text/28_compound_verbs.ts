// Pass 28: verbs of two words with a hyphen, which the tagger takes for a noun and a participle: "troops machine-gunned a canoe".
import { baseOf } from "./past_forms.js";
import { isVerbless, opensObject } from "./tag_context.js";
import type { Pos, Token } from "./token.js";

/** The tag and base that token `i` has as a part of such a verb; null where it is none. */
export function compoundVerbPart(tokens: readonly Token[], i: number): { pos: Pos; lemma: string } | null {
  const token = tokens[i];
  if (token === undefined || (tokens[i + 1]?.text !== "-" && tokens[i - 1]?.text !== "-")) return null;
  if (isCompound(tokens, i)) return { pos: "ADV", lemma: token.lower };
  const first = tokens[i - 2];
  if (first === undefined || !isCompound(tokens, i - 2)) return null;
  return {
    pos: "VERB",
    lemma: `${first.lower}-${token.lemma === token.lower ? baseOf(token.lower) : token.lemma}`,
  };
}

/** Does the first part stand at `i`: behind a noun, with what is acted on behind the second part, in a clause that has no other verb? */
function isCompound(tokens: readonly Token[], i: number): boolean {
  const [first, hyphen, second, next] = [tokens[i], tokens[i + 1], tokens[i + 2], tokens[i + 3]];
  const before = tokens[i - 1];
  if (first === undefined || second === undefined || hyphen?.text !== "-") return false;
  if (first.lower === "test") return false; // "test-fired" is read as the firing
  if (first.text !== first.lower || !/^(?:NOUN|ADJ|VERB)$/u.test(first.pos) || !/[^e]ed$/u.test(second.lower))
    return false;
  if (first.end !== hyphen.start || hyphen.end !== second.start) return false;
  const isBehind =
    /^(?:NOUN|PROPN)$/u.test(before?.pos ?? "") || (before?.pos === "CCONJ" && tokens[i - 2]?.pos === "VERB");
  const isOpen =
    opensObject(next) || next?.pos === "NUM" || (next?.pos === "NOUN" && next.lower !== next.lemma);
  return isBehind && isOpen && isVerbless(tokens, i + 2, null);
}
