// Registers are asked for by act: what is found, page after page, and after a correction.
import { describe, expect, it } from "vitest";
import type { LedgerEntry, LedgerStore } from "../../src/ledger/index.js";
import type { EventType } from "../../src/model/index.js";
import { entryOf } from "./entries.js";

const ONE_SIDED = {
  ...{ id: "c-alone", act: "SANCTION", type: "SANCTION", target: [], pairs: [], pair: null },
  period: { start: "2026-03-11", end: "2026-03-11", precision: "day", text: "Wednesday" },
};
const NOW = "2026-03-14T09:00:00.000Z";
const TOLD = entryOf(
  "Norwegian Foreign Minister Kari Dahl visited Tokyo on Tuesday. On Monday Japan accused Norway of dumping salmon.",
  "2026-03-12",
  "https://example.org/acts",
);
/** An event of which no second party is known: it has no pair. */
const ALONE = {
  ...TOLD,
  id: "d-alone",
  sha256: "alone",
  claims: TOLD.claims
    .filter((claim) => claim.kind === "event" && claim.act === "ACCUSE")
    .map((claim) => ({ ...claim, ...ONE_SIDED })),
} as LedgerEntry;
const ALL = {
  pair: ["JPN", "NOR"],
  kind: "event",
  from: null,
  to: null,
  asOf: null,
  after: null,
  limit: 9,
} as const;

export function actsContract(open: () => Promise<{ store: LedgerStore }>): void {
  describe("records by the act of their events", () => {
    it("are those alone whose act was asked for, as corrected", async () => {
      const { store } = await open();
      await store.commit([TOLD], NOW);
      const days = async (...acts: EventType[]) =>
        (await store.records({ ...ALL, acts })).items.map(({ day }) => day);
      expect(await days("CONSULT")).toEqual(["2026-03-10"]);
      expect(await days("ACCUSE", "CONSULT")).toEqual(["2026-03-09", "2026-03-10"]);
      expect((await store.records({ ...ALL, acts: null })).items).toHaveLength(2);
      const accused = TOLD.claims.find((claim) => claim.kind === "event" && claim.act === "ACCUSE");
      await store.correct({
        ...{ id: "k-1", claim: accused?.id ?? "", because: "It was help.", by: "Ada", recordedAt: NOW },
        ...{ validFrom: null, supersedes: null, source: null, carriedFrom: null },
        verdict: { kind: "changed", fields: { act: "AID", type: "AID" } },
      });
      expect(await days("ACCUSE")).toEqual([]);
      expect(await days("AID")).toEqual(["2026-03-09"]);
      await store.close();
    });

    it("are those of every pair, and of events of one known party alone, where no pair is asked for", async () => {
      const { store } = await open();
      await store.commit([TOLD, ALONE], NOW);
      const days = async (...acts: EventType[]) =>
        (await store.records({ ...ALL, pair: null, acts })).items.map(({ day }) => day);
      expect(await days("ACCUSE")).toEqual(["2026-03-09"]);
      expect(await days("SANCTION")).toEqual(["2026-03-11"]);
      expect(await days("AID")).toEqual([]);
      expect(await days("ACCUSE", "CONSULT", "SANCTION")).toEqual(["2026-03-09", "2026-03-10", "2026-03-11"]);
      const alone = ALONE.claims.find((claim) => claim.kind === "event" && claim.act === "SANCTION");
      await store.correct({
        ...{ id: "k-2", claim: alone?.id ?? "", because: "It was help.", by: "Ada", recordedAt: NOW },
        ...{ validFrom: null, supersedes: null, source: null, carriedFrom: null },
        verdict: { kind: "changed", fields: { act: "AID", type: "AID" } },
      });
      expect(await days("SANCTION")).toEqual([]);
      expect(await days("AID")).toEqual(["2026-03-11"]);
      await store.close();
    });
  });
}
