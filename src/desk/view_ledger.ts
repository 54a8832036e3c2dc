// The use cases that show one thing of the ledger: a document with its claims, a claim with its corrections, a pair by quarters, the
// counts of the whole.
import { MEASURED } from "../coding/measured.js";
import { CODER_VERSION } from "../coding/version.js"; // not the whole folder: it loads the tagger
import type {
  ActivityRequest,
  ActivityView,
  ClaimView,
  DocumentView,
  LedgerCountsLine,
  Quarter,
} from "../contract/index.js";
import { corrected, type LedgerStore, type QuarterCount, type StoredClaim } from "../ledger/index.js";
import type { Claim } from "../model/index.js";
import { claimsOfDocument } from "./claims_of_document.js";

export async function viewDocument(store: LedgerStore, id: string): Promise<DocumentView | null> {
  const stored = await store.document(id);
  if (stored === null) return null;
  const told = await claimsOfDocument(store, id);
  const corrections = await store.correctionsOf(told.map(({ claim }) => claim.id));
  const claims: Claim[] = [];
  const rejected: Claim[] = [];
  for (const { claim } of told.toSorted(inReadingOrder)) {
    const now = corrected(claim, corrections, null);
    if (now === null) rejected.push(claim);
    else claims.push(now);
  }
  const first = (await store.firstPrints([id])).get(id) ?? id;
  const copies = await store.copiesOf(id);
  const lostCorrections = await store.lostCorrections(id);
  const { document, title, origin, sha256, addedAt, coder, sentences, dropped, notCoded } = stored;
  const { text, url, publisher, author, published, language, isEntered } = document;
  return {
    ...{ id, text, title, url, publisher, origin, author, published, language, sha256, addedAt, coder },
    ...{ entered: isEntered === true, sentences, dropped, notCoded, claims, rejected },
    ...{ coderNow: CODER_VERSION, copyOf: first === id ? null : first, copies, lostCorrections },
  };
}

function inReadingOrder({ claim: a }: StoredClaim, { claim: b }: StoredClaim): number {
  return (
    a.citation.start - b.citation.start || a.citation.end - b.citation.end || (a.id < b.id ? -1 : 1) // two of one place
  );
}

/** Corrections that were recorded after the day are left out. */
export async function viewClaim(
  store: LedgerStore,
  id: string,
  asOf: string | null,
): Promise<ClaimView | null> {
  const stored = await store.claim(id);
  if (stored === null) return null;
  const { document, published, addedAt, record, claim: read } = stored;
  const corrections = (await store.correctionsOf([id])).filter(
    ({ recordedAt }) => asOf === null || recordedAt.slice(0, 10) <= asOf,
  );
  const [source] = await store.sourcesOf([document]);
  const { title = null, url = null, publisher = null } = source ?? {};
  const claim = corrected(read, corrections, asOf);
  return { document, published, title, url, publisher, addedAt, record, read, claim, corrections };
}

export async function viewActivity(store: LedgerStore, request: ActivityRequest): Promise<ActivityView> {
  return { quarters: withoutGaps(await store.quarters(request)) };
}

/** Every quarter from the first to the last; one of which nothing is told has zeros. */
function withoutGaps(told: readonly QuarterCount[]): Quarter[] {
  const [first, last] = [told[0], told.at(-1)];
  if (first === undefined || last === undefined) return [];
  const byName = new Map(told.map((count) => [count.quarter, count]));
  const quarters: Quarter[] = [];
  for (let at = numberOf(first.quarter); at <= numberOf(last.quarter); at += 1) {
    const [year, quarter] = [Math.floor(at / 4), at % 4];
    const name = `${String(year).padStart(4, "0")}-Q${quarter + 1}`;
    const none = { quarter: name, cooperation: 0, conflict: 0, documents: 0 };
    quarters.push({ ...(byName.get(name) ?? none), ...daysOf(name, quarter) });
  }
  return quarters;
}

function numberOf(quarter: string): number {
  return Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(-1)) - 1;
}

const DAYS = [
  ["01-01", "03-31"],
  ["04-01", "06-30"],
  ["07-01", "09-30"],
  ["10-01", "12-31"],
] as const;

function daysOf(name: string, quarter: number): { start: string; end: string } {
  const [start, end] = DAYS[quarter] ?? DAYS[0];
  return { start: `${name.slice(0, 4)}-${start}`, end: `${name.slice(0, 4)}-${end}` };
}

export async function countLedger(store: LedgerStore): Promise<LedgerCountsLine> {
  const readBy = await store.readBy();
  const toRecode = readBy.reduce(
    (sum, { coder, documents }) => sum + (coder === CODER_VERSION ? 0 : documents),
    0,
  );
  return { ...(await store.counts()), coder: CODER_VERSION, readBy, toRecode, measured: MEASURED };
}
