// Real threads: a slow, crashing or throwing payload costs only itself, and the threads are replaced and renewed.
import { afterEach, describe, expect, it } from "vitest";
import { createPool, type Outcome, type Pool } from "../../src/pool/index.js";

interface Deed {
  readonly deed: string;
  readonly value?: unknown;
  readonly ms?: number;
  /** May be answered together with its neighbours. */
  readonly pack?: true;
}

const WORKER = new URL("./pool_worker.mjs", import.meta.url);
const open: Pool<Deed, unknown>[] = [];

function pool(changes: Partial<Parameters<typeof createPool<Deed, unknown>>[0]> = {}): Pool<Deed, unknown> {
  const made = createPool<Deed, unknown>({ file: WORKER, size: 2, limitMs: 400, weigh: () => 1, ...changes });
  open.push(made);
  return made;
}

const echo = (value: unknown): Deed => ({ deed: "echo", value });
const values = (outcomes: Outcome<unknown>[]): unknown[] =>
  outcomes.map((outcome) => (outcome.kind === "answer" ? outcome.value : outcome.kind));

afterEach(async () => {
  await Promise.all(open.splice(0).map((made) => made.close()));
});

describe("createPool", () => {
  it("answers everything it is given", async () => {
    const { run } = pool();
    const outcomes = await Promise.all(Array.from({ length: 100 }, (_, n) => run(echo(n))));
    expect(values(outcomes)).toEqual(Array.from({ length: 100 }, (_, n) => n));
  });
  it("answers work that waits, in its order", async () => {
    const { run } = pool({ size: 1 });
    const outcomes = await Promise.all([run({ deed: "later", value: "a", ms: 30 }), run(echo("b"))]);
    expect(values(outcomes)).toEqual(["a", "b"]);
  });
  it.each([
    ["spins", { deed: "spin", ms: 60_000 }],
    ["waits for ever", { deed: "hang" }],
  ])("ends the thread of one that %s, and does the others", async (_what, slow) => {
    const { run } = pool({ size: 1 });
    const outcomes = await Promise.all([run(echo(1)), run(slow), run(echo(2)), run(echo(3))]);
    expect(values(outcomes)).toEqual([1, "overtime", 2, 3]);
    expect(outcomes[1]).toEqual({ kind: "overtime", limitMs: 400 });
  });
  it("lets others go on while one is slow", async () => {
    const { run } = pool({ limitMs: 5000 });
    const done: string[] = [];
    const slow = run({ deed: "spin", ms: 600 }).then(() => done.push("slow"));
    const quick = Array.from({ length: 5 }, (_, n) =>
      run({ deed: "spin", ms: n }).then(() => done.push("quick")),
    );
    await Promise.all([slow, ...quick]);
    expect(done.filter((what) => what === "quick")).toHaveLength(5);
    expect(done.indexOf("slow")).toBeGreaterThan(0);
  });
  it("counts the time of each payload, not of the batch", async () => {
    const { run } = pool({ size: 1 });
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => run({ deed: "spin", ms: 150 })));
    expect(values(outcomes)).toEqual(Array(6).fill("spun"));
  });
  it("answers a thrown error, and the thread goes on", async () => {
    const { run } = pool({ size: 1 });
    const [before, thrown, after] = await Promise.all([
      run({ deed: "thread" }),
      run({ deed: "throw" }),
      run({ deed: "thread" }),
    ]);
    expect(thrown).toEqual({ kind: "crashed", reason: "TypeError: not that" });
    expect(after).toEqual(before);
  });
  it.each([
    ["exits", { deed: "exit" }, /code 7/],
    ["throws out of reach", { deed: "escape" }, /out of reach/],
    ["fills the memory", { deed: "fill" }, /more than 64 MB of memory/],
  ])("answers for one whose thread %s", async (_what, bad, reason) => {
    const { run } = pool({ size: 1, memoryMb: 64, limitMs: 20_000 });
    const outcomes = await Promise.all([run(echo(1)), run(bad), run(echo(2))]);
    expect(values(outcomes)).toEqual([1, "crashed", 2]);
    expect(outcomes[1]).toMatchObject({ reason: expect.stringMatching(reason) });
  });
  describe("with jobs that may go together", () => {
    // The first go alone, as long as the thread has nothing to do; those that wait for it go together.
    const packed = (deed: Deed): Deed => ({ ...deed, pack: true });
    const many = Array.from({ length: 40 }, (_, n) => packed(echo(n)));
    const unpack = (value: unknown): unknown =>
      typeof value === "object" && value !== null && "value" in value ? value.value : value;
    const numbers = (outcomes: Outcome<unknown>[]): unknown[] => values(outcomes).map(unpack);

    it("answers neighbours together, each in its place", async () => {
      const { run } = pool({ size: 1 });
      const outcomes = await Promise.all([...many, echo("alone"), ...many].map(run));
      expect(numbers(outcomes)).toEqual([...many, echo("alone"), ...many].map(({ value }) => value));
      expect(values(outcomes)).toContainEqual({ value: 20, together: expect.any(Number) });
      expect(values(outcomes)).toContain("alone");
    });
    it.each([
      ["throws", { deed: "throw" }, { kind: "crashed", reason: "TypeError: not that" }],
      ["spins", { deed: "spin", ms: 60_000 }, { kind: "overtime", limitMs: 400 }],
    ])("costs the others nothing when one %s", async (_what, bad, outcome) => {
      const { run } = pool({ size: 1 });
      const outcomes = await Promise.all(many.with(20, packed(bad)).map(run));
      expect(outcomes[20]).toEqual(outcome);
      expect(numbers(outcomes)).toEqual(many.map(({ value }) => value).with(20, outcome.kind));
    });
  });
  it("hands over the buffers of a result whole", async () => {
    const { run } = pool({ size: 1 });
    const outcomes = await Promise.all(["ab", "c"].map((value) => run({ deed: "buffer", value })));
    expect(values(outcomes).map((value) => new TextDecoder().decode(value as ArrayBuffer))).toEqual([
      "ab",
      "c",
    ]);
  });
  it("renews a thread after its share of bytes, and answers the same", async () => {
    const { run } = pool({ size: 1, renewAfter: 10, weigh: () => 4 });
    const threads = new Set<unknown>();
    for (let n = 0; n < 9; n += 1) {
      const outcome = await run({ deed: "thread" });
      if (outcome.kind === "answer") threads.add(outcome.value);
    }
    expect(threads.size).toBe(3);
  });
  it("says no room while many wait", async () => {
    const { run, room } = pool({ size: 1 });
    const first = Array.from({ length: 80 }, () => run({ deed: "later", value: 1, ms: 1 }));
    let isFree = false;
    const free = room().then(() => {
      isFree = true;
    });
    await Promise.resolve();
    expect(isFree).toBe(false);
    await Promise.all([...first, free]);
    expect(isFree).toBe(true);
  });
  it("keeps what a thread prints away from the outputs of the process", async () => {
    const { run } = pool({ size: 1 });
    expect(await run({ deed: "print" })).toEqual({ kind: "answer", value: "printed" });
  });
  it("fails with the reason when no thread can be started", async () => {
    const { run } = pool({ file: new URL("./broken_worker.mjs", import.meta.url) });
    await expect(run(echo(1))).rejects.toThrow(
      "a reading thread could not be started: Error: no lexicon here",
    );
    await expect(run(echo(2))).rejects.toThrow("no lexicon here");
  });
});
