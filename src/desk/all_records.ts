// Every record of a pair that a register is made of, page after page, each with the report that speaks for it.
import type { LedgerRecordLine } from "../contract/index.js";
import type { LedgerStore, RecordQuery } from "../ledger/index.js";
import { everyPage, PAGE } from "./every_page.js";
import { listRecords } from "./list_ledger.js";

export interface AllRecords {
  readonly records: readonly LedgerRecordLine[];
  /** There are more than a register looks at: the first by day are here. */
  readonly isCut: boolean;
}

export async function allRecords(
  store: LedgerStore,
  query: Omit<RecordQuery, "after" | "limit">,
): Promise<AllRecords> {
  const { items, isCut } = await everyPage((after) => listRecords(store, { ...query, after, limit: PAGE }));
  return { records: items, isCut };
}
