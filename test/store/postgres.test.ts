// The ledger on a real PostgreSQL.
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EventType } from "../../src/model/index.js";
import { openPostgresLedger } from "../../src/store/index.js";
import { actsContract } from "./acts_contract.js";
import { doubtsContract } from "./doubts_contract.js";
import { FIRST_VERSION } from "./first_version.js";
import { ledgerContract } from "./ledger_contract.js";
import { oneEventContract } from "./one_event_contract.js";
import { partiesContract } from "./parties_contract.js";
import { startPostgres, type TestPostgres } from "./postgres_server.js";
import { recodeContract } from "./recode_contract.js";

let server: TestPostgres;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server?.stop());

const open = async () => {
  const address = await server.newDatabase();
  return { store: await openPostgresLedger(address), again: () => openPostgresLedger(address) };
};

ledgerContract(open);
actsContract(open);
doubtsContract(open);
oneEventContract(open);
partiesContract(open);
recodeContract(open);

describe("a PostgreSQL database", () => {
  it("of a newer Chancery is refused by name, without the password", async () => {
    const address = await server.newDatabase();
    await (await openPostgresLedger(address)).close();
    const client = new pg.Client({ connectionString: address });
    await client.connect();
    await client.query("update ledger_version set version = 99");
    await client.end();
    const withPassword = address.replace("chancery@", "chancery:secret@");
    const error = await openPostgresLedger(withPassword).catch((cause: Error) => cause.message);
    expect(error).toMatch(/^The ledger 127\.0\.0\.1:\d+\/ledger_\d+ has version 99/);
    expect(error).not.toContain("secret");
  });
  it("of the first version is brought to this one with its corrections", async () => {
    const address = await server.newDatabase();
    const client = new pg.Client({ connectionString: address });
    await client.connect();
    await client.query(FIRST_VERSION.join(";\n"));
    const store = await openPostgresLedger(address);
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
    const days = { from: null, to: null, asOf: null };
    expect(await store.relations({ ...days, party: "JPN" })).toMatchObject([
      { other: "NOR", records: 1, cooperation: 1, intensity: 6 },
    ]);
    const { rows } = await client.query(
      "select indexname from pg_indexes where tablename like 'doubt%' order by 1",
    );
    expect(rows.map(({ indexname }) => indexname)).toEqual([
      "doubt_outcomes_doubt",
      "doubts_id",
      "doubts_opened",
    ]);
    await client.end();
    await store.close();
  });
  it("that does not answer is named", async () => {
    await expect(openPostgresLedger("postgres://nobody@127.0.0.1:9/none")).rejects.toThrow(
      "The ledger 127.0.0.1:9/none cannot be opened",
    );
  });
  it("that two write at once loses nothing", async () => {
    const address = await server.newDatabase();
    const stores = await Promise.all([openPostgresLedger(address), openPostgresLedger(address)]);
    const { madeEntry } = await import("./entries.js");
    await Promise.all(
      stores.flatMap((store, s) =>
        [0, 1, 2, 3].map((k) =>
          store.commit([madeEntry(s * 10 + k, 2), madeEntry(99, 2)], "2026-03-14T09:00:00.000Z"),
        ),
      ),
    );
    expect(await stores[0]?.counts()).toMatchObject({ documents: 9, claims: 18 });
    await Promise.all(stores.map((store) => store.close()));
  });
});
