// One record of a JSONL stream as a document.
import type { Document } from "../model/index.js";
import { documentFromHtml } from "./document_from_html.js";
import { documentFromText } from "./document_from_text.js";
import { type RecordFields, recordFields } from "./record_fields.js";

export interface RecordDocument extends Pick<RecordFields, "id"> {
  readonly document: Document;
}

/** InputError names what is wrong with the record, and its value. */
export function documentFromRecord(record: unknown): RecordDocument {
  const { id, content, meta } = recordFields(record);
  const document =
    "html" in content ? documentFromHtml(content.html, meta) : documentFromText(content.text, meta);
  return { id, document };
}
