// What the ledger knows of the pairs that a text tells of: figures about the time of its figures, and the register of meetings.
import type { KnownEvent, KnownFigure, RecordSlice } from "../check/index.js";
import { corrected, type LedgerStore, type StoredClaim } from "../ledger/index.js";
import { type Claim, isMissing, type Pair } from "../model/index.js";
import { everyPage, PAGE } from "./every_page.js";
import { listSeries } from "./list_ledger.js";

/** Most figures of one pair. */
const MOST_FIGURES = 5000;
/** Pairs, each from a first day, that are kept in memory. */
const MOST_KEPT = 256;
/** Growth is counted on the year before, records on years before that. */
const YEARS_BEFORE = 10;

/** Asks for the record of a text and keeps what it was told of each pair until the ledger changes. */
export function recordsOf(): (
  store: LedgerStore,
  pairs: readonly Pair[],
  claims: readonly Claim[],
) => Promise<RecordSlice> {
  let known = new Map<string, RecordSlice>();
  let stamp = "";
  return async (store, pairs, claims) => {
    const now = await store.stamp();
    if (now !== stamp) known = new Map();
    stamp = now;
    const own = known; // a check that waits across a change writes into its own
    const from = firstDay(claims);
    const slices: RecordSlice[] = [];
    for (const pair of pairs) {
      const key = `${pair.join()} ${from ?? ""}`;
      const slice = own.get(key) ?? (await pairRecord(store, pair, from));
      if (own.size < MOST_KEPT) own.set(key, slice);
      slices.push(slice);
    }
    return {
      figures: slices.flatMap(({ figures }) => figures),
      events: slices.flatMap(({ events }) => events),
    };
  };
}

/** As corrected; what a person rejected is left out. */
async function pairRecord(store: LedgerStore, pair: Pair, from: string | null): Promise<RecordSlice> {
  return { figures: await figuresOf(store, pair, from), events: await meetingsOf(store, pair) };
}
/** Some years before the first figure of the text; null: the text has no dated figure, and no figure is needed. */
function firstDay(claims: readonly Claim[]): string | null {
  const days = claims.flatMap(({ kind, period }) =>
    kind === "figure" && !isMissing(period) && period.start !== null ? [period.start] : [],
  );
  const [first] = days.sort();
  return first === undefined ? null : `${Number(first.slice(0, 4)) - YEARS_BEFORE}-01-01`;
}

async function figuresOf(
  store: LedgerStore,
  pair: Pair,
  from: string | null,
): Promise<readonly KnownFigure[]> {
  if (from === null) return [];
  const request = { pair, from, to: null, asOf: null, limit: PAGE } as const;
  return (await everyPage((after) => listSeries(store, { ...request, after }), MOST_FIGURES)).items;
}

async function meetingsOf(store: LedgerStore, pair: Pair): Promise<KnownEvent[]> {
  const told = await store.meetings(pair);
  const corrections = await store.correctionsOf(told.map(({ claim }) => claim.id));
  const sources = await store.sourcesOf(told.map(({ document }) => document));
  const byId = new Map(sources.map((source) => [source.document, source]));
  return told.flatMap((stored: StoredClaim) => {
    const claim = corrected(stored.claim, corrections, null);
    if (claim?.kind !== "event") return [];
    const { url = null, publisher = null } = byId.get(stored.document) ?? {};
    return [{ claim, document: stored.document, published: stored.published, url, publisher }];
  });
}
