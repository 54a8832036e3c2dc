// A job is in the ledger before it is acknowledged, and the next desk goes on with what one left behind.
import { expect, it } from "vitest";
import { createDesk } from "../../src/desk/index.js";
import { systemNet } from "../../src/intake/net/index.js";
import type { LedgerStore } from "../../src/ledger/index.js";
import { openBulk, openDuckdbLedger } from "../../src/store/index.js";
import { bulkFolder } from "../store/bulk_folder.js";

const workerFile = new URL("../../dist/worker/main.js", import.meta.url);

function deskOn(store: LedgerStore, resumesJobs: boolean) {
  return createDesk({
    ...{ workerFile, workers: 1, limitMs: 20_000, net: systemNet, userAgent: "Chancery/test", resumesJobs },
    openLedger: async () => ({ ...store, close: async () => {} }),
    openBulk: async () => openBulk(bulkFolder()),
    clock: () => new Date().toISOString(),
  });
}

it("is gone on with by the next desk that stays open, and is done once", async () => {
  const store = await openDuckdbLedger(":memory:");
  // A desk that dies right after the acknowledgement: what it does later does not reach the ledger.
  let isDead = false;
  const dying: LedgerStore = {
    ...store,
    putJob: (job) => (isDead ? new Promise(() => {}) : store.putJob(job)),
    commit: () => new Promise(() => {}),
  };
  const first = deskOn(dying, true);
  const text = "Chile and Peru signed a trade agreement on 3 February 2025.\n";
  const job = await first.startJob({ kind: "record", record: { text }, meta: {} });
  isDead = true;
  expect(await store.jobs(["waiting", "running"])).toHaveLength(1);

  const second = deskOn(store, false);
  await second.counts();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await second.job(job.id)).toMatchObject({ documents: [] }); // a command that ends soon leaves it alone
  const third = deskOn(store, true);
  await expect.poll(async () => (await third.job(job.id))?.state, { timeout: 10_000 }).toBe("done");
  expect((await third.documents({ after: null, limit: 9 })).items.map((line) => line.text)).toEqual([text]);
  expect(await store.jobs(["waiting", "running"])).toEqual([]);
  expect(JSON.stringify(await store.jobs(["done"]))).not.toContain("Chile"); // what was asked is forgotten
  await third.close();
  await second.close();
  await store.close();
}, 30_000);

it("stands once in the list, though it ends while the list is asked for", async () => {
  const store = await openDuckdbLedger(":memory:");
  const ending: LedgerStore = {
    ...store,
    jobs: async (states) => {
      const asked = await store.jobs(states);
      for (const job of asked) await store.putJob({ ...job, state: "done" });
      return asked;
    },
  };
  const body = JSON.stringify({
    name: "A text",
    documents: [],
    claims: 0,
    notes: [],
    startedAt: "2025-02-03T00:00:00Z",
  });
  await store.putJob({
    ...{ id: "j-1", kind: "read", state: "running", body, problem: null, changedAt: "2025-02-03T00:00:00Z" },
  });
  const desk = deskOn(ending, false);
  expect((await desk.jobs()).items.map(({ id }) => id)).toEqual(["j-1"]);
  await desk.close();
  await store.close();
});
