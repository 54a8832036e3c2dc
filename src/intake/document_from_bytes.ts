// The bytes of a file or of standard input as a document: page or plain text, told by the name and by the content.
// Source of the rule: docs/decisions/0005-pages-and-limits.md.

import type { Document } from "../model/index.js";
import { decodeBytes } from "./bytes/decode.js";
import { readGivenDate } from "./dates.js";
import { documentFromHtml } from "./document_from_html.js";
import { documentFromText } from "./document_from_text.js";
import { type DocumentMeta, readLanguageCode } from "./document_meta.js";
import { InputError, quoteValue } from "./input_error.js";
import { LIMITS, showCount } from "./limits.js";

/**
 * `name` stands in messages, and its ending tells a page. `contentType` is the HTTP header's, where there is one.
 * InputError, opened by the name, when the bytes are empty, too many, or no text.
 */
export function documentFromBytes(
  bytes: Uint8Array,
  name: string,
  meta: DocumentMeta = {},
  contentType?: string,
): Document {
  readGivenDate(meta.published);
  readLanguageCode(meta.language, quoteValue);
  if (bytes.length === 0) throw new InputError(`${name} is empty: give a file with a text or a page.`);
  refuseLarge(bytes.length, name);
  try {
    const text = decodeBytes(bytes, contentType);
    return isPage(text, name, contentType) ? documentFromHtml(text, meta) : readText(text, meta);
  } catch (error) {
    if (error instanceof InputError) throw new InputError(`${name}: ${error.message}`, { cause: error });
    throw error;
  }
}

/** Throws InputError when a file is larger than its limit. */
export function refuseLarge(size: number, name: string): void {
  if (size <= LIMITS.fileBytes) return;
  throw new InputError(
    `${name} has ${showCount(size)} bytes; the most is ${showCount(LIMITS.fileBytes)}: split it, ` +
      "or give many documents as a stream with --jsonl.",
  );
}

function readText(text: string, meta: DocumentMeta): Document {
  if (text.trim() === "") throw new InputError("The input holds only white space: give a text or a page.");
  return documentFromText(text, meta);
}

function isPage(text: string, name: string, contentType: string | undefined): boolean {
  if (contentType !== undefined && /^(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType))
    return true;
  return /\.(?:html?|xhtml|shtml)$/i.test(name) || startsAsPage(text);
}

/** What opens a page once white space, comments and declarations are past. */
function startsAsPage(text: string): boolean {
  const head = text
    .slice(0, LIMITS.charsetSearchBytes)
    .replace(/<!--[^>]{0,1000}-->|<\?xml[^>]{0,300}>/g, "");
  return /^\s*<(?:!doctype\s+html|html|head|body|article|meta|title)\b/i.test(head);
}
