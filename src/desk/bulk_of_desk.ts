// The desk's large tables: opened when they are first needed, closed with the desk.
import type { BulkStore } from "../ledger/index.js";
import { refusing } from "./ledger_of_desk.js";

export interface BulkOfDesk {
  /** Runs a question on the tables. What they refuse is thrown as a Refusal. */
  ask<T>(question: (store: BulkStore) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export function bulkOfDesk(open: () => Promise<BulkStore>): BulkOfDesk {
  let opened: Promise<BulkStore> | null = null;
  const tables = () => {
    opened ??= open();
    return opened;
  };
  return {
    ask: (question) => refusing(async () => question(await tables())),
    async close() {
      await (await opened?.catch(() => undefined))?.close();
    },
  };
}
