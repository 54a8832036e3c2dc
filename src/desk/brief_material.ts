// What the sections of a brief ask the record for: each kind is gathered once, when a section asks for it. A later part of the product
// adds a gatherer here.
import type { BriefMaterial } from "../brief/index.js";
import type {
  BriefRequest,
  DoubtLine,
  LedgerClaimLine,
  LedgerRecordLine,
  VotesRequest,
  VotesView,
} from "../contract/index.js";
import type { LedgerStore } from "../ledger/index.js";
import type { Pair } from "../model/index.js";
import { allRecords } from "./all_records.js";
import { everyPage, PAGE } from "./every_page.js";
import { listClaims } from "./list_ledger.js";
import { meetingsOfPair } from "./meetings.js";
import { registerOfPositions } from "./positions.js";
import { readoutsOfBoth } from "./readouts.js";
import { viewAgreements, viewExpectations } from "./registers.js";
import { viewThirdParties } from "./third_parties.js";

export type AskVotes = (request: VotesRequest) => Promise<VotesView>;

interface Asked {
  readonly votes: AskVotes;
  readonly pair: Pair;
  readonly asOf: string;
  readonly since: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Each asked for once, however many need it. */
  records(): Promise<readonly LedgerRecordLine[]>;
  beside(): Promise<readonly LedgerClaimLine[]>;
}

/** Meetings of which both sides' accounts are laid beside each other. */
const MOST_READOUTS = 3;

type Gatherers = {
  readonly [K in keyof BriefMaterial]: (store: LedgerStore, asked: Asked) => Promise<BriefMaterial[K]>;
};

const GATHERERS: Gatherers = {
  records: (_, { records }) => records(),
  positions: async (_, { pair, to, asOf, records, beside }) =>
    registerOfPositions(
      { pair, days: { from: null, to: to ?? asOf }, issue: null, holder: null },
      { records: await records(), beside: await beside(), isCut: false },
    ),
  readouts: (store, { pair, from, to, asOf }) =>
    readoutsOfBoth(store, { pair, from, to, asOf }, MOST_READOUTS),
  thirds: async (store, { pair, from, to, asOf }) =>
    (await viewThirdParties(store, { pair, third: null, from, to, asOf })).thirds,
  register: (store, { pair, asOf, from, to }) =>
    meetingsOfPair(store, { pair, rule: "with-calls", from, to, asOf, person: null }),
  expectations: async (store, { pair, asOf }) =>
    (await viewExpectations(store, { pair, from: null, to: null, asOf }, asOf)).rows,
  documents: async (store, { pair, asOf }) =>
    (await viewAgreements(store, { pair, from: null, to: null, asOf }, asOf)).rows,
  rollCalls: (_, { votes, pair, asOf, from, to }) =>
    votes({
      ...{ pair, body: "UNGA", rule: "identical", issue: null, from, to, asOf },
      ...{ all: false, after: null, limit: 1 },
    }),
  measures: (store, asked) => measuresOn(store, asked),
  beside: (_, { beside }) => beside(),
  corrections: (store, asked) => correctionsSince(store, asked),
  closedDoubts: (store, asked) => doubtsClosedSince(store, asked),
};

function query(pair: Pair | null, asOf: string) {
  return { pair, from: null, to: null, asOf };
}

/** What is asked of the record for these; `before` has been asked already and is not asked again. */
export async function gatherMaterial(
  store: LedgerStore,
  wanted: ReadonlySet<keyof BriefMaterial>,
  {
    pair: [a, b],
    asOf,
    since = null,
    from = null,
    to = null,
  }: Pick<BriefRequest, "pair" | "since" | "from" | "to"> & { readonly asOf: string },
  votes: AskVotes,
  before: Partial<BriefMaterial> = {},
): Promise<Partial<BriefMaterial>> {
  const ordered: Pair = a < b ? [a, b] : [b, a];
  const asked: Asked = {
    ...{ pair: ordered, asOf, since, from, to, votes },
    records: once(
      async () =>
        before.records ?? (await allRecords(store, { ...query(ordered, asOf), kind: null })).records,
    ),
    beside: once(async () => before.beside ?? (await besideOf(store, { pair: ordered, asOf }))),
  };
  const material: { -readonly [K in keyof BriefMaterial]?: BriefMaterial[K] } = {};
  const gather = async <K extends keyof BriefMaterial>(name: K) => {
    material[name] = await GATHERERS[name](store, asked);
  };
  for (const name of wanted) await gather(name);
  return material;
}

/** Asks when it is first needed, and not again. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | null = null;
  return () => {
    asked ??= ask();
    return asked;
  };
}

/** Measures that have both of the two among their sides: those of a third on firms of both are no pair of theirs. */
async function measuresOn(
  store: LedgerStore,
  { pair, asOf, from, to }: Asked,
): Promise<readonly LedgerRecordLine[]> {
  const { records } = await allRecords(store, {
    ...query(null, asOf),
    from,
    to,
    kind: "event",
    party: pair[0],
    acts: ["SANCTION"],
  });
  return records.filter(
    ({ claim }) =>
      claim.kind === "event" &&
      claim.restriction !== undefined &&
      pair.every((code) => [...claim.source, ...claim.target].some(({ country }) => country === code)),
  );
}

/** Statements and positions of no or of another pair in documents that tell of this one. */
async function besideOf(
  store: LedgerStore,
  { pair, asOf }: Pick<Asked, "pair" | "asOf">,
): Promise<readonly LedgerClaimLine[]> {
  const { items } = await everyPage((after) =>
    listClaims(store, { ...query(pair, asOf), kind: null, document: null, beside: true, after, limit: PAGE }),
  );
  return items;
}

/** Of a brief without `since` nothing is asked. */
async function correctionsSince(
  store: LedgerStore,
  { pair, asOf, since }: Asked,
): Promise<BriefMaterial["corrections"]> {
  if (since === null) return [];
  // as they were read: a rejected claim is in no list of claims that stand
  const { items: read } = await everyPage((after) =>
    store.claims({ ...query(pair, asOf), kind: null, document: null, beside: false, after, limit: PAGE }),
  );
  const byId = new Map(read.map((line) => [line.claim.id, line]));
  const corrections = await store.correctionsOf([...byId.keys()]);
  const sources = new Map(
    (await store.sourcesOf(read.map(({ document }) => document))).map((source) => [source.document, source]),
  );
  return corrections
    .filter(({ recordedAt }) => isBetween(recordedAt, since, asOf))
    .toSorted((x, y) => (`${x.recordedAt} ${x.id}` < `${y.recordedAt} ${y.id}` ? -1 : 1))
    .flatMap((correction) => {
      const line = byId.get(correction.claim);
      if (line === undefined) return [];
      const { title = null, url = null, publisher = null } = sources.get(line.document) ?? {};
      return [{ correction, line: { ...line, title, url, publisher, copyOf: null } }];
    });
}

async function doubtsClosedSince(
  store: LedgerStore,
  { pair, asOf, since }: Asked,
): Promise<readonly DoubtLine[]> {
  if (since === null) return [];
  const { items: doubts } = await everyPage((after) => store.doubts({ state: null, after, limit: PAGE }));
  const closed = doubts.filter(({ closedAt }) => closedAt !== null && isBetween(closedAt, since, asOf));
  const found: DoubtLine[] = [];
  for (const doubt of closed) {
    const claim = doubt.claim ?? doubt.entered;
    const stored = claim === null ? null : await store.claim(claim);
    if (stored?.claim.pairs.some(([a, b]) => a === pair[0] && b === pair[1]) === true) found.push(doubt);
  }
  return found;
}

/** After the day `since`, and known on the day `asOf`. */
function isBetween(moment: string, since: string, asOf: string): boolean {
  const day = moment.slice(0, 10);
  return day > since && day <= asOf;
}
