// The status of an act told by a noun: "a planned visit", "possible talks", "no attack", "the visit will take place".
import type { Status } from "../../model/index.js";
import type { Clause, NounPhrase } from "../../text/index.js";
import { modalityOf } from "../modality.js";
import type { Modality, SentenceReading } from "../reading.js";

const CARRIES = /^(?:be|take|begin|start|continue|end|come|happen|go)$/u;

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
  if (clause?.subject.includes(phrase) === true && CARRIES.test(clause.verb.lemma))
    return modalityOf(reading, clause);
  if (clause?.object.includes(phrase) === true) {
    const above = modalityOf(reading, clause);
    const governs = reading.lexicon.governors.get(clause.verb.lemma); // "cancelled a visit", "plans a summit"
    if (governs !== undefined && above.status === "actual")
      return { status: governs, because: clause.verb.lemma };
    return above;
  }
  return { status: "actual", because: null };
}
