// The desk's ledger: opened when it is first needed, closed with the desk. What it refuses is told as a Refusal.
import { Refusal } from "../contract/index.js";
import {
  type Committed,
  groupCommit,
  type LedgerEntry,
  LedgerError,
  type LedgerStore,
} from "../ledger/index.js";

export interface LedgerOfDesk {
  /** Runs a question on the ledger. */
  ask<T>(question: (store: LedgerStore) => Promise<T>): Promise<T>;
  /** Keeps one entry; those that come together are committed together. */
  keep(entry: LedgerEntry): Promise<Committed>;
  close(): Promise<void>;
}

/** `open` may refuse with a LedgerError; `clock` gives the moment as ISO in UTC; `onOpen` is told once of the opened ledger. */
export function ledgerOfDesk(
  open: () => Promise<LedgerStore>,
  clock: () => string,
  onOpen: (store: LedgerStore) => Promise<void>,
): LedgerOfDesk {
  let opened: Promise<{ store: LedgerStore; commit: (entry: LedgerEntry) => Promise<Committed> }> | null =
    null;
  const ledger = () => {
    opened ??= open().then((store) => {
      void onOpen(store).catch(() => {}); // what it could not do is left for the next desk
      return { store, commit: groupCommit(store, clock) };
    });
    return opened;
  };
  return {
    ask: (question) => refusing(async () => question((await ledger()).store)),
    keep: (entry) => refusing(async () => (await ledger()).commit(entry)),
    async close() {
      const made = await opened?.catch(() => undefined); // told when it was asked for
      await made?.store.close();
    },
  };
}

/** What the stores refuse is told as a Refusal. */
export async function refusing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof LedgerError) throw new Refusal(error.message);
    throw error;
  }
}
