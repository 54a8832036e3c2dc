// A pool of worker threads: payloads go in, outcomes come out; a slow or crashing one costs only itself.
// Threads start when there is work, are replaced when they die, and are renewed after a measured amount of text.
import type { Outcome } from "./protocol.js";
import { type Job, type Slot, startSlot } from "./slot.js";

/** At most so many jobs, and about so many bytes, go to a thread in one message, and are read together (docs/decisions/0006-streams-and-threads.md). */
const BATCH_JOBS = 16;
const BATCH_WEIGHT = 128 * 1024;
const START_LIMIT_MS = 30_000;
const MEMORY_MB = 1024;
/** The tagger remembers every new word it meets; a thread that has read so many bytes gives its place to a fresh one. */
const RENEW_AFTER = 48 * 1024 * 1024;

export interface PoolOptions<P> {
  /** The module that runs in the threads; it calls `serveJobs`. */
  readonly file: URL;
  /** Most threads at a time. */
  readonly size: number;
  /** Milliseconds for one payload before its thread is ended. */
  readonly limitMs: number;
  /** About how many bytes a payload has. */
  weigh(payload: P): number;
  readonly memoryMb?: number;
  readonly renewAfter?: number;
}

export interface Pool<P, R> {
  /** Never rejects, but when the threads cannot be started at all: then the reason is thrown. */
  run(payload: P): Promise<Outcome<R>>;
  /** Resolves when another payload would not wait long. */
  room(): Promise<void>;
  /** Ends all threads. What still runs is never answered. */
  close(): Promise<void>;
}

export function createPool<P, R>(options: PoolOptions<P>): Pool<P, R> {
  const queue: Job<P, R>[] = [];
  const slots = new Set<Slot<P, R>>();
  const ends: Promise<void>[] = [];
  const waiters: (() => void)[] = [];
  const renewAfter = options.renewAfter ?? RENEW_AFTER;
  let fault: Error | null = null;
  let closed = false;

  const hasRoom = (): boolean => queue.length < options.size * BATCH_JOBS * 2;

  const open = (): Slot<P, R> => {
    const slot: Slot<P, R> = startSlot<P, R>(
      {
        file: options.file,
        limitMs: options.limitMs,
        startLimitMs: START_LIMIT_MS,
        memoryMb: options.memoryMb ?? MEMORY_MB,
      },
      {
        room: pump,
        ended(left) {
          drop(slot);
          queue.unshift(...left);
          pump();
        },
        broken(reason, left) {
          drop(slot);
          fault = new Error(`a reading thread could not be started: ${reason}`);
          for (const job of [...left, ...queue.splice(0)]) job.fail(fault);
          pump();
        },
      },
    );
    slots.add(slot);
    return slot;
  };

  const drop = (slot: Slot<P, R>): void => {
    slots.delete(slot);
    ends.push(slot.end());
  };

  /** Takes the next few jobs from the queue. */
  const batch = (): Job<P, R>[] => {
    let weight = 0;
    let count = 0;
    while (count < queue.length && count < BATCH_JOBS && (count === 0 || weight < BATCH_WEIGHT)) {
      weight += queue[count]?.weight ?? 0;
      count += 1;
    }
    return queue.splice(0, count);
  };

  const pump = (): void => {
    if (closed) return;
    for (const slot of [...slots]) {
      if (slot.answered() > renewAfter && slot.load() === 0) drop(slot);
    }
    while (queue.length > 0) {
      const slot = freeSlot() ?? (slots.size < options.size ? open() : null);
      if (slot === null) break;
      slot.give(batch());
    }
    while (waiters.length > 0 && (hasRoom() || fault !== null)) waiters.shift()?.();
  };

  /** The least loaded thread that may still be given jobs; an unused place in the pool goes before a busy thread. */
  const freeSlot = (): Slot<P, R> | null => {
    const open = [...slots].filter((slot) => slot.load() <= BATCH_JOBS / 2 && slot.answered() <= renewAfter);
    const least = open.sort((a, b) => a.load() - b.load())[0] ?? null;
    return least !== null && (least.load() === 0 || slots.size >= options.size) ? least : null;
  };

  return {
    run(payload) {
      if (fault !== null) return Promise.reject(fault);
      return new Promise((resolve, fail) => {
        queue.push({ payload, weight: options.weigh(payload), settle: resolve, fail });
        pump();
      });
    },
    room: () => (hasRoom() ? Promise.resolve() : new Promise((resolve) => waiters.push(resolve))),
    async close() {
      closed = true;
      await Promise.all([...ends, ...[...slots].map((slot) => slot.end())]);
      slots.clear();
    },
  };
}
