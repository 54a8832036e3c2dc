// What goes into the ledger for one document: the document as it was read, and its claims. All of it is kept, or nothing.
import type { Claim, Document, Dropped, Missing, Span } from "../model/index.js";

/** One document with what the reading made of it. `id` and the claims' ids are the coder's (docs/decisions/0003). */
export interface LedgerEntry {
  readonly id: string;
  /** SHA-256 of the text as UTF-8, 64 hex digits. */
  readonly sha256: string;
  readonly document: Document;
  /** Headline and first publisher as the reading found them, in the text where nothing else gives them. */
  readonly title: string | null;
  readonly origin: string | null;
  readonly claims: readonly Claim[];
  readonly sentences: readonly Span[];
  readonly dropped: readonly Dropped[];
  /** Set when nothing was coded, with the reason. */
  readonly notCoded: Missing | null;
  /** The version of the coder that read it. */
  readonly coder: string;
}

/** The document as the ledger has it. `addedAt` is the ledger's clock, ISO with milliseconds in UTC. */
export interface StoredDocument extends Omit<LedgerEntry, "claims"> {
  readonly addedAt: string;
}

/** So many documents of the ledger were read by one version of the coder. */
export interface ReadBy {
  readonly coder: string;
  readonly documents: number;
}

/** A claim as the ledger has it, with the document that says it. */
export interface StoredClaim {
  readonly document: string;
  /** ISO day on which the document was published, or null. */
  readonly published: string | null;
  readonly addedAt: string;
  readonly claim: Claim;
}
