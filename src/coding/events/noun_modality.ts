// The status of an act told by a noun: "a planned visit", "possible talks", "no attack", "the visit will take place".
import type { Status } from "../../model/index.js";
import type { Clause, NounPhrase } from "../../text/index.js";
import { modalityOf } from "../modality.js";
import type { Modality, SentenceReading } from "../reading.js";

const CARRIES = /^(?:be|take|begin|start|continue|end|come|happen|go)$/u;
const MAKES = /^(?:sign|hold|reach|conclude|make|launch|carry|plan|schedule|agree)$/u;
const ENDS = /^(?:expire|lapse|end|collapse|unravel|fail|terminate|die|fall|break|run)$/u;

const ENDED = /^(?:end|terminate|scrap|annul|revoke|abandon|leave|quit|freeze|denounce|break|cancel|exit)$/u;

/** Does the clause tell the act itself of which its subject is the name ("the visit took place in May")? */
function tellsOf(clause: Clause | null, phrase: NounPhrase): boolean {
  return clause?.subject.includes(phrase) === true && CARRIES.test(clause.verb.lemma);
}

/** May the clause's times date the act? "The visit angered Tokyo on Monday" dates the anger. */
export function datesAct(clause: Clause | null, phrase: NounPhrase): boolean {
  if (clause?.subject.includes(phrase) !== true) return false;
  return tellsOf(clause, phrase) || (clause.verb.isPassive && MAKES.test(clause.verb.lemma));
}

/** "the agreement between Russia and Turkey expired": that it ends is no agreement. */
export function isEnding(clause: Clause | null, phrase: NounPhrase): boolean {
  if (clause === null) return false;
  return (
    (clause.subject.includes(phrase) && ENDS.test(clause.verb.lemma)) ||
    (clause.object.includes(phrase) && ENDED.test(clause.verb.lemma))
  );
}

/** Reads the words before the noun, then the verb that it is the subject of; `fixed` is what the pattern says by itself. */
export function nounModality(
  reading: SentenceReading,
  phrase: NounPhrase,
  clause: Clause | null,
  fixed: Status | null,
): Modality {
  if (fixed !== null) return { status: fixed, because: "the noun" };
  for (let i = phrase.from; i < phrase.head; i += 1) {
    const word = reading.tokens[i]?.lower ?? "";
    if (word === "no") return { status: "negated", because: "no" };
    const status = reading.lexicon.governors.get(word);
    if (status !== undefined) return { status, because: word };
  }
  if (clause !== null && tellsOf(clause, phrase)) return modalityOf(reading, clause);
  if (clause?.subject.includes(phrase) === true && clause.verb.isPassive) {
    const governs = reading.lexicon.governors.get(clause.verb.lemma); // "the visit was cancelled"
    const above = modalityOf(reading, clause);
    if (governs !== undefined && above.status !== "negated")
      return { status: governs, because: clause.verb.lemma };
    if (MAKES.test(clause.verb.lemma)) return above; // "the deal could be signed in May"
  }
  if (clause?.object.includes(phrase) === true) {
    const above = modalityOf(reading, clause);
    const governs = reading.lexicon.governors.get(clause.verb.lemma); // "cancelled a visit", "plans a summit"
    if (governs !== undefined && above.status === "actual")
      return { status: governs, because: clause.verb.lemma };
    return above;
  }
  if (clause === null && reading.tokens[phrase.from - 1]?.text === ",") {
    const before = reading.parse.clauses.findLast((other) => other.verb.main < phrase.from);
    const above = before === undefined ? null : modalityOf(reading, before);
    if (above !== null && above.status !== "actual") return above; // "are due to meet, their first meeting in a year"
  }
  return { status: "actual", because: null };
}
