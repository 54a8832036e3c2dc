// What an answer is worth by its status and content type: a redirect, a document, a feed, or a sentence why not.
// Source of the rules: RFC 9110 (status codes, Content-Type); RSS, Atom and JSON Feed are told by type and by content.
import { STATUS_CODES } from "node:http";
import { InputError, quoteValue } from "../input_error.js";

/** What the bytes are to be read as. */
export type PageKind = "document" | "feed";

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

export function isRedirect(status: number): boolean {
  return REDIRECTS.has(status);
}

/** Throws InputError for every status but 200. */
export function refuseStatus(status: number, name: string): void {
  if (status === 200) return;
  const phrase = STATUS_CODES[status];
  const answered = `${name} answered ${status}${phrase === undefined ? "" : ` (${phrase})`}`;
  throw new InputError(`${answered}: ${adviceOn(status)}.`);
}

function adviceOn(status: number): string {
  if (status === 404 || status === 410) return "the page is not there; check the address";
  if (status === 401 || status === 402 || status === 403 || status === 407 || status === 451)
    return "the page is not given to everyone; open it in a browser, save it and read the file";
  if (status === 429) return "it was asked too often; try later";
  if (status >= 500) return "its server fails; try later";
  return "that is no page; open it in a browser, save it and read the file";
}

const DOCUMENT_TYPES: ReadonlySet<string> = new Set(["text/html", "application/xhtml+xml", "text/plain"]);
const FEED_TYPES: ReadonlySet<string> = new Set([
  "application/rss+xml",
  "application/atom+xml",
  "application/rdf+xml",
  "application/feed+json",
  "application/json",
]);
const XML_TYPES: ReadonlySet<string> = new Set(["application/xml", "text/xml"]);

/** InputError when the type is none of a page, a plain text or a feed. Without a type the content decides. */
export function judgeType(contentType: string | undefined, bytes: Uint8Array, name: string): PageKind {
  const type = (contentType ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (FEED_TYPES.has(type)) return "feed";
  if (XML_TYPES.has(type)) return beginsAsPage(bytes) ? "document" : "feed";
  if (type === "") return beginsAsFeed(bytes) || beginsAsJsonFeed(bytes) ? "feed" : "document";
  if (DOCUMENT_TYPES.has(type)) return beginsAsFeed(bytes) ? "feed" : "document";
  throw new InputError(
    `${name} is of the type ${quoteValue(type)}: only pages, plain texts and feeds are read; save its text and read the file.`,
  );
}

function beginsAsFeed(bytes: Uint8Array): boolean {
  return /^\s*<(?:rss|feed|rdf:rdf)\b/i.test(headOf(bytes));
}

function beginsAsPage(bytes: Uint8Array): boolean {
  return /^\s*<html\b/i.test(headOf(bytes));
}

function beginsAsJsonFeed(bytes: Uint8Array): boolean {
  const head = headOf(bytes);
  return /^\s*\{/.test(head) && /"https?:\\?\/\\?\/jsonfeed\.org\\?\/version/.test(head);
}

const HEAD_BYTES = 4096;

/** The first bytes as ASCII, without a byte order mark, declarations and comments. */
function headOf(bytes: Uint8Array): string {
  return new TextDecoder("latin1")
    .decode(bytes.subarray(0, HEAD_BYTES))
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, "")
    .replaceAll("\0", "")
    .replace(/<!--[^>]{0,1000}-->|<\?[^>]{0,300}>|<!doctype[^>]{0,300}>/gi, "");
}
