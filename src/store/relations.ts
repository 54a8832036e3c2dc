// What is told of one party with all others, counted from the narrow table.
import type { ActCount, DaysQuery, RelationCount } from "../ledger/index.js";
import type { EventType } from "../model/index.js";
import { ofParties, withoutRejected } from "./of_parties.js";
import { NO_DAY } from "./rows.js";
import { type SqlRow, type SqlSession, textOrNull } from "./sql_engine.js";
import { type Where, where } from "./where.js";

/** See LedgerStore.relations. */
export async function relationCounts(
  session: SqlSession,
  { party, ...days }: DaysQuery & { readonly party: string },
): Promise<RelationCount[]> {
  const filter = await rowsOf(session, party, days);
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
  const filter = await rowsOf(session, party, days);
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

async function rowsOf(session: SqlSession, party: string, days: DaysQuery): Promise<Where> {
  const filter = where();
  const parties = { pair: null, party };
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
