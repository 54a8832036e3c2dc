// The list of loaded files: the one thing that says which parts of the tables exist.
import { readFile } from "node:fs/promises";
import type { LoadedFile } from "../../contract/index.js";
import { LedgerError } from "../../ledger/index.js";
import { type BulkPlaces, replaceFile } from "./places.js";

const VERSION = 1;

export interface ListedLoad {
  /** The `load` of its rows; later files have larger ones. */
  readonly load: number;
  readonly file: LoadedFile;
  /** When another file took its place, ISO; null: it holds. */
  readonly replacedAt: string | null;
  /** Parts by table, with paths under bulk/tables. */
  readonly parts: Readonly<Record<string, readonly string[]>>;
}

interface FileList {
  readonly version: number;
  readonly loads: readonly ListedLoad[];
}

/** Throws a LedgerError when it is of a newer version, or broken. */
export async function readList({ list }: BulkPlaces): Promise<readonly ListedLoad[]> {
  let text: string;
  try {
    text = await readFile(list, "utf8");
  } catch (error) {
    if ((error as { code?: string }).code === "ENOENT") return [];
    throw new LedgerError(`The list of loaded files ${list} cannot be read: ${String(error)}`);
  }
  const read = parsed(text);
  if (read === null)
    throw new LedgerError(`The list of loaded files ${list} is broken: take it from a copy of the home.`);
  if (read.version > VERSION)
    throw new LedgerError(
      `The list of loaded files ${list} has version ${read.version}, and this program knows ${VERSION}: use a newer one.`,
    );
  return read.loads;
}

export async function writeList({ list }: BulkPlaces, loads: readonly ListedLoad[]): Promise<void> {
  await replaceFile(list, `${JSON.stringify({ version: VERSION, loads } satisfies FileList, null, 1)}\n`);
}

function parsed(text: string): FileList | null {
  try {
    const value = JSON.parse(text) as Partial<FileList> | null;
    return typeof value?.version === "number" && Array.isArray(value.loads) ? (value as FileList) : null;
  } catch {
    return null;
  }
}

/** Those that hold, as it was known at the end of a day; null: now. */
export function holding(loads: readonly ListedLoad[], asOf: string | null): readonly ListedLoad[] {
  const isKnown = (moment: string) => asOf === null || moment.slice(0, 10) <= asOf;
  return loads.filter(
    ({ file, replacedAt }) => isKnown(file.loadedAt) && (replacedAt === null || !isKnown(replacedAt)),
  );
}
