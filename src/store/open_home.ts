// The home: the folder of one person's ledger. It is made when it is first needed, for its owner only.
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { LedgerError, type LedgerStore } from "../ledger/index.js";
import { LedgerBusy, openDuckdbLedger } from "./duckdb/open_duckdb.js";
import { codeOf, makeFolder } from "./make_folder.js";

const LEDGER_FILE = "ledger.duckdb";
/** How long another command may hold the ledger before this one gives up. */
const PATIENCE_MS = 5000;
const TRY_EVERY_MS = 100;

/** Opens the ledger of a home; waits for 5 s when another process has it. Throws LedgerError. */
export async function openHome(home: string): Promise<LedgerStore> {
  try {
    await makeFolder(home);
  } catch (error) {
    throw new LedgerError(`The home ${home} cannot be ${whyNot(codeOf(error))}: name another with --home.`);
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

function whyNot(code: string): string {
  return code === "ENOTDIR" ? "a folder, since it or one above it is a file" : `made (${code})`;
}
