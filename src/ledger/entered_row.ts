// What a person enters from a source becomes what a row of the starter record is: the source is a document, the row a line of it in
// our words, and its claims cite that line (docs/decisions/0013-starter-record-in-the-ledger.md).
import { type Citation, type Claim, type Document, missing } from "../model/index.js";
import type { NewSource } from "./entered_source.js";
import type { LedgerEntry } from "./entry.js";
import { LedgerError } from "./ledger_error.js";
import type { RowClaim } from "./starter/row_claims.js";
import type { StarterRow } from "./starter/starter_record.js";

/** In place of the version of a coder. A new one when lines or claims of the same row change. */
const ENTERED_CODER = "entered by a person 1";

/** A row as it is to be entered: its line in words, and the claims that it makes, one at least. */
export interface Line {
  /** "figure", "meeting" */
  readonly what: string;
  readonly row: StarterRow;
  readonly words: string;
  readonly claims: readonly RowClaim[];
  readonly source: NewSource;
}

/** What a person's row becomes: the document of its source, and its line there. */
export interface EnteredRow {
  /** Id of the document of the source. */
  readonly document: string;
  /** Id of the first claim. */
  readonly claim: string;
  /**
   * The document with the line: a new one, or the one that the ledger has with one line more. The line that is there already
   * changes nothing; one of the same row that says something else is refused with a LedgerError.
   */
  add(before: LedgerEntry | null): LedgerEntry;
}

/**
 * `by` is who enters it. Ids hash the address of the source with its day, and the key of the row, which leaves out what it says: a
 * source that says something else on another day is another document.
 */
export function enteredRow(line: Line, by: string, hash: (text: string) => string): EnteredRow {
  const { source, words } = line;
  const document = `d-${hash(JSON.stringify(["entered", source.url, source.published])).slice(0, 20)}`;
  const claims = claimsOf(line, by, hash);
  const [first] = claims;
  if (first === undefined) throw new Error(`the ${line.what} ${line.row.id} makes no claim`);
  return {
    document,
    claim: first.id,
    add(before) {
      const entry = before ?? emptyEntry(document, source);
      const there = entry.claims.find(({ id }) => claims.some((claim) => claim.id === id));
      if (there === undefined) return withLine(entry, words, claims, hash);
      if (isThere(entry, words, claims)) return entry;
      throw new LedgerError(
        `The record has this ${line.what} of ${source.url} as the claim ${there.id}, with other words: "${there.citation.text}" Correct that claim.`,
      );
    },
  };
}

type Unplaced = Claim extends infer C ? (C extends Claim ? Omit<C, "citation"> : never) : never;

function claimsOf({ row, claims, source }: Line, by: string, hash: (text: string) => string): Unplaced[] {
  const { id: key, grade, confidence, vintage, also, note } = row;
  return claims.map(({ part, body }) => ({
    id: `c-${hash(JSON.stringify(["entered", key, ...(part === "" ? [] : [part])])).slice(0, 20)}`,
    ...body,
    why: `entered from "${source.title}" by ${by} (${confidence})`,
    coder: ENTERED_CODER,
    review: "entered",
    entered: { row: key, grade, confidence, vintage, also, note },
  }));
}

/** All of the claims stand there, in the same words, and say the same, whoever entered them. */
function isThere(entry: LedgerEntry, words: string, claims: readonly Unplaced[]): boolean {
  return claims.every((claim) =>
    entry.claims.some((one) => {
      const { citation, ...there } = one;
      return one.id === claim.id && citation.text === words && saidBy(there) === saidBy(claim);
    }),
  );
}

/** What the claim says, whoever entered it, with its fields in one order. */
function saidBy({ why: _, ...claim }: Unplaced): string {
  return JSON.stringify(claim, (_name, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** One line more at the end: what was there keeps its place. */
function withLine(
  entry: LedgerEntry,
  words: string,
  claims: readonly Unplaced[],
  hash: (text: string) => string,
): LedgerEntry {
  const start = entry.document.text.length;
  const span = { start, end: start + words.length };
  const text = `${entry.document.text}${words}\n`;
  const citation: Citation = { ...span, sentence: entry.sentences.length, text: words };
  return {
    ...entry,
    sha256: hash(text),
    document: { ...entry.document, text },
    claims: [...entry.claims, ...claims.map((claim): Claim => ({ ...claim, citation }))],
    sentences: [...entry.sentences, span],
  };
}

function emptyEntry(id: string, { url, title, published }: NewSource): LedgerEntry {
  const document: Document = {
    ...{ text: "", isPage: true, isEntered: true, title, url },
    ...{ publisher: null, origin: null, author: null, language: "en" },
    published: published ?? missing("not stated"),
  };
  return {
    ...{ id, sha256: "", document, title, origin: null, claims: [], sentences: [] },
    ...{ dropped: [], notCoded: null, coder: ENTERED_CODER },
  };
}
