// Who is in what is attacked or held: "rammed a bus carrying German soldiers".
import type { EventType } from "../../model/index.js";
import type { SentenceReading } from "../reading.js";
import type { VerbMatch } from "./match_verb.js";
import type { Found } from "./targets.js";

/** The target, or in the place of a thing that carries people of a party these people. */
export function withPassengers(reading: SentenceReading, { rule }: VerbMatch, target: Found): Found {
  const [only] = target.actors;
  if (!HELD.has(rule.entry.type) || target.actors.length !== 1 || only === undefined) return target;
  const carrying = reading.parse.clauses.find(
    ({ kind, verb, subject }) =>
      (kind === "gerund" || kind === "relative") &&
      CARRIES.test(verb.lemma) &&
      subject.some(({ head }) => only.from <= head && head < only.to),
  );
  const aboard = (carrying?.object ?? []).flatMap((phrase) => reading.actorsOf(phrase));
  return aboard.some(({ country }) => country !== null) ? { actors: aboard, how: "modifier" } : target;
}
const CARRIES = /^(?:bring|carry|ferry|take|transport)$/u;
const HELD: ReadonlySet<EventType> = new Set(["ASSAULT", "COERCE"]);
