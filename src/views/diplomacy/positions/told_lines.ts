// The lines of the ledger that a register of positions is made of, and the day on which each stands.
import type { LedgerClaimLine, LedgerRecordLine } from "../../../contract/index.js";
import { type Claim, isMissing, type PositionClaim, type StatementClaim } from "../../../model/index.js";

/** One claim with who tells it: a record of the pair, or a claim of a document that tells of the pair. */
export interface Line<C extends Claim> {
  readonly claim: C;
  readonly source: LedgerClaimLine;
  /** Ids of all claims that tell it, this one among them. */
  readonly claims: readonly string[];
  readonly reports: number;
  readonly stories: number;
}

export interface Told {
  readonly positions: readonly Line<PositionClaim>[];
  readonly statements: readonly Line<StatementClaim>[];
}

/** Records first; what stands `beside` and is in no record after them. What was entered has its pairs on every row: beside another pair it is left out. */
export function toldLines(records: readonly LedgerRecordLine[], beside: readonly LedgerClaimLine[]): Told {
  const there = new Set(records.flatMap(({ claims }) => claims));
  const lines: Line<Claim>[] = [
    ...records.map((line) => ({
      ...{ claim: line.claim as Claim, source: line, claims: line.claims },
      ...{ reports: line.reports, stories: line.stories },
    })),
    ...beside
      .filter(({ claim }) => claim.entered === undefined && !there.has(claim.id))
      .map((line) => ({
        ...{ claim: line.claim as Claim, source: line, claims: [line.claim.id] },
        ...{ reports: 1, stories: 1 },
      })),
  ];
  return {
    positions: lines.filter((line): line is Line<PositionClaim> => line.claim.kind === "position"),
    statements: lines.filter((line): line is Line<StatementClaim> => line.claim.kind === "statement"),
  };
}

export interface When {
  readonly day: string | null;
  /** Does the text tell when? */
  readonly isDated: boolean;
  /** Last day of it. */
  readonly end: string | null;
}

/** The first day that the text tells; without one, the day on which it was published. */
export function whenOf({ claim: { period }, source }: Line<Claim>): When {
  if (isMissing(period)) return { day: source.published, isDated: false, end: source.published };
  const day = period.start ?? period.end;
  return { day, isDated: day !== null, end: period.end ?? period.start };
}

export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/** Does it fall into the days, in part at least? What has no day at all does when none are asked for. */
export function isWithin({ from, to }: Days, { day, end }: When): boolean {
  if (day === null) return from === null && to === null;
  return (from === null || (end ?? day) >= from) && (to === null || day <= to);
}

/** Who tells it, as every row of evidence has it. */
export function toldBy({ claim, source }: Line<Claim>) {
  const { document, title, publisher, url, published } = source;
  return { claim: claim.id, document, title, publisher, url, published };
}

export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
