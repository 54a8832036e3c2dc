// The first word of a sentence, which the tagger takes for a name when it knows no better: "Housewives banged pots", "Herders in Mali",
// "Rockets fired by rebels".
import type { Lexicon } from "../lexicon/index.js";
import { singular, type Token } from "../text/index.js";

/** The tokens with the first as a noun, where it is a plural that the dictionary has for people or bodies, or a weapon, and no name goes on behind it. */
export function withFirstNoun(tokens: readonly Token[], { nounKinds }: Lexicon): readonly Token[] {
  const [first, next] = tokens;
  if (first?.pos !== "PROPN" || !/^\p{Lu}\p{Ll}+$/u.test(first.text) || next?.pos === "PROPN") return tokens;
  const lemma = singular(first.lower);
  const isNoun = lemma !== first.lower && (PEOPLE.test(nounKinds.get(lemma) ?? "") || ARMS.test(lemma)); // not "Baker said"
  return isNoun ? [{ ...first, pos: "NOUN", lemma }, ...tokens.slice(1)] : tokens;
}

const PEOPLE = /^(?:person|group)$/u;
const ARMS =
  /^(?:bomb|bullet|drone|grenade|helicopter|jet|landmine|missile|rocket|shell|tank|warplane|warship)$/u;
