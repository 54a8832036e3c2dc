// Participles before a noun that the tagger takes for the verb of a clause: "imposed new targeted sanctions", "Reinforced British troops remained".
import type { Token } from "./token.js";

/** Does the word modify the noun behind it? */
export function isModifyingParticiple(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (token?.pos !== "VERB" || next === undefined) return false;
  if (isBusyFirst(tokens, i)) return true; // "Feuding factions of the army laid down their arms"
  if (!/[^e]ed$/u.test(token.lower)) return false;
  if (before?.lower === "'s" && /^(?:ADJ|NOUN|PROPN)$/u.test(next.pos)) return true; // "Peru's jailed former premier accused the judge"
  if (before !== undefined && NEW.test(before.lower) && /^(?:NOUN|VERB)$/u.test(next.pos))
    return tokens[i - 2]?.pos === "VERB" || tokens[i - 2]?.pos === "DET";
  const isFirst = before === undefined || (i === 1 && /ly$/u.test(before.lower));
  return isFirst && next.pos === "PROPN" && hasVerbBehind(tokens, i + 2);
}

/** "Brazil mediated, and on Monday …": behind a name, and before a comma with a clause behind it, the form is the verb. */
export function isVerbAtEnd(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return (
    token?.pos === "ADJ" &&
    /[^e]ed$/u.test(token.lower) &&
    tokens[i - 1]?.pos === "PROPN" &&
    tokens[i + 1]?.text === "," &&
    /^(?:and|but|so)$/u.test(tokens[i + 2]?.lower ?? "")
  );
}

const NEW = /^(?:new|fresh|more|additional|further|newly|long|highly)$/u;

/** Before the first mark, is there a finite verb that the phrase is the subject of? */
function hasVerbBehind(tokens: readonly Token[], from: number): boolean {
  for (let k = from; k < tokens.length; k += 1) {
    const token = tokens[k];
    if (token === undefined || token.pos === "PUNCT" || token.pos === "ADP") return false;
    if (token.pos === "AUX") return true;
    if (token.pos === "VERB") return tokens[k - 1]?.lower !== "to" && !token.lower.endsWith("ing");
  }
  return false;
}

/** An "-ing" word that opens the sentence before people in the plural, whose past form follows with no comma between. */
function isBusyFirst(tokens: readonly Token[], i: number): boolean {
  const [first, next] = tokens;
  if (i > 0 || !/^\p{Lu}\p{Ll}+ing$/u.test(first?.text ?? "")) return false;
  const people =
    next?.pos === "ADJ" || (next?.pos === "NOUN" && next.lower === next.lemma) ? tokens[2] : next;
  if (people?.pos !== "NOUN" || people.lower === people.lemma) return false;
  for (const token of tokens.slice(2)) {
    if (token.pos === "PUNCT" || token.pos === "SCONJ") return false;
    if (token.pos === "AUX") return /^(?:are|were|have)$/u.test(token.lower); // but "Sending weapons would be a mistake"
    if (token.pos === "VERB" && !token.lower.endsWith("ing")) return token.lower !== token.lemma;
  }
  return false;
}
