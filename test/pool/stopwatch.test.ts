// Time is counted for one job, and not while the whole process slept.
import { describe, expect, it } from "vitest";
import { createStopwatch, TICK_MS } from "../../src/pool/stopwatch.js";

describe("createStopwatch", () => {
  it("counts the time of the job it sees, and begins again with the next", () => {
    const watch = createStopwatch(0);
    expect(watch.look(1, 50)).toBe(0);
    expect(watch.look(1, 100)).toBe(50);
    expect(watch.look(1, 150)).toBe(100);
    expect(watch.look(2, 200)).toBe(0);
    expect(watch.look(2, 250)).toBe(50);
  });
  it("counts four ticks at most for a gap: the process slept, the document did not run", () => {
    const watch = createStopwatch(0);
    watch.look(1, 50);
    expect(watch.look(1, 3_600_000)).toBe(4 * TICK_MS);
  });
});
