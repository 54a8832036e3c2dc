// What people said of a claim when a newer coder reads its document again: it goes on to hold, or it is kept and told.
import { describe, expect, it } from "vitest";
import type { Correction, LedgerEntry, LedgerStore } from "../../src/ledger/index.js";
import type { Claim } from "../../src/model/index.js";
import { entryOf } from "./entries.js";

const NOW = "2026-03-14T09:00:00.000Z";
const ENTRY = entryOf(
  "Norwegian Foreign Minister Kari Dahl visited Tokyo on Tuesday. Norway imposed sanctions on Japan on Monday.",
  "2026-03-12",
  "https://example.org/recode",
);
const [VISIT, SANCTION] = ENTRY.claims as readonly [Claim, Claim];

const WORD: Correction = {
  ...{ id: "k-1", claim: VISIT.id, verdict: { kind: "rejected" }, because: "It was a call.", source: null },
  ...{
    by: "Ada",
    recordedAt: "2026-03-15T08:00:00.000Z",
    validFrom: null,
    supersedes: null,
    carriedFrom: null,
  },
};
const CHANGE: Correction = {
  ...WORD,
  id: "k-2",
  claim: SANCTION.id,
  verdict: { kind: "changed", fields: { status: "planned" } },
};

/** The document as another version reads it. */
function readBy(coder: string, claims: readonly Claim[]): LedgerEntry {
  return { ...ENTRY, coder, claims: claims.map((claim) => ({ ...claim, coder })) };
}

export function recodeContract(
  open: () => Promise<{ store: LedgerStore; again: () => Promise<LedgerStore> }>,
): void {
  describe("a correction", () => {
    it("holds for the claim that a newer coder reads in the same place with other fields", async () => {
      const { store, again } = await open();
      await store.commit([ENTRY], NOW);
      await store.correct(WORD);
      await store.correct(CHANGE);
      const visit: Claim = { ...VISIT, id: "c-new-visit", places: [{ name: "Tokyo", country: "JPN" }] };
      const sanction: Claim = {
        ...SANCTION,
        id: "c-new-sanction",
        citation: { ...SANCTION.citation, start: SANCTION.citation.start + 7 },
      };
      expect(await store.recode(readBy("newer", [visit, sanction]))).toEqual({ carried: 2, lost: 0 });
      expect(await store.correctionsOf([visit.id, sanction.id])).toEqual([
        { ...WORD, claim: visit.id, carriedFrom: VISIT.id },
        { ...CHANGE, claim: sanction.id, carriedFrom: SANCTION.id },
      ]);
      expect(await store.correctionsOf([VISIT.id])).toEqual([]);
      expect(await store.lostCorrections(ENTRY.id)).toEqual([]);
      const asked = { pair: ["JPN", "NOR"] as const, from: null, to: null, asOf: null };
      expect(await store.quarters(asked)).toMatchObject([{ cooperation: 0, conflict: 1 }]);
      await store.close();
      const opened = await again();
      expect(await opened.recode(readBy("newest", [{ ...visit, id: "c-third" }, sanction]))).toEqual({
        carried: 1,
        lost: 0,
      });
      expect(await opened.correctionsOf(["c-third"])).toMatchObject([{ id: "k-1", carriedFrom: VISIT.id }]);
      expect(await opened.recode(ENTRY)).toEqual({ carried: 2, lost: 0 });
      expect(await opened.correctionsOf([VISIT.id, SANCTION.id])).toEqual([WORD, CHANGE]);
      await opened.close();
    });
    it("stays where it is when the claim has its id still", async () => {
      const { store } = await open();
      await store.commit([ENTRY], NOW);
      await store.correct(WORD);
      expect(await store.recode(readBy("newer", ENTRY.claims))).toEqual({ carried: 0, lost: 0 });
      expect(await store.correctionsOf([VISIT.id])).toEqual([WORD]);
      await store.close();
    });
    it("is kept and told when nothing stands for its claim, and holds again when the claim comes back", async () => {
      const { store, again } = await open();
      await store.commit([ENTRY], NOW);
      await store.correct(WORD);
      await store.correct({ ...CHANGE, supersedes: null });
      expect(await store.recode(readBy("newer", [SANCTION]))).toEqual({ carried: 0, lost: 1 });
      expect(await store.lostCorrections(ENTRY.id)).toEqual([{ correction: WORD, read: VISIT }]);
      expect(await store.counts()).toMatchObject({ corrections: 2 });
      await store.close();
      const opened = await again();
      // a claim of that place that comes later is not the one that the person has seen
      const later: Claim = { ...VISIT, id: "c-later" };
      expect(await opened.recode(readBy("newest", [later, SANCTION]))).toEqual({ carried: 0, lost: 0 });
      expect(await opened.correctionsOf(["c-later"])).toEqual([]);
      expect(await opened.lostCorrections(ENTRY.id)).toHaveLength(1);
      await opened.recode(ENTRY);
      expect(await opened.lostCorrections(ENTRY.id)).toEqual([]);
      expect(await opened.correctionsOf([VISIT.id])).toEqual([WORD]);
      await opened.close();
    });
    it("never goes to a claim that stood beside its own before", async () => {
      const beside: Claim = { ...VISIT, id: "c-beside" };
      const { store } = await open();
      await store.commit([{ ...ENTRY, claims: [VISIT, beside] }], NOW);
      await store.correct(WORD);
      expect(await store.recode(readBy("newer", [beside]))).toEqual({ carried: 0, lost: 1 });
      expect(await store.correctionsOf(["c-beside"])).toEqual([]);
      await store.close();
    });
  });

  describe("the versions of the coder", () => {
    it("are counted by the documents that they read", async () => {
      const { store } = await open();
      const other = entryOf("Norway's prime minister visited Japan.", "2026-03-12");
      const entered = entryOf("A line of a source.", "2026-03-12", "https://example.org/source");
      await store.commit(
        [ENTRY, other, { ...entered, document: { ...entered.document, isEntered: true } }],
        NOW,
      );
      await store.recode(readBy("chancery-coder 9", ENTRY.claims));
      expect(await store.readBy()).toEqual([
        { coder: other.coder, documents: 1 },
        { coder: "chancery-coder 9", documents: 1 },
      ]);
      await store.close();
    });
  });
}
