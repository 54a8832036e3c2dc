// What every ledger must do, whatever keeps it. Run on real engines by duckdb.test.ts and postgres.test.ts.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadStarterEntries } from "../../src/intake/starter_file.js";
import { type ClaimQuery, corrected, groupCommit, type LedgerStore } from "../../src/ledger/index.js";
import type { Claim } from "../../src/model/index.js";
import { entryOf, madeEntry } from "./entries.js";

const NOW = "2026-03-14T09:00:00.000Z";
const ALL: ClaimQuery = {
  pair: null,
  kind: null,
  beside: false,
  document: null,
  from: null,
  to: null,
  asOf: null,
  after: null,
  limit: 1000,
};

const FIRST = entryOf(
  "Norwegian Foreign Minister Kari Dahl visited Tokyo on Tuesday. Trade between Norway and Japan rose by 5 percent to 3 billion dollars in 2025.",
  "2026-03-12",
  "https://example.org/first",
);
const SECOND = entryOf(
  "Norway's foreign minister travelled to Japan on Tuesday for talks. “We trust each other,” Japanese Prime Minister Ken Mori told reporters.",
  "2026-03-13",
  "https://example.org/second",
);
/** Lone surrogates, NUL, quotes and line breaks come back as they went in. */
const ODD = entryOf('Odd \ud800 text \0 with "quotes", ’marks’ and\nlines. 汉字.', null);

/** Without a date: what it tells is known from the day of loading. */
const UNDATED = entryOf("Norway and Japan signed a treaty in 2024.", null);
const UNDATED_ONLY = entryOf("Sweden and Denmark signed a treaty in 2024.", null);

/** `open` gives a ledger on a new, empty place each time, and the way to open the same place again. */
export function ledgerContract(
  open: () => Promise<{ store: LedgerStore; again: () => Promise<LedgerStore> }>,
): void {
  it("dates a pair by the latest document that bears a day, not by the day of loading", async () => {
    const { store } = await open();
    await store.commit([UNDATED_ONLY, FIRST, UNDATED], NOW);
    const { items } = await store.pairs({ after: null, limit: 9 });
    expect(items.map(({ pair, known, news }) => [pair.join(), known, news])).toEqual([
      ["JPN,NOR", NOW.slice(0, 10), "2026-03-12"],
      ["DNK,SWE", NOW.slice(0, 10), null],
    ]);
    const first = await store.pairs({ after: null, limit: 1 });
    expect((await store.pairs({ after: first.next, limit: 9 })).items).toEqual(items.slice(1));
    await store.close();
  });
  describe("a ledger with three documents", () => {
    let store: LedgerStore;
    let again: () => Promise<LedgerStore>;
    beforeAll(async () => {
      ({ store, again } = await open());
      await store.commit([FIRST, SECOND, ODD], NOW);
    });
    afterAll(() => store.close());

    it("gives each back whole", async () => {
      for (const entry of [FIRST, SECOND, ODD]) {
        const { claims, ...kept } = entry;
        expect(await store.document(entry.id)).toEqual({ ...kept, addedAt: NOW });
        const page = await store.claims({ ...ALL, document: entry.id });
        expect(page.next).toBeNull();
        expect(page.items.map(({ claim }) => claim.id).toSorted()).toEqual(
          claims.map(({ id }) => id).toSorted(),
        );
        for (const { claim, document } of page.items) {
          expect(document).toBe(entry.id);
          expect(claim).toEqual(claims.find(({ id }) => id === claim.id));
        }
      }
      expect(await store.document("d-nobody")).toBeNull();
      expect(await store.claim("c-nobody")).toBeNull();
    });
    it("adds nothing when it is told the same again", async () => {
      const before = await store.counts();
      expect(await store.commit([FIRST, FIRST, SECOND], "2026-03-15T00:00:00.000Z")).toEqual([
        { id: FIRST.id, added: false },
        { id: FIRST.id, added: false },
        { id: SECOND.id, added: false },
      ]);
      expect(await store.counts()).toEqual(before);
      expect((await store.document(FIRST.id))?.addedAt).toBe(NOW);
    });
    it("lists the documents as they were added, page by page", async () => {
      const one = await store.documents({ after: null, limit: 2 });
      expect(one.items.map(({ id }) => id)).toEqual([FIRST.id, SECOND.id]);
      const two = await store.documents({ after: one.next, limit: 2 });
      expect(two).toMatchObject({ items: [{ id: ODD.id }], next: null });
    });
    it("finds a pair's claims by day, page by page", async () => {
      const query: ClaimQuery = { ...ALL, pair: ["JPN", "NOR"] };
      const whole = await store.claims(query);
      const expected = [...FIRST.claims, ...SECOND.claims].filter(({ pairs }) =>
        pairs.some(([a, b]) => a === "JPN" && b === "NOR"),
      );
      expect(expected.length).toBeGreaterThan(2);
      expect(whole.items.map(({ claim }) => claim.id).toSorted()).toEqual(
        expected.map(({ id }) => id).toSorted(),
      );
      const walked = await walk((after) => store.claims({ ...query, after, limit: 1 }));
      expect(walked).toEqual(whole.items);
      expect((await store.claims({ ...query, pair: ["CHN", "RUS"] })).items).toEqual([]);
    });
    it("finds what people say in the documents of a pair, though it is of another or of none", async () => {
      const query: ClaimQuery = { ...ALL, pair: ["JPN", "NOR"], beside: true };
      const own = (await store.claims({ ...query, beside: false })).items.map(({ claim }) => claim.id);
      const { items } = await store.claims(query);
      const said = [...FIRST.claims, ...SECOND.claims].filter(
        ({ id, kind }) => (kind === "statement" || kind === "position") && !own.includes(id),
      );
      expect(said.length).toBeGreaterThan(0);
      expect(items.map(({ claim }) => claim.id).toSorted()).toEqual(said.map(({ id }) => id).toSorted());
      expect((await store.claims({ ...query, pair: ["CHN", "RUS"] })).items).toEqual([]);
    });
    it("knows what was published by a day", async () => {
      const then = await store.claims({ ...ALL, pair: ["JPN", "NOR"], asOf: "2026-03-12" });
      expect(new Set(then.items.map(({ document }) => document))).toEqual(new Set([FIRST.id]));
      expect((await store.claims({ ...ALL, pair: ["JPN", "NOR"], asOf: "2026-03-11" })).items).toEqual([]);
    });
    it("keeps to the days that are asked for", async () => {
      const days = { from: "2026-03-10", to: "2026-03-10" };
      const { items } = await store.claims({ ...ALL, ...days, kind: "event" });
      expect(items.map(({ document }) => document).toSorted()).toEqual([FIRST.id, SECOND.id].toSorted());
    });
    it("makes one record of one visit told twice", async () => {
      const { items } = await store.records({ ...ALL, pair: ["JPN", "NOR"], kind: "event" });
      const all = items.map(({ record }) => record);
      const asked = { pair: ["JPN", "NOR"] as const, kind: "event" as const, asOf: null };
      const told = await store.reports(all, asked);
      const visit = items.find(
        ({ record }) => told.filter((report) => report.record === record).length === 2,
      );
      expect(visit).toMatchObject({ day: "2026-03-10" });
      const reports = told.filter(({ record }) => record === visit?.record);
      expect(reports.map(({ document }) => document).toSorted()).toEqual([FIRST.id, SECOND.id].toSorted());
      const everywhere = await store.reports(all, { ...asked, pair: null });
      expect(everywhere.map(({ claim }) => claim.id).toSorted()).toEqual(
        told.map(({ claim }) => claim.id).toSorted(),
      );
      const then = await store.reports(all, { ...asked, asOf: "2026-03-12" });
      expect(new Set(then.map(({ document }) => document))).toEqual(new Set([FIRST.id]));
      expect(await store.reports([], asked)).toEqual([]);
      expect(
        await walk((after) =>
          store.records({ ...ALL, pair: ["JPN", "NOR"], kind: "event", after, limit: 1 }),
        ),
      ).toEqual(items);
    });
    it("lists figures by their series, page by page", async () => {
      const query = {
        pair: ["JPN", "NOR"],
        from: null,
        to: null,
        asOf: null,
        after: null,
        limit: 9,
      } as const;
      const { items } = await store.series(query);
      expect(items.map(({ claim }) => claim.kind)).toEqual(items.map(() => "figure"));
      expect(items).toMatchObject([
        { document: FIRST.id, series: expect.stringMatching(/^s-[0-9a-f]{20}$/) },
      ]);
      expect(await store.series({ ...query, pair: null })).toEqual(await store.series(query));
      expect((await store.series({ ...query, asOf: "2026-03-11" })).items).toEqual([]);
      expect((await store.series({ ...query, pair: ["CHN", "RUS"] })).items).toEqual([]);
    });
    it("names the pairs that it knows", async () => {
      const { items, next } = await store.pairs({ after: null, limit: 9 });
      expect(next).toBeNull();
      const claims = [...FIRST.claims, ...SECOND.claims].filter(({ pairs }) => pairs.length > 0);
      expect(items).toEqual([
        {
          pair: ["JPN", "NOR"],
          claims: claims.length,
          documents: 2,
          first: "2025-01-01",
          last: "2026-03-10",
          known: "2026-03-13",
          news: "2026-03-13",
        },
      ]);
    });
    it("counts the events of a quarter as records", async () => {
      const asked = { pair: ["JPN", "NOR"], from: null, to: null, asOf: null } as const;
      const quarters = await store.quarters(asked);
      expect(quarters).toEqual([
        { quarter: "2025-Q1", cooperation: 0, conflict: 0, documents: 1 },
        expect.objectContaining({ quarter: "2026-Q1", conflict: 0, documents: 2 }),
      ]);
      expect(quarters[1]?.cooperation).toBe(
        (await store.records({ ...ALL, pair: ["JPN", "NOR"], kind: "event" })).items.length,
      );
      expect(await store.quarters({ ...asked, from: "2026-01-01", asOf: "2026-03-12" })).toMatchObject([
        { quarter: "2026-Q1", documents: 1 },
      ]);
      expect(await store.quarters({ ...asked, pair: ["CHN", "RUS"] })).toEqual([]);
    });
    it("says where a document is from", async () => {
      const told = await store.sourcesOf([SECOND.id, FIRST.id, FIRST.id, "d-none"]);
      expect(told.toSorted((a, b) => ((a.url ?? "") < (b.url ?? "") ? -1 : 1))).toEqual([
        { document: FIRST.id, title: null, url: "https://example.org/first", publisher: null },
        { document: SECOND.id, title: null, url: "https://example.org/second", publisher: null },
      ]);
      expect(await store.sourcesOf([])).toEqual([]);
    });
    it("finds whole words in text and title, the newest first", async () => {
      const page = { after: null, limit: 10 };
      const found = async (...words: string[]) =>
        (await store.search(words, page)).items.map(({ document }) => document);
      expect(await found("norway")).toEqual([SECOND.id, FIRST.id]);
      expect(await found("Minister", "TOKYO")).toEqual([FIRST.id]);
      expect(await found("way")).toEqual([]);
      expect(await found("汉字")).toEqual([ODD.id]);
      expect(await found("norway", "nowhere")).toEqual([]);
      expect(await found()).toEqual([]);
      expect(await walk((after) => store.search(["norway"], { after, limit: 1 }))).toMatchObject([
        { document: SECOND.id, published: "2026-03-13", sentence: expect.stringContaining("Norway's") },
        { document: FIRST.id, sentence: expect.stringContaining("Norway and Japan") },
      ]);
    });
    it("refuses a cursor that is none", async () => {
      await expect(store.documents({ after: "nonsense", limit: 1 })).rejects.toThrow(
        '"nonsense" is no cursor',
      );
    });
    it("appends corrections, and the claim stays as it was read", async () => {
      const claim = FIRST.claims[0];
      if (claim === undefined) throw new Error("no claim");
      const base = {
        claim: claim.id,
        because: "It was a call.",
        source: "https://example.org/calendar",
        by: "Ada",
        validFrom: null,
        supersedes: null,
        carriedFrom: null,
      };
      await store.correct({
        ...base,
        id: "k-1",
        verdict: { kind: "rejected" },
        recordedAt: "2026-03-15T08:00:00.000Z",
      });
      await store.correct({
        ...base,
        id: "k-2",
        verdict: { kind: "changed", fields: { status: "planned" } },
        recordedAt: "2026-03-16T08:00:00.000Z",
        supersedes: "k-1",
      });
      const corrections = await store.correctionsOf([claim.id]);
      expect(corrections.map(({ id }) => id)).toEqual(["k-1", "k-2"]);
      expect(corrections[0]).toMatchObject({ source: "https://example.org/calendar", by: "Ada" });
      expect(corrected(claim, corrections, null)).toMatchObject({ status: "planned", review: "human" });
      expect(corrected(claim, corrections, "2026-03-15")).toBeNull();
      expect(corrected(claim, corrections, "2026-03-14")).toEqual(claim);
      expect((await store.claim(claim.id))?.claim).toEqual(claim);
      await expect(
        store.correct({
          ...base,
          id: "k-3",
          claim: "c-none",
          verdict: { kind: "confirmed" },
          recordedAt: NOW,
        }),
      ).rejects.toThrow("no claim c-none");
      const fields = { id: "c-other", citation: null, colour: "red", status: "actual" };
      await expect(
        store.correct({ ...base, id: "k-4", verdict: { kind: "changed", fields }, recordedAt: NOW }),
      ).rejects.toThrow(`"id", "citation", "colour" of the ${claim.kind} ${claim.id} cannot be corrected`);
      expect(await store.correctionsOf([claim.id])).toHaveLength(2);
    });
    it("finds a corrected claim by what it is now, and counts no rejected event", async () => {
      const { store: own } = await open();
      await own.commit([FIRST], NOW);
      const figure = FIRST.claims.find(({ kind }) => kind === "figure");
      const event = FIRST.claims.find(({ kind }) => kind === "event");
      if (figure === undefined || event === undefined) throw new Error("no claims");
      const base = {
        because: "Read wrongly.",
        source: null,
        by: "Ada",
        validFrom: null,
        supersedes: null,
        carriedFrom: null,
        recordedAt: NOW,
      };
      const fields = { pair: ["NOR", "SWE"], pairs: [["NOR", "SWE"]] };
      await own.correct({ ...base, id: "k-1", claim: figure.id, verdict: { kind: "changed", fields } });
      await own.correct({ ...base, id: "k-2", claim: event.id, verdict: { kind: "rejected" } });
      const ids = async (pair: readonly [string, string]) =>
        (await own.claims({ ...ALL, pair, kind: "figure" })).items.map(({ claim }) => claim.id);
      expect([await ids(["JPN", "NOR"]), await ids(["NOR", "SWE"])]).toEqual([[], [figure.id]]);
      expect((await own.claim(figure.id))?.claim).toEqual(figure);
      const days = { from: null, to: null } as const;
      const count = async (asOf: string | null) =>
        (await own.quarters({ ...days, pair: ["JPN", "NOR"], asOf })).map(({ cooperation }) => cooperation);
      expect(await count(null)).toEqual([]);
      expect(await count("2026-03-13")).toEqual([1]);
      await own.recode({ ...FIRST, coder: "newer" });
      expect([await ids(["JPN", "NOR"]), await ids(["NOR", "SWE"])]).toEqual([[], [figure.id]]);
      await own.close();
    });
    it("has another stamp when the newest document is read again with as many claims", async () => {
      const { store: own } = await open();
      await own.commit([FIRST], NOW);
      const stamp = await own.stamp();
      await own.recode({ ...FIRST, coder: "newer" });
      expect(await own.stamp()).not.toBe(stamp);
      await own.close();
    });
    it("puts another text in place under the same id, where the document stood", async () => {
      const { store: own } = await open();
      await own.commit([FIRST, SECOND], NOW);
      const text = "Another line.";
      const entry = { ...FIRST, document: { ...FIRST.document, text }, sha256: "0".repeat(64), claims: [] };
      await own.recode(entry);
      const { items } = await own.documents({ after: null, limit: 9 });
      expect(items.map(({ id, document }) => [id, document.text])).toEqual([
        [FIRST.id, text],
        [SECOND.id, SECOND.document.text],
      ]);
      expect(await own.document(FIRST.id)).toMatchObject({ sha256: "0".repeat(64), addedAt: NOW });
      await own.close();
    });
    it("puts new claims in place of the old when a newer coder has read it again", async () => {
      const kept = FIRST.claims.slice(1);
      await store.recode({ ...FIRST, claims: kept, coder: "newer" });
      expect(await store.document(FIRST.id)).toMatchObject({ coder: "newer", addedAt: NOW });
      const { items } = await store.claims({ ...ALL, document: FIRST.id });
      expect(items.map(({ claim }) => claim.id).toSorted()).toEqual(kept.map(({ id }) => id).toSorted());
      await store.recode(FIRST);
      expect((await store.claims({ ...ALL, document: FIRST.id })).items).toHaveLength(FIRST.claims.length);
    });
    it("remembers jobs by their state", async () => {
      const job = { id: "j-1", kind: "read", body: "{}", problem: null, changedAt: NOW } as const;
      await store.putJob({ ...job, state: "waiting" });
      await store.putJob({ ...job, state: "failed", problem: "The file is gone." });
      expect(await store.jobs(["waiting", "running"])).toEqual([]);
      expect(await store.jobs(["failed"])).toEqual([
        { ...job, state: "failed", problem: "The file is gone." },
      ]);
    });
    it("holds all of it when it is opened again", async () => {
      const before = await store.counts();
      expect(before).toMatchObject({ documents: 3, corrections: 2 });
      await store.close();
      store = await again();
      expect(await store.counts()).toEqual(before);
      expect((await store.documents({ after: null, limit: 9 })).items.map(({ id }) => id)).toEqual([
        FIRST.id,
        SECOND.id,
        ODD.id,
      ]);
    });
  });

  describe("meetings", () => {
    it("are those of the register of a pair, by id; what a text tells of is none", async () => {
      const { store } = await open();
      const told = entryOf("Vladimir Putin met Xi Jinping in Beijing on 16 May 2024.", "2024-05-16");
      const register = loadStarterEntries().filter(({ claims }) => claims.some(isMeeting));
      await store.commit([told, ...register], NOW);
      const meetings = register.flatMap(({ claims }) => claims).filter(isMeeting);
      for (const pair of [
        ["CHN", "RUS"],
        ["CHN", "FRA"],
      ] as const) {
        const own = meetings.filter(({ pairs }) => pairs.some((one) => one.join() === pair.join()));
        expect(own.length).toBeGreaterThan(0);
        const items = await store.meetings(pair);
        expect(items.map(({ claim }) => claim.id)).toEqual(own.map(({ id }) => id).toSorted());
        for (const { claim } of items) expect(claim).toEqual(own.find(({ id }) => id === claim.id));
      }
      expect(await store.meetings(["NZL", "PER"])).toEqual([]);
      await store.close();
    });
  });

  describe("many at once", () => {
    it("are committed in groups, each once, and each is told", async () => {
      const { store } = await open();
      const commit = groupCommit(store, () => NOW);
      const entries = Array.from({ length: 300 }, (_, i) => madeEntry(i, 3));
      const told = await Promise.all([...entries, ...entries.slice(0, 50)].map(commit));
      expect(told.filter(({ added }) => added)).toHaveLength(300);
      expect(told.map(({ id }) => id)).toEqual([...entries, ...entries.slice(0, 50)].map(({ id }) => id));
      expect(await store.counts()).toMatchObject({ documents: 300, claims: 900 });
      await store.close();
    });
    it("lose nothing to one that fails", async () => {
      const { store } = await open();
      const commit = groupCommit(store, () => NOW);
      const broken = { ...madeEntry(2, 1), id: null as unknown as string };
      const results = await Promise.allSettled([madeEntry(1, 1), broken, madeEntry(3, 1)].map(commit));
      expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
      expect(await store.counts()).toMatchObject({ documents: 2, claims: 2 });
      await store.close();
    });
  });
}

const isMeeting = (claim: Claim): boolean => claim.kind === "event" && claim.meeting !== undefined;

async function walk<T>(
  page: (after: string | null) => Promise<{ readonly items: readonly T[]; readonly next: string | null }>,
): Promise<T[]> {
  const all: T[] = [];
  let after: string | null = null;
  do {
    const { items, next } = await page(after);
    all.push(...items);
    after = next;
  } while (after !== null);
  return all;
}
