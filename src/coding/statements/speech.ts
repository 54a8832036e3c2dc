// Clauses of saying, and what is said in them.
import type { Clause } from "../../text/index.js";
import { trailingSpeech } from "../attribution.js";
import type { SentenceReading } from "../reading.js";

/** The clauses with a verb of saying, in order; passives without a speaker are left out. */
export function speechClauses(reading: SentenceReading): Clause[] {
  return reading.parse.clauses.filter((clause) => {
    if (!reading.lexicon.speech.has(clause.verb.lemma) || clause.verb.isPassive) return false;
    if (clause.verb.isNegated || (clause.verb.modal !== null && clause.verb.modal !== "will")) return false; // "should not expect"
    if (clause.verb.form === "infinitive" || clause.verb.form === "gerund") return false;
    return clause.subject.length > 0;
  });
}

/** The token range of what is said: the clause that depends on it, or all before it when it trails. */
export function contentOf(reading: SentenceReading, clause: Clause): { from: number; to: number } | null {
  const { clauses } = reading.parse;
  const said = clauses.filter((other) => other.parent === clause.index && other.kind === "that");
  const end = reading.tokens.length - (reading.tokens.at(-1)?.pos === "PUNCT" ? 1 : 0);
  const first = said[0];
  if (first !== undefined) {
    const from = Math.min(first.from, first.verb.from);
    const next = clauses.find(
      (other) =>
        other.index > first.index &&
        other.kind === "main" &&
        other.parent === null &&
        other.from > first.from,
    );
    return { from, to: next === undefined ? end : Math.max(first.to, next.from - 1) };
  }
  if (trailingSpeech(reading) === clause) {
    const from = reading.tokens[0]?.pos === "PUNCT" ? 1 : 0;
    let to = clause.subject[0]?.from ?? clause.from;
    to = Math.min(to, clause.verb.from);
    while (to > from && reading.tokens[to - 1]?.pos === "PUNCT") to -= 1;
    return to - from >= 2 ? { from, to } : null;
  }
  return null;
}
