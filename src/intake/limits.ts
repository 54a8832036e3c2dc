// Every limit of intake, each with its reason. Over a limit the input is refused with a sentence, never cut in silence.
// Source of the rule: docs/decisions/0005-pages-and-limits.md (what was measured).

/** Sizes are in bytes where the name says so, else in UTF-16 code units. */
export const LIMITS = {
  /** A page or a text file: a long report is 1 MB; ten of them fit. */
  fileBytes: 10_000_000,
  /** One line of a JSONL stream: a document of `documentCharacters` fits even when each character is escaped. */
  lineBytes: 10_000_000,
  /** One document after extraction: about 300,000 words. The reading of it must end within its time budget. */
  documentCharacters: 2_000_000,
  /** Open elements of a page at one time: real pages stay under 100; deeper ones are flattened, not refused. */
  nesting: 512,
  /** Elements of a page: real pages stay under 50,000; each costs memory. */
  elements: 300_000,
  /** Characters kept of one attribute, a class or a date: nothing that we read is longer. */
  attributeCharacters: 2_000,
  /** Characters of one JSON-LD block: real ones are under 100,000. */
  linkedDataCharacters: 1_000_000,
  /** Letters looked at to tell the language: more do not change the answer. */
  languageLetters: 2_000,
  /** Bytes searched for a charset declaration: the HTML standard looks at 1,024, some pages put it later. */
  charsetSearchBytes: 4_096,
} as const;

/** A count with thousands marked, for messages ("2,000,000"). */
export function showCount(count: number): string {
  return count.toLocaleString("en-US");
}
