// The large tables in a real folder, loaded from made files: nobody's votes.
import { spawn } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { DroppedRow } from "../../src/contract/index.js";
import { type BulkTable, type CsvPlan, readHeader } from "../../src/datasets/index.js";
import type { BulkStore } from "../../src/ledger/index.js";
import { openBulk } from "../../src/store/index.js";
import { bulkFolder } from "./bulk_folder.js";

const TABLE: BulkTable = {
  name: "rains",
  columns: [
    { name: "year", type: "integer" },
    { name: "place", type: "text" },
    { name: "rain", type: "double" },
  ],
  sortedBy: ["place"],
};

function planOf(head: string): CsvPlan {
  return {
    ...readHeader(head),
    layout: "made",
    lookups: [],
    key: ["year", "place"],
    checks: [
      {
        reason: "no rain",
        fails: "try_cast(rain as double) is null",
        sentence: `'the rain "' || coalesce(rain, '') || '" is no number'`,
      },
    ],
    tables: [{ table: TABLE, select: "select year::integer as year, place, rain::double as rain from kept" }],
  };
}

const MOMENTS = ["2026-03-14T09:00:00.000Z", "2026-04-02T09:00:00.000Z"] as const;

async function load(
  store: BulkStore,
  text: string,
  own: { name?: string; replaces?: string; at?: string } = {},
) {
  const told: DroppedRow[] = [];
  async function* input() {
    yield new TextEncoder().encode(text);
  }
  const file = await store.receive(
    { kind: "input", name: own.name ?? "rains.csv", input: input() },
    () => {},
  );
  const provenance = {
    ...{
      dataset: "rains",
      address: "https://example.org/rains",
      licence: "CC0-1.0",
      published: "2026-01-31",
    },
    ...{ replaces: own.replaces ?? null, loadedAt: own.at ?? MOMENTS[0] },
  };
  try {
    const watch = { onProgress: () => {}, onProblem: (row: DroppedRow) => void told.push(row) };
    return { ...(await store.load(file, planOf(file.head), provenance, watch)), told };
  } finally {
    await file.drop();
  }
}

/** What a later file tells of a place and year holds. */
async function rains(store: BulkStore, asOf: string | null = null) {
  const rows = await store.ask({
    tables: [TABLE],
    sql: `select year, place, rain from rains qualify row_number() over (partition by year, place order by load desc) = 1
      order by year, place`,
    values: [],
    asOf,
  });
  return rows.map(({ year, place, rain }) => `${year} ${place} ${rain}`);
}

const FIRST = "year,place,rain\n2024,Alba,10\n2024,Bela,20.5\n2025,Alba,11\n";

describe("the large tables", () => {
  it("keep a file's rows with where they are from", async () => {
    const store = openBulk(bulkFolder());
    const { state, loaded } = await load(store, FIRST);
    expect(state).toBe("added");
    expect(loaded).toMatchObject({
      ...{
        name: "rains.csv",
        layout: "made",
        rows: 3,
        bytes: FIRST.length,
        address: "https://example.org/rains",
      },
      ...{ licence: "CC0-1.0", published: "2026-01-31", loadedAt: MOMENTS[0], replacedBy: null },
      dropped: { rows: 0, reasons: [], first: [] },
    });
    expect(loaded.sha256).toMatch(/^[0-9a-f]{64}$/u);
    expect(await rains(store)).toEqual(["2024 Alba 10", "2024 Bela 20.5", "2025 Alba 11"]);
    await store.close();
  });

  it("take the same file once", async () => {
    const store = openBulk(bulkFolder());
    const first = await load(store, FIRST);
    const again = await load(store, FIRST, { name: "copy.csv", at: MOMENTS[1] });
    expect(again.state).toBe("there");
    expect(again.loaded).toEqual(first.loaded);
    expect(await store.loads("rains", null)).toHaveLength(1);
    await store.close();
  });

  it("let a corrected file hold in place of what it corrects, and tell what was known before", async () => {
    const store = openBulk(bulkFolder());
    await load(store, FIRST);
    await load(store, "year,place,rain\n2024,Alba,12\n", { at: MOMENTS[1] });
    expect(await rains(store)).toEqual(["2024 Alba 12", "2024 Bela 20.5", "2025 Alba 11"]);
    expect(await rains(store, "2026-03-31")).toEqual(["2024 Alba 10", "2024 Bela 20.5", "2025 Alba 11"]);
    expect(await rains(store, "2026-03-01")).toEqual([]);
    await store.close();
  });

  it("put a file whole in place of another one that is named", async () => {
    const store = openBulk(bulkFolder());
    const { loaded } = await load(store, FIRST);
    await load(store, "year,place,rain\n2024,Alba,12\n", {
      name: "mended.csv",
      replaces: "rains.csv",
      at: MOMENTS[1],
    });
    expect(await rains(store)).toEqual(["2024 Alba 12"]);
    expect(await rains(store, "2026-03-31")).toHaveLength(3);
    await expect(load(store, "year,place,rain\n2024,Alba,13\n", { replaces: loaded.id })).rejects.toThrow(
      `No file "${loaded.id}" of rains is loaded`,
    );
    await store.close();
  });

  it("tell each row that is left out by its line, over quoted line breaks, empty lines and broken ones", async () => {
    const store = openBulk(bulkFolder());
    const text =
      'year,place,rain\r\n2024,"Al\r\nba",1\r\n2024,Bela\r\n\r\n2024,Ceta,2,3\r\n2024,Dera,much\r\n2024,Ester,3\r\n2024,Ester,4\r\n2024,"Fa""ra",5\r\n2024,Gera,\r\n';
    const { told, loaded } = await load(store, text);
    expect(told.map(({ line }) => line)).toEqual([4, 6, 7, 8, 11]);
    expect(told.map(({ problem }) => problem)).toEqual([
      expect.stringContaining("3 cells"),
      expect.stringContaining("3 cells"),
      'the rain "much" is no number',
      expect.stringContaining("a later line"),
      'the rain "" is no number',
    ]);
    expect(loaded.dropped.rows).toBe(5);
    expect(loaded.dropped.first).toEqual(told);
    expect(await rains(store)).toEqual(["2024 Al\r\nba 1", "2024 Ester 4", '2024 Fa"ra 5']);
    await store.close();
  });

  it("read Latin-1 where a file is no UTF-8, and refuse what is no text or has no usable row", async () => {
    const store = openBulk(bulkFolder());
    const file = join(bulkFolder(), "latin.csv");
    writeFileSync(file, Buffer.from("year,place,rain\n2024,Málaga,1\n", "latin1"));
    const received = await store.receive({ kind: "file", path: file }, () => {});
    expect(received.encoding).toBe("latin-1");
    const provenance = {
      dataset: "rains",
      address: null,
      licence: null,
      published: null,
      replaces: null,
      loadedAt: MOMENTS[0],
    };
    await store.load(received, planOf(received.head), provenance, {
      onProgress: () => {},
      onProblem: () => {},
    });
    expect(await rains(store)).toEqual(["2024 Málaga 1"]);
    await expect(load(store, "")).rejects.toThrow("rains.csv is empty");
    await expect(load(store, "year,place,rain\n\0")).rejects.toThrow("rains.csv is no text");
    await expect(load(store, "year,place,rain\n2024,Alba,much\n")).rejects.toThrow(
      "No row of rains.csv can be used",
    );
    await expect(store.receive({ kind: "file", path: "/nowhere/x.csv" }, () => {})).rejects.toThrow(
      "/nowhere/x.csv does not exist",
    );
    await store.close();
  });

  it("lose nothing and show nothing half when whoever loads is killed at any moment", async () => {
    const home = bulkFolder();
    const files = [0, 1, 2, 3, 4, 5].map((n) => {
      const file = join(bulkFolder(), `part${n}.csv`);
      const rows = Array.from({ length: 6000 }, (_, i) => `${1990 + (i % 6)},${n}-${i},${i}`);
      writeFileSync(file, `year,place,rain\n${rows.join("\n")}\n`);
      return file;
    });
    const acknowledged = await killedAfter(home, files, 900);
    const store = openBulk(home);
    const loads = await store.loads("rains", null);
    expect(loads.map(({ file }) => file.name)).toEqual(expect.arrayContaining(acknowledged));
    const counts = await store.ask({
      ...{ tables: [TABLE], values: [], asOf: null },
      sql: "select load, count(*)::integer as rows from rains group by load order by load",
    });
    expect(counts).toEqual(loads.map(({ load: number }) => ({ load: number, rows: 6000 })));
    await load(store, FIRST);
    const known = new Set((await store.loads(null, null)).map(({ file }) => file.id));
    expect(readdirSync(join(home, "bulk", "tables", "rains")).every((id) => known.has(id))).toBe(true);
    expect(readdirSync(join(home, "bulk", "aside"))).toEqual([]);
    await store.close();
  }, 30_000);
});

/** Loads the files one after the other in a process of its own, which is killed; gives those that it said were on disk. */
function killedAfter(home: string, files: readonly string[], milliseconds: number): Promise<string[]> {
  return new Promise((resolve) => {
    const script = fileURLToPath(new URL("./load_rains.mjs", import.meta.url));
    const child = spawn(process.execPath, [
      script,
      home,
      JSON.stringify(planOf("year,place,rain\n")),
      ...files,
    ]);
    let said = "";
    child.stdout.on("data", (chunk) => {
      said += chunk;
    });
    setTimeout(() => child.kill("SIGKILL"), milliseconds);
    child.on("close", () => resolve(said.split("\n").slice(0, -1)));
  });
}
