// What was read: the text as stored, where it came from, and what of it was not read as the article.
import type { Span } from "./citation.js";
import type { Missing } from "./missing.js";

/** What an article may be about besides relations between states, though countries attack and meet in it. */
export const OTHER_FIELDS = ["sport", "game or fiction", "weather"] as const;
export type OtherField = (typeof OTHER_FIELDS)[number];

/** Why a stretch of the text was not read as part of the article. */
export type DroppedReason =
  | OtherField
  | "comment form"
  | "related posts"
  | "repeated headline"
  | "source line"
  | "navigation"
  | "share buttons"
  | "site notice";

/** A stretch of the stored text that is kept and shown but not coded. */
export interface Dropped extends Span {
  readonly reason: DroppedReason;
}

/** One document as intake hands it to the reading. Text fields are as found, trimmed; null where the page does not say. */
export interface Document {
  /** The stored text, exactly as given (stream, text file) or as extracted (pages). */
  readonly text: string;
  /** Was the text taken out of a page, so that only we have it? */
  readonly isPage: boolean;
  /** Set when the text is not the source's own: lines that were entered from it, one for each row. */
  readonly isEntered?: true;
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  /** Who wrote it first, when republished ("Source: Stern"). */
  readonly origin: string | null;
  readonly author: string | null;
  /** ISO date (YYYY-MM-DD) of publication, or why there is none. */
  readonly published: string | Missing;
  /** ISO 639-1 code, or null when the text is too short to tell. */
  readonly language: string | null;
}
