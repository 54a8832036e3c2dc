// A desk in this process with the built reading threads and a ledger that is kept nowhere.
import type { Desk } from "../../src/contract/index.js";
import { createDesk } from "../../src/desk/index.js";
import { systemNet } from "../../src/intake/net/index.js";
import type { LedgerStore } from "../../src/ledger/index.js";
import { openBulk, openDuckdbLedger } from "../../src/store/index.js";
import { bulkFolder } from "../store/bulk_folder.js";

const workerFile = new URL("../../dist/worker/main.js", import.meta.url);

const OPTIONS = {
  workerFile,
  workers: 1,
  limitMs: 20_000,
  net: systemNet,
  userAgent: "Chancery/test",
  openBulk: async () => openBulk(bulkFolder()),
  clock: () => "2026-03-14T09:00:00.000Z",
};

export function realDesk(): Desk {
  return createDesk({
    ...OPTIONS,
    openLedger: () => openDuckdbLedger(":memory:"),
  });
}

/** The same over a ledger that is open. */
export function deskOver(store: LedgerStore): Desk {
  return createDesk({ ...OPTIONS, openLedger: async () => store });
}
