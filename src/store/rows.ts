// Entries of the ledger as rows of its tables, and back.
import {
  type LedgerEntry,
  partyPairsOf,
  type RecordClaim,
  type StoredDocument,
  samenessKey,
  seriesKey,
} from "../ledger/index.js";
import { type Claim, isMissing, toneOf } from "../model/index.js";
import { hash20 } from "./hash.js";
import { type Column, type SqlRow, type SqlValue, textColumns } from "./sql_engine.js";

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
  { name: "coder", type: "text" },
  { name: "published", type: "text" },
];

export const CLAIM_COLUMNS: readonly Column[] = [
  ...textColumns("id"),
  { name: "seq", type: "integer" },
  ...textColumns("document", "kind", "day_key", "record", "series", "known", "body", "act"),
];

export const PAIR_COLUMNS: readonly Column[] = [
  ...textColumns("a", "b", "claim"),
  { name: "seq", type: "integer" },
  ...textColumns("document", "kind", "day_key", "record", "known", "tone", "act", "doer"),
  { name: "score", type: "integer" },
];

export function documentRow(entry: LedgerEntry, seq: number, addedAt: string): SqlValue[] {
  const { document, sha256 } = entry;
  const { known, published } = originOf(entry, addedAt);
  return [
    entry.id,
    seq,
    addedAt,
    known,
    sha256,
    plain(entry.title ?? ""),
    headText(entry),
    JSON.stringify(document.text),
    document.isEntered === true ? null : entry.coder, // what was entered was read by nobody
    published,
  ];
}

/** All of a document but its text and its claims, as JSON: what another coder says of it replaces it. */
function headText({ document, title, origin, sentences, dropped, notCoded, coder }: LedgerEntry): string {
  const { text: _, ...rest } = document;
  return JSON.stringify({ document: rest, title, origin, sentences, dropped, notCoded, coder });
}

/** What the rows of a document's claims have in common. */
export interface ClaimOrigin {
  readonly document: string;
  readonly published: string | null;
  readonly addedAt: string;
  /** The day from which the ledger's views may know it: that of its publication, else that on which it was added. */
  readonly known: string;
}

export function originOf({ id, document }: LedgerEntry, addedAt: string): ClaimOrigin {
  const published = isMissing(document.published) ? null : document.published;
  return { document: id, published, addedAt, known: published ?? addedAt.slice(0, 10) };
}

/**
 * The row of a claim, and one row for each pair of its parties. It is found by what it is `now` (as corrected), on the day and in the record of
 * the claim of its document that it `tells` again, and gives back what was `read`.
 */
export function claimRows({ read, now, tells, seq }: PlacedClaim, origin: ClaimOrigin): ClaimRows {
  const { document, published, addedAt, known } = origin;
  const { id, kind } = now;
  const { day, record } = placeOf(tells);
  const series = kind === "figure" ? seriesKey(now) : null;
  const body: RecordClaim = { document, published, addedAt, record, claim: read };
  const seriesId = series === null ? null : `s-${hash20(series)}`;
  return {
    claim: [id, seq, document, kind, day, record, seriesId, known, JSON.stringify(body), actOf(now)],
    pairs: pairRows(now, { seq, document, day, record, known }),
  };
}

/** Where a claim stands: what its rows have in common. */
interface Standing {
  readonly seq: number;
  readonly document: string;
  readonly day: string;
  readonly record: string;
  readonly known: string;
}

/** The act that an event is found by; null for every other kind of claim. */
export function actOf(now: Claim): string | null {
  return now.kind === "event" ? now.act : null;
}

/** One row for each pair of parties. The score is the event's intensity in tenths. */
export function pairRows(now: Claim, { seq, document, day, record, known }: Standing): SqlValue[][] {
  const { id, kind } = now;
  const event = now.kind === "event" ? now : null;
  const tone = event === null ? null : toneOf(event.type);
  const score = event === null ? null : Math.round(event.intensity * 10);
  return partyPairsOf(now).map(({ pair: [a, b], doer }) => [
    ...[a, b, id, seq, document, kind, day, record, known],
    ...[tone, event?.act ?? null, doer, score],
  ]);
}

/** A claim with what its row is made of. */
export interface PlacedClaim {
  readonly read: Claim;
  readonly now: Claim;
  /** Itself, or the claim of its document that it tells again. */
  readonly tells: Claim;
  readonly seq: number;
}

interface ClaimRows {
  readonly claim: SqlValue[];
  readonly pairs: SqlValue[][];
}

/** The day and the record that a claim is found by. */
export function placeOf(claim: Claim): { readonly day: string; readonly record: string } {
  return { day: dayKey(claim), record: recordOf(claim) };
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
  readonly title: string | null;
  readonly origin: string | null;
  readonly sentences: StoredDocument["sentences"];
  readonly dropped: StoredDocument["dropped"];
  readonly notCoded: StoredDocument["notCoded"];
  readonly coder: string;
}

/** What of a document stands in its head. */
export function headOf(row: SqlRow): Head {
  return JSON.parse(String(row.head)) as Head;
}

export function documentOf(row: SqlRow): StoredDocument {
  const { document, ...rest } = headOf(row);
  return {
    id: String(row.id),
    sha256: String(row.sha256),
    addedAt: String(row.added_at),
    document: { text: JSON.parse(String(row.body)) as string, ...document },
    ...rest,
  };
}

/** The claim as it was read, from its body. */
export function claimOf(row: SqlRow): RecordClaim {
  return JSON.parse(String(row.body)) as RecordClaim;
}
