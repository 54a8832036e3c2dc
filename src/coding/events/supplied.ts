// "Two planes with Danish blankets landed in Tirana", "Norwegian trucks loaded with flour arrived in Gorazde": what brings food and medicine helps,
// and pays no visit.
import type { EventType } from "../../model/index.js";
import type { Clause } from "../../text/index.js";
import { type SentenceReading, wordsOf } from "../reading.js";
import { type Found, NOBODY, unique } from "./targets.js";

const CARGO =
  /\b(?:convoys?|flights?|lorr(?:y|ies)|planes?|ships?|trains?|trucks?|vessels?)(?: \w+){0,2} (?:carrying|of|with)(?: \p{L}+){0,4} (?:aid|blankets|flour|food|grain|maize|medical supplies|medicines?|relief|rice|tents|wheat)\b/iu;

/** CAMEO 073, provide humanitarian aid. */
export const SUPPLIES = { type: "AID", mode: null, cameo: "073" } as const;

/** Does the clause tell of the arrival of supplies? */
export function isSupplied(
  reading: SentenceReading,
  { type, mode }: { readonly type: EventType; readonly mode: string | null },
  clause: Clause,
): boolean {
  return (mode === "visit" || type === "MOBILIZE") && CARGO.test(cargoIn(reading, clause));
}

/** Whose the supplies are: "two planes with Danish blankets". */
export function suppliedBy(reading: SentenceReading, clause: Clause): Found {
  const [first] = clause.subject;
  if (first === undefined || !CARGO.test(cargoIn(reading, clause))) return NOBODY;
  const whose = unique(reading.partiesIn(first.from, clause.verb.from));
  return whose.length === 0 ? NOBODY : { actors: whose.slice(0, 1), how: "modifier" };
}

function cargoIn(reading: SentenceReading, { subject, verb }: Clause): string {
  const [first] = subject;
  return first === undefined || first.from >= verb.from ? "" : wordsOf(reading, first.from, verb.from);
}
