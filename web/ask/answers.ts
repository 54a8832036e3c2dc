// What the API answers, as the page uses it. Where the contract has the type, it is that one.
import type { LedgerClaimLine } from "../../src/contract/index.js";
import type { Claim, Dropped, EventClaim, FigureClaim, Missing, Pair, Span } from "../../src/model/index.js";

export interface Listed<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** One pair of countries that the ledger knows of. */
export interface PairLine {
  readonly pair: Pair;
  readonly claims: number;
  readonly documents: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly addedAt: string;
}

/** One quarter of a pair's events. `documents` 0: nothing was read of it, which is not to say that nothing happened. */
export interface ActivityQuarter {
  readonly quarter: string;
  readonly start: string;
  readonly end: string;
  readonly cooperation: number;
  readonly conflict: number;
  readonly documents: number;
}

export type ToldClaim = Claim;
export type ToldEvent = EventClaim;
export type ToldFigure = FigureClaim;

type OfDocument = LedgerClaimLine;

/** Claims that tell the same, as one. */
export interface RecordLine extends OfDocument {
  readonly record: string;
  readonly reports: number;
  readonly claims?: readonly string[];
}

export interface SeriesLine extends OfDocument {
  readonly series: string;
  readonly claim: ToldFigure;
}

export interface DocumentAnswer {
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly origin: string | null;
  readonly author: string | null;
  readonly published: string | Missing;
  readonly language: string | null;
  readonly sha256: string;
  readonly addedAt: string;
  readonly coder: string;
  /** True: lines that were entered from a source; the text is not the source's own. */
  readonly entered: boolean;
  readonly sentences: readonly Span[];
  readonly dropped: readonly Dropped[];
  readonly notCoded: Missing | null;
  readonly claims: readonly ToldClaim[];
  readonly rejected: readonly ToldClaim[];
}

export type Verdict =
  | { readonly kind: "confirmed" }
  | { readonly kind: "rejected" }
  | { readonly kind: "changed"; readonly fields: Readonly<Record<string, unknown>> };

export interface Correction {
  readonly id: string;
  readonly claim: string;
  readonly verdict: Verdict;
  readonly because: string;
  readonly by: string;
  readonly recordedAt: string;
  readonly validFrom: string | null;
  readonly supersedes: string | null;
}

export interface ClaimAnswer {
  readonly document: string;
  readonly published: string | null;
  readonly addedAt: string;
  readonly read: ToldClaim;
  /** As corrected; null: rejected. */
  readonly claim: ToldClaim | null;
  readonly record: string;
  readonly corrections: readonly Correction[];
}

export interface FoundLine {
  readonly document: string;
  readonly title: string | null;
  readonly published: string | null;
  /** A sentence that holds the words. */
  readonly words?: string;
}

export interface NamesAnswer {
  readonly countries: Readonly<Record<string, string>>;
  readonly organisations: Readonly<Record<string, string>>;
}

export interface LedgerAnswer {
  readonly documents: number;
  readonly claims: number;
  readonly records: number;
  readonly corrections: number;
  readonly coder: string;
}

export interface AccuracyAnswer {
  readonly coder: string;
  readonly rows: readonly {
    readonly set: string;
    readonly what: string;
    readonly found: string;
    readonly precision: string;
    readonly f1: string;
  }[];
}

export interface Job {
  readonly id: string;
  readonly kind: "read" | "fetch" | "recode";
  readonly state: "waiting" | "running" | "done" | "failed";
  /** What is read. */
  readonly name: string;
  readonly documents: readonly string[];
  readonly claims: number;
  readonly problem: string | null;
  readonly notes: readonly string[];
  readonly changedAt: string;
}
