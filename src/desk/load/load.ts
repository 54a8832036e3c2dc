// The use case "load": an official file into the home. Its bytes are taken aside first, then read by the dataset that was named.
import { type DatasetLine, type Loaded, type LoadRequest, Refusal } from "../../contract/index.js";
import type { BulkStore } from "../../ledger/index.js";
import type { LedgerOfDesk } from "../ledger_of_desk.js";
import { DATASETS } from "./datasets.js";

/** Progress of the bytes is told about so often. */
const TELL_EVERY_BYTES = 4_000_000;

/** `clock` gives the moment as ISO in UTC. Throws a Refusal for an unknown dataset, and for a file of which nothing can be used. */
export async function load(
  bulk: BulkStore,
  ask: LedgerOfDesk["ask"],
  clock: () => string,
  { dataset: named, from, address, licence, published, replaces, onProgress, onProblem }: LoadRequest,
): Promise<Loaded> {
  const dataset = DATASETS.find(({ name }) => name === named);
  if (dataset === undefined)
    throw new Refusal(
      `There is no dataset "${named.slice(0, 60)}": give one of ${DATASETS.map(({ name }) => name).join(", ")}.`,
    );
  let told = 0;
  const file = await bulk.receive(from, (bytes) => {
    if (bytes - told < TELL_EVERY_BYTES) return;
    told = bytes;
    onProgress({ phase: "receiving", bytes, rows: 0 });
  });
  try {
    const provenance = { dataset: named, address, licence, published, replaces, loadedAt: clock() };
    return await dataset.load(file, { bulk, ask, provenance, onProgress, onProblem });
  } finally {
    await file.drop();
  }
}

export function listDatasets(): readonly DatasetLine[] {
  return DATASETS.map(({ name, what }) => ({ name, what }));
}
