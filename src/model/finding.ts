// What the check of a text says of one figure or fact in it, with the arithmetic and the sources a reader needs to judge it.
import type { Citation, Span } from "./citation.js";

/** agrees: as the text or the record has it; contradicts: proved wrong; explained: another basis accounts for it; unknown: not to be told. */
export const VERDICTS = ["agrees", "contradicts", "explained", "unknown"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What was compared. The first eleven need the text alone or the tables of the lexicon; `record` the ledger; `conflict` two sources. */
export const CHECK_RULES = [
  "sum",
  "growth",
  "share",
  "conversion",
  "direction",
  "basis",
  "period",
  "calendar",
  "office",
  "geography",
  "count",
  "record",
  "conflict",
] as const;
export type CheckRule = (typeof CHECK_RULES)[number];

/** What a finding rests on: a claim of the record, a table of the lexicon, or another place of the text itself. */
export interface FindingSource {
  /** What it says, in words ("customs of China, 2023: 240.11 bn USD"). */
  readonly words: string;
  /** Id of the claim of the record, of the document that tells it, and its address; null where there is none. */
  readonly claim: string | null;
  readonly document: string | null;
  readonly url: string | null;
  /** The place in the text that was checked, where it speaks for or against itself. */
  readonly span: Span | null;
}

export interface Finding {
  readonly verdict: Verdict;
  readonly rule: CheckRule;
  /** The sentence. */
  readonly citation: Citation;
  /** The exact words that the finding is about, and the claim read from them. */
  readonly found: { readonly text: string; readonly span: Span; readonly claim: string | null };
  /** What should stand there, in words; null where that is not known. */
  readonly expected: string | null;
  /** One sentence with the arithmetic. */
  readonly because: string;
  readonly sources: readonly FindingSource[];
  /** 0 to 1: how sure the rule is. */
  readonly confidence: number;
  /** Words to put in the place of the found ones; null where the right ones are not known. */
  readonly correction: string | null;
}
