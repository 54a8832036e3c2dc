// What the desk asks of its reading threads, and what they answer. Lines come back as finished bytes,
// which cost less on the way between threads than strings, and are not encoded twice.
// src/worker answers these; both sides must agree, so the types stand here once.
import type { DocumentMeta, ReadAnswer } from "../contract/index.js";
import type { FeedEntry } from "../intake/net/index.js";
import type { LedgerEntry } from "../ledger/index.js";
import type { Document } from "../model/index.js";

/** One document, by path, by bytes, or as a stream line has it. */
export interface DocumentTask {
  readonly kind: "document";
  readonly from:
    | { readonly path: string }
    | NamedBytes
    | { readonly record: { readonly text: string } | { readonly html: string } };
  readonly meta: DocumentMeta;
  /** Tell how each sentence was read. */
  readonly explain?: boolean;
  /** Stands where neither `meta` nor the page itself says: what a feed tells of its entry. */
  readonly otherwise?: Pick<FeedEntry, "title" | "published" | "author">;
}

/** Bytes with the name that messages use, and the content type that came with them over the net. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly contentType?: string;
}

/** A feed to be taken apart; its name is its address. */
export interface FeedTask {
  readonly kind: "feed";
  readonly from: NamedBytes;
}

/** A document of the ledger, to be read again. */
interface StoredTask {
  readonly kind: "stored";
  readonly document: Document;
  readonly explain?: boolean;
}

/** One line of a stream; `bytes` has no line break. */
export interface LineTask {
  readonly kind: "line";
  readonly number: number;
  readonly bytes: Uint8Array;
}

export type Task = DocumentTask | FeedTask | LineTask | StoredTask;

interface DocumentResult {
  readonly kind: "document";
  readonly answer: ReadAnswer;
  /** What the ledger keeps of it; null when it could not be read. */
  readonly entry: LedgerEntry | null;
}

/** The entries in their order; `isCut` when the feed has more of them. */
export interface FeedResult {
  readonly kind: "feed";
  readonly answer:
    | { readonly ok: true; readonly entries: readonly FeedEntry[]; readonly isCut: boolean }
    | { readonly ok: false; readonly problem: string };
}

/** `bytes` is the line to print in UTF-8, with its newline; `problem` is set when it could not be read. */
export interface LineResult {
  readonly kind: "line";
  readonly bytes: Uint8Array;
  readonly claims: number;
  readonly problem: string | null;
}

export type TaskResult = DocumentResult | FeedResult | LineResult;
