// Loading one file: read, judged, written into parts that nobody knows of yet, and then named in the list. What is killed before that
// last step has left nothing that a question would find; its parts are swept by the next loading.
import { mkdir, readdir, rm } from "node:fs/promises";
import { join, relative } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { LoadedFile } from "../../contract/index.js";
import type { CsvPlan } from "../../datasets/index.js";
import { LedgerError, type LoadWatch, type Provenance } from "../../ledger/index.js";
import { type ListedLoad, readList, writeList } from "./file_list.js";
import { type BulkPlaces, syncPath } from "./places.js";
import { readRows } from "./read_rows.js";
import type { FileAside } from "./receive.js";
import { literal, name } from "./sql_words.js";

const MOST_LISTED = 100;

export interface LoadResult {
  readonly state: "added" | "there";
  readonly loaded: LoadedFile;
}

/** `connection` is the writer's own: no other process loads meanwhile. */
export async function loadFile(
  connection: DuckDBConnection,
  places: BulkPlaces,
  file: FileAside,
  plan: CsvPlan,
  provenance: Provenance,
  { onProgress, onProblem }: LoadWatch,
): Promise<LoadResult> {
  const { dataset, replaces, loadedAt, ...told } = provenance;
  const loads = await readList(places);
  await sweep(places, loads);
  const old = replaces === null ? null : replacedLoad(loads, dataset, replaces);
  const same = loads.find(
    (one) =>
      one.file.dataset === dataset &&
      one.file.sha256 === file.sha256 &&
      one.file.layout === plan.layout &&
      one.replacedAt === null,
  );
  if (same !== undefined) {
    if (old !== null && old !== same) await writeList(places, replacing(loads, old, same.file.id, loadedAt));
    return { state: "there", loaded: same.file };
  }
  const { bytes } = file;
  onProgress({ phase: "reading", bytes, rows: 0 });
  const { rows, dropped, reasons, told: lines } = await readRows(connection, file, plan);
  for (const line of lines) onProblem(line);
  onProgress({ phase: "writing", bytes, rows });
  if (rows === 0)
    throw new LedgerError(
      dropped === 0
        ? `${file.name} has a header and no rows: give the file with its data.`
        : `No row of ${file.name} can be used (${dropped} were left out): what is wrong with each is told by its line.`,
    );
  const load = Math.max(0, ...loads.map((one) => one.load)) + 1;
  const id = `${dataset}-${load}-${file.sha256.slice(0, 12)}`;
  const parts: Record<string, readonly string[]> = {};
  for (const { table, select } of plan.tables) {
    const folder = join(places.tables, table.name, id);
    await mkdir(join(places.tables, table.name), { recursive: true, mode: 0o700 });
    await connection.run(
      `copy (select ${load}::integer as load, * from (${select}) order by ${["year", ...table.sortedBy].map(name).join(", ")})
        to ${literal(folder)} (format parquet, compression zstd, partition_by (year), write_partition_columns true)`,
    );
    parts[table.name] = await partsOf(places, folder);
  }
  const loaded: LoadedFile = {
    ...{
      id,
      dataset,
      layout: plan.layout,
      name: file.name,
      sha256: file.sha256,
      bytes,
      ...told,
      loadedAt,
      rows,
    },
    dropped: { rows: dropped, reasons: [...reasons], first: lines.slice(0, MOST_LISTED) },
    replacedBy: null,
  };
  const listed: ListedLoad = { load, file: loaded, replacedAt: null, parts };
  await writeList(places, [...(old === null ? loads : replacing(loads, old, id, loadedAt)), listed]);
  return { state: "added", loaded };
}

/** The parts under a folder, with all of it on the disk. */
async function partsOf({ tables }: BulkPlaces, folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  await Promise.all([...paths, folder].map(syncPath)); // together: the disk is waited for once
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(tables, join(entry.parentPath, entry.name)))
    .sort();
}

/** Takes away what loadings that were killed have left. */
async function sweep({ tables, aside }: BulkPlaces, loads: readonly ListedLoad[]): Promise<void> {
  const known = new Set(loads.map(({ file }) => file.id));
  for (const table of await namesIn(tables))
    for (const id of await namesIn(join(tables, table)))
      if (!known.has(id)) await rm(join(tables, table, id), { recursive: true, force: true });
  for (const left of await namesIn(aside))
    if (!isAlive(Number(left.split("-")[0]))) await rm(join(aside, left), { recursive: true, force: true });
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}

function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code === "EPERM";
  }
}

function replacedLoad(loads: readonly ListedLoad[], dataset: string, replaces: string): ListedLoad {
  const own = loads.filter(({ file, replacedAt }) => file.dataset === dataset && replacedAt === null);
  const found = own.filter(
    ({ file: { id, name: called, sha256 } }) =>
      id === replaces || called === replaces || (replaces.length >= 8 && sha256.startsWith(replaces)),
  );
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const known = own.map(({ file }) => file.id).join(", ");
  throw new LedgerError(
    found.length > 1
      ? `"${replaces}" is the name of ${found.length} loaded files: give one of the ids ${known}.`
      : `No file "${replaces}" of ${dataset} is loaded: give ${known === "" ? "none to replace" : `one of ${known}`}.`,
  );
}

function replacing(
  loads: readonly ListedLoad[],
  old: ListedLoad,
  replacedBy: string,
  replacedAt: string,
): readonly ListedLoad[] {
  return loads.map((one) => (one === old ? { ...one, replacedAt, file: { ...one.file, replacedBy } } : one));
}
