// What every desk does, wherever it is: the same suite for the one in this process and the one over HTTP.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type ClaimsRequest,
  type Desk,
  ledgerClaimLineSchema,
  ledgerDocumentLineSchema,
  ledgerRecordLineSchema,
  type ReadAnswer,
  type ReadRequest,
  type RecodeProgress,
  Refusal,
  readLineSchema,
  type UrlRequest,
} from "../../src/contract/index.js";
import { type LocalServer, page, serve } from "../intake/net/local_server.js";

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

  describe("the ledger", () => {
    const ASKED: ClaimsRequest = {
      pair: null,
      kind: null,
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
      expect(items.map(({ reports }) => reports)).toContain(2); // the visit, with a title and without
    });
    it("lists documents in the order in which they were added, page by page", async () => {
      const first = await desk().documents({ after: null, limit: 2 });
      expect(first.items.map(({ text }) => text)).toEqual([VISIT, VISIT]); // with a title and without
      for (const item of first.items) expect(ledgerDocumentLineSchema.parse(item)).toEqual(item);
      const second = await desk().documents({ after: first.next, limit: 100 });
      expect(second.items.map(({ published }) => published)).toEqual(["2024-02-01", "2025-01-06"]);
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
      expect(none).toEqual({ documents: 4, recoded: 0, failed: 0, lostCorrections: 0 });
      const before = await desk().claims(ASKED);
      const all = await desk().recode({ all: true, onProgress });
      expect(all).toEqual({ documents: 4, recoded: 4, failed: 0, lostCorrections: 0 });
      expect(told.at(-1)).toEqual(all);
      expect(told).toContainEqual(none);
      expect(await desk().claims(ASKED)).toEqual(before);
    });
    it("refuses a cursor that is none, with the ledger's own sentence", async () => {
      const asked = desk().documents({ after: "no cursor", limit: 1 });
      await expect(asked).rejects.toThrow(Refusal);
      await expect(desk().claims({ ...ASKED, after: "no cursor" })).rejects.toThrow(
        '"no cursor" is no cursor of this list: take "next" of the page before.',
      );
    });
  });
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
