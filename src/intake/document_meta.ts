// What the caller knows of a document beside its text. What the caller says wins over what a page says of itself.
// Source of the rule: docs/design.md, contracts (the fields of a stream record).
import { InputError } from "./input_error.js";

/** All fields may be left out, null or empty: then the page is asked, and else the document says it is missing. */
export interface DocumentMeta {
  /** ISO date or timestamp, or an RFC 2822 date. Anything else is an InputError. */
  readonly published?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly publisher?: string | null | undefined;
  readonly author?: string | null | undefined;
  /** ISO 639 code, with or without a region ("en-GB"). Given: not guessed. */
  readonly language?: string | null | undefined;
}

/** A field with its white space collapsed and trimmed; null when nothing is left. */
export function cleanField(value: string | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  const clean = value.replace(/\s+/gu, " ").trim();
  return clean === "" ? null : clean;
}

/** "en-GB" -> "en"; null when absent; InputError when it is no language code. */
export function readLanguageCode(
  value: string | null | undefined,
  quote: (v: string) => string,
): string | null {
  const clean = cleanField(value);
  if (clean === null) return null;
  const code = primarySubtag(clean);
  if (code !== null) return code;
  throw new InputError(`language ${quote(clean)} is not a language code: give ISO 639-1, such as "en".`);
}

/** The language of a tag by RFC 5646 ("pt-BR" -> "pt", "eng" -> "en"); null when it is no tag. */
export function primarySubtag(tag: string): string | null {
  const match = /^([a-z]{2,3})(?:[-_][a-z0-9_-]{0,30})?$/i.exec(tag.trim());
  const code = match?.[1]?.toLowerCase();
  if (code === undefined) return null;
  return code === "eng" ? "en" : code;
}
