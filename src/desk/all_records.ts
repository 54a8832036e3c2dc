// Every record of a pair that a register is made of, page after page, each with the report that speaks for it.
import type { LedgerRecordLine } from "../contract/index.js";
import type { LedgerStore, RecordQuery } from "../ledger/index.js";
import { listRecords } from "./list_ledger.js";

const PAGE = 500;
/** Most records that one register looks at. */
export const MOST_RECORDS = 20_000;

export interface AllRecords {
  readonly records: readonly LedgerRecordLine[];
  /** There are more than a register looks at: the first by day are here. */
  readonly isCut: boolean;
}

export async function allRecords(
  store: LedgerStore,
  query: Omit<RecordQuery, "after" | "limit">,
): Promise<AllRecords> {
  const records: LedgerRecordLine[] = [];
  let after: string | null = null;
  do {
    const page = await listRecords(store, { ...query, after, limit: PAGE });
    records.push(...page.items);
    after = page.next;
  } while (after !== null && records.length < MOST_RECORDS);
  return { records, isCut: after !== null };
}
