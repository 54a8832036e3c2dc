// A plain text as a document: the text stays exactly as it was given, for offsets count in it.
// Source of the rule: docs/design.md, contracts ("citations count UTF-16 code units in the text exactly as it was given").
import type { Document } from "../model/index.js";
import { readGivenDate } from "./dates.js";
import { cleanField, type DocumentMeta, readLanguageCode } from "./document_meta.js";
import { InputError, quoteValue } from "./input_error.js";
import { detectLanguage } from "./language.js";
import { LIMITS, showCount } from "./limits.js";

/** InputError when the text is too long, or `meta` has a date or a language that is none. */
export function documentFromText(text: string, meta: DocumentMeta = {}): Document {
  const published = readGivenDate(meta.published);
  const language = readLanguageCode(meta.language, quoteValue);
  refuseLong(text);
  return {
    text,
    isPage: false,
    title: cleanField(meta.title),
    url: cleanField(meta.url),
    publisher: cleanField(meta.publisher),
    origin: null,
    author: cleanField(meta.author),
    published,
    language: language ?? detectLanguage(text),
  };
}

/** Throws InputError when one document is longer than its limit. */
export function refuseLong(text: string): void {
  if (text.length <= LIMITS.documentCharacters) return;
  throw new InputError(
    `The text has ${showCount(text.length)} characters; the most for one document is ` +
      `${showCount(LIMITS.documentCharacters)}: split it into documents.`,
  );
}
