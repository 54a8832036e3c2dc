// The starter record as entries of the ledger: one document for each source, one line of text for each of its rows, and the
// claims that the rows make, each citing its line. Why so: docs/decisions/0013-starter-record-in-the-ledger.md.
import { type Claim, type Document, type Entered, missing, type Span } from "../../model/index.js";
import type { LedgerEntry } from "../entry.js";
import { agreementClaim, agreementWords } from "./agreement_row.js";
import {
  changeClaim,
  figureClaim,
  measureClaim,
  meetingClaim,
  paymentClaim,
  type RowClaim,
  type RowLexicon,
  voteClaims,
} from "./row_claims.js";
import { figureWords, measureWords, meetingWords, paymentWords, voteWords } from "./row_words.js";
import type { StarterFigure, StarterRecord, StarterRow, StarterSource } from "./starter_record.js";

/** In place of the version of a coder. A new one when lines or claims of the same rows change. */
export const STARTER_CODER = "starter record 1";

/** SHA-256 of a text as UTF-8, 64 hex digits. */
type HashText = (text: string) => string;

interface Line {
  readonly row: StarterRow;
  readonly source: string;
  readonly words: string;
  readonly claims: readonly RowClaim[];
}

/**
 * One entry for each source that a row rests on, in the order of the record's sources. Ids are a hash of the source's or the row's
 * key, so that they stay when a row is mended.
 */
export function starterEntries(record: StarterRecord, lexicon: RowLexicon, hash: HashText): LedgerEntry[] {
  const lines = linesOf(record, lexicon);
  const urls = new Map(record.sources.map(({ id, url }) => [id, url]));
  return record.sources.flatMap((source) => {
    const own = lines.filter((line) => line.source === source.id);
    return own.length === 0 ? [] : [entryOf(source, own, urls, hash)];
  });
}

function linesOf(record: StarterRecord, lexicon: RowLexicon): Line[] {
  const { nameOf } = lexicon;
  const line = (row: StarterRow, words: string, claims: readonly (RowClaim | null)[]): Line => ({
    row,
    source: row.source,
    words,
    claims: claims.filter((claim) => claim !== null),
  });
  return [
    ...record.figures.flatMap((row) => figureLines(row, lexicon)),
    ...record.meetings.map((row) => line(row, meetingWords(row, nameOf), [meetingClaim(row, lexicon)])),
    ...record.votes.map((row) => line(row, voteWords(row, nameOf), voteClaims(row, lexicon))),
    ...record.measures.map((row) => line(row, measureWords(row, nameOf), [measureClaim(row, lexicon)])),
    ...record.payments.map((row) => line(row, paymentWords(row, nameOf), [paymentClaim(row, lexicon)])),
    ...record.agreements.map((row) => line(row, agreementWords(row, nameOf), [agreementClaim(row, lexicon)])),
  ];
}

/** Two lines where the change is told by another source than the value. */
function figureLines(row: StarterFigure, { nameOf }: RowLexicon): Line[] {
  const change = changeClaim(row);
  if (change === null || row.change === null)
    return [{ row, source: row.source, words: figureWords(row, nameOf), claims: [figureClaim(row)] }];
  const alone = { ...row, value: null, unit: null, arithmetic: null, note: null };
  return [
    {
      row,
      source: row.source,
      words: figureWords({ ...row, change: null }, nameOf),
      claims: [figureClaim(row)],
    },
    { row, source: row.change.source, words: figureWords(alone, nameOf), claims: [change] },
  ];
}

function entryOf(
  source: StarterSource,
  lines: readonly Line[],
  urls: ReadonlyMap<string, string>,
  hash: HashText,
): LedgerEntry {
  const id = `d-${hash(JSON.stringify(["starter", source.id])).slice(0, 20)}`;
  const text = `${lines.map(({ words }) => words).join("\n")}\n`;
  const sentences: Span[] = [];
  let at = 0;
  for (const { words } of lines) {
    sentences.push({ start: at, end: at + words.length });
    at += words.length + 1;
  }
  const claims = lines.flatMap((line, i) => {
    const { start, end } = sentences[i] ?? { start: 0, end: 0 };
    const citation = { start, end, sentence: i, text: line.words };
    return line.claims.map(({ part, body }): Claim => {
      const { id: row } = line.row;
      return {
        id: `c-${hash(JSON.stringify(["starter", row, part])).slice(0, 20)}`,
        ...body,
        citation,
        why: `entered from "${source.title}" as row "${row}" (${line.row.confidence})`,
        coder: STARTER_CODER,
        review: "entered",
        entered: enteredOf(line.row, urls),
      };
    });
  });
  return {
    id,
    sha256: hash(text),
    document: documentOf(source, text),
    title: source.title,
    origin: null,
    claims,
    sentences,
    dropped: [],
    notCoded: null,
    coder: STARTER_CODER,
  };
}

function enteredOf(row: StarterRow & Partial<StarterFigure>, urls: ReadonlyMap<string, string>): Entered {
  const { id, grade, confidence, vintage, also, note, arithmetic, resolution } = row;
  return {
    row: id,
    grade,
    confidence,
    vintage,
    also: also.flatMap((source) => urls.get(source) ?? []),
    note,
    ...(arithmetic === null || arithmetic === undefined ? {} : { arithmetic }),
    ...(resolution === null || resolution === undefined ? {} : { resolution }),
  };
}

/** "Afternoon Voice: trade of China and Russia, 2021" is of Afternoon Voice. A day that is known in part is none. */
function documentOf({ title, url, published }: StarterSource, text: string): Document {
  const publisher = /^([^:]{2,60}): /u.exec(title)?.[1] ?? null;
  const isDay = published !== null && /^\d{4}-\d{2}-\d{2}$/u.test(published);
  return {
    text,
    isPage: true,
    isEntered: true,
    title,
    url,
    publisher,
    origin: null,
    author: null,
    published: isDay ? published : missing("not stated", ...(published === null ? [] : [published])),
    language: "en",
  };
}
