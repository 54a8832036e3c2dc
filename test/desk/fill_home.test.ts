// A new ledger gets the starter record, once; what was interrupted is finished, and a newer record takes the place of the older.
import { beforeEach, describe, expect, it } from "vitest";
import { type FillOptions, fillHome } from "../../src/desk/index.js";
import type { LedgerEntry, LedgerStore } from "../../src/ledger/index.js";
import { openDuckdbLedger } from "../../src/store/index.js";
import { madeEntry } from "../store/entries.js";

const RECORD = [madeEntry(1, 2), madeEntry(2, 2)];
const options = (more: Partial<FillOptions> = {}): FillOptions => ({
  ...{ isEmpty: false, version: "one", entries: async () => RECORD, clock: () => "2026-03-14T09:00:00.000Z" },
  ...more,
});

describe("fillHome", () => {
  let store: LedgerStore;
  beforeEach(async () => {
    store = await openDuckdbLedger(":memory:");
    return () => store.close();
  });
  const count = async () => (await store.counts()).documents;

  it("fills a new ledger once, and does not load the record again", async () => {
    await fillHome(store, options());
    expect(await count()).toBe(2);
    const entries = () => Promise.reject(new Error("loaded again"));
    await fillHome(store, options({ entries }));
    expect(await count()).toBe(2);
  });
  it("leaves a ledger empty that was made so, also when it is opened without the wish", async () => {
    await fillHome(store, options({ isEmpty: true }));
    await fillHome(store, options());
    expect(await count()).toBe(0);
  });
  it("does not empty a ledger that is full", async () => {
    await fillHome(store, options());
    await fillHome(store, options({ isEmpty: true }));
    expect(await count()).toBe(2);
  });
  it("goes on with what was interrupted, even when the next command wishes an empty one", async () => {
    const dies: Pick<LedgerStore, "jobs" | "putJob" | "commit" | "document" | "recode"> = {
      ...store,
      commit: () => Promise.reject(new Error("killed")),
    };
    await expect(fillHome(dies, options())).rejects.toThrow("killed");
    expect(await count()).toBe(0);
    await fillHome(store, options({ isEmpty: true }));
    expect(await count()).toBe(2);
  });
  it("brings an older record up to the newer one, and keeps what people said of it", async () => {
    await fillHome(store, options());
    const [first] = RECORD;
    const claim = first?.claims[0]?.id ?? "";
    await store.correct({
      ...{ id: "k-1", claim, verdict: { kind: "rejected" }, because: "Wrong.", source: null, by: "Ada" },
      ...{ recordedAt: "2026-03-15T00:00:00.000Z", validFrom: null, carriedFrom: null, supersedes: null },
    });
    const mended = { ...(first as LedgerEntry), sha256: "f".repeat(64) };
    await fillHome(store, options({ version: "two", entries: async () => [mended, madeEntry(3, 1)] }));
    expect((await store.document(mended.id))?.sha256).toBe("f".repeat(64));
    expect(await count()).toBe(3);
    expect(await store.correctionsOf([claim])).toHaveLength(1);
  });
});
