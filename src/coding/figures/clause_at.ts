// The clause that a number stands in. Clauses that share a subject begin at it, so the verb has to tell them apart:
// "has paid 150 million and may pay more": the first number is of the first verb.
import type { Clause } from "../../text/index.js";
import type { SentenceReading } from "../reading.js";
import type { Quantity } from "./quantity.js";

/** How far behind the end of its clause a number may stand. */
const AFTER = 6;

/** The clause that holds the number; one that only ends a few words before it counts when no later clause holds it. */
export function clauseAt(reading: SentenceReading, quantity: Quantity): Clause | null {
  const holding = reading.parse.clauses.filter(
    (clause) => clause.from <= quantity.from && quantity.from <= clause.to + AFTER,
  );
  const last = holding.at(-1);
  if (last === undefined) return null;
  const inside = holding.find(({ verb }) => quantity.from < verb.main && verb.main < quantity.to);
  if (inside !== undefined)
    return reading.parse.clauses.find(({ verb }) => verb.from >= quantity.to) ?? inside; // "100 recruits a year are to be trained"
  if (last.verb.from <= quantity.from) return last;
  const own = holding.findLast((clause) => clause.verb.from < quantity.from && quantity.from < clause.to);
  if (own !== undefined) return own;
  return holding.findLast((clause) => clause.from === last.from && clause.verb.from < quantity.from) ?? last; // "lent the first tranche, 2.8 billion, and will guarantee"
}
