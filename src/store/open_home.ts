// The home: the folder of one person's ledger. It is made when it is first needed, for its owner only.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { LedgerError, type LedgerStore } from "../ledger/index.js";
import { LedgerBusy, openDuckdbLedger } from "./duckdb/open_duckdb.js";

const LEDGER_FILE = "ledger.duckdb";
/** How long another command may hold the ledger before this one gives up. */
const PATIENCE_MS = 5000;
const TRY_EVERY_MS = 100;

/** Opens the ledger of a home; waits for 5 s when another process has it. Throws LedgerError. */
export async function openHome(home: string): Promise<LedgerStore> {
  try {
    await mkdir(home, { recursive: true, mode: 0o700 });
  } catch (cause) {
    const code = (cause as { code?: string }).code ?? String(cause);
    throw new LedgerError(`The home ${home} cannot be made (${code}): name another with --home.`);
  }
  const started = performance.now();
  for (;;) {
    try {
      return await openDuckdbLedger(join(home, LEDGER_FILE));
    } catch (error) {
      if (!(error instanceof LedgerBusy) || performance.now() - started > PATIENCE_MS) throw error;
      await wait(TRY_EVERY_MS);
    }
  }
}
