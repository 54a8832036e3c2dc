// One side of a triangle: what is told of two parties.
import type { LedgerClaimLine, LedgerRecordLine, Quarter, TriangleSide } from "../../../contract/index.js";
import type { PairTally } from "../../../ledger/index.js";
import { isMissing, type Pair } from "../../../model/index.js";

/** Events that a side shows. */
export const LAST_EVENTS = 5;

/** Counts, the quarters as they are counted of the pair everywhere, and the latest events. */
export function sideOf(
  pair: Pair,
  tally: PairTally,
  quarters: readonly Quarter[],
  events: readonly LedgerRecordLine[],
): TriangleSide {
  return { pair, ...tally, quarters, last: events.toSorted(lastFirst).slice(0, LAST_EVENTS) };
}

/** The last day first, what has none at the end; then by claim. */
export function lastFirst(a: Pick<LedgerClaimLine, "claim">, b: Pick<LedgerClaimLine, "claim">): number {
  const [left, right] = [dayOf(a), dayOf(b)];
  return left < right ? 1 : left > right ? -1 : a.claim.id < b.claim.id ? -1 : 1;
}

function dayOf({ claim: { period } }: Pick<LedgerClaimLine, "claim">): string {
  return isMissing(period) ? "" : (period.start ?? period.end ?? "");
}
