// Pass 21: tags that the tagger gets wrong often enough to matter, each with the phrase that made the rule exist.
import type { Pos, Token } from "./token.js";

/** Nouns that are verbs when a new object follows them right after "and" or "to". */
const VERB_TOO = new Set(
  "target attack support visit back sanction supply arm fund block bomb shell raid ban sign boycott veto host help aid protest strike seize market transfer ship export import influence".split(
    " ",
  ),
);

/** Repairs one block's tokens; offsets and words stay. */
export function repairTags(tokens: readonly Token[]): Token[] {
  return tokens.map((token, i) => {
    const pos = repaired(tokens, i, token);
    if (pos === null) return token;
    return { ...token, pos, lemma: pos === "ADP" ? token.lower : token.lemma };
  });
}

function repaired(tokens: readonly Token[], i: number, token: Token): Pos | null {
  if (token.pos === "PUNCT" || token.pos === "DET" || token.pos === "PRON" || token.pos === "CCONJ")
    return null;
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (token.lower === "according" && next?.lower === "to") return "ADP"; // "According to his own statements"
  if (
    (token.lower === "including" || token.lower === "following") &&
    token.pos === "VERB" &&
    next?.pos !== "PUNCT"
  )
    return "ADP"; // "including firms in China"
  if (token.lower === "chief" && token.pos === "ADJ" && next?.pos !== "NOUN" && next?.pos !== "PROPN")
    return "NOUN"; // "the Kremlin chief told"
  if (token.lower === "once" && (next?.lower === "again" || next?.lower === "more")) return "ADV"; // "Xi once again promised"
  if (VERB_TOO.has(token.lower) && token.pos === "NOUN" && opensObject(next)) {
    if (before?.pos === "CCONJ" && next?.pos !== "DET") return "VERB"; // "and target Chinese banks"
    if (before?.lower === "to" && before.pos === "PART") return "VERB"; // "to target Chinese banks"
  }
  if (
    token.pos === "NOUN" &&
    /^(?:aim|hope|vow|intend|seek)$/u.test(token.lower) &&
    next?.lower === "to" &&
    before?.pos === "PROPN"
  )
    return "VERB"; // "Baku and Brussels aim to double"
  if (token.lower === "oil" && token.pos === "VERB") return "NOUN"; // "of that total, mostly oil"
  if (
    (token.pos === "VERB" || token.pos === "AUX") &&
    /^\p{Lu}/u.test(token.text) &&
    before?.pos === "PROPN" &&
    next?.text === "-"
  )
    return "PROPN"; // "Shin Won-sik"
  if (token.text === "May" && (next?.pos === "NUM" || before?.pos === "ADP" || before?.lower === "last"))
    return "PROPN"; // "in May 2024", "fell in May"
  if (
    token.pos === "VERB" &&
    /^(?:foreign|defen[cs]e|prime)$/u.test(token.lower) &&
    /^ministers?$/u.test(next?.lower ?? "")
  )
    return "ADJ";
  return null;
}

function opensObject(token: Token | undefined): boolean {
  return (
    token !== undefined && ((token.pos === "PROPN" && /^\p{Lu}/u.test(token.text)) || token.pos === "DET")
  );
}
