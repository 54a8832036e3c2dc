// Stable ids: the same input gives the same id on any machine. What is hashed: docs/decisions/0003-what-an-id-hashes.md.
import { type Citation, type Document, isMissing } from "../model/index.js";

/** SHA-256 (FIPS 180-4) of a text as UTF-8, 64 hex digits; lone surrogates count as U+FFFD. Passed in: the platform has a fast one. */
export type HashText = (text: string) => string;

/** "d-" and 20 hex digits of the hash of [url, published, sha256 of the text]; where the file stood does not matter. */
export function documentId(document: Document, sha256: string, hash: HashText): string {
  const published = isMissing(document.published) ? null : document.published;
  return `d-${hash(JSON.stringify([document.url, published, sha256])).slice(0, 20)}`;
}

/** The claim's id: what is hashed is the document's id, the kind, the cited span and `what` (type, parties, value …). */
export function claimId(
  document: string,
  kind: string,
  citation: Citation,
  what: readonly (string | number | null)[],
  hash: HashText,
): string {
  return `c-${hash(JSON.stringify([document, kind, citation.start, citation.end, ...what])).slice(0, 20)}`;
}
