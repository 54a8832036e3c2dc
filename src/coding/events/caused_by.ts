// Who has something done: "ordered two officers arrested", "had the priest put on a plane". What is done is told of whoever ordered it.
import type { Clause } from "../../text/index.js";
import type { SentenceReading } from "../reading.js";
import { type Found, NOBODY, unique } from "./targets.js";

/** The one who has it done, where a past form tells it of the object of such a verb and of nobody else. */
export function causedBy(reading: SentenceReading, clause: Clause): Found {
  const above = clause.parent === null ? undefined : reading.parse.clauses[clause.parent];
  if (above === undefined || !isCaused(above, clause)) return NOBODY;
  return { actors: unique(above.subject.flatMap((phrase) => reading.actorsOf(phrase))), how: "named" };
}

/** Is the clause only a verb of having something done, and another one tells what? */
export function causesOther({ parse }: SentenceReading, clause: Clause): boolean {
  return parse.clauses.some((other) => other.parent === clause.index && isCaused(clause, other));
}

function isCaused(above: Clause, { kind, verb, subject, prepositions }: Clause): boolean {
  return (
    CAUSES.test(above.verb.lemma) &&
    !above.verb.isPassive &&
    kind === "participle" &&
    verb.to - verb.from === 1 &&
    subject === above.object &&
    subject.at(-1)?.to === verb.from &&
    !prepositions.some(({ prep }) => prep === "by")
  );
}
const CAUSES = /^(?:get|have|order)$/u;
