// A file on disk as a document.
// Source of the rule: docs/design.md, contracts (errors name the thing and what to do).
import type { Document } from "../model/index.js";
import { readGivenDate } from "./dates.js";
import { documentFromBytes } from "./document_from_bytes.js";
import type { DocumentMeta } from "./document_meta.js";
import { readFileBytes } from "./read_file_bytes.js";

/** InputError names the path when it is missing, not a file, not readable, too large, empty or no text. */
export async function readDocumentFile(path: string, meta: DocumentMeta = {}): Promise<Document> {
  readGivenDate(meta.published);
  return documentFromBytes(await readFileBytes(path), path, meta);
}
