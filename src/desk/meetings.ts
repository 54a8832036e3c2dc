// The register of visits and meetings of a pair: every claim of a meeting that stands, entered ones of either country with others.
import { type MeetingsRequest, type MeetingsView, Refusal } from "../contract/index.js";
import { corrected, type LedgerStore, type RecordQuery, type StoredClaim } from "../ledger/index.js";
import type { EventType } from "../model/index.js";
import { type MeetingLine, meetingLexicon, meetingsView } from "../views/index.js";
import { MOST_RECORDS, PAGE } from "./every_page.js";
import { withSources } from "./list_ledger.js";
import { deskLexicon } from "./tables.js";

/** Visits, talks and calls; refusals to meet. */
const ACTS: readonly EventType[] = ["CONSULT", "REJECT"];

/** Throws a Refusal where a country is none, or both are one. */
export async function meetingsOfPair(store: LedgerStore, request: MeetingsRequest): Promise<MeetingsView> {
  const { pair } = request;
  const { countries } = deskLexicon();
  const unknown = pair.find((code) => !countries.has(code));
  if (unknown !== undefined)
    throw new Refusal(`There is no country "${unknown}": give an ISO 3166 alpha-3 code, such as CHN.`);
  if (pair[0] === pair[1]) throw new Refusal(`${pair[0]} and ${pair[1]} are one country: a pair needs two.`);
  const { lines, isCut } = await linesOfPair(store, request);
  return meetingsView(request, {
    ...{ lines, isCut, lexicon: meetingLexicon(deskLexicon()) },
    others: await linesWithOthers(store, request),
    nameOf: (code) => countries.get(code)?.name ?? code,
  });
}

async function linesOfPair(
  store: LedgerStore,
  { pair, asOf }: MeetingsRequest,
): Promise<{ readonly lines: readonly MeetingLine[]; readonly isCut: boolean }> {
  const query: Omit<RecordQuery, "after" | "limit"> = {
    ...{ pair, asOf, kind: "event", acts: ACTS, from: null, to: null },
  };
  const lines: MeetingLine[] = [];
  let after: string | null = null;
  let records = 0;
  do {
    const page = await store.records({ ...query, after, limit: PAGE });
    records += page.items.length;
    const told = await store.reports(
      page.items.map(({ record }) => record),
      { pair, kind: "event", asOf },
    );
    lines.push(...(await standing(store, told, asOf)));
    after = page.next;
  } while (after !== null && records < MOST_RECORDS);
  return { lines, isCut: after !== null };
}

/** Entered meetings of one of the two with somebody else, as they were known on the day. */
async function linesWithOthers(
  store: LedgerStore,
  { pair, asOf }: MeetingsRequest,
): Promise<readonly MeetingLine[]> {
  const told = new Map<string, StoredClaim>();
  for (const country of pair)
    for (const stored of await store.meetingsOfCountry(country)) {
      const { claim, published, addedAt } = stored;
      const isOwn = claim.pairs.some(([a, b]) => a === pair[0] && b === pair[1]);
      if (!isOwn && (asOf === null || (published ?? addedAt.slice(0, 10)) <= asOf))
        told.set(claim.id, stored);
    }
  return standing(
    store,
    [...told.values()].map((stored) => ({ ...stored, record: stored.claim.id })),
    asOf,
  );
}

/** As corrected, without what a person rejected, each with its source. */
async function standing(
  store: LedgerStore,
  told: readonly (StoredClaim & { readonly record: string })[],
  asOf: string | null,
): Promise<readonly MeetingLine[]> {
  const corrections = await store.correctionsOf(told.map(({ claim }) => claim.id));
  const lines = told.flatMap((stored) => {
    const claim = corrected(stored.claim, corrections, asOf);
    return claim?.kind === "event" ? [{ ...stored, claim }] : [];
  });
  return withSources(store, lines);
}
