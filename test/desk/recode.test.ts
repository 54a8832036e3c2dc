// The use case "recode" on both stores: what an older coder read is read again, and people's words on it hold or are told.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { documentViewSchema, ledgerCountsSchema, recodeProgressSchema } from "../../src/contract/index.js";
import type { LedgerEntry, LedgerStore } from "../../src/ledger/index.js";
import type { Claim } from "../../src/model/index.js";
import { openDuckdbLedger, openPostgresLedger } from "../../src/store/index.js";
import { coder } from "../coding/coder.js";
import { entryOf } from "../store/entries.js";
import { startPostgres, type TestPostgres } from "../store/postgres_server.js";
import { deskOver } from "./real_desk.js";

const NOW = "2026-03-14T09:00:00.000Z";
const OLD = "chancery-coder 0.0.1";
const TEXT =
  "Norwegian Foreign Minister Kari Dahl visited Tokyo on Tuesday. Norway imposed sanctions on Japan on Monday.";
const NEW = entryOf(TEXT, "2026-03-12", "https://example.org/recode");
const [VISIT, SANCTION] = NEW.claims as readonly [Claim, Claim];

/** The same document as an older version has read it: the visit with other fields, and an event that there is none of. */
const BEFORE: LedgerEntry = {
  ...NEW,
  coder: OLD,
  claims: [
    { ...VISIT, id: "c-visit", status: "planned", coder: OLD },
    { ...SANCTION, coder: OLD },
    { ...SANCTION, id: "c-none", kind: "event", act: "PROTEST", type: "PROTEST", coder: OLD } as Claim,
  ],
};

let server: TestPostgres;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server?.stop());

describe.each<[string, () => Promise<LedgerStore>]>([
  ["DuckDB", () => openDuckdbLedger(":memory:")],
  ["PostgreSQL", async () => openPostgresLedger(await server.newDatabase())],
])("a ledger of an older coder on %s", (_name, open) => {
  it("is brought up to this one; rejections and corrections hold, and what lost its claim is told", async () => {
    const store = await open();
    const desk = deskOver(store);
    await store.commit([BEFORE], NOW);
    expect(ledgerCountsSchema.parse(await desk.counts())).toMatchObject({
      coder: coder.version,
      readBy: [{ coder: OLD, documents: 1 }],
      toRecode: 1,
    });
    const word = { because: "I was there.", by: "Ada" };
    await desk.correct({ ...word, claim: "c-visit", verdict: { kind: "rejected" } });
    await desk.correct({
      ...word,
      claim: SANCTION.id,
      verdict: { kind: "changed", fields: { status: "possible" } },
    });
    await desk.correct({ ...word, claim: "c-none", verdict: { kind: "confirmed" } });

    const progress = await desk.recode({ all: false, onProgress: () => {} });
    expect(recodeProgressSchema.parse(progress)).toEqual({
      ...{ documents: 1, recoded: 1, failed: 0, carriedCorrections: 1, lostCorrections: 1 },
    });
    const view = documentViewSchema.parse(await desk.document(NEW.id));
    expect(view).toMatchObject({
      coder: coder.version,
      rejected: [{ id: VISIT.id, coder: coder.version }],
      claims: [{ id: SANCTION.id, status: "possible", review: "human", coder: coder.version }],
      lostCorrections: [
        {
          correction: { claim: "c-none", verdict: { kind: "confirmed" }, by: "Ada" },
          read: { act: "PROTEST" },
        },
      ],
    });
    expect((await desk.claim(VISIT.id, null))?.corrections).toMatchObject([
      { claim: VISIT.id, carriedFrom: "c-visit", verdict: { kind: "rejected" } },
    ]);
    expect(await desk.counts()).toMatchObject({
      readBy: [{ coder: coder.version, documents: 1 }],
      toRecode: 0,
      corrections: 3,
    });
    const again = { documents: 1, recoded: 0, failed: 0, carriedCorrections: 0, lostCorrections: 0 };
    expect(await desk.recode({ all: false, onProgress: () => {} })).toEqual(again);
    expect(await desk.recode({ all: true, onProgress: () => {} })).toEqual({ ...again, recoded: 1 });
    await desk.close();
  });
});
