// The registers of a pair: agreements, gatherings, expectations, aims and reasons. Each is made anew of the claims as corrected.
import type {
  AgreementsView,
  ExpectationsView,
  GatheringsView,
  LedgerClaimLine,
  LedgerRecordLine,
  ReasonsView,
  RegisterRequest,
} from "../contract/index.js";
import type { LedgerStore } from "../ledger/index.js";
import type { Claim } from "../model/index.js";
import {
  agreementsOf,
  expectationsOf,
  gatheringsOf,
  type RegisterQuestion,
  reasonsOf,
} from "../views/index.js";
import { type AllRecords, allRecords } from "./all_records.js";
import { everyPage, MOST_RECORDS, PAGE } from "./every_page.js";
import { listClaims } from "./list_ledger.js";
import { deskLexicon } from "./tables.js";

/** Beside the pair's own records: what its documents tell of one of the two alone, or with others. */
const BESIDE: readonly Claim["kind"][] = ["event", "statement", "position"];

/** `today` is an ISO day; it counts where no day is asked for. */
export async function viewAgreements(
  store: LedgerStore,
  request: RegisterRequest,
  today: string,
): Promise<AgreementsView> {
  const { records, isCut } = await linesOf(store, request);
  return agreementsOf(records, questionOf(request, today, isCut), deskLexicon().tables.parties.documents);
}

export async function viewGatherings(
  store: LedgerStore,
  request: RegisterRequest,
  today: string,
): Promise<GatheringsView> {
  const { records, isCut } = await linesOf(store, request);
  return gatheringsOf(records, questionOf(request, today, isCut));
}

export async function viewExpectations(
  store: LedgerStore,
  request: RegisterRequest,
  today: string,
): Promise<ExpectationsView> {
  const { records, isCut } = await linesOf(store, request);
  return expectationsOf(records, questionOf(request, today, isCut));
}

export async function viewReasons(
  store: LedgerStore,
  request: RegisterRequest,
  today: string,
): Promise<ReasonsView> {
  const { records, isCut } = await linesOf(store, request);
  return reasonsOf(records, questionOf(request, today, isCut));
}

function questionOf(
  { pair, from, to, asOf }: RegisterRequest,
  today: string,
  cut: boolean,
): RegisterQuestion {
  return { pair, from, to, day: asOf ?? today, cut };
}

/** Days are asked of the rows, not of the claims: what a row stands at may be older than the days that are looked at. */
async function linesOf(store: LedgerStore, { pair, asOf }: RegisterRequest): Promise<AllRecords> {
  const all = { pair, kind: null, from: null, to: null, asOf };
  const own = await allRecords(store, all);
  const there = new Set(own.records.flatMap(({ claims }) => claims));
  const request = { ...all, document: null, beside: true, besideKinds: BESIDE } as const;
  const { items, isCut } = await everyPage(
    (after) => listClaims(store, { ...request, after, limit: PAGE }),
    MOST_RECORDS - own.records.length,
  );
  const beside = items.filter(({ claim }) => !there.has(claim.id)).map(asRecord);
  return { records: [...own.records, ...beside], isCut: own.isCut || isCut };
}

function asRecord(line: LedgerClaimLine): LedgerRecordLine {
  return { ...line, record: line.claim.id, reports: 1, stories: 1, claims: [line.claim.id] };
}
