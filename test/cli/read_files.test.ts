// `chancery read FILE...`: the page, the JSON line, and files that cannot be read.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { schemaFor } from "../contract/published_schema.js";
import { chancery } from "./run_chancery.js";

const TEXT = `Norwegian minister visits Beijing

The foreign minister of Norway visited China on Monday. Trade between the two countries rose 4 percent to 9 billion dollars in 2023.

She will meet the Chinese president on Tuesday.
`;
const ESCAPE = "\u001b";

let folder = "";
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-cli-"));
  writeFileSync(at("a.txt"), TEXT);
  writeFileSync(
    at("b.html"),
    `<html><head><title>A page</title></head><body><article><p>${TEXT}</p></article></body></html>`,
  );
  writeFileSync(at("empty.txt"), "");
  writeFileSync(
    at("blob.bin"),
    new Uint8Array(4000).map((_, index) => (index * 7919) % 256),
  );
  writeFileSync(
    at("steer.txt"),
    `Norway${ESCAPE}[31m visited ${ESCAPE}]0;title\u0007 China on Monday.\u202e China visited Norway.`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("chancery read FILE --explain", () => {
  it("shows each sentence with its clauses, actors, times and what came of it", async () => {
    const { stdout, code } = await chancery([
      "read",
      at("a.txt"),
      "--published",
      "2024-05-16",
      "--explain",
      "--dry-run",
    ]);
    const flat = stdout.replace(/\s+/gu, " ");
    expect(code).toBe(0);
    expect(flat).toContain(
      "clauses 1 main: visited (visit) · subject The foreign minister · object China · on Monday · actual",
    );
    expect(flat).toContain("“Monday” 13 May 2024");
    expect(flat).toContain("“Tuesday” 14 May 2024; of what is to come 21 May 2024");
    expect(flat).toMatch(/actors “The foreign minister” [^“]*NOR, GOV \(by office\)/u);
    expect(flat).toMatch(/will meet \(meet\) · subject She · .*planned by “will”/u);
    expect(flat).toMatch(/claims ● .*CONSULT visit/u);
  });
  it("prints it with the JSON line, by the published schema", async () => {
    const args = ["read", at("a.txt"), "--published", "2024-05-16", "--dry-run", "--json"];
    const line = JSON.parse((await chancery([...args, "--explain"])).stdout);
    expect(schemaFor("read").safeParse(line).error).toBeUndefined();
    expect(line.explained.map(({ sentence }: { sentence: number }) => sentence)).toEqual([0, 1, 2]);
    const { explained: _, ...plain } = line;
    expect(JSON.parse((await chancery(args)).stdout)).toEqual(plain);
  });
  it("is not for a stream, nor for an address", async () => {
    const stream = await chancery(["read", "--jsonl", "--explain"], { input: "" });
    expect([stream.code, stream.stderr]).toEqual([2, expect.stringContaining("--explain belongs to a file")]);
    const address = await chancery(["read", "https://example.org/a", "--explain"]);
    expect([address.code, address.stderr]).toEqual([
      2,
      expect.stringContaining("--explain belongs to a file"),
    ]);
  });
});

describe("chancery read FILE", () => {
  it("prints a JSON line that keeps to the published schema", async () => {
    const { code, stdout, stderr } = await chancery([
      "read",
      at("a.txt"),
      "--json",
      "--published",
      "2024-05-16",
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const line = JSON.parse(stdout);
    expect(schemaFor("read").safeParse(line).error).toBeUndefined();
    expect(line).toMatchObject({
      title: "Norwegian minister visits Beijing",
      published: "2024-05-16",
      language: "en",
    });
    for (const { citation } of line.claims)
      expect(TEXT.slice(citation.start, citation.end)).toBe(citation.text);
  });
  it("prints the same claims from standard input", async () => {
    const fromFile = await chancery(["read", at("a.txt"), "--json"]);
    const fromInput = await chancery(["read", "-", "--json"], { input: TEXT });
    expect(fromInput.stdout).toBe(fromFile.stdout);
  });
  it("takes what the user knows of the document", async () => {
    const args = ["--title", "T", "--publisher", "Norland Times", "--url", "https://example.org/n"];
    const { stdout } = await chancery(["read", at("a.txt"), ...args]);
    expect(stdout).toMatch(
      /^T\nNorland Times · no publication date · English\n.*a\.txt · https:\/\/example\.org\/n\n/,
    );
  });
  it("prints a page to read without colour when the output is no terminal", async () => {
    const { code, stdout } = await chancery(["read", at("a.txt"), "--published", "2024-05-16"]);
    expect(code).toBe(0);
    expect(stdout).not.toContain(ESCAPE);
    expect(stdout).toContain("Norwegian minister visits Beijing\npublished 16 May 2024 · English\n");
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  });
  it("obeys --color, NO_COLOR and --no-color", async () => {
    const colours = async (args: string[], env = {}): Promise<boolean> =>
      (await chancery(["read", at("a.txt"), ...args], { env })).stdout.includes(ESCAPE);
    expect(await colours(["--color"])).toBe(true);
    expect(await colours(["--color"], { NO_COLOR: "1" })).toBe(true);
    expect(await colours([], { FORCE_COLOR: "1" })).toBe(true);
    expect(await colours([], { FORCE_COLOR: "1", NO_COLOR: "1" })).toBe(false);
    expect(await colours(["--no-color"], { FORCE_COLOR: "1" })).toBe(false);
  });
  it("lets no document steer the terminal", async () => {
    const { stdout } = await chancery(["read", at("steer.txt")]);
    expect(stdout.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
  });
  it("names what cannot be read and reads the rest", async () => {
    const files = ["none.txt", "empty.txt", "blob.bin", ".", "a.txt", "b.html"].map(at);
    const { code, stdout, stderr } = await chancery(["read", ...files, "--json"]);
    const complaints = stderr.trim().split("\n");
    expect(code).toBe(2);
    expect(complaints).toHaveLength(4);
    for (const [index, name] of ["none.txt", "empty.txt", "blob.bin", ""].entries()) {
      expect(complaints[index]).toMatch(/^chancery: /);
      expect(complaints[index]).toContain(at(name).replace(/\/$/, ""));
    }
    expect(stdout.trim().split("\n")).toHaveLength(2);
  });
});
