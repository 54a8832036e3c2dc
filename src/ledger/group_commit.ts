// Many commits as one: what comes while a transaction runs goes into the next one together. A commit costs the same for one
// document as for a hundred, so that one by one DuckDB takes some hundred documents a second and in groups thousands.
import type { LedgerEntry } from "./entry.js";
import type { Committed, LedgerStore } from "./ledger_store.js";

/** Most documents in one transaction. */
const MOST = 256;

interface Waiting {
  readonly entry: LedgerEntry;
  readonly settle: (committed: Committed) => void;
  readonly fail: (error: unknown) => void;
}

/** Gives a `commit` for one entry; it resolves when the entry is on disk. `clock` gives the moment as ISO in UTC. */
export function groupCommit(
  store: Pick<LedgerStore, "commit">,
  clock: () => string,
): (entry: LedgerEntry) => Promise<Committed> {
  const waiting: Waiting[] = [];
  let isRunning = false;

  const run = async (): Promise<void> => {
    isRunning = true;
    while (waiting.length > 0) await commitGroup(waiting.splice(0, MOST));
    isRunning = false;
  };

  const commitGroup = async (group: readonly Waiting[]): Promise<void> => {
    try {
      const results = await store.commit(
        group.map(({ entry }) => entry),
        clock(),
      );
      for (const [i, { settle, entry }] of group.entries())
        settle(results[i] ?? { id: entry.id, added: false });
    } catch (error) {
      if (group.length === 1) for (const { fail } of group) fail(error);
      else for (const one of group) await commitGroup([one]); // only the one at fault is told
    }
  };

  return (entry) =>
    new Promise((settle, fail) => {
      waiting.push({ entry, settle, fail });
      if (!isRunning) void run();
    });
}
