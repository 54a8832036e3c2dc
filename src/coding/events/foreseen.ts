// "Commanders warned that some depots might not be cleared before June": what may become of a thing is foreseen, and threatens nobody.
import type { SentenceReading } from "../reading.js";
import type { VerbMatch } from "./match_verb.js";
import { isPronoun, isSide } from "./side.js";

/** Is the warning of what may happen to what is neither a party nor people? */
export function isForeseen(reading: SentenceReading, { rule, clause, inner }: VerbMatch): boolean {
  if (rule.entry.type !== "THREATEN" || clause.verb.lemma !== "warn" || inner?.kind !== "that") return false;
  if (!/^(?:could|may|might)$/u.test(inner.verb.modal ?? "")) return false;
  return inner.subject.every(
    (phrase) =>
      reading.partiesIn(phrase.from, phrase.to).length === 0 &&
      !isPronoun(reading, phrase) &&
      !isSide(reading, phrase),
  );
}
