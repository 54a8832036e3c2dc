// The ledger in SQL, once for both engines.
import type { Job, JobState, LedgerCounts, LedgerStore } from "../ledger/index.js";
import { commit, recode } from "./commit.js";
import { copiesOf, firstPrints } from "./copies.js";
import { correct, correctionsOf, lostCorrections } from "./corrections.js";
import { closeDoubt, doubtById, doubtPage, openDoubt } from "./doubts.js";
import { enterRows } from "./enter_rows.js";
import {
  claimById,
  claimPage,
  documentById,
  documentPage,
  meetingsOf,
  meetingsOfCountry,
  pairPage,
  quarterCounts,
  readBy,
  recordPage,
  reportsOf,
  searchPage,
  seriesPage,
  sourcesOf,
  stampOf,
} from "./questions.js";
import { actCounts, latestEvents, pairTally, relationCounts } from "./relations.js";
import { type SqlEngine, type SqlRow, textOrNull } from "./sql_engine.js";
import { marksOf } from "./where.js";

export function createSqlLedger(engine: SqlEngine): LedgerStore {
  const { read } = engine;
  return {
    commit: (entries, now) => commit(engine, entries, now),
    recode: (entry) => recode(engine, entry),
    document: (id) => documentById(read, id),
    documents: (page) => documentPage(read, page),
    claims: (query) => claimPage(read, query),
    claim: (id) => claimById(read, id),
    records: (query) => recordPage(read, query),
    reports: (records, query) => reportsOf(read, records, query),
    series: (query) => seriesPage(read, query),
    meetings: (pair) => meetingsOf(read, pair),
    meetingsOfCountry: (country) => meetingsOfCountry(read, country),
    stamp: () => stampOf(read),
    pairs: (page) => pairPage(read, page),
    quarters: (query) => quarterCounts(read, query),
    relations: (query) => relationCounts(read, query),
    tally: (query) => pairTally(read, query),
    latestEvents: (query) => latestEvents(read, query),
    actsWith: (query) => actCounts(read, query),
    sourcesOf: (documents) => sourcesOf(read, documents),
    firstPrints: (documents) => firstPrints(read, documents),
    copiesOf: (document) => copiesOf(read, document),
    readBy: () => readBy(read),
    search: (words, page) => searchPage(read, words, page),
    correct: (correction) => engine.write((session) => correct(session, correction)),
    correctionsOf: (claims) => correctionsOf(read, claims),
    lostCorrections: (document) => lostCorrections(read, document),
    openDoubt: (doubt) => engine.write((session) => openDoubt(session, doubt)),
    doubt: (id) => doubtById(read, id),
    doubts: (query) => doubtPage(read, query),
    closeDoubt: (id, outcome, work) => engine.write((session) => closeDoubt(session, id, outcome, work)),
    enterRows: (rows, now) => engine.write((session) => enterRows(session, rows, now)),
    putJob: (job) => putJob(engine, job),
    async jobs(states) {
      if (states.length === 0) return [];
      const rows = await read.all(
        `select * from jobs where state in (${marksOf(states)}) order by changed_at, id`,
        states,
      );
      return rows.map(jobOf);
    },
    counts: () => counts(engine),
    close: () => engine.close(),
  };
}

async function putJob(engine: SqlEngine, job: Job): Promise<void> {
  await engine.write(async (session) => {
    await session.run("delete from jobs where id = $1", [job.id]);
    await session.run(
      "insert into jobs (id, kind, state, body, problem, changed_at) values ($1, $2, $3, $4, $5, $6)",
      [job.id, job.kind, job.state, job.body, job.problem, job.changedAt],
    );
  });
}

function jobOf(row: SqlRow): Job {
  return {
    id: String(row.id),
    kind: String(row.kind),
    state: String(row.state) as JobState,
    body: String(row.body),
    problem: textOrNull(row.problem),
    changedAt: String(row.changed_at),
  };
}

async function counts({ read }: SqlEngine): Promise<LedgerCounts> {
  const [row] = await read.all(`select
    cast((select count(*) from documents) as integer) as documents,
    cast((select count(*) from claims) as integer) as claims,
    cast((select count(distinct record) from claims) as integer) as records,
    cast((select count(*) from corrections) as integer) as corrections`);
  return {
    documents: Number(row?.documents ?? 0),
    claims: Number(row?.claims ?? 0),
    records: Number(row?.records ?? 0),
    corrections: Number(row?.corrections ?? 0),
  };
}
