// One worker thread of the pool and the jobs it holds: it is given jobs, watched, and ended when one takes too long.
// When it ends early, the job it was at is answered with the reason, and the others are handed back to be done elsewhere.
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import type { JobResult, Outcome, WorkerData, WorkerMessage } from "./protocol.js";
import { createStopwatch, TICK_MS } from "./stopwatch.js";

/** Heap for what dies young, in megabytes. */
const YOUNG_MB = 192;

/**
 * How the engine treats what the threads make, measured with npm run bench. Some documents are read together, pass by pass, and
 * the engine takes what they hold meanwhile for what lives long: made among the old it is collected late, which costs a fifth of
 * the time in three runs of four. And less is compiled into one function: a twentieth less of the first 3,000 articles.
 */
const ENGINE = ["--no-allocation-site-pretenuring", "--max-inlined-bytecode-size-cumulative=300"];

/** A payload on its way, and what to do with its outcome. `weight` is about its bytes. */
export interface Job<P, R> {
  readonly payload: P;
  readonly weight: number;
  settle(outcome: Outcome<R>): void;
  /** Called instead of `settle` when no thread can be started at all. */
  fail(error: Error): void;
}

export interface SlotOptions {
  readonly file: URL;
  /** Milliseconds for one job. */
  readonly limitMs: number;
  /** Milliseconds for loading, before the first job. */
  readonly startLimitMs: number;
  /** Heap of the thread, in megabytes. */
  readonly memoryMb: number;
}

export interface SlotEvents<P, R> {
  /** It has loaded, or has answered something: it may be given more. */
  room(): void;
  /** It has ended early; `left` are the jobs to be done elsewhere. */
  ended(left: readonly Job<P, R>[]): void;
  /** It never loaded; `left` are all its jobs. */
  broken(reason: string, left: readonly Job<P, R>[]): void;
}

export interface Slot<P, R> {
  /** Jobs given and not yet answered. */
  load(): number;
  /** Sum of the weights it has answered. */
  answered(): number;
  give(jobs: readonly Job<P, R>[]): void;
  /** Ends the thread; its jobs stay unanswered. */
  end(): Promise<void>;
}

/** Starts a worker thread on `file`, which must call `serveJobs`. */
export function startSlot<P, R>(options: SlotOptions, on: SlotEvents<P, R>): Slot<P, R> {
  const state = new Int32Array(new SharedArrayBuffer(4));
  const workerData: WorkerData = { state };
  ENGINE.forEach(setFlagsFromString);
  const worker = new Worker(options.file, {
    workerData,
    // What a library prints must never reach the lines that this process prints.
    stdout: true,
    stderr: true,
    // A reading makes much that dies young: room for it saves time (docs/decisions/0006-streams-and-threads.md).
    resourceLimits: { maxOldGenerationSizeMb: options.memoryMb, maxYoungGenerationSizeMb: YOUNG_MB },
  });
  worker.stdout.resume();
  worker.stderr.resume();

  const held = new Map<number, Job<P, R>>();
  let watch = createStopwatch(performance.now());
  let ready = false;
  let gone = false;
  let seq = 0;
  let answered = 0;

  const leave = (outcome: Outcome<R>, reason: string): void => {
    if (gone) return;
    const at = Atomics.load(state, 0);
    const jobs = [...held];
    void end();
    if (!ready) {
      on.broken(reason, justJobs(jobs));
      return;
    }
    const culprit = held.has(at) ? at : jobs[0]?.[0];
    if (culprit !== undefined) held.get(culprit)?.settle(outcome);
    on.ended(justJobs(jobs.filter(([number]) => number !== culprit)));
  };

  const ticker = setInterval(() => {
    const spent = watch.look(Atomics.load(state, 0), performance.now());
    if (!ready && spent > options.startLimitMs) {
      leave({ kind: "crashed", reason: "slow start" }, `it did not load in ${options.startLimitMs / 1000} s`);
    } else if (ready && held.size > 0 && spent > options.limitMs) {
      leave({ kind: "overtime", limitMs: options.limitMs }, "");
    }
  }, TICK_MS);

  const end = async (): Promise<void> => {
    gone = true;
    clearInterval(ticker);
    await worker.terminate();
  };

  const take = (result: JobResult<R>): void => {
    const job = held.get(result.seq);
    if (job === undefined) return;
    held.delete(result.seq);
    answered += job.weight;
    job.settle(
      "failed" in result
        ? { kind: "crashed", reason: result.failed }
        : { kind: "answer", value: result.value },
    );
  };

  worker.on("message", (message: WorkerMessage<R>) => {
    if (gone) return;
    if (message.kind === "ready") {
      ready = true;
      watch = createStopwatch(performance.now());
    } else {
      message.results.forEach(take);
    }
    on.room();
  });
  worker.on("error", (error: Error & { code?: string }) => {
    const reason =
      error.code === "ERR_WORKER_OUT_OF_MEMORY"
        ? `it needed more than ${options.memoryMb} MB of memory`
        : `${error.name}: ${error.message}`;
    leave({ kind: "crashed", reason }, reason);
  });
  worker.on("exit", (code) => {
    const reason = `its thread ended with code ${code}`;
    leave({ kind: "crashed", reason }, reason);
  });

  return {
    load: () => held.size,
    answered: () => answered,
    give(jobs) {
      if (held.size === 0) watch = createStopwatch(performance.now());
      const sent = jobs.map((job) => {
        seq = (seq % 0x7ffffffe) + 1;
        held.set(seq, job);
        return { seq, payload: job.payload };
      });
      worker.postMessage({ jobs: sent });
    },
    end,
  };
}

function justJobs<P, R>(held: readonly (readonly [number, Job<P, R>])[]): readonly Job<P, R>[] {
  return held.map(([, job]) => job);
}
