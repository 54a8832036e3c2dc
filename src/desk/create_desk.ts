// The Desk port in this process: each use case is a file of this folder, all share one pool of reading threads and one ledger.
// Threads start with the first document, the ledger opens with the first question to it, and both end with `close`.
import type { Desk } from "../contract/index.js";
import type { NetEffects } from "../intake/net/index.js";
import type { LedgerStore } from "../ledger/index.js";
import { createPool } from "../pool/index.js";
import { ledgerOfDesk } from "./ledger_of_desk.js";
import { listClaims, listDocuments, listRecords, searchLedger } from "./list_ledger.js";
import { readDocument } from "./read_document.js";
import { readStream } from "./read_stream.js";
import { readUrl } from "./read_url.js";
import { recode } from "./recode.js";
import type { Task, TaskResult } from "./tasks.js";

export interface DeskOptions {
  /** The module that runs in the reading threads (src/worker). */
  readonly workerFile: URL;
  /** Most reading threads. */
  readonly workers: number;
  /** Milliseconds that one document may take. */
  readonly limitMs: number;
  readonly net: NetEffects;
  /** How the servers of the net are told who asks. */
  readonly userAgent: string;
  /** Opens the ledger; called once, when it is first needed. */
  openLedger(): Promise<LedgerStore>;
  /** The moment, ISO with milliseconds in UTC. */
  clock(): string;
}

/** Opens a desk. */
export function createDesk(options: DeskOptions): Desk {
  const { workerFile, workers, limitMs, net, userAgent } = options;
  const pool = createPool<Task, TaskResult>({ file: workerFile, size: workers, limitMs, weigh });
  const ledger = ledgerOfDesk(options.openLedger, options.clock);
  return {
    read: (request) => readDocument(pool, ledger.keep, request),
    readUrl: (request) => readUrl(pool, { net, userAgent, keep: request.keep ? ledger.keep : null }, request),
    readStream: (request) => readStream(pool, request),
    claims: (request) => ledger.ask((store) => listClaims(store, request)),
    records: (request) => ledger.ask((store) => listRecords(store, request)),
    documents: (request) => ledger.ask((store) => listDocuments(store, request)),
    recode: (request) => ledger.ask((store) => recode(pool, store, request)),
    search: (request) => ledger.ask((store) => searchLedger(store, request)),
    async close() {
      await pool.close();
      await ledger.close();
    },
  };
}

function weigh(task: Task): number {
  if (task.kind === "line") return task.bytes.length;
  if (task.kind === "stored") return task.document.text.length;
  if ("bytes" in task.from) return task.from.bytes.length;
  if ("path" in task.from) return 0;
  const { record } = task.from;
  return "text" in record ? record.text.length : record.html.length;
}
