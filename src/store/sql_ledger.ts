// The ledger in SQL, once for both engines.
import type { Correction, Job, JobState, LedgerCounts, LedgerStore, Verdict } from "../ledger/index.js";
import { LedgerError, refusedFields } from "../ledger/index.js";
import type { Claim } from "../model/index.js";
import { commit, recode } from "./commit.js";
import {
  claimById,
  claimPage,
  claimsById,
  documentById,
  documentPage,
  recordPage,
  searchPage,
} from "./questions.js";
import { type SqlEngine, type SqlRow, textColumns } from "./sql_engine.js";
import { marksOf } from "./where.js";

const CORRECTION_COLUMNS = textColumns(
  "id",
  "claim",
  "verdict",
  "because",
  "by_whom",
  "recorded_at",
  "valid_from",
  "supersedes",
);

export function createSqlLedger(engine: SqlEngine): LedgerStore {
  const { read } = engine;
  return {
    commit: (entries, now) => commit(engine, entries, now),
    recode: (entry) => recode(engine, entry),
    document: (id) => documentById(read, id),
    documents: (page) => documentPage(read, page),
    claims: (query) => claimPage(read, query),
    claim: (id) => claimById(read, id),
    claimsOf: async (ids) => [...(await claimsById(read, ids)).values()],
    records: (query) => recordPage(read, query),
    search: (words, page) => searchPage(read, words, page),
    correct: (correction) => correct(engine, correction),
    async correctionsOf(claims) {
      if (claims.length === 0) return [];
      const rows = await read.all(
        `select * from corrections where claim in (${marksOf(claims)}) order by recorded_at, id`,
        claims,
      );
      return rows.map(correctionOf);
    },
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

async function correct(engine: SqlEngine, correction: Correction): Promise<void> {
  await engine.write(async (session) => {
    const [row] = await session.all("select body from claims where id = $1", [correction.claim]);
    if (row === undefined)
      throw new LedgerError(
        `The ledger has no claim ${correction.claim}: a correction needs one that is there.`,
      );
    refuseFields(JSON.parse(String(row.body)) as Claim, correction.verdict);
    const { id, verdict, because, by, recordedAt, validFrom, supersedes } = correction;
    await session.insert("corrections", CORRECTION_COLUMNS, [
      [id, correction.claim, JSON.stringify(verdict), because, by, recordedAt, validFrom, supersedes],
    ]);
  });
}

function refuseFields(claim: Claim, verdict: Verdict): void {
  if (verdict.kind !== "changed") return;
  const refused = refusedFields(claim, verdict.fields);
  if (refused.length > 0)
    throw new LedgerError(
      `${refused.map((field) => `"${field}"`).join(", ")} of the ${claim.kind} ${claim.id} cannot be corrected: ` +
        "give fields that it has and that do not say where or how it was read.",
    );
}

function correctionOf(row: SqlRow): Correction {
  return {
    id: String(row.id),
    claim: String(row.claim),
    verdict: JSON.parse(String(row.verdict)) as Verdict,
    because: String(row.because),
    by: String(row.by_whom),
    recordedAt: String(row.recorded_at),
    validFrom: textOrNull(row.valid_from),
    supersedes: textOrNull(row.supersedes),
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

function textOrNull(value: SqlRow[string] | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}
