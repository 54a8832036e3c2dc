// The Desk port in this process: each use case is a file of this folder, all share one pool of reading threads.
// Threads start with the first document and end with `close`.
import type { Desk } from "../contract/index.js";
import type { NetEffects } from "../intake/net/index.js";
import { createPool } from "../pool/index.js";
import { readDocument } from "./read_document.js";
import { readStream } from "./read_stream.js";
import { readUrl } from "./read_url.js";
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
}

/** Opens a desk. */
export function createDesk({ workerFile, workers, limitMs, net, userAgent }: DeskOptions): Desk {
  const pool = createPool<Task, TaskResult>({ file: workerFile, size: workers, limitMs, weigh });
  return {
    read: (request) => readDocument(pool, request),
    readUrl: (request) => readUrl(pool, { net, userAgent }, request),
    readStream: (request) => readStream(pool, request),
    close: () => pool.close(),
  };
}

function weigh(task: Task): number {
  if (task.kind === "line") return task.bytes.length;
  return "bytes" in task.from ? task.from.bytes.length : 0;
}
