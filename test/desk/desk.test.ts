// The use cases over real threads: answers in order, a sentence for each line or document that has none.
import { afterEach, describe, expect, it } from "vitest";
import type { Desk, ReadAnswer, StreamProgress } from "../../src/contract/index.js";
import { createDesk } from "../../src/desk/index.js";
import { systemNet } from "../../src/intake/net/index.js";
import { openBulk, openDuckdbLedger } from "../../src/store/index.js";
import { type LocalServer, page, serve } from "../intake/net/local_server.js";
import { bulkFolder } from "../store/bulk_folder.js";

const workerFile = new URL("./desk_worker.mjs", import.meta.url);
const NOW = "2026-03-14T09:00:00.000Z";
const openLedger = () => openDuckdbLedger(":memory:");
const open: Desk[] = [];

function desk(limitMs = 300, workers = 2): Desk {
  const made = createDesk({
    workerFile,
    workers,
    limitMs,
    net: systemNet,
    userAgent: "Chancery/test",
    openLedger,
    openBulk: async () => openBulk(bulkFolder()),
    clock: () => NOW,
  });
  open.push(made);
  return made;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((made) => made.close()));
});

async function* bytes(...parts: string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield new TextEncoder().encode(part);
}

interface Streamed {
  readonly lines: string[];
  readonly problems: string[];
  readonly progress: StreamProgress;
}

async function stream(input: AsyncIterable<Uint8Array>, most = Number.POSITIVE_INFINITY): Promise<Streamed> {
  const lines: string[] = [];
  const problems: string[] = [];
  const run = desk().readStream({
    input,
    write: async (line) => lines.push(new TextDecoder().decode(line).trimEnd()) < most,
    onProblem: (line, problem) => problems.push(`${line}: ${problem}`),
    onProgress: () => {},
  });
  return { progress: await run.finished, lines, problems };
}

describe("readStream", () => {
  it("answers a slow and a deadly line with a sentence, in its place, and the others", async () => {
    const input = bytes(
      '{"id":1,"t":"a"}\n{"id":"s","t":"SLOW"}\n',
      '{"id":2.0,"t":"DEADLY"}\nSLOW, no JSON\n{"id":3}',
    );
    const { lines, problems, progress } = await stream(input);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { id: 1, t: "a" },
      { id: "s", line: 2, error: expect.stringContaining('id "s" took more than the limit of 0.3 s') },
      {
        id: 2,
        line: 3,
        error: expect.stringContaining("id 2.0 could not be read (its thread ended with code 3)"),
      },
      { line: 4, error: expect.stringContaining("The document took more than the limit") },
      { id: 3 },
    ]);
    expect(lines[2]).toMatch(/^\{"id":2\.0,/);
    expect(problems.map((problem) => problem.slice(0, 2))).toEqual(["2:", "3:", "4:"]);
    expect(progress).toEqual({ answered: 2, refused: 3, claims: 4 });
  });
  it("names the length of a line that is too long and its limit", async () => {
    async function* long(): AsyncGenerator<Uint8Array> {
      for (let part = 0; part < 50; part += 1) yield new Uint8Array(1_000_000).fill(0x20);
      yield new TextEncoder().encode('\n{"id":1}\n');
    }
    const { lines, problems } = await stream(long());
    expect(problems).toEqual([
      "1: The line has 50,000,000 bytes, the most is 10,000,000: it was skipped; split the document.",
    ]);
    expect(lines[1]).toBe('{"id":1}');
  });
  it("ends when nobody takes the lines", async () => {
    const { lines } = await stream(bytes('{"id":1}\n{"id":2}\n{"id":3}\n'), 2);
    expect(lines).toHaveLength(2);
  });
  it("can be stopped while the input is silent", async () => {
    async function* silent(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode('{"id":1}\n');
      await new Promise(() => {});
    }
    const run = desk().readStream({
      input: silent(),
      write: async () => true,
      onProblem: () => {},
      onProgress: () => run.stop(),
    });
    expect(await run.finished).toEqual({ answered: 1, refused: 0, claims: 2 });
  });
});

describe("read", () => {
  it("reads a file by its path and an input by its bytes", async () => {
    const { read } = desk();
    expect(await read({ kind: "file", path: "a.txt", meta: {}, keep: false })).toMatchObject({
      line: { document: "a.txt" },
    });
    const input = {
      kind: "input",
      name: "standard input",
      input: bytes("ab", "c"),
      meta: {},
      keep: false,
    } as const;
    expect(await read(input)).toMatchObject({ ok: true, line: { document: "standard input", size: 3 } });
  });
  it("answers what cannot be read with a sentence", async () => {
    const { read } = desk();
    expect(await read({ kind: "file", path: "bad.txt", meta: {}, keep: false })).toEqual({
      ok: false,
      problem: "bad.txt is bad.",
    });
    expect(await read({ kind: "file", path: "slow.txt", meta: {}, keep: false })).toEqual({
      ok: false,
      problem:
        "slow.txt took more than the limit of 0.3 s to read and was stopped: shorten it, or raise --timeout.",
    });
  });
  it("stops collecting an input that never ends", async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) yield new Uint8Array(1_000_000);
    }
    const answer = await desk().read({
      kind: "input",
      name: "standard input",
      input: endless(),
      meta: {},
      keep: false,
    });
    expect(answer).toEqual({
      ok: false,
      problem: "standard input has more than 10,000,000 bytes, which is the most: split it.",
    });
  });
});

describe("readUrl", () => {
  const servers: LocalServer[] = [];
  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => server.close()));
  });

  async function readAt(path: string, most = Number.POSITIVE_INFINITY): Promise<[string, ReadAnswer][]> {
    const feed = (first: string): string =>
      [first, ...["/a", "/slow", "/b", "/c"].map((to) => `${server.url}${to}`)].join("\n");
    const server: LocalServer = await serve({
      "/feed": (...sent) => page(feed("<rss>"), { "content-type": "text/xml" })(...sent),
      "/feed-without-end": (...sent) => page(feed("<rss>SLOW"), { "content-type": "text/xml" })(...sent),
      ...Object.fromEntries(["/a", "/slow", "/b", "/c"].map((to) => [to, page("x")])),
    });
    servers.push(server);
    const answers: [string, ReadAnswer][] = [];
    await desk().readUrl({
      kind: "url",
      url: `${server.url}${path}`,
      allowPrivate: true,
      meta: {},
      keep: false,
      deliver: async (name, answer) => answers.push([name.replace(server.url, ""), answer]) < most,
      onNote: () => {},
    });
    return answers;
  }

  it("answers each entry in its place, a slow one with a sentence", async () => {
    const answers = await readAt("/feed");
    expect(answers.map(([name, { ok }]) => [name, ok])).toEqual([
      ["/a", true],
      ["/slow", false],
      ["/b", true],
      ["/c", true],
    ]);
    expect(answers[1]?.[1]).toMatchObject({
      problem: expect.stringContaining("took more than the limit of 0.3 s"),
    });
  });
  it("stops a feed that takes too long to be taken apart", async () => {
    const [[name, answer] = []] = await readAt("/feed-without-end");
    expect(name).toBe("/feed-without-end");
    expect(answer).toMatchObject({
      ok: false,
      problem: expect.stringContaining("took more than the limit of 0.3 s to read"),
    });
  });
  it("ends when no more answers are wanted", async () => {
    expect(await readAt("/feed", 1)).toHaveLength(1);
  });
});
