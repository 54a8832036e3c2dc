// A desk for the tests of the page: the real ledger, reading, serving and API, with the starter record and made documents, in memory.
import { fileURLToPath } from "node:url";
import { createApp } from "../../src/api/app.js";
import { listen } from "../../src/api/listen.js";
import { readWebFiles } from "../../src/api/web_files.js";
import { createDesk, fillHome } from "../../src/desk/index.js";
import { systemNet } from "../../src/intake/net/index.js";
import { loadStarterEntries } from "../../src/intake/starter_file.js";
import type { LedgerStore } from "../../src/ledger/index.js";
import { openBulk, openDuckdbLedger } from "../../src/store/index.js";
import { loadRequest } from "../desk/made_votes.js";
import { bulkFolder } from "../store/bulk_folder.js";
import { DOCUMENTS, type MadeDocument } from "./made_documents.js";

const TOKEN = "a-token-of-forty-three-characters-0123456789";

export interface MadeDesk {
  readonly address: string;
  readonly token: string;
  close(): Promise<void>;
}

export interface MadeDeskOptions {
  readonly port?: number;
  readonly documents?: readonly MadeDocument[];
  readonly withStarter?: boolean;
  /** A file in Voeten's columns to load. */
  readonly rollCalls?: string;
  /** What stands in the ledger before the documents are read. */
  prepare?(store: LedgerStore): Promise<void>;
}

export async function openMadeDesk({
  port = 0,
  documents = DOCUMENTS,
  withStarter = true,
  prepare,
  rollCalls,
}: MadeDeskOptions = {}): Promise<MadeDesk> {
  let seconds = 0;
  const clock = () => {
    seconds += 1;
    return new Date(Date.UTC(2026, 2, 14, 9, 0, seconds)).toISOString();
  };
  const desk = createDesk({
    workerFile: new URL("../../dist/worker/main.js", import.meta.url),
    workers: 1,
    limitMs: 20_000,
    net: systemNet,
    userAgent: "Chancery/test",
    async openLedger() {
      const store = await openDuckdbLedger(":memory:");
      const entries = async () => loadStarterEntries();
      await fillHome(store, { isEmpty: !withStarter, version: "test", entries, clock });
      await prepare?.(store);
      return store;
    },
    openBulk: async () => openBulk(bulkFolder()),
    clock,
  });
  for (const { text, html, ...meta } of documents) {
    const record = html === undefined ? { text: text ?? "" } : { html };
    const answer = await desk.read({ kind: "record", record, meta, keep: true });
    if (!answer.ok) throw new Error(answer.problem);
  }
  if (rollCalls !== undefined) await desk.load(loadRequest("unga", "made-roll-calls.csv", rollCalls));
  const app = createApp({
    desk,
    token: TOKEN,
    version: "0.1.0",
    startedAt: "2026-03-14T09:00:00.000Z",
    webFiles: readWebFiles(fileURLToPath(new URL("../../dist/web/", import.meta.url))),
    onFault: (error) => console.error(error),
  });
  const listening = await listen(app, port);
  return {
    address: `http://127.0.0.1:${listening.port}`,
    token: TOKEN,
    async close() {
      await listening.close();
      await desk.close();
    },
  };
}
