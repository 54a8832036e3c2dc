// A desk for the tests of the page: the real ledger, reading and serving, with the starter record and made documents. What the
// API of this checkout does not answer yet is answered here; that part goes when it does.

import { fileURLToPath } from "node:url";
import { createApp } from "../../src/api/app.js";
import { listen } from "../../src/api/listen.js";
import { readWebFiles } from "../../src/api/web_files.js";
import { createDesk, fillHome } from "../../src/desk/index.js";
import { systemNet } from "../../src/intake/net/index.js";
import { loadStarterEntries } from "../../src/intake/starter_file.js";
import { openDuckdbLedger } from "../../src/store/index.js";
import { DOCUMENTS, type MadeDocument } from "./made_documents.js";
import { madeRoutes } from "./made_routes.js";

export const TOKEN = "a-token-of-forty-three-characters-0123456789";

export interface MadeDesk {
  readonly address: string;
  readonly token: string;
  close(): Promise<void>;
}

export interface MadeDeskOptions {
  readonly port?: number;
  readonly documents?: readonly MadeDocument[];
  readonly withStarter?: boolean;
}

export async function openMadeDesk({
  port = 0,
  documents = DOCUMENTS,
  withStarter = true,
}: MadeDeskOptions = {}): Promise<MadeDesk> {
  let n = 0;
  const clock = () => new Date(Date.UTC(2026, 2, 14, 9, 0, n++)).toISOString();
  const store = await openDuckdbLedger(":memory:");
  await fillHome(store, {
    isEmpty: !withStarter,
    version: "test",
    entries: async () => loadStarterEntries(),
    clock,
  });
  const desk = createDesk({
    workerFile: new URL("../../dist/worker/main.js", import.meta.url),
    workers: 1,
    limitMs: 20_000,
    net: systemNet,
    userAgent: "Chancery/test",
    openLedger: async () => store,
    clock,
  });
  for (const { text, html, ...meta } of documents) {
    const answer = await desk.read({
      kind: "record",
      record: html === undefined ? { text: text ?? "" } : { html },
      meta,
      keep: true,
    });
    if (!answer.ok) throw new Error(answer.problem);
  }
  const app = createApp({
    desk,
    token: TOKEN,
    version: "0.1.0",
    startedAt: "2026-03-14T09:00:00.000Z",
    webFiles: readWebFiles(fileURLToPath(new URL("../../dist/web/", import.meta.url))),
    onFault: (error) => console.error(error),
  });
  const listening = await listen(madeRoutes({ app, desk, store, token: TOKEN, clock }), port);
  return {
    address: `http://127.0.0.1:${listening.port}`,
    token: TOKEN,
    async close() {
      await listening.close();
      await desk.close();
    },
  };
}
