// What every dataset that can be loaded is: a name, what it is, and how a file of it becomes rows.
import type { DroppedRow, Loaded, LoadProgress } from "../../contract/index.js";
import type { CsvPlan } from "../../datasets/index.js";
import type { BulkStore, LedgerStore, Provenance, ReceivedFile } from "../../ledger/index.js";

/** Where rows may go, and what is told of the file. */
export interface LoadTarget {
  readonly bulk: BulkStore;
  /** Runs a piece of work on the ledger, for datasets whose rows become claims. */
  ask<T>(question: (store: LedgerStore) => Promise<T>): Promise<T>;
  readonly provenance: Provenance;
  onProgress(progress: LoadProgress): void;
  /** A row that is left out, with its line and one sentence; loading goes on. */
  onProblem(dropped: DroppedRow): void;
}

export interface Dataset {
  /** As the command takes it. */
  readonly name: string;
  /** Whose it is and which columns are known, in one or two sentences. */
  readonly what: string;
  /** Reads the file into its place: all of it or nothing. Throws a LedgerError or Refusal when nothing of it can be used. */
  load(file: ReceivedFile, target: LoadTarget): Promise<Loaded>;
}

/** A dataset of the large tables: `planOf` knows the file by its header, or throws what is missing. */
export function bulkDataset(
  name: string,
  what: string,
  planOf: (file: ReceivedFile) => CsvPlan,
  notes: (target: LoadTarget) => Promise<readonly string[]> = async () => [],
): Dataset {
  return {
    name,
    what,
    async load(file, target) {
      const plan = planOf(file);
      const { state, loaded } = await target.bulk.load(file, plan, target.provenance, target);
      const { rows, dropped } = loaded;
      return {
        ...{ dataset: name, file: file.name, state, rows, dropped: dropped.rows, loaded },
        notes: [...(await notes(target))],
      };
    },
  };
}
