// Stable ids. SHA-256 (FIPS 180-4) over UTF-8, in hex; the same input gives the same id on any machine.
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Document } from "../model/index.js";
import { isMissing } from "../model/index.js";

/** SHA-256 of a text as UTF-8, 64 hex digits. Lone surrogates count as U+FFFD. */
export function hashText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** "d-" and 20 hex digits of the hash of [url, published, sha256 of the text]; where the file stood does not matter. */
export function documentId(document: Document, sha: string): string {
  const published = isMissing(document.published) ? null : document.published;
  return `d-${hashText(JSON.stringify([document.url, published, sha])).slice(0, 20)}`;
}
