// Results are delivered in order within a window; nothing is taken from the source that would not fit in it.
import { describe, expect, it } from "vitest";
import type { OrderedWork } from "../../src/pool/in_order.js";
import { answerInOrder } from "../../src/pool/index.js";

interface Trial extends Partial<OrderedWork<number, string>> {
  readonly items?: number;
}

/** Runs on the numbers from 0; records what was started and delivered, and how many were ever in between. */
async function run({
  items = 20,
  ...changes
}: Trial): Promise<{ started: number; delivered: string[]; most: number }> {
  const seen = { started: 0, delivered: [] as string[], most: 0 };
  async function* numbers(): AsyncGenerator<number> {
    for (let item = 0; item < items; item += 1) yield item;
  }
  await answerInOrder<number, string>({
    source: numbers(),
    start: async (item) => {
      await sleep(Math.random() * 5);
      return `r${item}`;
    },
    room: async () => {},
    deliver: async () => true,
    weighItem: () => 1,
    weighResult: () => 1,
    window: { items: 5, bytes: 1000 },
    stopped: new Promise(() => {}),
    ...changes,
    ...wrap(seen, changes),
  });
  return seen;
}

function wrap(seen: { started: number; delivered: string[]; most: number }, changes: Trial): Trial {
  const start = changes.start ?? (async (item: number) => soon(Math.random() * 5, `r${item}`));
  const deliver = changes.deliver ?? (async () => true);
  return {
    start: (item) => {
      seen.started += 1;
      seen.most = Math.max(seen.most, seen.started - seen.delivered.length);
      return start(item);
    },
    deliver: (result) => {
      seen.delivered.push(result);
      return deliver(result);
    },
  };
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const soon = <T>(ms: number, value: T): Promise<T> => sleep(ms).then(() => value);
const expected = (count: number): string[] => Array.from({ length: count }, (_, item) => `r${item}`);

describe("answerInOrder", () => {
  it("delivers in order what is answered out of order", async () => {
    expect((await run({ items: 50 })).delivered).toEqual(expected(50));
  });
  it("keeps the window by count while the first is slow", async () => {
    const slowFirst = async (item: number): Promise<string> => soon(item === 0 ? 80 : 0, `r${item}`);
    const { delivered, most } = await run({ start: slowFirst });
    expect(delivered).toEqual(expected(20));
    expect(most).toBe(5);
  });
  it("keeps the window by weight, of items and of results", async () => {
    const slowFirst = async (item: number): Promise<string> => soon(item === 0 ? 80 : 0, `r${item}`);
    const heavyItems = await run({
      start: slowFirst,
      window: { items: 100, bytes: 30 },
      weighItem: () => 10,
    });
    expect(heavyItems.delivered).toEqual(expected(20));
    const heavyResults = await run({
      start: slowFirst,
      room: () => sleep(2),
      window: { items: 100, bytes: 30 },
      weighResult: () => 10,
    });
    expect(heavyResults.delivered).toEqual(expected(20));
    expect(heavyResults.most).toBeLessThanOrEqual(5);
  });
  it("waits for a slow reader before it takes more", async () => {
    const { delivered, most } = await run({ deliver: async () => soon(5, true) });
    expect(delivered).toEqual(expected(20));
    expect(most).toBeLessThanOrEqual(5);
  });
  it("starts nothing when there is no room", async () => {
    let free = 3;
    const room = async (): Promise<void> => {
      while (free === 0) await sleep(1);
      free -= 1;
    };
    setTimeout(() => {
      free = 100;
    }, 50);
    expect((await run({ room, items: 10 })).delivered).toEqual(expected(10));
  });
  it("ends at once when nobody listens any more", async () => {
    const { delivered } = await run({ deliver: async (result) => result !== "r3" });
    expect(delivered).toEqual(expected(4));
  });
  it("ends at once when it is stopped, also while it waits for the source", async () => {
    async function* silent(): AsyncGenerator<number> {
      yield 0;
      await new Promise(() => {});
    }
    const { delivered } = await run({ source: silent(), stopped: sleep(40) });
    expect(delivered).toEqual(["r0"]);
  });
  it("fails when the source fails", async () => {
    async function* broken(): AsyncGenerator<number> {
      yield 0;
      throw new Error("the disk is gone");
    }
    await expect(run({ source: broken() })).rejects.toThrow("the disk is gone");
  });
});
