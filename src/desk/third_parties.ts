// The use cases on third parties: one party with all others, a pair with a third, and who else did the same.
import {
  type LedgerClaimLine,
  type NetworkRequest,
  type NetworkView,
  Refusal,
  type ThirdPartiesRequest,
  type ThirdPartiesView,
  type Triangle,
  type TriangleSide,
  type WhoElseRequest,
  type WhoElseView,
} from "../contract/index.js";
import { corrected, type DaysQuery, type LedgerStore, partiesOfActors } from "../ledger/index.js";
import type { EventClaim, Pair } from "../model/index.js";
import {
  besideEvent,
  figuresOfBoth,
  groupsOf,
  LAST_EVENTS,
  lastFirst,
  sideOf,
  thirdsOf,
  windowOf,
} from "../views/index.js";
import { allRecords } from "./all_records.js";
import { everyPage, PAGE } from "./every_page.js";
import { listClaims, recordLines } from "./list_ledger.js";
import { viewActivity } from "./view_ledger.js";

export async function viewNetwork(
  store: LedgerStore,
  { party, ...days }: NetworkRequest,
): Promise<NetworkView> {
  const relations = await store.relations({ ...daysOf(days), party });
  return { party, relations: relations.map(({ other, ...told }) => ({ party: other, ...told })) };
}

export async function viewThirdParties(
  store: LedgerStore,
  { pair: given, third, ...rest }: ThirdPartiesRequest,
): Promise<ThirdPartiesView> {
  const [a, b] = ordered(given);
  if (third === a || third === b)
    throw new Refusal(`The third party ${third} is one of the pair ${a} and ${b}: give another one.`);
  const days = daysOf(rest);
  const [withFirst, withSecond] = [
    await store.relations({ ...days, party: a }),
    await store.relations({ ...days, party: b }),
  ];
  return {
    pair: [a, b],
    thirds: thirdsOf([a, b], withFirst, withSecond),
    triangle: third === null ? null : await triangleOf(store, [a, b], third, days),
  };
}

async function triangleOf(store: LedgerStore, pair: Pair, third: string, days: DaysQuery): Promise<Triangle> {
  const [a, b] = pair;
  const [first, second] = [ordered([a, third]), ordered([b, third])];
  const figures = async (of: Pair) =>
    (await allRecords(store, { ...days, pair: of, kind: "figure" })).records;
  return {
    third,
    sides: [
      await sideBetween(store, pair, days),
      await sideBetween(store, first, days),
      await sideBetween(store, second, days),
    ],
    figures: figuresOfBoth(third, await figures(first), await figures(second)),
    says: await saidBy(store, pair, third, days),
  };
}

async function sideBetween(store: LedgerStore, pair: Pair, days: DaysQuery): Promise<TriangleSide> {
  const tally = await store.tally({ ...days, pair });
  const { quarters } = await viewActivity(store, { ...days, pair });
  const latest = await store.latestEvents({ ...days, pair, limit: LAST_EVENTS });
  const lines = await recordLines(store, latest, { pair, kind: "event", asOf: days.asOf });
  return sideOf(pair, tally, quarters, lines);
}

/** Of what is said of the pair, and beside its claims: the last lines of the third. */
const SAID = 6;
/** Most lines that are looked through for them. */
const MOST_LOOKED = 5000;

async function saidBy(
  store: LedgerStore,
  pair: Pair,
  third: string,
  days: DaysQuery,
): Promise<readonly LedgerClaimLine[]> {
  const said: LedgerClaimLine[] = [];
  for (const kind of ["statement", "position"] as const) {
    const { records } = await allRecords(store, { ...days, pair, kind });
    for (const { record: _record, reports: _reports, stories: _stories, claims: _claims, ...line } of records)
      if (isBy(line.claim, third)) said.push(line);
  }
  const [a, b] = pair;
  const query = { ...days, pair: [a, b] as const, beside: true, kind: null, document: null };
  const { items } = await everyPage(
    (after) => listClaims(store, { ...query, after, limit: PAGE }),
    MOST_LOOKED,
  );
  said.push(...items.filter(({ claim }) => isBy(claim, third)));
  return said.toSorted(lastFirst).slice(0, SAID);
}

function isBy(claim: LedgerClaimLine["claim"], third: string): boolean {
  if (claim.kind === "statement") return partiesOfActors([claim.speaker]).includes(third);
  return claim.kind === "position" && partiesOfActors([claim.holder]).includes(third);
}

/** The act of the event, in its year, where an event is given and no act or days. */
export async function viewWhoElse(
  store: LedgerStore,
  { pair: given, act: asked, event: id, ...rest }: WhoElseRequest,
): Promise<WhoElseView> {
  const pair = ordered(given);
  const event = id === null ? null : await eventOf(store, id, rest.asOf);
  const act = asked ?? event?.act;
  if (act === undefined)
    throw new Refusal("Who else did what is not said: give an act, such as SANCTION, or the id of an event.");
  const days = daysOf(rest);
  const [withFirst, withSecond] = [
    await store.actsWith({ ...days, party: pair[0], act }),
    await store.actsWith({ ...days, party: pair[1], act }),
  ];
  return {
    pair,
    act,
    groups: groupsOf(pair, withFirst, withSecond),
    event:
      event === null ? null : { claim: event.id, found: await toldBeside(store, event, pair, days.asOf) },
  };
}

async function eventOf(store: LedgerStore, id: string, asOf: string | null): Promise<EventClaim> {
  const stored = await store.claim(id);
  if (stored === null)
    throw new Refusal(`The ledger has no claim ${id}: give the id of an event that it has.`);
  const claim = corrected(stored.claim, await store.correctionsOf([id]), asOf);
  if (claim === null) throw new Refusal(`The claim ${id} was rejected by a person: give another event.`);
  if (claim.kind !== "event")
    throw new Refusal(`The claim ${id} is a ${claim.kind} and no event: give the id of an event.`);
  return claim;
}

async function toldBeside(store: LedgerStore, event: EventClaim, pair: Pair, asOf: string | null) {
  const days = windowOf(event);
  if (days === null) return [];
  const lines = [];
  for (const party of partiesOfActors([...event.source, ...event.target])) {
    const query = { ...days, asOf, pair: null, party, kind: "event", acts: [event.act] } as const;
    lines.push(...(await allRecords(store, query)).records);
  }
  return besideEvent(event, pair, lines);
}

function ordered([one, other]: readonly [string, string]): Pair {
  return one < other ? [one, other] : [other, one];
}

function daysOf({ from, to, asOf }: DaysQuery): DaysQuery {
  return { from, to, asOf };
}
