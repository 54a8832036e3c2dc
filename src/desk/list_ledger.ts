// The use cases that list what the ledger has: claims, records and figures as corrected, documents, pairs, a search.
import type {
  ClaimsRequest,
  Found,
  LedgerClaimLine,
  LedgerDocumentLine,
  LedgerRecordLine,
  LedgerSeriesLine,
  Listed,
  PageRequest,
  PairLine,
  SearchRequest,
  SeriesRequest,
} from "../contract/index.js";
import {
  type ClaimQuery,
  chosenReport,
  corrected,
  type LedgerStore,
  type RecordHead,
  type RecordQuery,
  type StoredClaim,
  type StoredDocument,
} from "../ledger/index.js";
import { isMissing } from "../model/index.js";

/** A rejected claim is left out: a page may then hold fewer than its limit. */
export async function listClaims(
  store: LedgerStore,
  request: ClaimsRequest & Pick<ClaimQuery, "besideKinds">,
): Promise<Listed<LedgerClaimLine>> {
  const page = await store.claims(request);
  const corrections = await store.correctionsOf(page.items.map(({ claim }) => claim.id));
  const items = page.items.flatMap((stored) => {
    const claim = corrected(stored.claim, corrections, request.asOf);
    return claim === null ? [] : [{ ...stored, claim }];
  });
  return { items: await withSources(store, items), next: page.next };
}

/** Each record with the report that speaks for it; one of which every report was rejected is left out. */
export async function listRecords(
  store: LedgerStore,
  request: RecordQuery,
): Promise<Listed<LedgerRecordLine>> {
  const { items, next } = await store.records(request);
  return { items: await recordLines(store, items, request), next };
}

/** Records as lines; see listRecords. */
export async function recordLines(
  store: LedgerStore,
  heads: readonly RecordHead[],
  request: Pick<RecordQuery, "pair" | "party" | "kind" | "asOf">,
): Promise<LedgerRecordLine[]> {
  const told = await store.reports(
    heads.map(({ record }) => record),
    request,
  );
  const corrections = await store.correctionsOf(told.map(({ claim }) => claim.id));
  const byRecord = new Map<string, StoredClaim[]>();
  for (const report of told) byRecord.set(report.record, [...(byRecord.get(report.record) ?? []), report]);
  const prints = await store.firstPrints(told.map(({ document }) => document));
  const items = heads.flatMap(({ record }) => {
    const chosen = chosenReport(byRecord.get(record) ?? [], corrections, request.asOf, prints);
    if (chosen === null) return [];
    const { report, reports, stories, claims } = chosen;
    return [{ ...report, record, reports, stories, claims }];
  });
  return withSources(store, items);
}

/** A rejected figure is left out, like one that a correction has made something else. */
export async function listSeries(
  store: LedgerStore,
  request: SeriesRequest,
): Promise<Listed<LedgerSeriesLine>> {
  const page = await store.series(request);
  const corrections = await store.correctionsOf(page.items.map(({ claim }) => claim.id));
  const items = page.items.flatMap((stored) => {
    const claim = corrected(stored.claim, corrections, request.asOf);
    return claim?.kind === "figure" ? [{ ...stored, claim }] : [];
  });
  return { items: await withSources(store, items), next: page.next };
}

export async function listDocuments(
  store: LedgerStore,
  page: PageRequest,
): Promise<Listed<LedgerDocumentLine>> {
  const { items, next } = await store.documents(page);
  return { items: items.map(documentLine), next };
}

/** What is not known is left out, as `read --jsonl` takes it. */
function documentLine({ id, sha256, addedAt, coder, document }: StoredDocument): LedgerDocumentLine {
  const { text, title, url, publisher, published, isEntered } = document;
  return {
    id,
    text,
    ...(title === null ? {} : { title }),
    ...(url === null ? {} : { url }),
    ...(publisher === null ? {} : { publisher }),
    ...(isMissing(published) ? {} : { published }),
    sha256,
    addedAt,
    coder,
    ...(isEntered === true ? { entered: true } : {}),
  };
}

export async function listPairs(store: LedgerStore, page: PageRequest): Promise<Listed<PairLine>> {
  return store.pairs(page);
}

export async function searchLedger(
  store: LedgerStore,
  { words, after, limit }: SearchRequest,
): Promise<Listed<Found>> {
  return store.search(words, { after, limit });
}

/** Each item with what a list says of its document. */
export async function withSources<T extends StoredClaim>(
  store: LedgerStore,
  items: readonly T[],
): Promise<(T & Pick<LedgerClaimLine, "title" | "url" | "publisher" | "copyOf">)[]> {
  const documents = items.map(({ document }) => document);
  const sources = await store.sourcesOf(documents);
  const prints = await store.firstPrints(documents);
  const byId = new Map(sources.map((source) => [source.document, source]));
  return items.map((item) => {
    const { title = null, url = null, publisher = null } = byId.get(item.document) ?? {};
    const first = prints.get(item.document) ?? item.document;
    return { ...item, title, url, publisher, copyOf: first === item.document ? null : first };
  });
}
