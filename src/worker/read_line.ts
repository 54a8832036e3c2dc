// The line of one document as it is printed: the coder's answer beside what intake knows of the document.
// Its fields are those of the published schema "read" (src/contract/lines.ts).
import type { Coded } from "../coding/index.js";
import type { ReadLine } from "../contract/index.js";
import type { Document } from "../model/index.js";

/** Builds the line; the fields stand in the order in which they are printed. */
export function readLine(document: Document, coded: Coded): ReadLine {
  return {
    document: coded.document,
    sha256: coded.sha256,
    claims: coded.claims,
    title: coded.title,
    origin: coded.origin,
    url: document.url,
    publisher: document.publisher,
    author: document.author,
    published: document.published,
    language: document.language,
    dropped: coded.dropped,
    notCoded: coded.notCoded,
    ...(document.isPage ? { text: document.text } : {}),
  };
}
