// Hostile text through the command line: each is answered in time, with a clear sentence where it is refused,
// and never with a stack trace. The goal is 5 s; the test allows 10 s for a busy machine.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chancery, type Ran } from "../cli/run_chancery.js";
import { schemaFor } from "../contract/published_schema.js";
import { HOSTILE, randomBytes } from "./hostile_texts.js";

const MOST_MS = 10_000;
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-hostile-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function expectDecent({ stderr, took }: Ran): void {
  expect(took).toBeLessThan(MOST_MS);
  expect(stderr).not.toMatch(/\n\s+at |node:internal|fault of Chancery/);
}

/** A refusal is one sentence that names the file; else the answer keeps to the schema. */
function expectAnswer(ran: Ran, file: string): void {
  expectDecent(ran);
  if (ran.code === 0) {
    expect(schemaFor("read").safeParse(JSON.parse(ran.stdout)).error).toBeUndefined();
    return;
  }
  expect(ran.code).toBe(2);
  expect(ran.stdout).toBe("");
  expect(ran.stderr).toMatch(/^chancery: [^\n]{20,400}\n$/);
  expect(ran.stderr).toContain(file);
}

// Time is measured on a machine that runs other things: one more try before it counts.
describe("chancery read FILE", { retry: 1 }, () => {
  it.each(HOSTILE.map(({ name, text, isPage }) => [name, text, isPage === true] as const))(
    "answers %s",
    async (name, text, isPage) => {
      const file = join(folder, `${name.replaceAll(" ", "_")}.${isPage ? "html" : "txt"}`);
      writeFileSync(file, text);
      expectAnswer(await chancery(["read", file, "--json", "--published", "2024-05-16"]), file);
    },
  );
  it("answers random bytes", async () => {
    const file = join(folder, "random.txt");
    writeFileSync(file, randomBytes());
    expectAnswer(await chancery(["read", file, "--json"]), file);
  });
  it("prints a page of them too", async () => {
    const file = join(folder, "page.txt");
    writeFileSync(
      file,
      `Russia met China. ${"a".repeat(1_000_000)} ${"Russia visited China. ".repeat(2000)}`,
    );
    const ran = await chancery(["read", file]);
    expectDecent(ran);
    expect(ran.code).toBe(0);
  });
});

describe("chancery read --jsonl", () => {
  it("answers every one of them in the stream, and what follows", async () => {
    const lines = HOSTILE.map(({ name, text, isPage }) =>
      JSON.stringify({ id: name, [isPage ? "html" : "text"]: text }),
    );
    const random = Buffer.from(randomBytes().map((byte) => (byte === 0x0a ? 0 : byte)));
    const last = JSON.stringify({ id: "last", text: "Russia visited China." });
    const input = Buffer.concat([Buffer.from(`${lines.join("\n")}\n`), random, Buffer.from(`\n${last}\n`)]);
    const { code, stdout, stderr, took } = await chancery(["read", "--jsonl"], { input });
    const answers = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(answers.map(({ id, line }) => id ?? line)).toEqual([
      ...HOSTILE.map(({ name }) => name),
      HOSTILE.length + 1,
      "last",
    ]);
    expect(stderr).not.toMatch(/\n\s+at |node:internal/);
    for (const answer of answers) {
      const schema = schemaFor("error" in answer ? "error-line" : "read-stream");
      expect(schema.safeParse(answer).error).toBeUndefined();
    }
    expect(took).toBeLessThan(HOSTILE.length * 5000);
  }, 150_000);
});
