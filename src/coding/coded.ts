// What the reading of one document gives: its claims, and what was set aside with the reason.
import type { Claim, Document, Dropped, ExplainedSentence, Missing, Span } from "../model/index.js";

/** The answer of the coder for one document. Offsets count in `document.text`. */
export interface Coded {
  /** Stable id of the document ("d-" and 20 hex digits). */
  readonly document: string;
  /** SHA-256 of the stored text as UTF-8, 64 hex digits. */
  readonly sha256: string;
  readonly claims: readonly Claim[];
  /** The headline: the document's own, else the first line when it stands apart. */
  readonly title: string | null;
  /** Who wrote it first, from the document or from a line "Source: …". */
  readonly origin: string | null;
  readonly dropped: readonly Dropped[];
  /** Set when nothing was coded, with the reason ("not coded: language", "no text"). */
  readonly notCoded: Missing | null;
  readonly sentences: readonly Span[];
}

/** Reads documents; holds the tagger and the lexicon, no other state. */
export interface Coder {
  readonly version: string;
  code(document: Document): Coded;
  /** The same, with how each sentence was read. */
  explain(document: Document): { readonly coded: Coded; readonly sentences: readonly ExplainedSentence[] };
  /** The same for a handful of short documents, in their order, in less time; `at` is told which one is worked on. */
  codeAll(documents: readonly Document[], at: (index: number) => void): Coded[];
}
