// The Desk port: the use cases that the command line (and later the API) may ask for, as types without a body.
// An implementation lives in src/desk (this process) and, later, in src/client (over HTTP).
import type { Span } from "../model/index.js";
import type { ReadLine } from "./lines.js";

/** What the asker knows about a document beside its bytes. Dates are YYYY-MM-DD. */
export interface DocumentMeta {
  readonly published?: string;
  readonly title?: string;
  readonly url?: string;
  readonly publisher?: string;
}

/** One document to read: a file by its path, or bytes as they come, with the name that errors shall use. */
export type ReadRequest = (
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "input"; readonly name: string; readonly input: AsyncIterable<Uint8Array> }
) & { readonly meta: DocumentMeta };

/** What a reader needs to see the claims in their text. */
export interface ReadPage {
  readonly text: string;
  readonly sentences: readonly Span[];
  /** Codes of the claims' countries and organisations in words. */
  readonly names: Readonly<Record<string, string>>;
}

/** The claims of one document, or one sentence saying why there are none and what to do. */
export type ReadAnswer =
  | { readonly ok: true; readonly line: ReadLine; readonly page: ReadPage }
  | { readonly ok: false; readonly problem: string };

/** An address of the net to read: a page or a plain text is one document, a feed one for each entry. */
export interface UrlRequest {
  readonly kind: "url";
  readonly url: string;
  /** May the host be on a private network or this machine? */
  readonly allowPrivate: boolean;
  readonly meta: DocumentMeta;
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

/** The use cases. Every command closes the desk when it is done. */
export interface Desk {
  read(request: ReadRequest): Promise<ReadAnswer>;
  readUrl(request: UrlRequest): Promise<void>;
  readStream(request: StreamRequest): StreamRun;
  close(): Promise<void>;
}
