// What is told of one party with all others, organisations among them: counts equal the lists that they stand for.
import { describe, expect, it } from "vitest";
import { corrected, type LedgerStore, type RecordQuery } from "../../src/ledger/index.js";
import { entryOf } from "./entries.js";

const NOW = "2026-03-14T09:00:00.000Z";
/** Invented. */
const TOLD = [
  entryOf(
    "The EU imposed sanctions on Norway on 3 February 2026. Japan imposed sanctions on Norway on 4 February 2026. NATO accused Japan on 5 February 2026.",
    "2026-03-12",
    "https://example.org/one",
  ),
  entryOf(
    "The European Union imposed sanctions on Norway on 3 February 2026. Norwegian Foreign Minister Kari Dahl visited Tokyo on 10 March 2026.",
    "2026-03-13",
    "https://example.org/two",
  ),
];
const ALL = { from: null, to: null, asOf: null } as const;
const LIST: RecordQuery = { ...ALL, pair: null, kind: null, after: null, limit: 99 };

export function partiesContract(open: () => Promise<{ store: LedgerStore }>): void {
  describe("one party with all others", () => {
    it("is counted as records, organisations among them, and each count is the length of its list", async () => {
      const { store } = await open();
      await store.commit(TOLD, NOW);
      const relations = await store.relations({ ...ALL, party: "NOR" });
      expect(relations).toEqual([
        {
          ...{ other: "JPN", records: 2, documents: 2, cooperation: 1, conflict: 1 },
          ...{ intensity: -1.5, first: "2026-02-04", last: "2026-03-10" },
        },
        {
          ...{ other: "EUU", records: 1, documents: 2, cooperation: 0, conflict: 1 },
          ...{ intensity: -7, first: "2026-02-03", last: "2026-02-03" },
        },
      ]);
      for (const { other, records, cooperation, conflict } of relations) {
        const [a, b] = ["NOR", other].toSorted() as [string, string];
        const listed = async (query: Partial<RecordQuery>) =>
          (await store.records({ ...LIST, pair: [a, b], ...query })).items.length;
        expect(await listed({})).toBe(records);
        expect(await listed({ tone: "cooperation" })).toBe(cooperation);
        expect(await listed({ tone: "conflict" })).toBe(conflict);
      }
      const { items } = await store.records({ ...LIST, party: "NOR" });
      expect(items.map(({ day }) => day)).toEqual(["2026-02-03", "2026-02-04", "2026-03-10"]);
      const reports = await store.reports(
        items.map(({ record }) => record),
        { ...LIST, party: "NOR" },
      );
      expect(reports).toHaveLength(4);
      await store.close();
    });
    it("is tallied for a pair by what the records are, with the latest events first", async () => {
      const { store } = await open();
      await store.commit(TOLD, NOW);
      const pair = ["JPN", "NOR"] as const;
      expect(await store.tally({ ...ALL, pair })).toEqual({
        ...{ records: 2, cooperation: 1, conflict: 1, meetings: 1 },
        ...{ statements: 0, positions: 0, figures: 0 },
      });
      const latest = await store.latestEvents({ ...ALL, pair, limit: 1 });
      expect(latest.map(({ day }) => day)).toEqual(["2026-03-10"]);
      const before = await store.latestEvents({ ...ALL, to: "2026-03-01", pair, limit: 9 });
      expect(before.map(({ day }) => day)).toEqual(["2026-02-04"]);
      await store.close();
    });
    it("tells who else did something to it, and to whom it did it", async () => {
      const { store } = await open();
      await store.commit(TOLD, NOW);
      const others = async (party: string) =>
        (await store.actsWith({ ...ALL, party, act: "SANCTION" })).map(
          ({ other, doer, records }) => `${doer} ${other} ${records}`,
        );
      expect(await others("NOR")).toEqual(["EUU EUU 1", "JPN JPN 1"]);
      expect(await others("JPN")).toEqual(["JPN NOR 1"]);
      const { items } = await store.records({
        ...LIST,
        pair: ["JPN", "NOR"],
        acts: ["SANCTION"],
        doer: "JPN",
      });
      expect(items).toHaveLength(1);
      const none = await store.records({ ...LIST, pair: ["JPN", "NOR"], acts: ["SANCTION"], doer: "NOR" });
      expect(none.items).toEqual([]);
      await store.close();
    });
    it("holds as of a day and in the days asked for", async () => {
      const { store } = await open();
      await store.commit(TOLD, NOW);
      const told = async (query: Partial<typeof ALL> | Record<string, string>) =>
        (await store.relations({ ...ALL, ...query, party: "NOR" })).map(
          ({ other, records, documents }) => `${other} ${records} ${documents}`,
        );
      expect(await told({ asOf: "2026-03-12" })).toEqual(["EUU 1 1", "JPN 1 1"]);
      expect(await told({ from: "2026-03-01", to: "2026-03-31" })).toEqual(["JPN 1 1"]);
      await store.close();
    });
    it("leaves out what a person rejected, from the day on which that was said, and follows corrections", async () => {
      const { store } = await open();
      await store.commit(TOLD, NOW);
      const sanctions = TOLD.flatMap(({ claims }) => claims).filter(
        (claim) => claim.kind === "event" && claim.act === "SANCTION",
      );
      const [first, byJapan, second] = sanctions;
      const correction = {
        ...{ because: "It is invented.", by: "Ada", validFrom: null, supersedes: null },
        ...{ source: null, carriedFrom: null, recordedAt: NOW },
      };
      const reject = (id: string, claim: string) =>
        store.correct({ ...correction, id, claim, verdict: { kind: "rejected" } });
      const told = async (asOf: string | null) =>
        (await store.relations({ ...ALL, asOf, party: "NOR" })).map(
          ({ other, records, documents }) => `${other} ${records} ${documents}`,
        );
      await reject("k-1", first?.id ?? "");
      expect(await told(null)).toEqual(["JPN 2 2", "EUU 1 1"]);
      await reject("k-2", second?.id ?? "");
      expect(await told(null)).toEqual(["JPN 2 2"]);
      expect(await told("2026-03-13")).toEqual(["JPN 2 2", "EUU 1 2"]);
      const source = [{ text: "NATO", country: null, organisation: "NATO", sector: "IGO" as const }];
      await store.correct({
        ...{ ...correction, id: "k-3", claim: byJapan?.id ?? "" },
        verdict: { kind: "changed", fields: { source, pairs: [], pair: null } },
      });
      expect(await told(null)).toEqual(["JPN 1 1", "NATO 1 1"]);
      const now =
        byJapan === undefined ? null : corrected(byJapan, await store.correctionsOf([byJapan.id]), null);
      expect(now).toMatchObject({ source });
      await store.close();
    });
  });
}
