// What the main thread and a worker thread say to each other (structured clone over the worker's port).
// `state` is one Int32 in shared memory: the number of the job the worker is at, so that time can be kept without messages.

/** A job as the worker gets it. Numbers are positive and unique within a worker. */
export interface SentJob<P> {
  readonly seq: number;
  readonly payload: P;
}

/** What became of a job: its value, or the sentence of an exception that the handler let through. */
export type JobResult<R> =
  | { readonly seq: number; readonly value: R }
  | { readonly seq: number; readonly failed: string };

/** Main to worker: a few jobs, done in this order. */
export interface Batch<P> {
  readonly jobs: readonly SentJob<P>[];
}

/** Worker to main: ready once, then results in the order of the jobs. */
export type WorkerMessage<R> =
  | { readonly kind: "ready" }
  | { readonly kind: "results"; readonly results: readonly JobResult<R>[] };

/** What a worker is started with. */
export interface WorkerData {
  readonly state: Int32Array;
}

/** What became of a payload given to the pool. */
export type Outcome<R> =
  | { readonly kind: "answer"; readonly value: R }
  /** It ran longer than its limit; its thread was ended. */
  | { readonly kind: "overtime"; readonly limitMs: number }
  /** Its thread ended under it (out of memory, an uncaught exception); `reason` is a phrase. */
  | { readonly kind: "crashed"; readonly reason: string };
