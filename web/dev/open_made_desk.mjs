#!/usr/bin/env node
// Opens the desk of the browser tests to be looked at: the starter record and made documents, in memory.
//   node web/dev/open_made_desk.mjs [port] [sentences of the pair of which much is told]
import { fileURLToPath } from "node:url";
import { createServer } from "vite";

const [port = "4790", sentences = "3000"] = process.argv.slice(2);
const vite = await createServer({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  configFile: false,
  appType: "custom",
  server: { middlewareMode: true, hmr: false, ws: false },
  optimizeDeps: { noDiscovery: true },
});
const { openMadeDesk } = await vite.ssrLoadModule("/test/web/made_desk.ts");
const { DOCUMENTS, manyDocuments } = await vite.ssrLoadModule("/test/web/made_documents.ts");
const { address, token } = await openMadeDesk({
  port: Number(port),
  documents: [...DOCUMENTS, ...manyDocuments(Number(sentences))],
});
console.log(`${address}/#token=${token}`);
