// "Germany gave Ukraine tanks to fight Russia": of two objects the first, a country, is who gets the second. The reading of phrases has them as one.
import type { Clause, NounPhrase } from "../../text/index.js";
import type { SentenceReading } from "../reading.js";
import type { VerbMatch } from "./match_verb.js";

const GIVES = /^(?:give|grant|hand|lend|send|ship|supply)$/u;
/** CAMEO 070, provide aid. */
const AID = { type: "AID", mode: null, cameo: "070", symmetric: false, swap: false } as const;

/** The match as aid to the receiver, where the clause gives a country something; else the match as it is. */
export function toReceiver(reading: SentenceReading, match: VerbMatch): VerbMatch {
  const receiver = receiverIn(reading, match.clause);
  if (receiver === null || match.rule.entry.type === "COOPERATE") return match;
  const { rule, clause, units, likelihood } = match;
  const entry = { ...rule.entry, ...AID };
  return { rule: { ...rule, entry }, clause, units, likelihood, target: [receiver], receiver, inner: null };
}

/** The object that begins with a country by its name, with more behind it that is given. */
function receiverIn({ mentions, tokens }: SentenceReading, { verb, object }: Clause): NounPhrase | null {
  const [phrase] = object;
  if (phrase === undefined || !GIVES.test(verb.lemma) || verb.isPassive || verb.isNegated) return null;
  const first = mentions.find(({ from, to }) => from >= phrase.from && to <= phrase.to);
  const isCountry = first?.meaning.kind === "country" && first.from <= phrase.from + 1;
  return isCountry && first.to <= phrase.head && tokens[first.to]?.lower !== "'s" ? phrase : null;
}
