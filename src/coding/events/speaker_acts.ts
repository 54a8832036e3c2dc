// Acts of words in which who speaks is a side: what he rules out, and whom he tells what he will do.

import type { NounPhrase } from "../../text/index.js";
import { speechOf } from "../attribution.js";
import type { ResolvedActor, SentenceReading } from "../reading.js";
import type { VerbMatch } from "./match_verb.js";
import { isPronoun, isSide } from "./side.js";
import { inWords } from "./target_in_words.js";
import { type Found, NOBODY, partyKey, unique } from "./targets.js";

/** "The ministry said that lifting the curbs on Peru is out of the question": who says so refuses it to whom it is about; null without either. */
export function ruledOut(
  reading: SentenceReading,
  { rule, clause }: VerbMatch,
): { source: Found; target: Found } | null {
  if (rule.entry.type !== "REJECT" || clause.verb.lemma !== "be") return null;
  const speech = speechOf(reading, clause);
  const speakers = unique(speech?.subject.flatMap((phrase) => reading.actorsOf(phrase)) ?? []);
  const own = new Set(speakers.map(partyKey));
  const about = reading
    .partiesIn(speech !== null && speech.index < clause.index ? speech.verb.to : 0, clause.verb.from)
    .filter((one) => !own.has(partyKey(one)));
  if (speakers.length === 0 || about.length === 0) return null;
  return {
    source: { actors: speakers, how: "modifier" },
    target: { actors: about.slice(0, 1), how: "modifier" },
  };
}

/** "Hungary told the IMF that it would go along": what one tells somebody that one will do is toward him. */
export function toldTo(reading: SentenceReading, { clause }: VerbMatch, source: Found): Found {
  const parent = clause.parent === null ? undefined : reading.parse.clauses[clause.parent];
  if (
    clause.kind !== "that" ||
    parent === undefined ||
    !/^(?:assure|tell|inform|notify|warn)$/u.test(parent.verb.lemma)
  )
    return NOBODY;
  const predicate = reading.tokens[clause.predicate ?? -1]?.lower ?? "";
  if (clause.verb.modal === null && !/^(?:prepared|ready|willing)$/u.test(predicate)) return NOBODY;
  const own = new Set(source.actors.map(partyKey));
  const speakers = parent.subject.flatMap((phrase) => reading.actorsOf(phrase));
  if (!speakers.some((one) => own.has(partyKey(one)))) return NOBODY;
  const others = unique(parent.object.flatMap((phrase) => reading.actorsOf(phrase))).filter(
    (one) => !own.has(partyKey(one)) && one.sector !== "JRN",
  );
  return { actors: others.slice(0, 1), how: "named" };
}

/** "he", "they", "anyone": tells nobody by itself. */
export function isOpen(reading: SentenceReading, phrase: NounPhrase): boolean {
  const word = reading.tokens[phrase.head]?.lower ?? "";
  return /^(?:anybody|anyone|everyone|those|whoever)$/u.test(word) || isPronoun(reading, phrase);
}

/** "Cautioned the fighters in Sidon that he would besiege their camps": whom the words are said to. */
export function addressee(
  reading: SentenceReading,
  { clause, target, rule }: VerbMatch,
  source: readonly ResolvedActor[],
): Found {
  const told = (target ?? clause.object).filter(
    (phrase) => isSide(reading, phrase) || reading.actorsOf(phrase).length > 0,
  );
  const own = new Set(source.map(partyKey));
  const named = unique(told.flatMap((phrase) => reading.actorsOf(phrase))).filter(
    (actor) => !own.has(partyKey(actor)),
  );
  if (named.length > 0) return { actors: named, how: "named" };
  return told.length === 0 ? NOBODY : inWords(reading, rule.entry.type, told, source);
}
