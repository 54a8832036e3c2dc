// The Desk port: the use cases that the command line and the API may ask for, as types without a body.
// An implementation lives in src/desk (this process) and one in src/client (over HTTP).
import type { Claim, Pair, Span } from "../model/index.js";
import type { LedgerClaimLine, LedgerDocumentLine, LedgerRecordLine, ReadLine } from "./lines.js";

/** Why the desk does not do what it was asked, as one sentence for the one who asked. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}

/** What the asker knows about a document beside its bytes. Dates are YYYY-MM-DD. */
export interface DocumentMeta {
  readonly published?: string;
  readonly title?: string;
  readonly url?: string;
  readonly publisher?: string;
}

/**
 * One document to read: a file by its path; bytes as they come, with the name that errors shall use and the header's
 * content type where there is one; or a text or page as in a line of a stream.
 */
export type ReadRequest = (
  | { readonly kind: "file"; readonly path: string }
  | {
      readonly kind: "input";
      readonly name: string;
      readonly input: AsyncIterable<Uint8Array>;
      readonly contentType?: string;
    }
  | { readonly kind: "record"; readonly record: { readonly text: string } | { readonly html: string } }
) & {
  readonly meta: DocumentMeta;
  /** Keep it in the ledger? The answer then comes when it is on disk. */
  readonly keep: boolean;
};

/** What a reader needs to see the claims in their text. */
export interface ReadPage {
  readonly text: string;
  readonly sentences: readonly Span[];
  /** Codes of the claims' countries and organisations in words. */
  readonly names: Readonly<Record<string, string>>;
}

/** The claims of one document, or one sentence saying why there are none and what to do. */
export type ReadAnswer =
  | {
      readonly ok: true;
      readonly line: ReadLine;
      readonly page: ReadPage;
      /** Whether the ledger has taken it, or had it already; null when it was not to be kept. */
      readonly kept: "added" | "there" | null;
    }
  | { readonly ok: false; readonly problem: string };

/** An address of the net to read: a page or a plain text is one document, a feed one for each entry. */
export interface UrlRequest {
  readonly kind: "url";
  readonly url: string;
  /** May the host be on a private network or this machine? */
  readonly allowPrivate: boolean;
  readonly meta: DocumentMeta;
  /** Keep what is read in the ledger? */
  readonly keep: boolean;
  /** Takes one answer, in the order of the feed, with the address it is about; resolves to false when no more are wanted. */
  deliver(name: string, answer: ReadAnswer): Promise<boolean>;
  /** Told what the reader should know of the next answer, or of the whole. */
  onNote(note: string): void;
}

/** How far a stream has come. */
export interface StreamProgress {
  readonly answered: number;
  readonly refused: number;
  readonly claims: number;
}

/** A stream of documents, one JSON object a line. */
export interface StreamRequest {
  readonly input: AsyncIterable<Uint8Array>;
  /** Takes one finished line with its newline, in UTF-8; resolves when it may be given the next, false when nobody listens any more. */
  write(line: Uint8Array): Promise<boolean>;
  /** Told of every bad line, in order. */
  onProblem(line: number, problem: string): void;
  /** Told after every line. */
  onProgress(progress: StreamProgress): void;
}

/** A stream under way. `stop` ends it after the lines already written. */
export interface StreamRun {
  readonly finished: Promise<StreamProgress>;
  stop(): void;
}

/** One page of a list; `next` goes into `after` for the page after it, null at the end. */
export interface Listed<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** Claims of the ledger as corrected; null does not ask. Days are ISO. `asOf`: as it was known on that day. */
export interface ClaimsRequest {
  readonly pair: Pair | null;
  readonly kind: Claim["kind"] | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly asOf: string | null;
  readonly after: string | null;
  readonly limit: number;
}

export interface SearchRequest {
  readonly words: readonly string[];
  readonly after: string | null;
  readonly limit: number;
}

/** A document that holds the words. */
export interface Found {
  readonly document: string;
  readonly title: string | null;
  readonly published: string | null;
}

/** How far a recoding has come. */
export interface RecodeProgress {
  readonly documents: number;
  readonly recoded: number;
  /** Could not be read in the time limit; their old claims stay. */
  readonly failed: number;
  /** Corrections whose claim is no longer made. They stay in the ledger. */
  readonly lostCorrections: number;
}

export interface RecodeRequest {
  /** Every document, or those alone that another version of the coder has read. */
  readonly all: boolean;
  onProgress(progress: RecodeProgress): void;
}

/** The use cases. Every command closes the desk when it is done. What it refuses it throws as a Refusal. */
export interface Desk {
  read(request: ReadRequest): Promise<ReadAnswer>;
  readUrl(request: UrlRequest): Promise<void>;
  readStream(request: StreamRequest): StreamRun;
  /** By the day of the claim, undated ones last. */
  claims(request: ClaimsRequest): Promise<Listed<LedgerClaimLine>>;
  /** What several documents tell alike is one record (docs/decisions/0009). By day, undated ones last. */
  records(request: ClaimsRequest): Promise<Listed<LedgerRecordLine>>;
  /** In the order in which they were added. */
  documents(request: Pick<ClaimsRequest, "after" | "limit">): Promise<Listed<LedgerDocumentLine>>;
  /** Reads the documents of the ledger again. */
  recode(request: RecodeRequest): Promise<RecodeProgress>;
  /** The newest first. */
  search(request: SearchRequest): Promise<Listed<Found>>;
  close(): Promise<void>;
}
