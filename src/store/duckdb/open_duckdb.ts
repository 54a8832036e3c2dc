// DuckDB in one file of the home. One process writes it at a time: DuckDB locks the file, and refuses even readers beside a writer.
import { type DuckDBConnection, DuckDBInstance, type DuckDBValue } from "@duckdb/node-api";
import { LedgerError, type LedgerStore } from "../../ledger/index.js";
import { inTurn } from "../in_turn.js";
import { migrate } from "../migrations.js";
import type { Column, SqlEngine, SqlRow, SqlSession, SqlValue } from "../sql_engine.js";
import { createSqlLedger } from "../sql_ledger.js";

/** How much may stand in the log before the file itself is written: at DuckDB's own 16 MB a third of a long read goes there. */
const CHECKPOINT = "64MB";

/** Another process has the file. */
export class LedgerBusy extends LedgerError {}

/** Opens (and makes) the ledger in this file. ":memory:" keeps it nowhere. Throws LedgerError when it cannot be had. */
export async function openDuckdbLedger(file: string): Promise<LedgerStore> {
  const instance = await create(file);
  const reader = await instance.connect();
  const writer = await instance.connect();
  const write = inTurn();
  const session = sessionOf(writer);
  const engine: SqlEngine = {
    where: file,
    // None, and no key either: after a kill -9 and two replays of its log, DuckDB 1.5.6 no longer found rows by an index that
    // were there (test/cli/ledger.test.ts). What is there already is asked for before each insert instead.
    indexes: [],
    rowByRow: "using compression uncompressed", // a page of a timeline takes 5 ms in place of 36, the file is three times as large
    read: sessionOf(reader, inTurn()),
    write: (work) =>
      write(async () => {
        await writer.run("begin transaction");
        try {
          const result = await work(session);
          await writer.run("commit");
          return result;
        } catch (error) {
          await writer.run("rollback").catch(() => {}); // the first error is the one to tell
          throw error;
        }
      }),
    async close() {
      await write(async () => {});
      reader.closeSync();
      writer.closeSync();
      instance.closeSync();
    },
  };
  try {
    await migrate(engine);
  } catch (error) {
    await engine.close();
    throw error;
  }
  return createSqlLedger(engine);
}

async function create(file: string): Promise<DuckDBInstance> {
  try {
    return await DuckDBInstance.create(file, { checkpoint_threshold: CHECKPOINT });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const pid = /PID (\d+)/u.exec(message)?.[1];
    if (pid !== undefined || /lock/iu.test(message))
      throw new LedgerBusy(
        `The ledger ${file} is in use by another process${pid === undefined ? "" : ` (pid ${pid})`}: wait until it ends, or end it.`,
      );
    throw new LedgerError(`The ledger ${file} cannot be opened: ${message.split("\n")[0]}`);
  }
}

/** `turn` keeps the statements of one connection apart. Inside a transaction they come one after the other anyway. */
function sessionOf(
  connection: DuckDBConnection,
  turn: <T>(work: () => Promise<T>) => Promise<T> = (work) => work(),
): SqlSession {
  return {
    all: (sql, values = []) =>
      turn(async () => {
        const result = await connection.runAndReadAll(sql, [...values] as DuckDBValue[]);
        return result.getRowObjectsJS() as unknown as readonly SqlRow[];
      }),
    run: (sql, values = []) =>
      turn(async () => {
        await connection.run(sql, [...values] as DuckDBValue[]);
      }),
    insert: (table, columns, rows) => turn(() => append(connection, table, columns, rows)),
  };
}

/** DuckDB's appender takes rows ten times as fast as insert statements. */
async function append(
  connection: DuckDBConnection,
  table: string,
  columns: readonly Column[],
  rows: readonly (readonly SqlValue[])[],
): Promise<void> {
  if (rows.length === 0) return;
  const appender = await connection.createAppender(table);
  for (const row of rows) {
    for (const [i, column] of columns.entries()) {
      const value = row[i] ?? null;
      if (value === null) appender.appendNull();
      else if (column.type === "text") appender.appendVarchar(String(value));
      else if (column.type === "integer") appender.appendInteger(Number(value));
      else appender.appendBoolean(value === true);
    }
    appender.endRow();
  }
  appender.closeSync();
}
