// The ledger from the command line: what was read is there, once, whatever happens; and it can be asked and taken away.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { schemaFor } from "../contract/published_schema.js";
import { chancery, ended, startChancery } from "./run_chancery.js";

const folder = mkdtempSync(join(tmpdir(), "chancery-ledger-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TEXTS: Readonly<Record<string, string>> = {
  "visit.txt":
    "Norwegian Foreign Minister Kari Dahl visited Tokyo on Tuesday. Trade between Norway and Japan rose by 5 percent to 3 billion dollars in 2025.",
  "talks.txt":
    "Norway's foreign minister travelled to Japan on Tuesday for talks. “We trust each other,” Japanese Prime Minister Ken Mori told reporters.",
  "formula.txt": "“=HYPERLINK(1) is our answer,” Japanese Prime Minister Ken Mori told reporters.",
};

const jsonLines = (text: string): unknown[] =>
  text
    .trimEnd()
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

describe("a home with three documents", () => {
  const env = { CHANCERY_HOME: join(folder, "home") };
  const files = Object.keys(TEXTS).map((name) => join(folder, name));
  const read = (...more: string[]) =>
    chancery(["read", ...files, "--published", "2026-03-12", "--json", "--empty", ...more], { env });
  let first: unknown[] = [];
  beforeAll(async () => {
    for (const [name, text] of Object.entries(TEXTS)) writeFileSync(join(folder, name), text);
    first = jsonLines((await read()).stdout);
  });

  it("has the claims of a pair, each by the published schema", async () => {
    const { stdout, code } = await chancery(["pair", "nor", "JPN", "--json"], { env });
    expect(code).toBe(0);
    const lines = jsonLines(stdout);
    expect(lines).toHaveLength(3);
    const schema = schemaFor("ledger-claim");
    for (const line of lines) expect(schema.safeParse(line).error).toBeUndefined();
    const days = lines.map(
      (line) => (line as { claim: { period: { start?: string } } }).claim.period.start ?? "9",
    );
    expect(days).toEqual(days.toSorted());
  });
  it("shows a pair to a reader, with the words and the document", async () => {
    const { stdout } = await chancery(["pair", "NOR", "JPN", "--kind", "figure"], { env });
    expect(stdout).toMatch(/# trade total\s· 3\sbn\sUSD/u);
    expect(stdout.replace(/\s+/gu, " ")).toContain(
      "Trade between Norway and Japan rose by 5 percent to 3 billion dollars",
    );
    expect(stdout).toMatch(/12 March 2026 · d-[0-9a-f]{20}/u);
  });
  it("keeps to days, kinds and what was known", async () => {
    const count = async (...args: string[]) =>
      jsonLines((await chancery(["pair", "NOR", "JPN", "--json", ...args], { env })).stdout).length;
    expect(await count("--from", "2025-01-01", "--to", "2025-12-31", "--kind", "figure")).toBe(1);
    expect(await count("--as-of", "2026-03-11")).toBe(0);
    const nothing = await chancery(["pair", "CHN", "RUS"], { env });
    expect(nothing).toMatchObject({ code: 0, stdout: "" });
    expect(nothing.stderr).toContain("has nothing on CHN and RUS");
  });
  it("finds words", async () => {
    const hits = jsonLines((await chancery(["search", "norway", "talks", "--json"], { env })).stdout);
    expect(hits).toMatchObject([{ published: "2026-03-12" }]);
    for (const hit of hits) expect(schemaFor("found").safeParse(hit).error).toBeUndefined();
    const one = await chancery(["search", "norway", "--json", "--limit", "1"], { env });
    expect(jsonLines(one.stdout)).toHaveLength(1);
    const phrase = await chancery(["search", "between norway", "--json", "--limit", "1"], { env });
    expect(jsonLines(phrase.stdout)).toHaveLength(1);
    expect((await chancery(["search", "norway between"], { env })).stdout).toBe("");
    expect((await chancery(["search", "nowhere"], { env })).stderr).toContain(
      "no document of the ledger holds nowhere",
    );
  });
  it("adds nothing when the same is read again, and says so", async () => {
    const again = jsonLines((await read()).stdout);
    expect(again).toEqual(first);
    const documents = jsonLines(
      (await chancery(["export", "documents", "--format", "jsonl"], { env })).stdout,
    );
    expect(documents).toHaveLength(3);
    const { stdout } = await chancery(["read", files[0] ?? "", "--published", "2026-03-12"], { env });
    expect(stdout).toContain("The ledger has it already");
  });
  it("gives the same ids when what was exported is read again elsewhere", async () => {
    const exported = (await chancery(["export", "documents", "--format", "jsonl"], { env })).stdout;
    const schema = schemaFor("ledger-document");
    for (const line of jsonLines(exported)) expect(schema.safeParse(line).error).toBeUndefined();
    const { stdout } = await chancery(["read", "--jsonl"], { input: exported });
    const ids = (lines: unknown[]) =>
      (lines as { document: string; claims: { id: string }[] }[])
        .map(({ document, claims }) => [document, ...claims.map(({ id }) => id)].join())
        .toSorted();
    expect(ids(jsonLines(stdout))).toEqual(ids(first));
  });
  it("exports what two documents tell alike as one record with two reports", async () => {
    const { stdout } = await chancery(["export", "records", "--format", "jsonl", "--kind", "event"], { env });
    const records = jsonLines(stdout);
    const schema = schemaFor("ledger-record");
    for (const record of records) expect(schema.safeParse(record).error).toBeUndefined();
    expect(records).toContainEqual(
      expect.objectContaining({ reports: 2, stories: 2, claim: expect.objectContaining({ act: "CONSULT" }) }),
    );
    const csv = (await chancery(["export", "records", "--format", "csv"], { env })).stdout;
    expect(csv).toMatch(/^record,reports,stories,id,document,/);
  });
  it("exports the same rows into a Parquet file, with numbers as numbers", async () => {
    const file = join(folder, "claims.parquet");
    const { code, stderr } = await chancery(["export", "claims", "--format", "parquet", "-o", file], { env });
    const lines = jsonLines((await chancery(["export", "claims", "--format", "jsonl"], { env })).stdout);
    expect({ code, stderr }).toEqual({ code: 0, stderr: `chancery: ${lines.length} rows in ${file}.\n` });
    const instance = await DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    const rows = await connection.runAndReadAll(`select id, value from '${file}' order by id`);
    const told = lines.map((line) => (line as { claim: { id: string; value?: number | null } }).claim);
    expect(rows.getRowObjectsJS()).toEqual(
      told.map(({ id, value }) => ({ id, value: value ?? null })).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    );
    connection.closeSync();
    instance.closeSync();
    expect(readdirSync(folder).filter((name) => name.includes("unfinished"))).toEqual([]);
  });
  it("exports cells that no spreadsheet runs", async () => {
    const { stdout } = await chancery(["export", "claims", "--format", "csv"], { env });
    const lines = stdout.split("\r\n");
    expect(lines[0]).toMatch(/^id,document,published,kind,/);
    expect(stdout).toContain("'=HYPERLINK(1)");
    expect(stdout).not.toMatch(/(?:^|,)"?=/mu);
  });
  it("exports figures by their series", async () => {
    const { stdout } = await chancery(["export", "series", "--format", "jsonl"], { env });
    const lines = jsonLines(stdout);
    const schema = schemaFor("ledger-series");
    for (const line of lines) expect(schema.safeParse(line).error).toBeUndefined();
    expect(lines).toMatchObject([{ claim: { measure: "trade.total", value: 3e9 } }]);
    const csv = (await chancery(["export", "series", "--format", "csv"], { env })).stdout;
    expect(csv).toMatch(/^series,id,document,/);
  });
  it("says how much it has, and which version read it", async () => {
    const { stdout } = await chancery(["status"], { env });
    expect(stdout).toMatch(
      /^3 documents, \d+ claims, \d+ records, 0 corrections\.\nThis version reads as (.+)\.\n3 documents read by \1\.\n$/,
    );
    const counts = JSON.parse((await chancery(["status", "--json"], { env })).stdout);
    expect(schemaFor("ledger-counts").safeParse(counts).error).toBeUndefined();
    expect(counts).toMatchObject({ documents: 3, toRecode: 0, readBy: [{ documents: 3 }] });
  });
  it("reads its documents again when it is told to, and makes the same of them", async () => {
    const before = (await chancery(["export", "claims", "--format", "jsonl"], { env })).stdout;
    const idle = await chancery(["recode", "--json"], { env });
    expect(schemaFor("recode-progress").safeParse(JSON.parse(idle.stdout)).error).toBeUndefined();
    expect(JSON.parse(idle.stdout)).toEqual({
      documents: 3,
      recoded: 0,
      failed: 0,
      carriedCorrections: 0,
      lostCorrections: 0,
    });
    const { stdout } = await chancery(["recode", "--all"], { env });
    expect(stdout).toBe("3 of 3 documents read again.\n");
    expect((await chancery(["export", "claims", "--format", "jsonl"], { env })).stdout).toBe(before);
  });
  it("keeps nothing of a dry run", async () => {
    const dry = { CHANCERY_HOME: join(folder, "dry") };
    await chancery(["read", files[0] ?? "", "--dry-run"], { env: dry });
    expect((await chancery(["export", "documents", "--format", "jsonl"], { env: dry })).stdout).toBe("");
  });
  it.each<[string[], RegExp]>([
    [["pair", "NOR", "NOR"], /NOR and NOR are one country: a pair needs two/],
    [["pair", "Norway", "JPN"], /"Norway" is not a country code: give three letters/],
    [["pair", "NOR", "JPN", "--from", "2026-13-01"], /--from "2026-13-01" is not a date/],
    [
      ["pair", "NOR", "JPN", "--kind", "gossip"],
      /--kind "gossip" is no kind of claim: give one of event, statement, figure, position/,
    ],
    [
      ["export", "gossip", "--format", "csv"],
      /"gossip" cannot be exported: give documents, claims, records or series/,
    ],
    [["export", "claims", "--format", "xls"], /"xls" is no format: give jsonl, csv or parquet/],
    [
      ["export", "claims", "--format", "parquet"],
      /parquet is written into a file: name it with --output FILE/,
    ],
    [
      ["export", "claims", "--format", "csv", "-o", "x.csv"],
      /--output belongs to parquet: write csv with > x\.csv/,
    ],
    [["export", "claims", "--format", "parquet", "-o", "/no/such/x"], /\/no\/such\/x cannot be written/],
    [["search", "x", "--limit", "0"], /--limit "0" is not a number of documents/],
    [
      ["search", "x", "--home", "/dev/null/home"],
      /The home \/dev\/null\/home cannot be a folder, since it or one above it is a file: name another/,
    ],
    [
      ["search", "x", "--home", "/proc/home"],
      /The home \/proc\/home cannot be made \(ENOENT\): name another/,
    ],
  ])("refuses %j", async (args, sentence) => {
    const { code, stdout, stderr } = await chancery(args, { env });
    expect(stderr).toMatch(sentence);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });
});

describe("a word of a person on a claim", () => {
  const env = { CHANCERY_HOME: join(folder, "corrected") };
  const correct = (...args: string[]) => chancery(["correct", ...args], { env });
  const by = ["--because", "the table has 4", "--by", "Ada"];
  const figures = async () =>
    jsonLines((await chancery(["pair", "NOR", "JPN", "--kind", "figure", "--json"], { env })).stdout) as {
      claim: { id: string; value: number; review: string };
    }[];
  let id = "";
  beforeAll(async () => {
    const file = join(folder, "corrected.txt");
    writeFileSync(file, TEXTS["visit.txt"] ?? "");
    await chancery(["read", file, "--published", "2026-03-12", "--empty"], { env });
    id = (await figures())[0]?.claim.id ?? "";
  });

  it("changes what lists show, and the day before shows what was known then", async () => {
    const told = await correct(id, "--set", "value=4e9", ...by);
    expect(told).toMatchObject({ code: 0, stderr: "" });
    expect(told.stdout).toMatch(
      /^c-[0-9a-f]{20} changed by Ada, \d{4}-\d\d-\d\d \(correction k-[0-9a-f]{20}\)\.\n$/,
    );
    expect(await figures()).toMatchObject([{ claim: { id, value: 4e9, review: "human" } }]);
    const before = await chancery(
      ["pair", "NOR", "JPN", "--kind", "figure", "--json", "--as-of", "2026-03-12"],
      { env },
    );
    expect(jsonLines(before.stdout)).toMatchObject([{ claim: { id, value: 3e9, review: "machine" } }]);
  });
  it("moves a claim to the pair that it is of", async () => {
    const fields = ['pairs=[["NOR","SWE"]]', 'pair=["NOR","SWE"]'];
    await correct(id, ...fields.flatMap((field) => ["--set", field]), "--set", "value=4e9", ...by);
    expect(await figures()).toEqual([]);
    const moved = await chancery(["pair", "SWE", "NOR", "--json"], { env });
    expect(jsonLines(moved.stdout)).toMatchObject([{ claim: { id, value: 4e9 } }]);
  });
  it("takes a claim out of the lists", async () => {
    const { stdout } = await correct(id, "--reject", "--json", ...by);
    expect(JSON.parse(stdout)).toMatchObject({ claim: id, verdict: { kind: "rejected" }, by: "Ada" });
    expect(schemaFor("correction").safeParse(JSON.parse(stdout)).error).toBeUndefined();
    const left = await chancery(["export", "claims", "--format", "jsonl", "--kind", "figure"], { env });
    expect(left.stdout).toBe("");
  });
  it.each<[string[], RegExp]>([
    [["c-none", "--confirm"], /The ledger has no claim c-none/],
    [[], /give --confirm, --reject or --set field=value/],
    [["--confirm", "--reject"], /exclude each other: give one kind/],
    [["--set", "value"], /--set "value" names no field: give it as field=value/],
    [["--set", "colour=red"], /"colour" of the figure c-[0-9a-f]{20} cannot be corrected/],
    [["--set", "value=much"], /"value" of the figure c-[0-9a-f]{20} cannot be "much"/],
    [["--confirm", "--supersedes", "k-none"], /"k-none" is no correction of the claim/],
    [["--confirm", "--because", " "], /--because is empty: say why/],
  ])("refuses %j", async (args, sentence) => {
    const named = args[0]?.startsWith("c-") === true ? args : [id, ...args];
    const { code, stdout, stderr } = await correct(...by, ...named);
    expect(stderr).toMatch(sentence);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });
});

describe("a new home", () => {
  const counted = async (home: string, ...more: string[]) => {
    const env = { CHANCERY_HOME: join(folder, home) };
    const { stdout } = await chancery(["export", "documents", "--entered", "--format", "jsonl", ...more], {
      env,
    });
    return jsonLines(stdout) as { id: string; entered?: boolean }[];
  };

  it("begins with the starter record, which is no document to read", async () => {
    const env = { CHANCERY_HOME: join(folder, "new") };
    const { stdout } = await chancery(["pair", "RUS", "CHN", "--kind", "figure", "--json"], { env });
    const figures = jsonLines(stdout);
    const schema = schemaFor("ledger-claim");
    for (const line of figures) expect(schema.safeParse(line).error).toBeUndefined();
    expect(figures).toContainEqual(
      expect.objectContaining({
        claim: expect.objectContaining({
          measure: "trade.total",
          value: 240.11e9,
          review: "entered",
          period: expect.objectContaining({ start: "2023-01-01", end: "2023-12-31" }),
        }),
      }),
    );
    expect((await chancery(["export", "documents", "--format", "jsonl"], { env })).stdout).toBe("");
    const documents = await counted("new");
    expect(documents.length).toBeGreaterThan(150);
    expect(documents.every(({ entered }) => entered === true)).toBe(true);
    expect(JSON.parse((await chancery(["recode", "--all", "--json"], { env })).stdout)).toMatchObject({
      documents: 0,
    });
  });
  it("stays empty when it is told to, also later", async () => {
    expect(await counted("bare", "--empty")).toEqual([]);
    expect(await counted("bare")).toEqual([]);
  });
  it("that was not finished is finished by the next command, whenever it was killed", async () => {
    const whole = (await counted("new")).map(({ id }) => id);
    for (const delay of [150, 250, 350, 450]) {
      const env = { CHANCERY_HOME: join(folder, `cut-${delay}`) };
      const child = startChancery(["export", "claims", "--format", "jsonl"], { env });
      child.stdout.resume();
      setTimeout(() => child.kill("SIGKILL"), delay);
      await ended(child);
      expect((await counted(`cut-${delay}`)).map(({ id }) => id)).toEqual(whole);
    }
  });
});

describe("kill -9 while 3,000 documents are read", () => {
  it("loses nothing that was acknowledged, and reads the rest with the next command", async () => {
    const many = join(folder, "many");
    mkdirSync(many);
    const files = Array.from({ length: 3000 }, (_, i) => {
      const file = join(many, `${i}.txt`);
      writeFileSync(
        file,
        `Norway sold ${i + 2} million dollars of fish to Japan in 2025. Norwegian officials visited Tokyo.`,
      );
      return file;
    });
    const env = { CHANCERY_HOME: join(folder, "killed") };
    const acknowledged = new Set<string>();
    for (const after of [1, 300, 900, 1500]) {
      const child = startChancery(["read", ...files, "--json", "--empty"], { env });
      let lines = 0;
      for await (const line of createInterface({ input: child.stdout })) {
        acknowledged.add((JSON.parse(line) as { document: string }).document);
        lines += 1;
        if (lines === after) child.kill("SIGKILL");
      }
      await ended(child);
      const kept = await exported(env);
      const ids = kept.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect([...acknowledged].filter((id) => !ids.includes(id))).toEqual([]);
    }
    const { stdout, code } = await chancery(["read", ...files, "--json"], { env });
    expect({ code, lines: jsonLines(stdout).length }).toEqual({ code: 0, lines: 3000 });
    expect(await exported(env)).toHaveLength(3000);
    const claims = await chancery(["export", "claims", "--format", "jsonl"], { env });
    const told = jsonLines(stdout).flatMap((line) =>
      (line as { claims: { id: string }[] }).claims.map(({ id }) => id),
    );
    const stored = jsonLines(claims.stdout).map((line) => (line as { claim: { id: string } }).claim.id);
    expect(stored.toSorted()).toEqual(told.toSorted());
  }, 180_000);
});

async function exported(env: Readonly<Record<string, string>>): Promise<{ id: string }[]> {
  const { stdout } = await chancery(["export", "documents", "--format", "jsonl"], { env });
  return jsonLines(stdout) as { id: string }[];
}
