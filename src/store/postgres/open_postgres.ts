// PostgreSQL, for a ledger that several people share. Writers take turns by an advisory lock; readers never wait.
import pg from "pg";
import { LedgerError, type LedgerStore } from "../../ledger/index.js";
import { migrate } from "../migrations.js";
import type { Column, SqlEngine, SqlRow, SqlSession, SqlValue } from "../sql_engine.js";
import { createSqlLedger } from "../sql_ledger.js";

/** "CHAN" as a number: the lock that a writer of a ledger holds in its transaction. */
const WRITER_LOCK = 0x4348_414e;

/** Those of each version of the tables (src/store/migrations.ts). */
const INDEXES = [
  [
    "create unique index documents_id on documents (id)",
    "create unique index corrections_id on corrections (id)",
    "create unique index jobs_id on jobs (id)",
    "create unique index claims_id on claims (id)",
    "create index claims_seq on claims (seq)",
    "create index claims_document on claims (document)",
    "create index claims_record on claims (record)",
    "create index claims_series on claims (series)",
    "create index claim_pairs_timeline on claim_pairs (a, b, day_key, claim)",
    "create index claim_pairs_document on claim_pairs (document)",
    "create index corrections_claim on corrections (claim)",
    "create index documents_seq on documents (seq)",
  ],
  [
    "create unique index doubts_id on doubts (id)",
    "create index doubts_opened on doubts (opened_at, id)",
    "create unique index doubt_outcomes_doubt on doubt_outcomes (doubt)",
  ],
  [
    "create index corrections_held on corrections (held)",
    "create index corrections_document on corrections (document)",
    "create unique index copies_document on copies (document)",
    "create index copies_story on copies (story)",
    "create index copies_marks on copies (marks)",
    "create index copy_bands_band on copy_bands (band)",
    "create index copy_bands_document on copy_bands (document)",
  ],
  ["create index claim_pairs_acts on claim_pairs (a, b, act, day_key)"],
  [
    "create index claim_pairs_timeline on claim_pairs (a, b, day_key, claim)",
    "create index claim_pairs_document on claim_pairs (document)",
    "create index claim_pairs_acts on claim_pairs (a, b, act, day_key)",
    "create index claim_pairs_other on claim_pairs (b, a, day_key)",
  ],
  ["create index claims_acts on claims (act, day_key)"],
];

/** Opens (and makes) the ledger in the database at this address (postgres://…). Throws LedgerError when it cannot be had. */
export async function openPostgresLedger(address: string): Promise<LedgerStore> {
  const pool = new pg.Pool({ connectionString: address, max: 4 });
  pool.on("error", () => {}); // an idle connection that ends is made anew with the next question
  const where = nameOf(address);
  const engine: SqlEngine = {
    where,
    indexes: INDEXES,
    rowByRow: "",
    read: sessionOf(pool),
    async write(work) {
      const client = await pool.connect();
      try {
        await client.query("begin");
        await client.query("select pg_advisory_xact_lock($1)", [WRITER_LOCK]);
        const result = await work(sessionOf(client));
        await client.query("commit");
        return result;
      } catch (error) {
        await client.query("rollback").catch(() => {}); // the first error is the one to tell
        throw error;
      } finally {
        client.release();
      }
    },
    close: () => pool.end(),
  };
  try {
    await migrate(engine);
  } catch (error) {
    await pool.end();
    if (error instanceof LedgerError) throw error;
    throw new LedgerError(
      `The ledger ${where} cannot be opened: ${error instanceof Error ? error.message : error}`,
    );
  }
  return createSqlLedger(engine);
}

/** Host and database without the password. */
function nameOf(address: string): string {
  if (!URL.canParse(address)) return "at this address";
  const { host, pathname } = new URL(address);
  return `${host}${pathname}`;
}

function sessionOf(client: Pick<pg.Pool, "query">): SqlSession {
  return {
    async all(sql, values = []) {
      return (await client.query<Record<string, SqlValue>>(sql, [...values])).rows as readonly SqlRow[];
    },
    async run(sql, values = []) {
      await client.query(sql, [...values]);
    },
    async insert(table, columns, rows) {
      if (rows.length > 0) await client.query(insertSql(table, columns), columnsOf(columns, rows));
    },
  };
}

/** One parameter for each column, however many rows. */
function insertSql(table: string, columns: readonly Column[]): string {
  const names = columns.map(({ name }) => name).join(", ");
  const lists = columns.map(({ type }, i) => `$${i + 1}::${type}[]`).join(", ");
  return `insert into ${table} (${names}) select * from unnest(${lists})`;
}

function columnsOf(columns: readonly Column[], rows: readonly (readonly SqlValue[])[]): SqlValue[][] {
  return columns.map((_, i) => rows.map((row) => row[i] ?? null));
}
