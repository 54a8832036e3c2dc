// Doubts: what somebody thinks may be wrong in the record, or missing from it, until somebody says what came of it.
// Nothing is taken away: a doubt stays as it was opened, and its outcome is written beside it, once.
import type { CheckRule, DoubtEnd } from "../model/index.js";

/** A doubt as it is opened. */
export interface OpenedDoubt {
  readonly id: string;
  /** The doubted claim of the record; null: something that the record does not have. */
  readonly claim: string | null;
  /** The document that is doubted, or that the claim is of. */
  readonly document: string | null;
  /** What is doubted, in words. */
  readonly words: string;
  /** The rule of the check that found it; null: a reader did. */
  readonly rule: CheckRule | null;
  readonly openedBy: string;
  /** ISO with milliseconds in UTC. */
  readonly openedAt: string;
}

/** What came of a doubt. */
export interface DoubtOutcome {
  readonly state: DoubtEnd;
  readonly closedBy: string;
  /** ISO with milliseconds in UTC. */
  readonly closedAt: string;
  readonly because: string;
  /** Where it was looked up: an address, or words. */
  readonly source: string | null;
  /** Id of the correction that was entered with it: set when it was corrected. */
  readonly correction: string | null;
  /** Id of the claim that was entered with it: set when something new was; the first of them. */
  readonly entered: string | null;
}

/** A doubt as it stands; of an open one all of the outcome is null. */
export type Doubt = OpenedDoubt &
  (
    | DoubtOutcome
    | ({ readonly state: "open" } & { readonly [Field in keyof Omit<DoubtOutcome, "state">]: null })
  );

const NO_OUTCOME = {
  state: "open",
  closedBy: null,
  closedAt: null,
  because: null,
  source: null,
  correction: null,
  entered: null,
} as const;

/** The doubt with what came of it, or open. */
export function doubtOf(opened: OpenedDoubt, outcome: DoubtOutcome | null): Doubt {
  return outcome === null ? { ...opened, ...NO_OUTCOME } : { ...opened, ...outcome };
}

/**
 * What makes two doubts one, to be hashed: the claim and the words. Without a claim the document takes its place, so that
 * the same words on two documents are two doubts.
 */
export function doubtKey({
  claim,
  document,
  words,
}: Pick<OpenedDoubt, "claim" | "document" | "words">): string {
  return JSON.stringify(["doubt", claim ?? document, words]);
}
