// How far a figure is: a goal is planned, a "capacity that could be raised" possible; what a line "can carry" is its capacity today.
import type { Status } from "../../model/index.js";
import type { Clause } from "../../text/index.js";
import type { ModalityOf, SentenceReading } from "../reading.js";
import type { Quantity } from "./quantity.js";

const OPEN = new Set(["follow", "planned", "proposed", "future"]);
const CARRIES = new Set("carry hold handle transport pump take move deliver".split(" "));

/** The status of the figure that stands in `clause`. */
export function statusOf(
  reading: SentenceReading,
  quantity: Quantity,
  clause: Clause | null,
  modalityOf: ModalityOf,
): Status {
  if (clause === null) return "actual";
  for (let k = Math.max(clause.from, quantity.from - 16); k < quantity.from; k += 1)
    if (OPEN.has(reading.tokens[k]?.lower ?? "")) return "planned";
  const predicate =
    clause.predicate === null
      ? undefined
      : reading.lexicon.governors.get(reading.tokens[clause.predicate]?.lower ?? "");
  if (predicate !== undefined) return predicate;
  const { status } = modalityOf(reading, clause);
  return isCarrying(clause) ? "actual" : status;
}

/** "the pipeline can carry 10 bcm a year": what it can do is its capacity. */
export function isCarrying(clause: Clause): boolean {
  return clause.verb.modal === "can" && !clause.verb.isPassive && CARRIES.has(clause.verb.lemma);
}
