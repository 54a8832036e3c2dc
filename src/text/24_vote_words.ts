// Words of voting and of calls whose tags the tagger mistakes: "Ghana cast the only vote against", "rejected calls for".
import { opensObject } from "./tag_context.js";
import type { Pos, Token } from "./token.js";

/** "Ghana cast the only vote against", "with Peru voting against", "ended up siding with Syria". */
export function voteTag(tokens: readonly Token[], i: number): Pos | null {
  const token = tokens[i];
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (token === undefined || before === undefined || next === undefined) return null;
  if (
    token.lower === "cast" &&
    token.pos === "NOUN" &&
    before.pos === "PROPN" &&
    (opensObject(next) || /^(?:its|doubt|doubts)$/u.test(next.lower))
  )
    return "VERB";
  if (/^co-?sponsored$/u.test(token.lower) && opensObject(next)) return "VERB";
  if (token.lower === "vote" && token.pos === "VERB" && /^(?:only|sole|lone|single)$/u.test(before.lower))
    return "NOUN";
  if (/^(?:calls|demands|claims|protests|appeals)$/u.test(token.lower) && token.pos === "VERB") {
    const isAfterParticle = /^(?:aside|away|off|down)$/u.test(before.lower) && tokens[i - 2]?.pos === "VERB";
    const isOthers =
      before.pos === "PROPN" &&
      /^(?:reject|dismiss|rebuff|resist|echo|back|support|ignore|join|welcome|repeat|spurn|heed)$/u.test(
        tokens[i - 2]?.lemma ?? "",
      );
    if (isOthers && next.lower === "for") return "NOUN"; // "rejected U.S. calls for a truce"
    if (isAfterParticle || (before.pos === "VERB" && /^(?:for|to|that|by|from)$/u.test(next.lower)))
      return "NOUN"; // "brushed aside calls for a vote", "rejected calls for"
  }
  if (
    token.pos === "ADJ" &&
    /^(?:has|have|had)$/u.test(before.lower) &&
    token.lower.endsWith("ed") &&
    opensObject(next)
  )
    return "VERB"; // "had co-sponsored the text"
  if (
    /^rules?$/u.test(token.lower) &&
    token.pos === "NOUN" &&
    next.pos === "PRON" &&
    tokens[i + 2]?.lower === "out"
  )
    return "VERB"; // "the government rules it out"
  const isSide = /^(?:for|against|in|no|yes|with)$/u.test(next.lower);
  if (token.lower === "voting" && token.pos === "NOUN" && before.pos === "PROPN" && isSide) return "VERB";
  const isEnd = before.lower === "up" && tokens[i - 2]?.lemma === "end";
  return isEnd && token.pos === "NOUN" && token.lower.endsWith("ing") ? "VERB" : null;
}
