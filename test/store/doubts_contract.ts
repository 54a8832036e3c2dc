// What every ledger must do with doubts, whatever keeps it. Run on real engines by duckdb.test.ts and postgres.test.ts.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hashText } from "../../src/intake/hash_text.js";
import {
  type DoubtOutcome,
  enteredFigure,
  enteredMeeting,
  enteredVote,
  type LedgerStore,
  type NewFigure,
  type NewMeeting,
  type NewVote,
  type OpenedDoubt,
  type RowLexicon,
} from "../../src/ledger/index.js";
import { entryOf } from "./entries.js";

const NOW = "2026-03-14T09:00:00.000Z";
const TRADE = entryOf(
  "Trade between Norway and Japan rose by 5 percent to 3 billion dollars in 2025.",
  "2026-03-12",
  "https://example.org/first",
);

const FIGURE: NewFigure = {
  ...{
    measure: "trade.total",
    pair: ["JPN", "NOR"],
    direction: null,
    commodity: null,
    via: null,
    whole: null,
  },
  period: { start: "2025-01-01", end: "2025-12-31", precision: "year", text: "2025" },
  ...{ value: 3.1e9, unit: "USD", bound: "exact", isMoney: true, isCounted: false, note: null, also: [] },
  source: { url: "https://example.org/table", title: "A table", published: "2026-01-20", grade: "official" },
};

const entered = (more: Partial<NewFigure> = {}) =>
  enteredFigure({ ...FIGURE, ...more }, "Ada", (code) => code, hashText);

const SOURCED = { source: FIGURE.source, also: [], note: null };
const LEXICON: RowLexicon = {
  ...{ nameOf: (code) => code, isCountry: () => true, countryOf: () => null, scoreOf: () => 1 },
};
const VOTE: NewVote = {
  ...SOURCED,
  ...{ body: "Security Council", symbol: null, title: "weapons in space", tally: null, adopted: false },
  period: { start: "2024-04-24", end: "2024-04-24", precision: "day", text: "2024-04-24" },
  pair: ["JPN", "RUS"],
  votes: [
    { country: "JPN", vote: "yes" },
    { country: "RUS", vote: "veto" },
  ],
};
const MEETING: NewMeeting = {
  ...SOURCED,
  ...{ kind: "visit", inPerson: true, evidence: "held", occasion: null, pair: ["JPN", "NOR"] },
  ...{ country: "NOR", places: ["Oslo"], people: [{ name: "A. Minister", country: "JPN", office: null }] },
  period: { start: "2025-05-16", end: "2025-05-16", precision: "day", text: "2025-05-16" },
};

/** `open` gives a ledger on a new, empty place each time, and the way to open the same place again. */
export function doubtsContract(
  open: () => Promise<{ store: LedgerStore; again: () => Promise<LedgerStore> }>,
): void {
  describe("doubts", () => {
    let store: LedgerStore;
    let again: () => Promise<LedgerStore>;
    const figure = TRADE.claims.find(({ kind }) => kind === "figure");
    const claim = figure?.id ?? "";
    const doubt = (id: string, more: Partial<OpenedDoubt> = {}): OpenedDoubt => ({
      ...{ id, claim, document: TRADE.id, words: `Is it so? ${id}`, rule: null, openedBy: "Ada" },
      openedAt: `2026-03-15T08:00:0${id.at(-1)}.000Z`,
      ...more,
    });
    const outcome = (state: DoubtOutcome["state"], more: Partial<DoubtOutcome> = {}): DoubtOutcome => ({
      ...{ state, closedBy: "Ben", closedAt: "2026-03-16T08:00:00.000Z", because: "I looked." },
      ...{ source: null, correction: null, entered: null },
      ...more,
    });
    const correction = (id: string) => ({
      ...{ id, claim, verdict: { kind: "changed", fields: { value: 4e9 } } as const },
      ...{ because: "I looked.", source: "the yearbook, page 3", by: "Ben" },
      ...{ recordedAt: "2026-03-16T08:00:00.000Z", validFrom: null, supersedes: null, carriedFrom: null },
    });
    const ids = async (state: Parameters<LedgerStore["doubts"]>[0]["state"]) =>
      (await store.doubts({ state, after: null, limit: 99 })).items.map(({ id }) => id);
    beforeAll(async () => {
      ({ store, again } = await open());
      await store.commit([TRADE], NOW);
    });
    afterAll(() => store.close());

    it("are kept once, in the order in which they were opened", async () => {
      const odd = { claim: null, document: null, words: 'Odd \ud800 \0 "words" 汉字' };
      await store.openDoubt(doubt("q-3", { ...odd, rule: "sum" }));
      const first = await store.openDoubt(doubt("q-1"));
      expect(first).toEqual({
        ...doubt("q-1"),
        ...{ state: "open", closedBy: null, closedAt: null, because: null },
        ...{ source: null, correction: null, entered: null },
      });
      await store.openDoubt(doubt("q-2"));
      expect(await store.openDoubt(doubt("q-1", { openedBy: "Ben", openedAt: NOW }))).toEqual(first);
      expect(await store.doubt("q-3")).toMatchObject({ ...odd, rule: "sum" });
      expect(await store.doubt("q-none")).toBeNull();
      expect(await ids("open")).toEqual(["q-1", "q-2", "q-3"]);
      const page = await store.doubts({ state: null, after: null, limit: 2 });
      const rest = await store.doubts({ state: null, after: page.next, limit: 2 });
      expect([page, rest].map(({ items }) => items.map(({ id }) => id))).toEqual([["q-1", "q-2"], ["q-3"]]);
      expect(rest.next).toBeNull();
    });
    it("need a claim and a document that are there", async () => {
      await expect(store.openDoubt(doubt("q-4", { claim: "c-none" }))).rejects.toThrow("no claim c-none");
      await expect(store.openDoubt(doubt("q-4", { document: "d-none" }))).rejects.toThrow(
        "no document d-none",
      );
      expect(await store.doubt("q-4")).toBeNull();
    });
    it("close with a correction, and the claim as it was read stays", async () => {
      const done = outcome("corrected", { correction: "k-1", source: "the yearbook, page 3" });
      const closed = await store.closeDoubt("q-1", done, {
        kind: "corrected",
        correction: correction("k-1"),
      });
      expect(closed).toEqual({ ...doubt("q-1"), ...done });
      expect(await store.correctionsOf([claim])).toEqual([correction("k-1")]);
      expect((await store.claim(claim))?.claim).toEqual(figure);
      expect([await ids("open"), await ids("corrected"), await ids(null)]).toEqual([
        ["q-2", "q-3"],
        ["q-1"],
        ["q-1", "q-2", "q-3"],
      ]);
    });
    it("close once, and nothing is entered when they do not", async () => {
      const more = correction("k-2");
      const work = { kind: "corrected", correction: more } as const;
      await expect(store.closeDoubt("q-1", outcome("corrected"), work)).rejects.toThrow(
        "The doubt q-1 is closed: Ben found it corrected on 2026-03-16",
      );
      await expect(store.closeDoubt("q-none", outcome("corrected"), work)).rejects.toThrow("no doubt q-none");
      const broken = { ...more, verdict: { kind: "changed", fields: { colour: "red" } } as const };
      await expect(
        store.closeDoubt("q-2", outcome("corrected"), { kind: "corrected", correction: broken }),
      ).rejects.toThrow('"colour" of the figure');
      expect([await ids("open"), await store.correctionsOf([claim])]).toEqual([
        ["q-2", "q-3"],
        [correction("k-1")],
      ]);
    });
    it("close with a new figure, a line of the document of its source", async () => {
      const one = entered();
      const done = outcome("new", { entered: one.claim, source: FIGURE.source.url });
      expect(await store.closeDoubt("q-3", done, { kind: "new", row: one })).toMatchObject(done);
      const told = await store.claim(one.claim);
      expect(told).toMatchObject({
        ...{ document: one.document, published: "2026-01-20" },
        claim: { kind: "figure", value: 3.1e9, unit: "USD", review: "entered", pairs: [["JPN", "NOR"]] },
      });
      const two = entered({
        period: { start: "2024-01-01", end: "2024-12-31", precision: "year", text: "2024" },
      });
      await store.closeDoubt("q-2", { ...done, entered: two.claim }, { kind: "new", row: two });
      const document = await store.document(one.document);
      expect([two.document, document?.title, document?.document.isEntered]).toEqual([
        one.document,
        "A table",
        true,
      ]);
      expect(document?.sentences.map(({ start, end }) => document.document.text.slice(start, end))).toEqual([
        "Trade between JPN and NOR, 2025: 3.1 bn USD.",
        "Trade between JPN and NOR, 2024: 3.1 bn USD.",
      ]);
      expect((await store.claim(one.claim))?.claim).toEqual(told?.claim);
      expect((await store.claim(two.claim))?.claim.citation).toMatchObject({ sentence: 1 });
    });
    it("take the same figure twice, and refuse another value of it", async () => {
      const before = await store.counts();
      for (const id of ["q-5", "q-6"]) await store.openDoubt(doubt(id));
      await store.closeDoubt("q-5", outcome("new"), { kind: "new", row: entered() });
      await expect(
        store.closeDoubt("q-6", outcome("new"), { kind: "new", row: entered({ value: 5e9 }) }),
      ).rejects.toThrow(`as the claim ${entered().claim}`);
      expect([await ids("open"), await store.counts()]).toEqual([["q-6"], before]);
    });
    it("close with a vote, which is two claims of one line, and with a meeting, which is of the register", async () => {
      for (const id of ["q-7", "q-8", "q-9"]) await store.openDoubt(doubt(id));
      const vote = enteredVote(VOTE, "Ada", LEXICON, hashText);
      await store.closeDoubt("q-7", outcome("new", { entered: vote.claim }), { kind: "new", row: vote });
      const page = { after: null, limit: 9, from: null, to: null, asOf: null } as const;
      const asked = {
        ...page,
        pair: null,
        beside: false,
        kind: "position",
        document: vote.document,
      } as const;
      const { items } = await store.claims(asked);
      expect(new Set(items.map(({ claim }) => claim.citation.text))).toEqual(
        new Set(["Security Council, 24 April 2024, weapons in space, not adopted: JPN yes, RUS veto."]),
      );
      expect(items.map(({ claim }) => claim.id)).toContain(vote.claim);
      expect(items).toHaveLength(2);
      const before = await store.counts();
      await store.closeDoubt("q-8", outcome("new"), { kind: "new", row: vote });
      const meeting = enteredMeeting(MEETING, "Ada", LEXICON, hashText);
      await store.closeDoubt("q-9", outcome("new"), { kind: "new", row: meeting });
      expect((await store.meetings(["JPN", "NOR"])).map(({ claim }) => claim.id)).toEqual([meeting.claim]);
      expect((await store.counts()).claims).toBe(before.claims + 1);
    });
    it("are all there when the ledger is opened again", async () => {
      const before = await store.doubts({ state: null, after: null, limit: 99 });
      await store.close();
      store = await again();
      expect(await store.doubts({ state: null, after: null, limit: 99 })).toEqual(before);
      expect(await store.correctionsOf([claim])).toEqual([correction("k-1")]);
    });
  });
}
