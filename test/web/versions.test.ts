// The page tells which version has read what, which corrections have lost their claim, what is a copy, and what is told twice.
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import type { LedgerStore } from "../../src/ledger/index.js";
import type { Claim } from "../../src/model/index.js";
import { coder } from "../coding/coder.js";
import { entryOf } from "../store/entries.js";
import { type Opened, openPage } from "./page.js";

const OLD = "chancery-coder 0.0.1";
const ENTRY = entryOf(
  "Norwegian Foreign Minister Kari Dahl visited Tokyo on Tuesday. Norwegian officials visited Tokyo.",
  "2026-03-12",
);
const COPY = {
  text: ENTRY.document.text,
  title: "Minister goes east",
  publisher: "Evening Paper",
  published: "2026-03-13",
};

async function prepare(store: LedgerStore): Promise<void> {
  const now = "2026-03-13T09:00:00.000Z";
  const gone = { ...(ENTRY.claims[0] as Claim), id: "c-gone" };
  await store.commit([{ ...ENTRY, coder: OLD, claims: [gone] }], now);
  await store.correct({
    ...{ id: "k-1", claim: "c-gone", verdict: { kind: "rejected" }, because: "It was a call.", by: "Ada" },
    ...{ source: null, recordedAt: now, validFrom: null, supersedes: null, carriedFrom: null },
  });
  await store.recode({ ...ENTRY, coder: OLD, claims: [] });
  await store.recode({ ...ENTRY, coder: OLD });
}

let opened: Opened;
beforeAll(async () => {
  opened = await openPage({ withStarter: false, documents: [COPY], prepare });
});
afterAll(() => opened.close());
afterEach(() => expect(opened.problems.splice(0)).toEqual([]));

it("names the versions at the front, where one is not the present one", async () => {
  const page = await opened.tab("/");
  await page
    .getByText(`Read: 1 document by ${OLD}, 1 document by ${coder.version}. Of these 1 document is not of`)
    .waitFor();
});

it("tells of a document who read it, where its copy is, and whose words hold of nothing any more", async () => {
  const page = await opened.tab(`/document/${ENTRY.id}`);
  await page.getByText(`read by ${OLD}, which is not ${coder.version} that reads now`).waitFor();
  await page.getByText("1 copy of this text: ").waitFor();
  await page.getByText("1 correction of claims that are no longer read in this text").click();
  await page.getByText("It was a call.").waitFor();
  await page.getByRole("link", { name: "Evening Paper" }).click();
  await page.getByText("Nearly the same text as").waitFor();
});

it("counts two sentences in two copies as one visit, of one text", async () => {
  const page = await opened.tab("/pair/JPN/NOR");
  const rows = page.locator("#timeline .timeline-row");
  await rows.first().waitFor();
  expect(await rows.count()).toBe(1);
  expect((await rows.first().textContent())?.replaceAll("\u00a0", " ")).toContain("2 reports of one text");
});
