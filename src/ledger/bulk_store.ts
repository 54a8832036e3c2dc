// The port to the large tables: official files, read into columns. src/store/bulk keeps them as Parquet in the home, by year. They are
// never joined with the ledger in SQL.
import type { DroppedRow, LoadedFile, LoadProgress, LoadSource } from "../contract/index.js";
import type { BulkTable, CsvPlan } from "../datasets/index.js";

/** A file that lies aside in the home, whole, until it is loaded or dropped. */
export interface ReceivedFile {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  /** The beginning as text, 64 kB at most. */
  readonly head: string;
  /** Text that is no UTF-8 is taken for Latin-1. */
  readonly encoding: "utf-8" | "latin-1";
  /** The whole as text. Throws a LedgerError when it has more bytes than `most`. */
  text(most: number): Promise<string>;
  /** Takes it out of the home again. */
  drop(): Promise<void>;
}

/** What is told of a file beside its bytes. */
export interface Provenance {
  readonly dataset: string;
  readonly address: string | null;
  readonly licence: string | null;
  readonly published: string | null;
  /** Name, id or sha256 of the file that this one stands in place of. */
  readonly replaces: string | null;
  /** The moment, ISO with milliseconds in UTC. */
  readonly loadedAt: string;
}

export interface LoadWatch {
  onProgress(progress: LoadProgress): void;
  onProblem(dropped: DroppedRow): void;
}

/** A question to the tables: SQL over views of their names, with `?` for values; each table has the integer column `load` beside its own. */
export interface BulkQuestion {
  readonly tables: readonly BulkTable[];
  readonly sql: string;
  readonly values: readonly (string | number | null)[];
  /** What was loaded on this day (ISO) or before; null: until now. */
  readonly asOf: string | null;
}

export type BulkRow = Readonly<Record<string, string | number | boolean | null>>;

/** A loaded file with its place in the order of loading, the `load` of its rows. */
export interface NumberedLoad {
  readonly load: number;
  readonly file: LoadedFile;
}

export interface BulkStore {
  /** Takes the bytes of a file aside. Throws a LedgerError when it cannot be read or is larger than the limit. */
  receive(from: LoadSource, onBytes: (bytes: number) => void): Promise<ReceivedFile>;
  /**
   * Reads the file into its tables, all of it or nothing: when this resolves it is on the disk. A file with the same bytes that is there
   * already changes nothing. Throws a LedgerError when no row can be used.
   */
  load(
    file: ReceivedFile,
    plan: CsvPlan,
    provenance: Provenance,
    watch: LoadWatch,
  ): Promise<{ readonly state: "added" | "there"; readonly loaded: LoadedFile }>;
  /** The files of a dataset that hold (`asOf` a day, or now), in the order in which they were loaded. */
  loads(dataset: string | null, asOf: string | null): Promise<readonly NumberedLoad[]>;
  ask(question: BulkQuestion): Promise<readonly BulkRow[]>;
  close(): Promise<void>;
}
