// The ledger on the real DuckDB, in a file.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, describe, expect, it } from "vitest";
import type { EventType } from "../../src/model/index.js";
import { openDuckdbLedger } from "../../src/store/index.js";
import { actsContract } from "./acts_contract.js";
import { doubtsContract } from "./doubts_contract.js";
import { FIRST_VERSION } from "./first_version.js";
import { ledgerContract } from "./ledger_contract.js";
import { oneEventContract } from "./one_event_contract.js";
import { partiesContract } from "./parties_contract.js";
import { recodeContract } from "./recode_contract.js";

const folder = mkdtempSync(join(tmpdir(), "chancery-duckdb-"));
let made = 0;
const newFile = () => {
  made += 1;
  return join(folder, `ledger_${made}.duckdb`);
};
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const open = async () => {
  const file = newFile();
  return { store: await openDuckdbLedger(file), again: () => openDuckdbLedger(file) };
};

ledgerContract(open);
actsContract(open);
doubtsContract(open);
oneEventContract(open);
partiesContract(open);
recodeContract(open);

describe("a DuckDB file", () => {
  it("of a newer Chancery is refused by name, and left as it is", async () => {
    const file = newFile();
    await (await openDuckdbLedger(file)).close();
    await sql(file, "update ledger_version set version = 99");
    await expect(openDuckdbLedger(file)).rejects.toThrow(
      `The ledger ${file} has version 99, and this Chancery knows versions up to`,
    );
    expect(await sql(file, "select version from ledger_version")).toEqual([{ version: 99 }]);
  });
  it("of the first version is brought to this one with its corrections", async () => {
    const file = newFile();
    await sql(file, FIRST_VERSION.join(";\n"));
    const store = await openDuckdbLedger(file);
    expect(await store.correctionsOf(["c-1"])).toMatchObject([
      { id: "k-1", by: "Ada", source: null, carriedFrom: null },
    ]);
    expect(await store.readBy()).toEqual([
      { coder: "chancery-coder 0.1.0", documents: 1 },
      { coder: "chancery-coder 0.2.0", documents: 1 },
    ]);
    expect(await store.firstPrints(["d-2", "d-3"])).toEqual(new Map([["d-2", "d-1"]]));
    expect(await store.doubts({ state: null, after: null, limit: 9 })).toEqual({ items: [], next: null });
    const told = { pair: ["JPN", "NOR"], kind: null, from: null, to: null, asOf: null, after: null } as const;
    const acts = async (act: EventType) =>
      (await store.records({ ...told, acts: [act], limit: 9 })).items.map(({ day }) => day);
    expect(await acts("AGREE")).toEqual(["2026-03-10"]);
    expect(await acts("AID")).toEqual([]);
    const ofAll = async (act: EventType) =>
      (await store.records({ ...told, pair: null, acts: [act], limit: 9 })).items.map(({ day }) => day);
    expect(await ofAll("AGREE")).toEqual(["2026-03-10"]);
    expect(await ofAll("AID")).toEqual([]);
    expect(await store.pairs({ after: null, limit: 9 })).toMatchObject({
      items: [{ pair: ["JPN", "NOR"], news: "2026-03-12" }],
    });
    const days = { from: null, to: null, asOf: null };
    expect(await store.relations({ ...days, party: "JPN" })).toMatchObject([
      { other: "NOR", records: 1, cooperation: 1, intensity: 6 },
    ]);
    await store.close();
    expect(await sql(file, "select version from ledger_version")).toEqual([{ version: 7 }]);
  });
  it("that is none is refused by name", async () => {
    const file = join(folder, "no/such/folder/ledger.duckdb");
    await expect(openDuckdbLedger(file)).rejects.toThrow(`The ledger ${file} cannot be opened`);
  });
  it("that another process writes is refused with its pid", async () => {
    const file = newFile();
    const store = await openDuckdbLedger(file);
    const script = `import { openDuckdbLedger } from ${JSON.stringify(new URL("../../dist/store/index.js", import.meta.url).href)};
      await openDuckdbLedger(${JSON.stringify(file)}).catch((error) => console.log(error.message));`;
    const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
      encoding: "utf8",
    });
    await store.close();
    expect(stdout).toContain(`The ledger ${file} is in use by another process (pid ${process.pid})`);
  });
});

async function sql(file: string, statement: string): Promise<unknown> {
  const instance = await DuckDBInstance.create(file);
  const connection = await instance.connect();
  const rows = (await connection.runAndReadAll(statement)).getRowObjectsJS();
  connection.closeSync();
  instance.closeSync();
  return rows;
}
