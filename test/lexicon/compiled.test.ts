// The compiled lexicon is what data/ compiles to, every source in it exists, and the compiler refuses what it must.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { loadLexiconTables } from "../../src/intake/lexicon_tables.js";
import {
  BOUNDS,
  EVENT_TYPES,
  GATHERING_KINDS,
  INSTRUMENT_KINDS,
  LINK_KINDS,
  OTHER_FIELDS,
  POSITION_STANCES,
  SECTORS,
  STAGES,
  STATUSES,
} from "../../src/model/index.js";
import { checkAll } from "../../tools/compile_data/checks.mjs";
import * as enums from "../../tools/compile_data/enums.mjs";
import { isInOrder, readEntry } from "../../tools/compile_data/fields.mjs";
import { LAYOUT, TSV } from "../../tools/compile_data/layout.mjs";
import { SHAPES } from "../../tools/compile_data/shapes.mjs";

const tool = fileURLToPath(new URL("../../tools/compile_data.mjs", import.meta.url));
const { sources, senses, eventTypes, eventTargets, ...tables } = loadLexiconTables();
const entries = Object.values(tables).flatMap((table) =>
  Object.entries(table).flatMap(([list, rows]: [string, readonly { source: string }[]]) =>
    rows.map((row) => ({ list, row })),
  ),
);

describe("src/lexicon/compiled", () => {
  test("is what data/ compiles to", () => {
    const run = spawnSync(process.execPath, [tool, "--check"], { encoding: "utf8" });
    expect(run.stderr).toBe("");
    expect(run.status).toBe(0);
  });

  test("names a source that exists on every entry", () => {
    const ids = new Set(sources.map(({ id }) => id));
    const lost = entries.filter(({ row }) => !ids.has(row.source));
    expect(lost.map(({ list, row }) => `${list}: ${row.source}`)).toEqual([]);
    expect(entries.length).toBeGreaterThan(250);
  });

  test("gives title, licence and the day seen for every source", () => {
    for (const { title, licence, seen } of sources) {
      expect(title.length * licence.length).toBeGreaterThan(0);
      expect(seen).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });
});

describe("the compiler", () => {
  test("knows the same closed lists as the model", () => {
    expect(enums.EVENT_TYPES).toEqual(EVENT_TYPES);
    expect(enums.OTHER_FIELDS).toEqual(OTHER_FIELDS);
    expect(enums.LINK_WORDS).toEqual([...LINK_KINDS, "hedge"]);
    expect(enums.STATUSES).toEqual(STATUSES);
    expect(enums.INSTRUMENT_KINDS).toEqual(INSTRUMENT_KINDS);
    expect(enums.STAGES).toEqual(STAGES);
    expect(enums.GATHERING_KINDS).toEqual(GATHERING_KINDS);
    expect(enums.BOUNDS).toEqual(BOUNDS);
    expect(enums.POSITION_STANCES).toEqual(POSITION_STANCES);
    expect(enums.SECTORS).toEqual(SECTORS);
  });

  test("has a shape for every list it reads, with the columns of its TSV files", () => {
    const lists = Object.values(LAYOUT).flatMap((table) => Object.keys(table));
    expect(lists.toSorted()).toEqual(Object.keys(SHAPES).toSorted());
    expect(Object.keys(SHAPES.offices)).toEqual(TSV.offices.columns);
    expect(Object.keys(SHAPES.cameo)).toEqual(TSV.cameo.columns);
    expect(Object.keys(SHAPES.annualMeans)).toEqual(TSV.annualMeans.columns);
    expect(Object.keys(SHAPES.monthlyMeans)).toEqual(TSV.monthlyMeans.columns);
  });

  test("fills in defaults", () => {
    const act = { match: "visit T", type: "CONSULT", phrase: "The envoy visited Oslo.", source: "editors" };
    expect(readEntry(act, SHAPES.verbs)).toEqual({
      ...{ ...act, mode: null, cameo: null, symmetric: false, swap: false, status: null, sourceBy: [] },
    });
    expect(readEntry({ country: "FRA" }, { country: SHAPES.nonState.name })).toEqual({ country: "FRA" });
  });

  test.each([
    [{ code: "10", name: "Make statement", source: "x" }, "cameo", null],
    [{ code: 10, name: "Make statement", source: "x" }, "cameo", "code is 10, but must be text"],
    [
      { match: "visit T", type: "VISIT", phrase: "p", source: "x" },
      "verbs",
      'type is "VISIT", but must be one of',
    ],
    [{ match: "visit T", type: "CONSULT", source: "x" }, "verbs", "phrase is nothing"],
    [{ word: "rise", direction: "up", sources: "x" }, "changes", 'has the field "sources"'],
    [{ id: "a", title: "A", licence: "MIT", seen: "2026-02-30" }, "sources", "no such day"],
  ] as const)("reads %j as %s: %s", (raw, list, fault) => {
    const read = () => readEntry(raw, SHAPES[list]);
    if (fault === null) expect(read).not.toThrow();
    else expect(read).toThrow(fault);
  });

  test("names file, entry and value of what does not agree", () => {
    const row = (list: string, entry: object) => ({ table: "t", list, file: `data/${list}.yaml`, entry });
    const found = checkAll([
      row("sources", { id: "a" }),
      row("agents", { word: "troops", sector: "MIL", source: "b" }),
      row("hedges", { phrase: "may", status: "possible", source: "a" }),
      row("hedges", { phrase: "may", status: "planned", source: "a" }),
      row("offices", { person: "A. Person", from: "2024-05", to: "2023", asOf: "2026", source: "a" }),
    ]);
    expect(found.map(({ sentence }) => sentence)).toEqual([
      'data/agents.yaml: agents "troops": source "b" is in no file of data/sources',
      'data/hedges.yaml: hedges "may": phrase "may" is already in data/hedges.yaml',
      'data/offices.yaml: offices "A. Person": from "2024-05" is after to "2023"',
    ]);
  });

  test("names what is wrong with a rate", () => {
    const row = (list: string, entry: object) => ({ table: "t", list, file: `data/${list}`, entry });
    const mean = (currency: string, period: string, perDollar: number) =>
      row("annualMeans", { currency, period, perDollar, source: "a" });
    const found = checkAll([
      ...[row("sources", { id: "a" }), row("currencies", { code: "EUR", country: "EUU", source: "a" })],
      ...[mean("EUR", "2023", 0.9245), mean("EUR", "2023", 0.9245), mean("EUR", "2024-01", 0.9167)],
      ...[
        mean("EUR", "2025", 0),
        mean("ECU", "2024", 1),
        row("quotedInDollars", { currency: "UK", source: "a" }),
      ],
    ]);
    expect(found.map(({ sentence }) => sentence)).toEqual([
      'data/annualMeans: annualMeans "EUR": has 2023 twice',
      'data/annualMeans: annualMeans "EUR": "2024-01" is no period of the file',
      'data/annualMeans: annualMeans "EUR": 2025 has the rate 0',
      'data/annualMeans: annualMeans "ECU": is no known currency',
      'data/quotedInDollars: quotedInDollars "UK": is no known currency',
    ]);
  });

  test("compares dates as far as both are precise", () => {
    expect(isInOrder("2024-05", "2024")).toBe(true);
    expect(isInOrder("2024", "2023-12-31")).toBe(false);
    expect(isInOrder("2024", null)).toBe(true);
  });
});
