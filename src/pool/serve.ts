// The worker's side of the pool: takes batches, answers job by job, says in shared memory which job it is at.
// Results are sent together when a batch is done, and at the latest every 50 ms of work, so that little is redone after a kill.
import { parentPort, workerData } from "node:worker_threads";
import type { Batch, JobResult, WorkerData, WorkerMessage } from "./protocol.js";

const FLUSH_MS = 50;

/** Answers jobs with `handle` until the thread is ended. What `handle` throws becomes that job's failure. */
export function serveJobs<P, R>(handle: (payload: P) => R | Promise<R>): void {
  const port = parentPort;
  if (port === null) throw new Error("serveJobs runs in a worker thread only");
  const { state } = workerData as WorkerData;
  const send = (message: WorkerMessage<R>): void => port.postMessage(message);
  let inOrder: Promise<void> = Promise.resolve();

  const answerBatch = async ({ jobs }: Batch<P>): Promise<void> => {
    let results: JobResult<R>[] = [];
    let flushed = performance.now();
    for (const { seq, payload } of jobs) {
      Atomics.store(state, 0, seq);
      results.push(await answerJob(seq, payload, handle));
      if (performance.now() - flushed > FLUSH_MS) {
        send({ kind: "results", results });
        results = [];
        flushed = performance.now();
      }
    }
    Atomics.store(state, 0, 0);
    if (results.length > 0) send({ kind: "results", results });
  };

  port.on("message", (batch: Batch<P>) => {
    inOrder = inOrder.then(() => answerBatch(batch));
  });
  send({ kind: "ready" });
}

async function answerJob<P, R>(
  seq: number,
  payload: P,
  handle: (payload: P) => R | Promise<R>,
): Promise<JobResult<R>> {
  try {
    return { seq, value: await handle(payload) };
  } catch (error) {
    return { seq, failed: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}
