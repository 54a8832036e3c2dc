// The command line on a PostgreSQL database: what was acknowledged is there after kill -9, once; several commands share it.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startPostgres, type TestPostgres } from "../store/postgres_server.js";
import { chancery, ended, startChancery } from "./run_chancery.js";

let server: TestPostgres;
const folder = mkdtempSync(join(tmpdir(), "chancery-shared-"));
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const jsonLines = (text: string) =>
  text
    .trimEnd()
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { id: string; document: string });

describe("--database", () => {
  it("keeps the ledger there and not in the home, with the starter record", async () => {
    const address = await server.newDatabase();
    const home = join(folder, "home");
    const args = ["export", "claims", "--format", "jsonl", "--database", address, "--home", home];
    const claims = jsonLines((await chancery(args)).stdout);
    expect(claims.length).toBeGreaterThan(400);
    const env = { CHANCERY_DATABASE: address };
    const { stdout } = await chancery(["export", "claims", "--format", "jsonl", "--home", home], { env });
    expect(jsonLines(stdout)).toEqual(claims);
    const own = await chancery(["export", "claims", "--format", "jsonl", "--home", home, "--empty"]);
    expect(own.stdout).toBe("");
  });
  it("loses nothing that was acknowledged when a reading is killed, and two may read at once", async () => {
    const env = { CHANCERY_DATABASE: await server.newDatabase() };
    const files = Array.from({ length: 600 }, (_, i) => {
      const file = join(folder, `${i}.txt`);
      writeFileSync(file, `Norway sold ${i + 2} million dollars of fish to Japan in 2025.`);
      return file;
    });
    const acknowledged = new Set<string>();
    const exported = async () => {
      const { stdout } = await chancery(["export", "documents", "--format", "jsonl"], { env });
      return jsonLines(stdout).map(({ id }) => id);
    };
    for (const after of [1, 100, 250]) {
      const child = startChancery(["read", ...files, "--json", "--empty"], { env });
      let lines = 0;
      for await (const line of createInterface({ input: child.stdout })) {
        acknowledged.add((JSON.parse(line) as { document: string }).document);
        lines += 1;
        if (lines === after) child.kill("SIGKILL");
      }
      await ended(child);
      const ids = await exported();
      expect(new Set(ids).size).toBe(ids.length);
      expect([...acknowledged].filter((id) => !ids.includes(id))).toEqual([]);
    }
    const both = await Promise.all([0, 1].map(() => chancery(["read", ...files, "--json"], { env })));
    expect(both.map(({ code, stdout }) => [code, jsonLines(stdout).length])).toEqual([
      [0, 600],
      [0, 600],
    ]);
    expect(await exported()).toHaveLength(600);
  }, 120_000);
  it.each([
    ["mysql://host/x", "no address of a PostgreSQL database: give postgres://user@host/name"],
    ["postgres://nobody@127.0.0.1:9/none", "The ledger 127.0.0.1:9/none cannot be opened"],
  ])("refuses %s", async (address, sentence) => {
    const { code, stdout, stderr } = await chancery(["pair", "CHN", "RUS", "--database", address]);
    expect(stderr).toContain(sentence);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });
  it("shows no password", async () => {
    const { stderr } = await chancery(["pair", "CHN", "RUS", "--database", "mysql://me:secret@host/x"]);
    expect(stderr).not.toContain("secret");
  });
});
