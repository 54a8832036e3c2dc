// `chancery read --jsonl`: order, bad lines, the end of the reader, interruption, and one thread or two.
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { schemaFor } from "../contract/published_schema.js";
import { chancery, collect, ended, startChancery } from "./run_chancery.js";

const doc = (
  id: unknown,
  text = `The foreign minister of Norway visited China, said report ${id}.`,
): string => JSON.stringify({ id, text, published: "2024-05-16" });
const parse = (stdout: string): { id?: unknown; line?: number; error?: string }[] =>
  stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

function* endless(): Generator<string> {
  for (let n = 0; ; n += 1) yield `${doc(n)}\n`;
}

describe("chancery read --jsonl", () => {
  it("answers in order, each line by the published schema", async () => {
    const input = Array.from({ length: 60 }, (_, n) => doc(n)).join("\n");
    const { code, stdout, stderr } = await chancery(["read", "--jsonl", "--workers", "2"], { input });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const lines = parse(stdout);
    expect(lines.map(({ id }) => id)).toEqual(Array.from({ length: 60 }, (_, n) => n));
    for (const line of lines) expect(schemaFor("read-stream").safeParse(line).error).toBeUndefined();
  });
  it("answers a bad line with a sentence and goes on", async () => {
    const invalid = Buffer.from('{"id":"u","text":"\xff\xfe"}', "latin1");
    const input = Buffer.concat([
      Buffer.from(`\ufeff${doc("bom")}\r\n\r\n{"id": 2,\n[1]\n{"text":"no id"}\n{"id":"x"}\n`),
      invalid,
      Buffer.from(
        `\n{"id":"d","text":"Norway visited China.","published":"2024-02-31"}\n\u0000\n${doc("last")}`,
      ),
    ]);
    const { code, stdout, stderr } = await chancery(["read", "--jsonl"], { input });
    const lines = parse(stdout);
    expect(code).toBe(0);
    expect(lines.map(({ id, line }) => line ?? id)).toEqual(["bom", 3, 4, 5, 6, 7, 8, 9, "last"]);
    const bad = lines.filter(({ line }) => line !== undefined);
    for (const line of bad) expect(schemaFor("error-line").safeParse(line).error).toBeUndefined();
    expect(stderr).toBe(bad.map(({ line, error }) => `line ${line}: ${error}\n`).join(""));
    expect(bad.map(({ id }) => id)).toEqual([
      undefined,
      undefined,
      undefined,
      "x",
      undefined,
      "d",
      undefined,
    ]);
    expect(bad[4]?.error).toContain("not valid UTF-8");
    expect(bad[5]?.error).toContain("2024-02-31");
  });
  it("names a line of 50 MB, its length and the limit, and goes on", async () => {
    const input = Buffer.concat([Buffer.alloc(50_000_000, "x"), Buffer.from(`\n${doc("after")}\n`)]);
    const { code, stdout } = await chancery(["read", "--jsonl"], { input });
    expect(code).toBe(0);
    expect(parse(stdout).map(({ id, line }) => line ?? id)).toEqual([1, "after"]);
    expect(parse(stdout)[0]?.error).toContain("50,000,000 bytes, the most is 10,000,000");
  });
  it("names the line, the id and the limit when a document takes too long", async () => {
    const long = doc("long", "Norway and China agreed to talk about fish. ".repeat(40_000));
    const { code, stdout } = await chancery(["read", "--jsonl", "--timeout", "0.5"], {
      input: `${long}\n${doc("next")}\n`,
    });
    expect(code).toBe(0);
    expect(parse(stdout)).toMatchObject([
      {
        id: "long",
        line: 1,
        error:
          'The document with id "long" took more than the limit of 0.5 s to read and was stopped: shorten it, or raise --timeout.',
      },
      { id: "next" },
    ]);
  });
  it("exits 2 when no line could be read", async () => {
    const nothing = await chancery(["read", "--jsonl"], { input: "\n\n" });
    expect(nothing).toMatchObject({ code: 2, stdout: "" });
    expect(nothing.stderr).toContain("standard input held no line to read");
    const bad = await chancery(["read", "--jsonl"], { input: "{\n[\n" });
    expect(bad.code).toBe(2);
    expect(bad.stderr).toContain("none of the 2 lines could be read");
  });
  it("ends quietly when its reader has seen enough", async () => {
    const child = startChancery(["read", "--jsonl"]);
    const stderr = collect(child.stderr);
    child.stdin.on("error", () => {});
    Readable.from(endless()).pipe(child.stdin);
    child.stdout.once("data", () => child.stdout.destroy());
    expect(await ended(child)).toBe(0);
    expect(await stderr).toBe("");
  });
  it("ends cleanly when it is interrupted, after whole lines", async () => {
    const child = startChancery(["read", "--jsonl"]);
    const stderr = collect(child.stderr);
    let stdout = "";
    child.stdout.on("data", (chunk) => {
      stdout += chunk;
      child.kill("SIGINT");
    });
    child.stdin.write(`${doc(1)}\n`);
    expect(await ended(child)).toBe(130);
    expect(parse(stdout).map(({ id }) => id)).toEqual([1]);
    expect(await stderr).toBe("");
  });
  it("prints the same bytes with one thread and with two", async () => {
    const long = (n: number): string =>
      doc(n, "China and Norway signed a trade agreement in Oslo on 3 May 2024. ".repeat((n * 37) % 50));
    const input = Array.from({ length: 200 }, (_, n) => (n % 17 === 3 ? "{bad" : long(n))).join("\n");
    const [one, two] = await Promise.all(
      ["1", "2"].map((n) => chancery(["read", "--jsonl", "--workers", n], { input })),
    );
    expect(two?.stdout).toBe(one?.stdout);
    expect(two?.stderr).toBe(one?.stderr);
  });
});
