// Entries of the ledger as rows of its tables, and back.
import {
  type LedgerEntry,
  type StoredClaim,
  type StoredDocument,
  samenessKey,
  seriesKey,
} from "../ledger/index.js";
import { type Claim, isMissing } from "../model/index.js";
import { hash20 } from "./hash.js";
import type { Column, SqlRow, SqlValue } from "./sql_engine.js";

/** Sorts after every day: a claim without one comes last. */
export const NO_DAY = "9999-99-99";

export const DOCUMENT_COLUMNS: readonly Column[] = [
  { name: "id", type: "text" },
  { name: "seq", type: "integer" },
  { name: "added_at", type: "text" },
  { name: "known", type: "text" },
  { name: "sha256", type: "text" },
  { name: "title", type: "text" },
  { name: "head", type: "text" },
  { name: "body", type: "text" },
];

export const CLAIM_COLUMNS: readonly Column[] = [
  "id",
  "document",
  "kind",
  "day_key",
  "record",
  "series",
  "known",
  "body",
].map((name) => ({ name, type: "text" }));

export const PAIR_COLUMNS: readonly Column[] = [
  "a",
  "b",
  "claim",
  "document",
  "kind",
  "day_key",
  "record",
  "known",
].map((name) => ({ name, type: "text" }));

export function documentRow(entry: LedgerEntry, seq: number, addedAt: string): SqlValue[] {
  const { document, sha256, sentences, dropped, notCoded, coder } = entry;
  const { text, ...rest } = document;
  const head = JSON.stringify({ document: rest, sentences, dropped, notCoded, coder });
  return [
    entry.id,
    seq,
    addedAt,
    knownFrom(entry, addedAt),
    sha256,
    plain(document.title ?? ""),
    head,
    JSON.stringify(text),
  ];
}

/** The day from which the ledger's views may know it: that of its publication, else that on which it was added. */
export function knownFrom({ document }: LedgerEntry, addedAt: string): string {
  return isMissing(document.published) ? addedAt.slice(0, 10) : document.published;
}

export function claimRow(claim: Claim, document: string, known: string): SqlValue[] {
  const series = claim.kind === "figure" ? seriesKey(claim) : null;
  return [
    claim.id,
    document,
    claim.kind,
    dayKey(claim),
    recordOf(claim),
    series === null ? null : `s-${hash20(series)}`,
    known,
    JSON.stringify(claim),
  ];
}

export function pairRows(claim: Claim, document: string, known: string): SqlValue[][] {
  return claim.pairs.map(([a, b]) => [
    a,
    b,
    claim.id,
    document,
    claim.kind,
    dayKey(claim),
    recordOf(claim),
    known,
  ]);
}

/** The id of the record: a hash of the key of sameness, or the claim's own id where it stands for itself. */
function recordOf(claim: Claim): string {
  const key = samenessKey(claim);
  return key === null ? claim.id : `r-${hash20(key)}`;
}

function dayKey({ period }: Claim): string {
  return isMissing(period) ? NO_DAY : (period.start ?? period.end ?? NO_DAY);
}

/** Text that every engine takes: no NUL, no lone surrogate. Only for looking things up; what is given back is JSON. */
function plain(text: string): string {
  return text
    .replaceAll("\0", " ")
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD");
}

interface Head {
  readonly document: Omit<StoredDocument["document"], "text">;
  readonly sentences: StoredDocument["sentences"];
  readonly dropped: StoredDocument["dropped"];
  readonly notCoded: StoredDocument["notCoded"];
  readonly coder: string;
}

export function documentOf(row: SqlRow): StoredDocument {
  const { document, ...rest } = JSON.parse(String(row.head)) as Head;
  return {
    id: String(row.id),
    sha256: String(row.sha256),
    addedAt: String(row.added_at),
    document: { text: JSON.parse(String(row.body)) as string, ...document },
    ...rest,
  };
}

/** From a row of claims joined with its document's `head` and `added_at`. */
export function claimOf(row: SqlRow): StoredClaim {
  const { document } = JSON.parse(String(row.head)) as Head;
  return {
    document: String(row.document),
    published: isMissing(document.published) ? null : document.published,
    addedAt: String(row.added_at),
    claim: JSON.parse(String(row.body)) as Claim,
  };
}
