// The large tables of a home: Parquet in parts by year, asked by a DuckDB that keeps nothing. One process loads at a time; questions
// need no lock, since a part that is named in the list is never changed.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type DuckDBConnection, DuckDBInstance, type DuckDBValue } from "@duckdb/node-api";
import { type BulkQuestion, type BulkRow, type BulkStore, LedgerError } from "../../ledger/index.js";
import { inTurn } from "../in_turn.js";
import { holding, type ListedLoad, readList } from "./file_list.js";
import { loadFile } from "./load_file.js";
import { type BulkPlaces, placesOf } from "./places.js";
import { type FileAside, receive } from "./receive.js";
import { literal, name, sqlType } from "./sql_words.js";

const MEMORY = "1GB";
const PATIENCE_MS = 5000;
const TRY_EVERY_MS = 100;

/** Opens the tables of a home; the folder is made with the first file. */
export function openBulk(home: string): BulkStore {
  const places = placesOf(home);
  const [loadTurn, askTurn] = [inTurn(), inTurn()];
  let reader: Promise<{ instance: DuckDBInstance; connection: DuckDBConnection }> | null = null;
  const asking = () => {
    reader ??= (async () => {
      const instance = await DuckDBInstance.create(":memory:", { memory_limit: MEMORY });
      return { instance, connection: await instance.connect() };
    })();
    return reader;
  };
  return {
    receive: (from, onBytes) => receive(places, from, onBytes),
    load: (file, plan, provenance, watch) =>
      loadTurn(() =>
        asWriter(places, (connection) =>
          loadFile(connection, places, file as FileAside, plan, provenance, watch),
        ),
      ),
    async loads(dataset, asOf) {
      return holding(await readList(places), asOf)
        .filter(({ file }) => dataset === null || file.dataset === dataset)
        .map(({ load, file }) => ({ load, file }));
    },
    ask: (question) =>
      askTurn(async () => {
        const loads = holding(await readList(places), question.asOf);
        return answer((await asking()).connection, places, loads, question);
      }),
    async close() {
      await loadTurn(async () => {});
      await askTurn(async () => {});
      const opened = await reader?.catch(() => undefined);
      opened?.connection.closeSync();
      opened?.instance.closeSync();
    },
  };
}

async function answer(
  connection: DuckDBConnection,
  places: BulkPlaces,
  loads: readonly ListedLoad[],
  { tables, sql, values }: BulkQuestion,
): Promise<readonly BulkRow[]> {
  for (const table of tables) {
    const parts = loads.flatMap((load) => load.parts[table.name] ?? []);
    const columns = [{ name: "load", type: "integer" } as const, ...table.columns];
    const from =
      parts.length === 0
        ? `(select ${columns.map((column) => `null::${sqlType(column)} as ${name(column.name)}`).join(", ")}) where false`
        : `read_parquet([${parts.map((part) => literal(join(places.tables, part))).join(", ")}], hive_partitioning = false, union_by_name = true)`;
    await connection.run(
      `create or replace temp view ${name(table.name)} as select ${columns.map((column) => name(column.name)).join(", ")} from ${from}`,
    );
  }
  const result = await connection.runAndReadAll(sql, [...values] as DuckDBValue[]);
  return result.getRowObjectsJS() as unknown as readonly BulkRow[];
}

/** Runs a work with a database of its own, which one process has at a time; waits 5 s for it. */
async function asWriter<T>(
  places: BulkPlaces,
  work: (connection: DuckDBConnection) => Promise<T>,
): Promise<T> {
  await mkdir(places.tables, { recursive: true, mode: 0o700 });
  await mkdir(places.aside, { recursive: true, mode: 0o700 });
  const instance = await writerOf(places);
  try {
    const connection = await instance.connect();
    try {
      return await work(connection);
    } finally {
      connection.closeSync();
    }
  } finally {
    instance.closeSync();
  }
}

async function writerOf({ writer, aside }: BulkPlaces): Promise<DuckDBInstance> {
  const started = performance.now();
  for (;;) {
    try {
      return await DuckDBInstance.create(writer, {
        memory_limit: MEMORY,
        temp_directory: join(aside, `${process.pid}-duckdb`),
      });
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause);
      if (performance.now() - started > PATIENCE_MS) throw busy(writer, message);
      await wait(TRY_EVERY_MS);
    }
  }
}

function busy(writer: string, message: string): LedgerError {
  const pid = /PID (\d+)/u.exec(message)?.[1];
  return new LedgerError(
    pid === undefined
      ? `The large tables cannot be written (${writer}): ${message.split("\n")[0]}`
      : `Another process (pid ${pid}) is loading a file into this home: wait until it ends, or end it.`,
  );
}
