// What every ledger must count once: an event that one document tells in several sentences, and a text that several papers print.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ClaimQuery, LedgerStore } from "../../src/ledger/index.js";
import { entryOf } from "./entries.js";

const NOW = "2026-03-14T09:00:00.000Z";
const PAIR = ["JPN", "NOR"] as const;
const ALL: ClaimQuery = {
  ...{ pair: PAIR, kind: "event", beside: false, document: null },
  ...{ from: null, to: null, asOf: null, after: null, limit: 1000 },
};
const TOLD =
  "Norwegian Prime Minister Kari Dahl visited Japan on Tuesday. The visit to Japan by the Norwegian prime minister was the first. Norway's prime minister visited Japan.";
const AGENCY = [
  "Norwegian Prime Minister Kari Dahl visited Japan on Tuesday for two days of talks on fisheries, shipping and the price of gas, the first of their kind since the spring of 2015.",
  "She was received at the airport by a guard of honour and by children with paper flags, while a small crowd of students behind a fence called for an end to the hunting of whales.",
  "Fish goes one way between the two and machines the other, and for years neither side has found a reason to change that, whatever the price of oil or the course of the yen.",
  "In the harbour of Bergen nobody spoke of much else that week than of the cod quota and of who would pay for the new ice house on the eastern pier.",
].join("\n\n");
const OTHER =
  "Norway's prime minister travelled to Japan on Tuesday. Her party at home had asked for the journey for months, since fishermen in the north fear for their licences and for the boats that they bought on credit.";

export function oneEventContract(
  open: () => Promise<{ store: LedgerStore; again: () => Promise<LedgerStore> }>,
): void {
  describe("one event told in three sentences of one document", () => {
    let store: LedgerStore;
    const entry = entryOf(TOLD, "2026-03-12", "https://example.org/told");
    beforeAll(async () => {
      ({ store } = await open());
      await store.commit([entry], NOW);
    });
    afterAll(() => store.close());

    it("is one record on its day, with three citations", async () => {
      const { items } = await store.records(ALL);
      expect(items).toMatchObject([{ day: "2026-03-10" }]);
      const told = await store.reports(
        items.map(({ record }) => record),
        ALL,
      );
      expect(told.map(({ claim }) => claim.citation.sentence).toSorted()).toEqual([0, 1, 2]);
      expect(told.map(({ claim }) => claim).toSorted(bySentence)).toEqual(entry.claims);
    });
    it("is found by its day in every sentence, counted once in its quarter, and one of the counts", async () => {
      const days = { from: "2026-03-10", to: "2026-03-10" };
      expect((await store.claims({ ...ALL, ...days })).items).toHaveLength(3);
      expect(await store.quarters(ALL as ClaimQuery & { pair: typeof PAIR })).toMatchObject([
        { quarter: "2026-Q1", cooperation: 1 },
      ]);
      expect(await store.counts()).toMatchObject({ claims: 3, records: 1 });
    });
    it("meets another paper's report in one record", async () => {
      await store.commit([entryOf("Norwegian officials visited Tokyo on Tuesday.", "2026-03-12")], NOW);
      expect((await store.records(ALL)).items).toHaveLength(1);
    });
    it("is told by what is left when a person rejects the sentence with the day, and again with it", async () => {
      const { store: own } = await open();
      await own.commit([entry], NOW);
      const [dated] = entry.claims;
      if (dated === undefined) throw new Error("no claim");
      const word = {
        ...{ claim: dated.id, because: "No.", source: null, by: "Ada" },
        ...{ validFrom: null, supersedes: null, carriedFrom: null },
      };
      const records = async () => (await own.records(ALL)).items.map(({ day }) => day);
      await own.correct({ ...word, id: "k-1", verdict: { kind: "rejected" }, recordedAt: NOW });
      expect(await records()).toEqual(["2026-03-10", null]); // the rejected one stays, for questions as of a day before
      const back = { kind: "confirmed" } as const;
      await own.correct({ ...word, id: "k-2", verdict: back, recordedAt: "2026-03-15T09:00:00.000Z" });
      expect(await records()).toEqual(["2026-03-10"]);
      const period = { start: "2026-03-03", end: "2026-03-03", precision: "day", text: "Tuesday" };
      const changed = { kind: "changed", fields: { period } } as const;
      await own.correct({ ...word, id: "k-3", verdict: changed, recordedAt: "2026-03-16T09:00:00.000Z" });
      expect(await records()).toEqual(["2026-03-03"]);
      await own.recode({ ...entry, coder: "newer" });
      expect(await records()).toEqual(["2026-03-03"]);
      await own.close();
    });
  });

  describe("one text in three papers", () => {
    const first = entryOf(AGENCY, "2026-03-11", "https://agency.example/1");
    const second = entryOf(`Minister goes east\n\n${AGENCY}`, "2026-03-12", "https://b.example/2");
    const third = entryOf(
      AGENCY.split("\n\n").slice(0, -1).join("\n\n"),
      "2026-03-13",
      "https://c.example/3",
    );
    const other = entryOf(OTHER, "2026-03-12", "https://d.example/4");
    const ids = [first, second, third].map(({ id }) => id);
    const whole = [...ids, other.id];
    const expected = new Map(ids.map((id) => [id, first.id]));

    it.each([
      ["together", [[first, second, third, other]]],
      ["one by one", [[first], [second], [third], [other]]],
      ["the last first", [[third, other], [second], [first]]],
    ])("is known as one, with the paper that was first, when they are added %s", async (_how, groups) => {
      const { store, again } = await open();
      for (const group of groups) await store.commit(group, NOW);
      expect(await store.firstPrints(whole)).toEqual(expected);
      expect(await store.firstPrints([other.id, "d-none"])).toEqual(new Map());
      expect(await store.firstPrints([third.id])).toEqual(new Map([[third.id, first.id]]));
      expect((await store.copiesOf(second.id)).map(({ document }) => document)).toEqual([first.id, third.id]);
      expect(await store.copiesOf(first.id)).toMatchObject([
        { document: second.id, url: "https://b.example/2", published: "2026-03-12" },
        { document: third.id },
      ]);
      expect(await store.copiesOf(other.id)).toEqual([]);
      await store.recode({ ...second, coder: "newer" });
      await store.close();
      const opened = await again();
      expect(await opened.firstPrints(whole)).toEqual(expected);
      await opened.close();
    });
    it("of two groups becomes one when a text between them comes", async () => {
      const { store } = await open();
      const words = AGENCY.split(" ");
      const most = Math.round(words.length * 0.72);
      const [early, late] = [words.slice(0, most).join(" "), words.slice(-most).join(" ")].map((text, i) =>
        entryOf(text, `2026-03-1${i}`, `https://example.org/part/${i}`),
      );
      if (early === undefined || late === undefined) throw new Error("no entries");
      await store.commit([early, late], NOW);
      expect(await store.firstPrints([early.id, late.id])).toEqual(new Map());
      await store.commit([first], NOW);
      const all = await store.firstPrints([early.id, late.id, first.id]);
      expect([...all.values()]).toEqual([early.id, early.id, early.id]);
      await store.close();
    });
  });
}

function bySentence(a: { citation: { start: number } }, b: { citation: { start: number } }): number {
  return a.citation.start - b.citation.start;
}
