// Keeps the time a worker spends on the job it is at, by looking at its shared number once a tick.
// A tick counts four ticks at most: when the whole process slept (a laptop lid, a blocked pipe), no document is blamed for it.

/** How often the watch is looked at, in milliseconds. */
export const TICK_MS = 50;

/** Time spent on the current job, as far as this thread has seen. */
export interface Stopwatch {
  /** Call once a tick with the job's number and the clock; gives the milliseconds spent on it. */
  look(current: number, now: number): number;
}

export function createStopwatch(now: number): Stopwatch {
  let seen = 0;
  let spent = 0;
  let last = now;
  return {
    look(current, clock) {
      const passed = Math.min(clock - last, 4 * TICK_MS);
      last = clock;
      spent = current === seen ? spent + passed : 0;
      seen = current;
      return spent;
    },
  };
}
