// A figure that a person enters from a source, as the starter record has its rows: the source is a document, the figure a line
// of it in our words, and the claim cites that line (docs/decisions/0013-starter-record-in-the-ledger.md).
import {
  type Bound,
  type Claim,
  type Document,
  type FigureClaim,
  type Grade,
  missing,
  type Pair,
  type Period,
} from "../model/index.js";
import type { LedgerEntry } from "./entry.js";
import { LedgerError } from "./ledger_error.js";
import { figureClaim } from "./starter/row_claims.js";
import { figureWords, type NameOf } from "./starter/row_words.js";
import type { StarterFigure } from "./starter/starter_record.js";

/** In place of the version of a coder. A new one when lines or claims of the same figure change. */
const ENTERED_CODER = "entered by a person 1";

/** A figure as it is entered: its fields are known to the lexicon, its period is one. */
export interface NewFigure {
  readonly measure: string;
  readonly pair: Pair;
  /** null: of both together. */
  readonly direction: { readonly from: string; readonly to: string } | null;
  readonly commodity: string | null;
  readonly via: string | null;
  /** What a share is of. */
  readonly whole: string | null;
  readonly period: Period;
  readonly value: number;
  readonly unit: string;
  readonly bound: Bound;
  /** The unit is a currency. */
  readonly isMoney: boolean;
  /** The unit is what is counted ("meetings"). */
  readonly isCounted: boolean;
  readonly source: NewSource;
  readonly note: string | null;
}

interface NewSource {
  readonly url: string;
  readonly title: string;
  /** ISO day; null: the source does not tell. */
  readonly published: string | null;
  readonly grade: Grade;
}

/** What a person's figure becomes: the document of its source, and its line there. */
export interface EnteredFigure {
  /** Id of the document of the source. */
  readonly document: string;
  /** Id of the claim. */
  readonly claim: string;
  /**
   * The document with the line: a new one, or the one that the ledger has with one line more. The line that is there already
   * changes nothing; one of the same row with another value is refused with a LedgerError.
   */
  add(before: LedgerEntry | null): LedgerEntry;
}

/**
 * `by` is who enters it. Ids hash the address of the source with its day, and what the figure is of without its value: a source
 * that says something else on another day is another document.
 */
export function enteredFigure(
  figure: NewFigure,
  by: string,
  nameOf: NameOf,
  hash: (text: string) => string,
): EnteredFigure {
  const { source } = figure;
  const document = `d-${hash(JSON.stringify(["entered", source.url, source.published])).slice(0, 20)}`;
  const row = rowOf(figure);
  const words = figureWords(row, nameOf);
  const claim = `c-${hash(JSON.stringify(["entered", row.id])).slice(0, 20)}`;
  return {
    document,
    claim,
    add(before) {
      const entry = before ?? emptyEntry(document, source);
      const there = entry.claims.find(({ id }) => id === claim);
      if (there === undefined) return withLine(entry, words, claimOf(claim, row, figure, by), hash);
      if (there.citation.text === words && there.kind === "figure" && there.value === figure.value)
        return entry;
      throw new LedgerError(
        `The record has this figure of ${source.url} as the claim ${claim}, with other words: "${there.citation.text}" Correct that claim.`,
      );
    },
  };
}

/** The figure as a row of the starter record. */
function rowOf(figure: NewFigure): StarterFigure {
  const { measure, pair, direction, commodity, via, whole, period, unit, isMoney, isCounted, source } =
    figure;
  const between = direction === null ? pair.join("-") : `${direction.from}-to-${direction.to}`;
  const parts = [measure, between, commodity, via, whole, period.text, unit, source.url, source.published];
  return {
    id: parts.filter((part) => part !== null).join("/"),
    ...{ measure, pair, direction, commodity, via, whole, period, unit },
    ...{ value: figure.value, bound: figure.bound, note: figure.note },
    ...{ grade: source.grade, vintage: source.published, source: source.url },
    confidence: source.grade === "official" || source.grade === "wire" ? "H" : "M",
    basis: isMoney ? { currency: unit } : {},
    ...(isCounted ? { counted: unit } : {}),
    ...{ also: [], resolution: null, change: null, arithmetic: null },
  };
}

function claimOf(id: string, row: StarterFigure, { source }: NewFigure, by: string): Unplaced {
  const { id: key, grade, confidence, vintage, note } = row;
  return {
    id,
    ...figureClaim(row).body,
    why: `entered from "${source.title}" by ${by} (${confidence})`,
    coder: ENTERED_CODER,
    review: "entered",
    entered: { row: key, grade, confidence, vintage, also: [], note },
  };
}

type Unplaced = Omit<FigureClaim, "citation">;

/** One line more at the end: what was there keeps its place. */
function withLine(
  entry: LedgerEntry,
  words: string,
  claim: Unplaced,
  hash: (text: string) => string,
): LedgerEntry {
  const start = entry.document.text.length;
  const span = { start, end: start + words.length };
  const text = `${entry.document.text}${words}\n`;
  const placed: Claim = { ...claim, citation: { ...span, sentence: entry.sentences.length, text: words } };
  return {
    ...entry,
    sha256: hash(text),
    document: { ...entry.document, text },
    claims: [...entry.claims, placed],
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
