// The worker's side of the pool: takes batches, answers job by job or several together, says in shared memory which job it is at.
// Results are sent together when a batch is done, and at the latest every 50 ms of work, so that little is redone after a kill.
import { parentPort, type Transferable, workerData } from "node:worker_threads";
import type { Batch, JobResult, SentJob, WorkerData, WorkerMessage } from "./protocol.js";

const FLUSH_MS = 50;

/** How a thread answers payloads. What a handler throws becomes that job's failure. */
export interface JobHandlers<P, R> {
  /** Answers one payload. */
  one(payload: P): R | Promise<R>;
  /** Set when neighbours in a batch can be answered in one go. */
  readonly together?: {
    /** May this payload be answered with others? */
    accepts(payload: P): boolean;
    /** One result for each payload, in order; `at` must be told which payload is worked on, so that its time can be kept. */
    answer(payloads: readonly P[], at: (index: number) => void): readonly R[];
  };
  /** The buffers of a result, which are handed over to the main thread instead of copied. */
  buffersOf?(result: R): readonly ArrayBuffer[];
}

/** Answers jobs with these handlers until the thread is ended. */
export function serveJobs<P, R>(handlers: JobHandlers<P, R>): void {
  const port = parentPort;
  if (port === null) throw new Error("serveJobs runs in a worker thread only");
  const { state } = workerData as WorkerData;
  const send = (message: WorkerMessage<R>, buffers: readonly Transferable[] = []): void =>
    port.postMessage(message, buffers);
  const at = (job: SentJob<P> | undefined): void => {
    Atomics.store(state, 0, job?.seq ?? 0);
  };
  let inOrder: Promise<void> = Promise.resolve();

  const answerBatch = async ({ jobs }: Batch<P>): Promise<void> => {
    let results: JobResult<R>[] = [];
    let flushed = performance.now();
    const flush = (): void => {
      send({ kind: "results", results }, results.flatMap(buffersOf));
      results = [];
      flushed = performance.now();
    };
    for (const group of groupsOf(jobs, handlers)) {
      for (const result of await answerGroup(group, handlers, at)) results.push(result);
      if (performance.now() - flushed > FLUSH_MS) flush();
    }
    at(undefined);
    if (results.length > 0) flush();
  };
  const buffersOf = (result: JobResult<R>): readonly ArrayBuffer[] =>
    "value" in result ? (handlers.buffersOf?.(result.value) ?? []) : [];

  port.on("message", (batch: Batch<P>) => {
    inOrder = inOrder.then(() => answerBatch(batch));
  });
  send({ kind: "ready" });
}

/** Neighbours that may be answered together stand in one group; every other job is alone. */
function groupsOf<P, R>(jobs: readonly SentJob<P>[], { together }: JobHandlers<P, R>): SentJob<P>[][] {
  const groups: SentJob<P>[][] = [];
  let open: SentJob<P>[] | null = null;
  for (const job of jobs) {
    if (together?.accepts(job.payload) !== true) {
      groups.push([job]);
      open = null;
    } else if (open === null) {
      open = [job];
      groups.push(open);
    } else open.push(job);
  }
  return groups;
}

/** When a group fails its jobs are answered again one by one: a fault is the failure of one job only. */
async function answerGroup<P, R>(
  group: readonly SentJob<P>[],
  handlers: JobHandlers<P, R>,
  at: (job: SentJob<P> | undefined) => void,
): Promise<JobResult<R>[]> {
  if (group.length > 1 && handlers.together !== undefined) {
    try {
      const values = handlers.together.answer(
        group.map(({ payload }) => payload),
        (index) => at(group[index]),
      );
      if (values.length === group.length)
        return values.map((value, i) => ({ seq: group[i]?.seq ?? 0, value }));
    } catch {
      // each alone tells which one it was
    }
  }
  const results: JobResult<R>[] = [];
  for (const job of group) {
    at(job);
    results.push(await answerJob(job, handlers));
  }
  return results;
}

async function answerJob<P, R>(
  { seq, payload }: SentJob<P>,
  handlers: JobHandlers<P, R>,
): Promise<JobResult<R>> {
  try {
    return { seq, value: await handlers.one(payload) };
  } catch (error) {
    return { seq, failed: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}
