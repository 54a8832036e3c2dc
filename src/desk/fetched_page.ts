// What reading an address and reading the entries of a feed share: fetching a page, and handing it to a reading thread.
import type { DocumentMeta, ReadAnswer, UrlRequest } from "../contract/index.js";
import {
  type FeedEntry,
  type FetchedPage,
  fetchPage,
  InputError,
  type NetEffects,
} from "../intake/net/index.js";
import type { Pool } from "../pool/index.js";
import { type Keep, runDocument } from "./read_document.js";
import type { NamedBytes, Task, TaskResult } from "./tasks.js";

/** What is needed to ask a server of the net. */
export interface NetSettings {
  readonly net: NetEffects;
  readonly userAgent: string;
  /** Puts what was read into the ledger; null keeps nothing. */
  readonly keep: Keep | null;
}

type Fetched =
  | { readonly ok: true; readonly page: FetchedPage }
  | { readonly ok: false; readonly problem: string };

/** Fetches under the rules of the request; what may not or cannot be fetched is a sentence. */
export async function tryFetch(
  { net, userAgent }: NetSettings,
  url: string,
  { allowPrivate }: UrlRequest,
): Promise<Fetched> {
  try {
    return { ok: true, page: await fetchPage(url, { allowPrivate, userAgent }, net) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { ok: false, problem: error.message };
  }
}

/** Reads a fetched page as a document; `entry` is the feed's word on it, where it came from one. */
export function readPage(
  pool: Pool<Task, TaskResult>,
  { keep }: NetSettings,
  page: FetchedPage,
  meta: DocumentMeta,
  entry?: FeedEntry,
): Promise<ReadAnswer> {
  return runDocument(pool, keep, {
    kind: "document",
    from: namedBytes(page),
    meta: { url: page.url, ...meta },
    ...(entry === undefined ? {} : { otherwise: entry }),
  });
}

/** A page for a reading thread, named by its address. */
export function namedBytes({ url, bytes, contentType }: FetchedPage): NamedBytes {
  return contentType === undefined ? { name: url, bytes } : { name: url, bytes, contentType };
}
