// Sets of meetings loaded into the register. The files are invented for the test, and say so.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";
import { meetingsSchema } from "../../src/contract/index.js";
import { chancery } from "./run_chancery.js";

const folder = mkdtempSync(join(tmpdir(), "chancery-load-meetings-"));
const env = { CHANCERY_HOME: join(folder, "home") };
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/meetings/${name}`, import.meta.url));
const load = (...args: string[]) => chancery(["load", ...args], { env });

it("enters COLT's trips and a set of one's own, tells bad rows by line, and joins what is one meeting", async () => {
  const colt = await load("colt", fixture("colt.csv"), "--empty");
  expect([colt.code, colt.stdout]).toEqual([0, "colt.csv: 4 rows of colt; 3 rows were left out.\n"]);
  expect(colt.stderr.trimEnd().split("\n")).toEqual([
    'line 5: The trip 3-UNO-CHN-1 has "UN" for a country: ISO 3166 alpha-3 is needed.',
    'line 6: The trip 4-RUS-CHN-3 has no days: "2014-13-40" to "".',
    "line 7: The trip 5-RUS-CHN-4 ends on 2014-03-08, before it begins on 2014-03-09.",
  ]);
  const own = await load("meetings", fixture("own.tsv"));
  expect(own.stdout).toBe("own.tsv: 3 rows of meetings; 3 rows were left out.\n");
  expect(own.stderr).toContain("line 6: The meeting's kind is wrong: give one of state visit");
  expect(own.stderr).toContain('line 7: The place of the meeting is "Moscow"');
  expect(own.stderr).toContain("line 8: The row has 3 cells, and the header 18.");

  const again = await load("colt", fixture("colt.csv"));
  expect(again.stdout).toBe("colt.csv was there already: 4 rows of colt.\n");

  const { stdout } = await chancery(["meetings", "CHN", "RUS", "--json"], { env });
  const { rows, counts, elsewhere } = meetingsSchema.parse(JSON.parse(stdout));
  expect(rows.map(({ kind, status, reports }) => [kind, status, reports.length])).toEqual([
    ["working visit", "held", 2],
    ["visit", "called off", 1],
    ["visit", "held", 1],
    ["sidelines", "held", 1],
    ["phone", "held", 1],
  ]);
  expect(rows[0]).toMatchObject({ agreements: ["An invented treaty"], hosts: ["Xi Jinping"] });
  expect(rows[0]?.reports.map(({ grade }) => grade)).toEqual(["official", "research"]);
  expect(stdout).not.toContain("with a comma"); // the notes of the set are not taken over
  expect([counts["in-person"], counts["with-calls"]]).toEqual([3, 4]);
  expect(elsewhere.map(({ status, occasion }) => [status, occasion])).toEqual([
    ["present", "Invented summit"],
  ]);
});

it("tells a row that says something else as a conflict, and keeps what was there", async () => {
  const changed = join(folder, "changed.tsv");
  writeFileSync(
    changed,
    readFileSync(fixture("own.tsv"), "utf8").replace("an invented talk", "another talk"),
  );
  const { code, stderr, stdout } = await load("meetings", changed);
  expect(code).toBe(0);
  expect(stderr).toMatch(
    /line 3: The record has this meeting of https:\/\/example\.org\/own\/a as the claim c-[0-9a-f]{20}, with other words: .* Correct that claim\./u,
  );
  expect(stdout).toBe("changed.tsv was there already: 2 rows of meetings.\n");
  const { stdout: told } = await chancery(["meetings", "CHN", "RUS"], { env });
  expect(told).toContain("an invented talk");
  expect(told).not.toContain("another talk");
});

it("names the columns that a file lacks", async () => {
  const file = join(folder, "bad.csv");
  writeFileSync(file, "period,kind\n2014-01-01,visit\n");
  const { code, stderr } = await load("meetings", file);
  expect([code, stderr]).toEqual([
    2,
    expect.stringContaining("meetings lacks people, pair, sourceaddress, sourcegrade"),
  ]);
});
