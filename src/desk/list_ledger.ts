// The use cases that list what the ledger has: claims as corrected, documents, a search.
import type {
  ClaimsRequest,
  Found,
  LedgerClaimLine,
  LedgerDocumentLine,
  LedgerRecordLine,
  Listed,
  SearchRequest,
} from "../contract/index.js";
import { corrected, type LedgerStore, type StoredDocument } from "../ledger/index.js";
import { isMissing } from "../model/index.js";

/** A rejected claim is left out: a page may then hold fewer than its limit. */
export async function listClaims(
  store: LedgerStore,
  request: ClaimsRequest,
): Promise<Listed<LedgerClaimLine>> {
  const page = await store.claims({ ...request, document: null, record: null, series: null });
  const corrections = await store.correctionsOf(page.items.map(({ claim }) => claim.id));
  const items = page.items.flatMap(({ document, published, addedAt, claim: read }) => {
    const claim = corrected(read, corrections, request.asOf);
    return claim === null ? [] : [{ document, published, addedAt, claim }];
  });
  return { items, next: page.next };
}

/** Each record with its first report as corrected; one whose first report was rejected is left out. */
export async function listRecords(
  store: LedgerStore,
  request: ClaimsRequest,
): Promise<Listed<LedgerRecordLine>> {
  const page = await store.records(request);
  const ids = page.items.map(({ claim }) => claim);
  const stored = new Map((await store.claimsOf(ids)).map((one) => [one.claim.id, one]));
  const corrections = await store.correctionsOf(ids);
  const items = page.items.flatMap(({ record, reports, claim: id }) => {
    const first = stored.get(id);
    const claim = first === undefined ? null : corrected(first.claim, corrections, request.asOf);
    if (first === undefined || claim === null) return [];
    const { document, published, addedAt } = first;
    return [{ record, reports, document, published, addedAt, claim }];
  });
  return { items, next: page.next };
}

export async function listDocuments(
  store: LedgerStore,
  page: Pick<ClaimsRequest, "after" | "limit">,
): Promise<Listed<LedgerDocumentLine>> {
  const { items, next } = await store.documents(page);
  return { items: items.map(documentLine), next };
}

/** What is not known is left out, as `read --jsonl` takes it. */
function documentLine({ id, sha256, addedAt, coder, document }: StoredDocument): LedgerDocumentLine {
  const { text, title, url, publisher, published } = document;
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
  };
}

export async function searchLedger(
  store: LedgerStore,
  { words, after, limit }: SearchRequest,
): Promise<Listed<Found>> {
  return store.search(words, { after, limit });
}
