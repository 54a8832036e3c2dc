// Is a stance held, or told for a case: "would back it", "will back it if …"?
import type { Status } from "../../model/index.js";
import type { Clause } from "../../text/index.js";
import type { SentenceReading } from "../reading.js";

const FOR_A_CASE = /^(?:would|could|might|may)$/u;
/** "would like", "would prefer": a stance in polite words. */
const POLITE = /^(?:like|prefer|rather|love|welcome|appreciate)$/u;

/** `possible` where a modal or a condition says so; what somebody says that he would do ("said it would oppose") is held. */
export function statusOfStance(reading: SentenceReading, clause: Clause): Status {
  const { verb, kind } = clause;
  const isModal = FOR_A_CASE.test(verb.modal ?? "") && kind !== "that" && !POLITE.test(verb.lemma);
  return isModal || hasCondition(reading, clause) ? "possible" : "actual";
}

/** "… if Ukraine withdraws", "If it withdraws, …": a clause with "if" or "unless" right behind or before this one. */
function hasCondition({ parse }: SentenceReading, { index, from, to }: Clause): boolean {
  return parse.clauses.some((other) => {
    if (!/^(?:if|unless)$/u.test(other.marker ?? "")) return false;
    if (other.parent !== null) return other.parent === index;
    return (other.from >= to && other.from - to <= 1) || (other.to <= from && from - other.to <= 1);
  });
}
