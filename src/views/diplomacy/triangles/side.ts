// One side of a triangle: what is told of two parties, counted from their records.
import type { LedgerRecordLine, Quarter, TriangleSide } from "../../../contract/index.js";
import { type EventClaim, isMissing, type Pair, toneOf } from "../../../model/index.js";

/** Events that a side shows. */
const LAST = 5;

/** The records of the two in the days asked for, with the quarters as they are counted of the pair everywhere. */
export function sideOf(
  pair: Pair,
  { records, isCut }: { readonly records: readonly LedgerRecordLine[]; readonly isCut: boolean },
  quarters: readonly Quarter[],
): TriangleSide {
  const events = records.filter(isEvent);
  const meetings = events.filter(({ claim }) => claim.act === "CONSULT");
  const ofKind = (kind: LedgerRecordLine["claim"]["kind"]) =>
    records.filter(({ claim }) => claim.kind === kind).length;
  const ofTone = (tone: ReturnType<typeof toneOf>) =>
    events.filter(({ claim }) => toneOf(claim.type) === tone).length;
  return {
    pair,
    records: records.length,
    cooperation: ofTone("cooperation"),
    conflict: ofTone("conflict"),
    meetings: meetings.length,
    held: meetings.filter(({ claim }) => claim.status === "actual").length,
    statements: ofKind("statement"),
    positions: ofKind("position"),
    figures: ofKind("figure"),
    quarters,
    last: events.toSorted(lastFirst).slice(0, LAST),
    isCut,
  };
}

function isEvent(line: LedgerRecordLine): line is LedgerRecordLine & { readonly claim: EventClaim } {
  return line.claim.kind === "event";
}

/** The last day first, what has none at the end; then by record. */
export function lastFirst(a: Pick<LedgerRecordLine, "claim">, b: Pick<LedgerRecordLine, "claim">): number {
  const [left, right] = [dayOf(a), dayOf(b)];
  return left < right ? 1 : left > right ? -1 : a.claim.id < b.claim.id ? -1 : 1;
}

function dayOf({ claim: { period } }: Pick<LedgerRecordLine, "claim">): string {
  return isMissing(period) ? "" : (period.start ?? period.end ?? "");
}
