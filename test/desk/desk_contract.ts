// What every desk does, wherever it is: the same suite for the one in this process and the one over HTTP.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  activitySchema,
  type ClaimsRequest,
  claimViewSchema,
  correctionSchema,
  type Desk,
  documentViewSchema,
  explainedSchema,
  type JobLine,
  jobSchema,
  ledgerClaimLineSchema,
  ledgerCountsSchema,
  ledgerDocumentLineSchema,
  ledgerRecordLineSchema,
  ledgerSeriesLineSchema,
  namesSchema,
  pairLineSchema,
  type ReadAnswer,
  type ReadRequest,
  type RecodeProgress,
  Refusal,
  readLineSchema,
  type UrlRequest,
} from "../../src/contract/index.js";
import { type LocalServer, page, serve } from "../intake/net/local_server.js";
import { checkContract } from "./check_contract.js";

const VISIT = "Vladimir Putin arrived in Beijing on 12 March 2026 for talks with Xi Jinping.\n";
const TRADE = "Trade between China and Russia reached $240 billion in 2023.\n";
const META = {
  published: "2026-03-13",
  title: "A visit",
  url: "https://example.org/1",
  publisher: "A paper",
};

/** A desk with an empty ledger and real reading threads; `close` ends all that stands behind it. */
export interface DeskUnderTest {
  readonly desk: Desk;
  close(): Promise<void>;
}

export function deskContract(open: () => Promise<DeskUnderTest>): void {
  let made: DeskUnderTest;
  let folder: string;
  const desk = (): Desk => made.desk;
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "chancery-desk-"));
    made = await open();
  });
  afterAll(async () => {
    await made.close();
    rmSync(folder, { recursive: true, force: true });
  });

  describe("read", () => {
    it("reads a file and keeps it, once", async () => {
      const request = { kind: "file", path: file("visit.txt", VISIT), meta: META, keep: true } as const;
      const first = good(await desk().read(request));
      expect(first.kept).toBe("added");
      expect(readLineSchema.parse(first.line)).toEqual(first.line);
      expect(first.line).toMatchObject({ title: "A visit", published: "2026-03-13", publisher: "A paper" });
      expect(first.line.claims[0]).toMatchObject({ kind: "event", pair: ["CHN", "RUS"] });
      expect(first.page).toMatchObject({ text: VISIT, names: { CHN: "China", RUS: "Russia" } });
      expect(first.page.sentences).toEqual([{ start: 0, end: VISIT.trim().length }]);
      const again = good(await desk().read(request));
      expect(again).toEqual({ ...first, kept: "there" });
    });
    it("reads an input, and gives a text in it and the same text as a record the same ids", async () => {
      const input = good(await desk().read(inputOf(TRADE, { meta: { published: "2024-02-01" } })));
      const record = { kind: "record", record: { text: TRADE }, meta: { published: "2024-02-01" } } as const;
      expect(good(await desk().read({ ...record, keep: false })).line).toEqual(input.line);
    });
    it("takes the content type for a page, and a name that ends like one", async () => {
      const page = "<p>China and Russia signed a gas agreement on 4 February 2022.</p>";
      const typed = good(await desk().read(inputOf(page, { contentType: "text/html; charset=utf-8" })));
      expect(typed.line.text).toBe("China and Russia signed a gas agreement on 4 February 2022.");
      const named = good(
        await desk().read({ kind: "file", path: file("p.html", page), meta: {}, keep: false }),
      );
      expect(named.line.document).toBe(typed.line.document);
      const record = { kind: "record", record: { html: page }, meta: {}, keep: false } as const;
      expect(good(await desk().read(record)).line.document).toBe(typed.line.document);
    });
    it("keeps nothing of a dry reading", async () => {
      const text = "Russia and Belarus signed a loan agreement on 3 May 2025.\n";
      const { kept, line } = good(await desk().read(inputOf(text)));
      expect(kept).toBe(null);
      const { items } = await desk().documents({ after: null, limit: 100 });
      expect(items.map(({ id }) => id)).not.toContain(line.document);
    });
    it.each<[string, () => ReadRequest, string | RegExp]>([
      [
        "a file that is not there",
        () => fileOf(join(folder, "none.txt")),
        /none\.txt does not exist: check the path\.$/,
      ],
      ["a folder", () => fileOf(folder), / is a folder: give a file in it\.$/],
      [
        "an empty file",
        () => fileOf(file("empty.txt", "")),
        /empty\.txt is empty: give a file with a text or a page\.$/,
      ],
      ["an input of zeros", () => inputOf("\0\0\0\0"), /^standard input/],
      [
        "a record of white space",
        () => ({ kind: "record", record: { text: " " }, meta: {}, keep: false }),
        '"text" is empty: give the text of the document.',
      ],
      [
        "a date that is none",
        () => inputOf(TRADE, { meta: { published: "2026-02-30" } }),
        /^published "2026-02-30"/,
      ],
      [
        "an input that never ends",
        () => ({ kind: "input", name: "standard input", input: endless(), meta: {}, keep: false }),
        "standard input has more than 10,000,000 bytes, which is the most: split it.",
      ],
    ])("answers %s with a sentence", async (_name, request, sentence) => {
      const answer = await desk().read(request());
      if (answer.ok) throw new Error("it was read");
      expect(answer.problem).toMatch(sentence);
    });
    it("answers many at once, each with its own", async () => {
      const texts = Array.from(
        { length: 40 },
        (_, i) => `China imported ${i + 1} ships from Japan in 2020.\n`,
      );
      const answers = await Promise.all(texts.map((text) => desk().read(inputOf(text))));
      expect(answers.map((answer) => good(answer).page.text)).toEqual(texts);
    });
  });

  describe("readUrl", () => {
    const FEED = `<rss version="2.0"><channel><title>T</title>${["a", "b", "c"]
      .map((name) => `<item><title>${name}</title><link>/${name}</link></item>`)
      .join("")}</channel></rss>`;
    let net: LocalServer;
    beforeAll(async () => {
      const article = (text: string) => page(`<article><p>${text}</p></article>`);
      net = await serve({
        "/a": article("China and Japan signed a fisheries agreement on 4 February 2022."),
        "/b": article("Kenya and Uganda signed a border agreement on 5 February 2022."),
        "/c": article("Peru and Chile signed a mining agreement on 6 February 2022."),
        "/feed": (request, response) =>
          page(FEED.replaceAll("<link>", `<link>http://${request.headers.host}`), {
            "content-type": "application/rss+xml",
          })(request, response),
      });
    });
    afterAll(() => net.close());
    const ask = async (path: string, more: Partial<UrlRequest> = {}, most = 99) => {
      const told: (readonly [string, ReadAnswer])[] = [];
      await desk().readUrl({
        kind: "url",
        url: `${net.url}${path}`,
        allowPrivate: true,
        meta: {},
        keep: false,
        deliver: async (name, answer) => told.push([name, answer]) < most,
        onNote: () => {},
        ...more,
      });
      return told;
    };

    it("reads a page", async () => {
      const [[name, answer] = ["", null], ...rest] = await ask("/a", { meta: { publisher: "P" } });
      expect([name, rest]).toEqual([`${net.url}/a`, []]);
      expect(answer).toMatchObject({ ok: true, kept: null, line: { publisher: "P" } });
      expect(answer?.ok === true && answer.line.claims[0]).toMatchObject({ pair: ["CHN", "JPN"] });
    });
    it("reads a feed, each entry in its order, until no more is wanted", async () => {
      const all = await ask("/feed");
      expect(all.map(([name]) => name)).toEqual(["a", "b", "c"].map((name) => `${net.url}/${name}`));
      expect(all.every(([, { ok }]) => ok)).toBe(true);
      expect(await ask("/feed", {}, 1)).toEqual(all.slice(0, 1));
    });
    it("answers an address that gives nothing, or may not be asked, with a sentence", async () => {
      const [[, missing] = []] = await ask("/none");
      expect(missing).toMatchObject({ ok: false, problem: expect.stringContaining("404") });
      const [[, privately] = []] = await ask("/a", { allowPrivate: false });
      expect(privately).toMatchObject({ ok: false, problem: expect.stringContaining("--allow-private") });
    });
  });

  describe("readStream", () => {
    it("answers its lines in order", async () => {
      const lines: string[] = [];
      const run = desk().readStream({
        input: bytes(`{"id":1,"text":${JSON.stringify(VISIT)}}\nno JSON\n`),
        write: async (line) => lines.push(new TextDecoder().decode(line)) > 0,
        onProblem: () => {},
        onProgress: () => {},
      });
      expect(await run.finished).toMatchObject({ answered: 1, refused: 1 });
      expect(lines.map((line) => Object.keys(JSON.parse(line))[0])).toEqual(["id", "line"]);
    });
  });

  const ended = async (id: string): Promise<JobLine | null> => {
    for (let tries = 0; tries < 400; tries += 1) {
      const job = await desk().job(id);
      if (job === null || job.state === "done" || job.state === "failed") return job;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`the job ${id} does not end`);
  };

  describe("the ledger", () => {
    const ASKED: ClaimsRequest = {
      pair: null,
      kind: null,
      beside: false,
      document: null,
      from: null,
      to: null,
      asOf: null,
      after: null,
      limit: 100,
    };
    beforeAll(async () => {
      for (const [text, published] of [
        [VISIT, "2026-03-13"],
        [TRADE, "2024-02-01"],
        ["France imposed sanctions on Iran on 5 January 2025.\n", "2025-01-06"],
      ] as const) {
        const record = { kind: "record", record: { text }, meta: { published }, keep: true } as const;
        good(await desk().read(record));
      }
    });

    it("gives its claims page by page, each once, in the order of all of them", async () => {
      const all = await desk().claims(ASKED);
      expect(all.next).toBe(null);
      expect(all.items.length).toBeGreaterThan(2);
      for (const item of all.items) expect(ledgerClaimLineSchema.parse(item)).toEqual(item);
      const paged = [];
      let after: string | null = null;
      do {
        const page = await desk().claims({ ...ASKED, after, limit: 1 });
        expect(page.items.length).toBeLessThanOrEqual(1);
        paged.push(...page.items);
        after = page.next;
      } while (after !== null);
      expect(paged).toEqual(all.items);
    });
    it("asks by pair, kind, days and the day of knowing", async () => {
      const of = async (asked: Partial<ClaimsRequest>) =>
        (await desk().claims({ ...ASKED, ...asked })).items.map(({ claim }) => claim);
      expect((await of({ pair: ["FRA", "IRN"] })).map(({ kind }) => kind)).toEqual(["event"]);
      expect((await of({ kind: "figure" })).every(({ kind }) => kind === "figure")).toBe(true);
      expect(await of({ pair: ["CHN", "RUS"], kind: "figure" })).toMatchObject([{ value: 240e9 }]);
      expect(await of({ from: "2025-01-05", to: "2025-01-05" })).toHaveLength(1);
      expect(await of({ pair: ["FRA", "IRN"], asOf: "2025-01-05" })).toEqual([]);
      expect(await of({ pair: ["NZL", "PER"] })).toEqual([]);
    });
    it("gives its records, what is told twice as one", async () => {
      const { items } = await desk().records({ ...ASKED, pair: ["CHN", "RUS"], kind: "event" });
      for (const item of items) expect(ledgerRecordLineSchema.parse(item)).toEqual(item);
      const visit = items.find(({ reports }) => reports === 2); // with a title and without: one text
      expect(visit?.stories).toBe(1);
      expect(visit?.claims).toHaveLength(2);
      expect(visit?.claims[0]).toBe(visit?.claim.id);
      expect(visit).toMatchObject({
        publisher: expect.toSatisfy((one) => one === null || one === "A paper"),
      });
    });
    it("gives its figures by series", async () => {
      const { items } = await desk().series({ ...ASKED, pair: ["CHN", "RUS"] });
      for (const item of items) expect(ledgerSeriesLineSchema.parse(item)).toEqual(item);
      expect(items).toMatchObject([{ published: "2024-02-01", claim: { value: 240e9 } }]);
    });
    it("names its pairs, what became known last first", async () => {
      const { items } = await desk().pairs({ after: null, limit: 10 });
      for (const item of items) expect(pairLineSchema.parse(item)).toEqual(item);
      expect(items.map(({ pair }) => pair.join())).toEqual(["CHN,RUS", "FRA,IRN"]);
      const first = await desk().pairs({ after: null, limit: 1 });
      expect((await desk().pairs({ after: first.next, limit: 1 })).items).toEqual(items.slice(1));
    });
    it("counts the quarters of a pair without gaps", async () => {
      const none = { from: null, to: null, asOf: null };
      const { quarters } = await desk().activity({ pair: ["CHN", "RUS"], ...none });
      expect(activitySchema.parse({ quarters })).toEqual({ quarters });
      expect(quarters.map(({ quarter }) => quarter).at(0)).toBe("2023-Q1");
      expect(quarters.map(({ quarter }) => quarter).at(-1)).toBe("2026-Q1");
      expect(quarters).toHaveLength(13);
      expect(quarters[5]).toEqual({
        ...{ quarter: "2024-Q2", start: "2024-04-01", end: "2024-06-30" },
        ...{ cooperation: 0, conflict: 0, documents: 0 },
      });
      expect(quarters.at(-1)?.cooperation).toBeGreaterThan(0);
      expect(await desk().activity({ pair: ["NZL", "PER"], ...none })).toEqual({ quarters: [] });
    });
    it("shows a document with its claims in reading order, and a claim", async () => {
      const { items } = await desk().documents({ after: null, limit: 1 });
      const id = items[0]?.id ?? "";
      const view = await desk().document(id);
      expect(documentViewSchema.parse(view)).toEqual(view);
      expect(view).toMatchObject({ text: VISIT, entered: false, rejected: [], published: "2026-03-13" });
      const starts = view?.claims.map(({ citation }) => citation.start) ?? [];
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      const copy = view?.copies[0];
      expect(view?.copies).toMatchObject([{ title: null, url: null, published: "2026-03-13" }]);
      const first = [id, copy?.document ?? ""].toSorted()[0]; // of one day
      expect(view?.copyOf).toBe(first === id ? null : first);
      const listed = await desk().claims({ ...ASKED, document: id });
      expect(listed.items.map(({ copyOf }) => copyOf)).toEqual(listed.items.map(() => view?.copyOf));
      expect(listed.items.map(({ claim }) => claim.id).toSorted()).toEqual(
        view?.claims.map((claim) => claim.id).toSorted(),
      );
      const claim = await desk().claim(view?.claims[0]?.id ?? "", null);
      expect(claimViewSchema.parse(claim)).toEqual(claim);
      expect(claim).toMatchObject({ document: id, corrections: [], claim: claim?.read });
      expect([await desk().document("d-none"), await desk().claim("c-none", null)]).toEqual([null, null]);
    });
    it("names a document by the headline that it begins with, and who published it first", async () => {
      const text = `A summit in the north\n\n${VISIT}\nSource: Stern\n`;
      const job = await desk().startJob({ kind: "record", record: { text }, meta: {} });
      const id = (await ended(job.id))?.documents[0] ?? "";
      expect(await desk().document(id)).toMatchObject({ title: "A summit in the north", origin: "Stern" });
      const { items } = await desk().claims({ ...ASKED, document: id });
      expect(items[0]).toMatchObject({ title: "A summit in the north", document: id });
      expect((await desk().search({ words: ["summit"], after: null, limit: 9 })).items).toMatchObject([
        { document: id, title: "A summit in the north" },
      ]);
      const documents = await desk().documents({ after: null, limit: 99 });
      expect(documents.items.find((line) => line.id === id)).not.toHaveProperty("title"); // nobody gave one
    });
    it("tells how a document was read, sentence by sentence, and keeps nothing of it", async () => {
      const { items } = await desk().documents({ after: null, limit: 1 });
      const told = await desk().explain(items[0]?.id ?? "");
      expect(explainedSchema.parse(told)).toEqual(told);
      expect(told?.sentences).toHaveLength(1);
      expect(told?.sentences[0]?.clauses[0]).toMatchObject({
        ...{ kind: "main", verb: "arrived", lemma: "arrive", status: "actual", under: null },
        ...{ subject: ["Vladimir Putin"], complements: expect.arrayContaining(["in Beijing"]) },
      });
      expect(told?.sentences[0]?.actors[0]).toMatchObject({ person: "Vladimir Putin", country: "RUS" });
      expect(told?.sentences[0]?.claims.length).toBeGreaterThan(0);
      expect(await desk().explain("d-none")).toBeNull();
      const request = {
        kind: "record",
        record: { text: VISIT },
        meta: META,
        keep: false,
        explain: true,
      } as const;
      const { line } = good(await desk().read(request));
      expect(readLineSchema.parse(line)).toEqual(line);
      expect(line.explained?.map(({ sentence }) => sentence)).toEqual([0]);
      expect(good(await desk().read({ ...request, explain: false })).line.explained).toBeUndefined();
    });
    it("counts what it has, and knows the names of countries", async () => {
      const counts = await desk().counts();
      expect(ledgerCountsSchema.parse(counts)).toEqual(counts);
      expect(counts).toMatchObject({ documents: 5, corrections: 0 });
      const names = await desk().names();
      expect(namesSchema.parse(names)).toEqual(names);
      expect(names).toMatchObject({ countries: { CHN: "China" }, organisations: { EUU: "European Union" } });
    });
    it("lists documents in the order in which they were added, page by page", async () => {
      const first = await desk().documents({ after: null, limit: 2 });
      expect(first.items.map(({ text }) => text)).toEqual([VISIT, VISIT]); // with a title and without
      for (const item of first.items) expect(ledgerDocumentLineSchema.parse(item)).toEqual(item);
      const second = await desk().documents({ after: first.next, limit: 100 });
      expect(second.items.map(({ published }) => published)).toEqual(["2024-02-01", "2025-01-06", undefined]);
      expect(second.next).toBe(null);
    });
    it("finds documents by whole words, and by some that stand together", async () => {
      const found = async (...words: string[]) =>
        (await desk().search({ words, after: null, limit: 10 })).items.map(({ published }) => published);
      expect(await found("sanctions", "france")).toEqual(["2025-01-06"]);
      expect(await found("sanction")).toEqual([]);
      expect(await found("trade between")).toEqual(["2024-02-01"]);
      expect(await found("between trade")).toEqual([]);
      expect(await found()).toEqual([]);
    });
    it("reads its documents again, and tells how far it is", async () => {
      const told: RecodeProgress[] = [];
      const onProgress = (progress: RecodeProgress) => void told.push(progress);
      const none = await desk().recode({ all: false, onProgress });
      expect(none).toEqual({
        documents: 5,
        recoded: 0,
        failed: 0,
        carriedCorrections: 0,
        lostCorrections: 0,
      });
      const before = await desk().claims(ASKED);
      const all = await desk().recode({ all: true, onProgress });
      expect(all).toEqual({ documents: 5, recoded: 5, failed: 0, carriedCorrections: 0, lostCorrections: 0 });
      expect(told.at(-1)).toEqual(all);
      expect(told).toContainEqual(none);
      expect(await desk().claims(ASKED)).toEqual(before);
    });
    it("takes a person's word on a claim, and shows the claim as corrected", async () => {
      const { items } = await desk().claims({ ...ASKED, pair: ["FRA", "IRN"] });
      const claim = items[0]?.claim.id ?? "";
      const word = { claim, because: "It was in 2024.", by: "Ada", validFrom: null, supersedes: null };
      const fields = { status: "possible" };
      const changed = await desk().correct({ ...word, verdict: { kind: "changed", fields } });
      expect(correctionSchema.parse(changed)).toEqual(changed);
      expect((await desk().claims({ ...ASKED, pair: ["FRA", "IRN"] })).items).toMatchObject([
        { claim: { id: claim, status: "possible", review: "human" } },
      ]);
      expect(await desk().claim(claim, null)).toMatchObject({
        read: { status: "actual" },
        corrections: [changed],
      });
      await desk().correct({ ...word, verdict: { kind: "rejected" }, supersedes: changed.id });
      expect((await desk().claims({ ...ASKED, pair: ["FRA", "IRN"] })).items).toEqual([]);
      expect((await desk().records({ ...ASKED, pair: ["FRA", "IRN"] })).items).toEqual([]);
      expect(await desk().claim(claim, null)).toMatchObject({ claim: null });
      expect(await desk().claim(claim, "2025-12-31")).toMatchObject({
        claim: { review: "machine" },
        corrections: [],
      });
      const view = await desk().document(items[0]?.document ?? "");
      expect([view?.claims, view?.rejected.map(({ id }) => id)]).toEqual([[], [claim]]);
      await desk().correct({ ...word, verdict: { kind: "confirmed" } });
      expect((await desk().records({ ...ASKED, pair: ["FRA", "IRN"] })).items).toMatchObject([
        { claim: { review: "human" }, reports: 1, claims: [claim] },
      ]);
      const refused = desk().correct({ ...word, claim: "c-none", verdict: { kind: "confirmed" } });
      await expect(refused).rejects.toThrow(Refusal);
      await expect(
        desk().correct({ ...word, verdict: { kind: "changed", fields: { status: "perhaps" } } }),
      ).rejects.toThrow(`"status" of the event ${claim} cannot be "perhaps"`);
    });
    it("goes on with a job when nobody waits for it", async () => {
      const text = "Chile and Peru signed a trade agreement on 3 February 2025.\n";
      const job = await desk().startJob({ kind: "record", record: { text }, meta: { title: "A job" } });
      expect(jobSchema.parse(job)).toEqual(job);
      const done = await ended(job.id);
      expect(done).toMatchObject({ state: "done", kind: "read", name: "A job", problem: null });
      expect(await desk().document(done?.documents[0] ?? "")).toMatchObject({ text });
      const html = new TextEncoder().encode("<p>no</p>");
      const asked = { kind: "bytes", name: "broken.pdf", bytes: html, contentType: "text/html" } as const;
      const failed = await ended((await desk().startJob({ ...asked, meta: { published: "never" } })).id);
      expect(failed).toMatchObject({
        state: "failed",
        documents: [],
        problem: expect.stringContaining("never"),
      });
      const fetched = await desk().startJob({
        ...{ kind: "url", url: "http://127.0.0.1:9/", allowPrivate: false, meta: {} },
      });
      expect(await ended(fetched.id)).toMatchObject({
        ...{ state: "failed", kind: "fetch", problem: expect.stringContaining("127.0.0.1") },
      });
      const { items } = await desk().jobs();
      expect(items.map(({ id }) => id)).toEqual(expect.arrayContaining([job.id, failed?.id, fetched.id]));
      expect(await desk().job("j-none")).toBeNull();
    });
    it("refuses a cursor that is none, with the ledger's own sentence", async () => {
      const asked = desk().documents({ after: "no cursor", limit: 1 });
      await expect(asked).rejects.toThrow(Refusal);
      await expect(desk().claims({ ...ASKED, after: "no cursor" })).rejects.toThrow(
        '"no cursor" is no cursor of this list: take "next" of the page before.',
      );
    });
  });

  checkContract(desk, () => folder);
}

function good(answer: ReadAnswer): Extract<ReadAnswer, { ok: true }> {
  if (!answer.ok) throw new Error(answer.problem);
  return answer;
}

function fileOf(path: string): ReadRequest {
  return { kind: "file", path, meta: {}, keep: false };
}

function inputOf(text: string, more: { meta?: object; contentType?: string } = {}): ReadRequest {
  return { kind: "input", name: "standard input", input: bytes(text), meta: {}, keep: false, ...more };
}

async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

async function* endless(): AsyncGenerator<Uint8Array> {
  for (;;) yield new Uint8Array(1_000_000);
}
