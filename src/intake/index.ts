// Intake: files, pages, texts and stream records as documents; what cannot be read is an InputError with a sentence.
export { decodeBytes } from "./bytes/decode.js";
export { documentFromBytes } from "./document_from_bytes.js";
export { documentFromHtml } from "./document_from_html.js";
export { documentFromRecord, type RecordDocument } from "./document_from_record.js";
export { documentFromText } from "./document_from_text.js";
export type { DocumentMeta } from "./document_meta.js";
export { feedFromBytes } from "./feed_from_bytes.js";
export { hashText } from "./hash_text.js";
export { InputError } from "./input_error.js";
export { loadLexiconTables, loadRateTables } from "./lexicon_tables.js";
export { LIMITS } from "./limits.js";
export { readDocumentFile } from "./read_document_file.js";
export { readFileBytes } from "./read_file_bytes.js";
