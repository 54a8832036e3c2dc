// Registers are asked for by act: what is found, page after page, and after a correction.
import { describe, expect, it } from "vitest";
import type { LedgerStore } from "../../src/ledger/index.js";
import { entryOf } from "./entries.js";

const NOW = "2026-03-14T09:00:00.000Z";
const TOLD = entryOf(
  "Norwegian Foreign Minister Kari Dahl visited Tokyo on Tuesday. On Monday Japan accused Norway of dumping salmon.",
  "2026-03-12",
  "https://example.org/acts",
);
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
      const days = async (...acts: ("CONSULT" | "ACCUSE" | "AID")[]) =>
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
  });
}
