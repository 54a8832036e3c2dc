// Which of the reports of a record speaks for it, and how many there are. A record is only what its claims say; nothing is averaged.
import { type Claim, daysBetween, isMissing } from "../model/index.js";
import { type Correction, corrected } from "./correction.js";
import type { StoredClaim } from "./entry.js";
import { ONE_EVENT_DAYS } from "./sameness.js";

export interface Chosen {
  /** The report that is shown, as corrected. */
  readonly report: StoredClaim;
  /** Documents that tell it. */
  readonly reports: number;
  /** Texts that tell it: documents that are copies of one text count once. */
  readonly stories: number;
  /** The ids of all claims that tell it and were not rejected, the chosen first. */
  readonly claims: readonly string[];
}

const NO_COPIES: ReadonlyMap<string, string> = new Map();

/**
 * The report that speaks for the record: one that tells its day before one that tells it again without ("the visit"), and a sure one
 * before a hedged one; then one that a person has checked before one that was entered from a source before one that was
 * read; then the surer rule; then what was published first; then the smaller id. Null when every report was rejected. `firstPrints` gives for
 * each document that is a copy of another one the first of them (see LedgerStore).
 */
export function chosenReport(
  reports: readonly StoredClaim[],
  corrections: readonly Correction[],
  asOf: string | null,
  firstPrints: ReadonlyMap<string, string> = NO_COPIES,
): Chosen | null {
  const standing = reports
    .flatMap((report) => {
      const claim = corrected(report.claim, corrections, asOf);
      return claim === null ? [] : [{ ...report, claim }];
    })
    .toSorted(compare);
  const [report] = standing;
  if (report === undefined) return null;
  const documents = new Set(standing.map(({ document }) => document));
  return {
    report,
    reports: documents.size,
    stories: new Set([...documents].map((document) => firstPrints.get(document) ?? document)).size,
    claims: standing.map(({ claim }) => claim.id),
  };
}

const TRUST: Readonly<Record<Claim["review"], number>> = { human: 0, entered: 1, machine: 2 };

function compare(a: StoredClaim, b: StoredClaim): number {
  return (
    vagueness(a.claim) - vagueness(b.claim) ||
    TRUST[a.claim.review] - TRUST[b.claim.review] ||
    b.claim.confidence - a.claim.confidence ||
    order(a.published ?? "9999", b.published ?? "9999") ||
    order(a.claim.id, b.claim.id)
  );
}

/** How little an event tells: claims of one key tell alike, and only what one document tells again tells less (told_again.ts). */
function vagueness(claim: Claim): number {
  if (claim.kind !== "event") return 0;
  const isHedged = claim.status === "possible" ? 1 : 0;
  if (isMissing(claim.period)) return 4 + isHedged;
  const { start, end } = claim.period;
  if (start === null || end === null) return 4 + isHedged;
  return (daysBetween(start, end) < ONE_EVENT_DAYS ? 0 : 2) + isHedged;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
