// What is told of one party with all others, and of two with each other, counted from the narrow table.
import type {
  ActCount,
  DaysQuery,
  PairTally,
  RecordHead,
  RecordQuery,
  RelationCount,
} from "../ledger/index.js";
import type { EventType, Pair } from "../model/index.js";
import { ofParties, withoutRejected } from "./of_parties.js";
import { NO_DAY } from "./rows.js";
import { type SqlRow, type SqlSession, textOrNull } from "./sql_engine.js";
import { type Where, where } from "./where.js";

/** See LedgerStore.relations. */
export async function relationCounts(
  session: SqlSession,
  { party, ...days }: DaysQuery & { readonly party: string },
): Promise<RelationCount[]> {
  const filter = await rowsOf(session, { pair: null, party }, days);
  const rows = await session.all(
    `with told as (select ${OTHER} as other, record, document, tone, score, day_key
       from claim_pairs ${filter.sql()})
     select r.other, r.records, r.cooperation, r.conflict, r.intensity, r.first_day, r.last_day, d.documents
     from (
       select other, cast(count(*) as integer) as records,
         cast(sum(case when tone = 'cooperation' then 1 else 0 end) as integer) as cooperation,
         cast(sum(case when tone = 'conflict' then 1 else 0 end) as integer) as conflict,
         cast(round(avg(score) * 100) as integer) as intensity,
         min(nullif(day_key, '${NO_DAY}')) as first_day, max(nullif(day_key, '${NO_DAY}')) as last_day
       from (select other, record, max(tone) as tone, avg(score) as score, min(day_key) as day_key
         from told group by other, record) g
       group by other) r
     join (select other, cast(count(distinct document) as integer) as documents from told group by other) d
       on d.other = r.other
     order by r.records desc, r.other`,
    filter.values(),
  );
  return rows.map((row) => ({
    other: String(row.other),
    cooperation: Number(row.cooperation),
    conflict: Number(row.conflict),
    intensity: row.intensity === null ? null : Number(row.intensity) / 1000,
    ...countsOf(row),
  }));
}

/** See LedgerStore.actsWith. */
export async function actCounts(
  session: SqlSession,
  { party, act, ...days }: DaysQuery & { readonly party: string; readonly act: EventType },
): Promise<ActCount[]> {
  const filter = await rowsOf(session, { pair: null, party }, days);
  filter.and("act = ?", act);
  const rows = await session.all(
    `select other, doer, cast(count(distinct record) as integer) as records,
       cast(count(distinct document) as integer) as documents,
       min(nullif(day_key, '${NO_DAY}')) as first_day, max(nullif(day_key, '${NO_DAY}')) as last_day
     from (select ${OTHER} as other, doer, record, document, day_key from claim_pairs ${filter.sql()}) q
     group by other, doer order by other, doer`,
    filter.values(),
  );
  return rows.map((row) => ({ other: String(row.other), doer: textOrNull(row.doer), ...countsOf(row) }));
}

/** See LedgerStore.tally. */
export async function pairTally(
  session: SqlSession,
  { pair, ...days }: DaysQuery & { readonly pair: Pair },
): Promise<PairTally> {
  const filter = await rowsOf(session, { pair }, days);
  const counted = (what: string, name: string) =>
    `cast(count(distinct case when ${what} then record end) as integer) as ${name}`;
  const [row] = await session.all(
    `select cast(count(distinct record) as integer) as records,
       ${counted("tone = 'cooperation'", "cooperation")}, ${counted("tone = 'conflict'", "conflict")},
       ${counted("act = 'CONSULT'", "meetings")}, ${counted("kind = 'statement'", "statements")},
       ${counted("kind = 'position'", "positions")}, ${counted("kind = 'figure'", "figures")}
     from claim_pairs ${filter.sql()}`,
    filter.values(),
  );
  const number = (name: string) => Number(row?.[name] ?? 0);
  return {
    records: number("records"),
    cooperation: number("cooperation"),
    conflict: number("conflict"),
    meetings: number("meetings"),
    statements: number("statements"),
    positions: number("positions"),
    figures: number("figures"),
  };
}

/** See LedgerStore.latestEvents. */
export async function latestEvents(
  session: SqlSession,
  { pair, limit, ...days }: DaysQuery & { readonly pair: Pair; readonly limit: number },
): Promise<RecordHead[]> {
  const filter = await rowsOf(session, { pair }, days);
  filter.and("kind = 'event'");
  const rows = await session.all(
    `select record, nullif(min(day_key), '${NO_DAY}') as day from claim_pairs ${filter.sql()}
     group by record order by coalesce(nullif(min(day_key), '${NO_DAY}'), '') desc, record limit ${limit}`,
    filter.values(),
  );
  return rows.map((row) => ({ record: String(row.record), day: textOrNull(row.day) }));
}

async function rowsOf(
  session: SqlSession,
  parties: Pick<RecordQuery, "pair" | "party">,
  days: DaysQuery,
): Promise<Where> {
  const filter = where();
  ofParties(filter, parties);
  filter.andDays(days);
  await withoutRejected(session, filter, { ...parties, asOf: days.asOf });
  return filter;
}

/** The party is the first parameter of its condition. */
const OTHER = "case when a = $1 then b else a end";

function countsOf(row: SqlRow): Pick<RelationCount, "records" | "documents" | "first" | "last"> {
  return {
    records: Number(row.records),
    documents: Number(row.documents),
    first: textOrNull(row.first_day),
    last: textOrNull(row.last_day),
  };
}
