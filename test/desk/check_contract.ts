// What every desk does when it checks a text: the same suite for each desk of desk_contract.ts.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type CheckAnswer,
  checkLineSchema,
  checkStreamLineSchema,
  type Desk,
} from "../../src/contract/index.js";
import { type LocalServer, page, serve } from "../intake/net/local_server.js";

const WRONG = "The ministers met on Thursday, 14 May 2024 in Geneva.";
const RIGHT = "The ministers met on Tuesday, 14 May 2024 in Geneva.";
const META = { published: "2024-05-20" };

/** `folder` is a place for files; the desk has an empty ledger. */
export function checkContract(desk: () => Desk, folder: () => string): void {
  const check = (text: string, published = META.published) =>
    desk().check({ kind: "record", record: { text }, meta: { published } });
  const documents = async () => (await desk().documents({ after: null, limit: 100 })).items.length;

  describe("check", () => {
    it("finds in a record what its line shows, and keeps nothing of it", async () => {
      const before = await documents();
      const { line, page } = checked(await check(WRONG));
      expect(checkLineSchema.parse(line)).toEqual(line);
      expect(line).toMatchObject({ published: "2024-05-20", notCoded: null });
      expect(line.findings).toMatchObject([
        { verdict: "contradicts", rule: "calendar", found: { text: "Thursday, 14 May 2024" } },
      ]);
      expect(page.text).toBe(WRONG);
      expect(await documents()).toBe(before);
    });
    it("finds the same in a file and in bytes", async () => {
      const path = join(folder(), "check.txt");
      writeFileSync(path, WRONG);
      const { findings } = checked(await check(WRONG)).line;
      expect(checked(await desk().check({ kind: "file", path, meta: META })).line.findings).toEqual(findings);
      const bytes = new TextEncoder().encode(WRONG);
      const sent = await desk().check({ kind: "bytes", name: "bytes", bytes, meta: META });
      expect(checked(sent).line.findings).toEqual(findings);
    });
    it("holds a headline that is told against the text", async () => {
      const text = "Kenya lent Uganda 205 million dollars on Monday for a railway.";
      const meta = { ...META, title: "Kenya lends Uganda 250 million dollars" };
      const { findings } = checked(await desk().check({ kind: "record", record: { text }, meta })).line;
      expect(findings).toMatchObject([{ verdict: "contradicts", rule: "conflict" }]);
    });
    it("answers what cannot be read with a sentence", async () => {
      expect(await check(" ")).toMatchObject({
        ok: false,
        problem: expect.stringContaining('"text" is empty'),
      });
      const path = join(folder(), "none.txt");
      const none = await desk().check({ kind: "file", path, meta: {} });
      expect(none).toMatchObject({ ok: false, problem: expect.stringContaining("does not exist") });
    });
    it("holds figures against the ledger as people have corrected it", async () => {
      const meta = { published: "2020-02-01" };
      const known = "Trade between Kenya and Uganda reached 812 million dollars in 2019.\n";
      const read = await desk().read({ kind: "record", record: { text: known }, meta, keep: true });
      const claim = read.ok ? (read.line.claims.find(({ kind }) => kind === "figure")?.id ?? "") : "";
      const verdicts = async () => {
        const text = "Trade between Kenya and Uganda came to 912 million dollars in 2019.";
        const { findings } = checked(await check(text, "2020-03-01")).line;
        return findings.map(({ verdict, rule }) => `${verdict} ${rule}`);
      };
      expect(await verdicts()).toEqual(["unknown conflict"]); // read by machine: it proves nothing
      const word = { claim, because: "The table has it.", by: "Ada", validFrom: null, supersedes: null };
      await desk().correct({ ...word, verdict: { kind: "confirmed" } });
      expect(await verdicts()).toEqual(["contradicts record"]);
      await desk().correct({ ...word, verdict: { kind: "changed", fields: { value: 912e6 } } });
      expect(await verdicts()).toEqual(["agrees record"]);
      await desk().correct({ ...word, verdict: { kind: "rejected" } });
      expect(await verdicts()).toEqual([]);
    });
  });

  describe("check of an address", () => {
    let net: LocalServer;
    beforeAll(async () => {
      const item = "<item><title>a</title><link>http://HOST/a</link></item>";
      net = await serve({
        "/a": page(`<article><p>${WRONG}</p></article>`),
        "/feed": (request, response) =>
          page(
            `<rss version="2.0"><channel><title>T</title>${item}${item.replace("/a<", "/b<")}</channel></rss>`.replaceAll(
              "HOST",
              String(request.headers.host),
            ),
            { "content-type": "application/rss+xml" },
          )(request, response),
        "/b": page(`<article><p>${RIGHT}</p></article>`),
      });
    });
    afterAll(() => net.close());
    const ask = (path: string, allowPrivate = true) =>
      desk().check({ kind: "url", url: `${net.url}${path}`, allowPrivate, meta: META });

    it("checks a page, and refuses a feed and what may not be asked", async () => {
      expect(checked(await ask("/a")).line.findings).toMatchObject([{ rule: "calendar" }]);
      expect(await ask("/feed")).toEqual({
        ok: false,
        problem: `${net.url}/feed is a feed: give the address of one page of it.`,
      });
      const refused = await ask("/a", false);
      expect(refused).toMatchObject({ ok: false, problem: expect.stringContaining("--allow-private") });
    });
  });

  describe("checkStream", () => {
    it("takes the records that reading takes, and refuses the others in the same words", async () => {
      const lines = [
        "no JSON",
        "[]",
        '{"text":"No id."}',
        '{"id":9007199254740993,"text":"a"}',
        '{"id":5,"text":"a","published":7}',
        '{"id":6,"text":"a","author":["b"]}',
        '{"id":7,"text":"a","html":"b"}',
        '{"id":8,"text":null}',
        '{"id":9,"html":" "}',
        '{"id":10,"text":"a","published":"soon"}',
        '{"id":11,"text":"a","language":"English"}',
        "\ud800",
      ];
      const answered = async (run: Desk["readStream"]) => {
        const written: string[] = [];
        const write = async (line: Uint8Array) => written.push(new TextDecoder().decode(line)) > 0;
        const input = bytesOf(`${lines.join("\n")}\n`);
        await run({ input, write, onProblem: () => {}, onProgress: () => {} }).finished;
        return written;
      };
      const checked = await answered((request) => desk().checkStream(request));
      expect(checked).toEqual(await answered((request) => desk().readStream(request)));
      expect(checked.map((line) => JSON.parse(line).line)).toEqual(lines.map((_, index) => index + 1));
    });
    it("knows the author and the language that a line tells", async () => {
      const known = "Trade between Ghana and Togo reached 812 million dollars in 2019.\n";
      await desk().read({ kind: "record", record: { text: known }, meta: META, keep: true });
      const text = "Trade between Ghana and Togo came to 912 million dollars in 2019.";
      const told = { text, ...META, author: "A. Reader" };
      const lines = [told, { ...told, language: "fr" }].map((line, id) => JSON.stringify({ id, ...line }));
      const written: string[] = [];
      const run = desk().checkStream({
        input: bytesOf(lines.join("\n")),
        write: async (line) => written.push(new TextDecoder().decode(line)) > 0,
        onProblem: () => {},
        onProgress: () => {},
      });
      await run.finished;
      expect(written.map((line) => JSON.parse(line).findings.length)).toEqual([1, 0]);
    });
    it("answers in order with the ids as they were, names a bad line and goes on", async () => {
      const lines = [
        JSON.stringify({ id: "a", text: WRONG, ...META }),
        '{"id":2.0,"text":"The accord runs until 31 April 2025."}',
        "no JSON",
        '{"text":"No id."}',
        '{"id":5,"text":"a","published":7}',
        '{"id":6,"text":"a","html":"b"}',
        JSON.stringify({ id: "last", html: `<p>${RIGHT}</p>`, ...META }),
      ];
      const before = await documents();
      const [written, problems]: [string[], number[]] = [[], []];
      const run = desk().checkStream({
        input: bytesOf(`${lines.join("\n")}\n`),
        write: async (line) => written.push(new TextDecoder().decode(line)) > 0,
        onProblem: (line) => problems.push(line),
        onProgress: () => {},
      });
      expect(await run.finished).toEqual({ answered: 3, refused: 4, claims: 3 });
      expect(problems).toEqual([3, 4, 5, 6]);
      const answers = written.map((line) => JSON.parse(line));
      expect(answers.map(({ id, line }) => line ?? id)).toEqual(["a", 2, 3, 4, 5, 6, "last"]);
      expect(written[1]).toMatch(/^\{"id":2\.0,"findings":\[/);
      for (const answer of answers.filter(({ findings }) => findings !== undefined))
        expect(checkStreamLineSchema.parse(answer)).toEqual(answer);
      expect(answers[6].findings).toMatchObject([{ verdict: "agrees", rule: "calendar" }]);
      expect(await documents()).toBe(before);
    });
  });
}

function checked(answer: CheckAnswer): Extract<CheckAnswer, { ok: true }> {
  if (!answer.ok) throw new Error(answer.problem);
  return answer;
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}
