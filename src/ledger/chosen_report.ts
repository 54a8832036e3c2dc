// Which of the reports of a record speaks for it, and how many there are. A record is only what its claims say; nothing is averaged.
import type { Claim } from "../model/index.js";
import { type Correction, corrected } from "./correction.js";
import type { StoredClaim } from "./entry.js";

export interface Chosen {
  /** The report that is shown, as corrected. */
  readonly report: StoredClaim;
  /** Documents that tell it. */
  readonly reports: number;
  /** The ids of all claims that tell it and were not rejected, the chosen first. */
  readonly claims: readonly string[];
}

/**
 * The report that speaks for the record: one that a person has checked before one that was entered from a source before one that was
 * read; then the surer rule; then what was published first; then the smaller id. Null when every report was rejected.
 */
export function chosenReport(
  reports: readonly StoredClaim[],
  corrections: readonly Correction[],
  asOf: string | null,
): Chosen | null {
  const standing = reports
    .flatMap((report) => {
      const claim = corrected(report.claim, corrections, asOf);
      return claim === null ? [] : [{ ...report, claim }];
    })
    .toSorted(compare);
  const [report] = standing;
  if (report === undefined) return null;
  return {
    report,
    reports: new Set(standing.map(({ document }) => document)).size,
    claims: standing.map(({ claim }) => claim.id),
  };
}

const TRUST: Readonly<Record<Claim["review"], number>> = { human: 0, entered: 1, machine: 2 };

function compare(a: StoredClaim, b: StoredClaim): number {
  return (
    TRUST[a.claim.review] - TRUST[b.claim.review] ||
    b.claim.confidence - a.claim.confidence ||
    order(a.published ?? "9999", b.published ?? "9999") ||
    order(a.claim.id, b.claim.id)
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
