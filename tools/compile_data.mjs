// Compiles data/ (YAML, TSV) to src/lexicon/compiled/*.json, one entry a line. data/README.md has the layout.
//   node tools/compile_data.mjs [--check] [--only parties,words]
// --check writes nothing and exits 1 when a file differs. --only leaves the other files, and their faults, alone.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { checkAll } from "./compile_data/checks.mjs";
import { readEntry } from "./compile_data/fields.mjs";
import { LAYOUT } from "./compile_data/layout.mjs";
import { findFiles, readFile } from "./compile_data/read.mjs";
import { KEYS, SHAPES } from "./compile_data/shapes.mjs";
import { stop, writeWhole } from "./compiled_file.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const DATA = join(ROOT, "data");
const OUT = join(ROOT, "src", "lexicon", "compiled");

function main() {
  const { values } = parseArgs({ options: { check: { type: "boolean" }, only: { type: "string" } } });
  const tables = values.only ? values.only.split(",") : Object.keys(LAYOUT);
  const stranger = tables.find((table) => !(table in LAYOUT));
  if (stranger) stop([`--only ${stranger}: must be of ${Object.keys(LAYOUT).join(", ")}`]);

  const { rows, faults } = readAll();
  const mine = [...faults, ...checkAll(rows)].filter(({ table }) => tables.includes(table));
  if (mine.length > 0) stop(mine.map(({ sentence }) => sentence));

  for (const table of tables) {
    const path = join(OUT, `${table}.json`);
    const text = printTable(table, rows);
    if (!values.check) writeWhole(path, text);
    else if (!existsSync(path) || readFileSync(path, "utf8") !== text) {
      stop([
        `${relative(ROOT, path)} is not what data/ compiles to: run node tools/compile_data.mjs and commit the result.`,
      ]);
    }
  }
}

/** Every entry of every list as {table, list, file, entry}, and what could not be read. */
function readAll() {
  const rows = [];
  const faults = [];
  for (const [table, lists] of Object.entries(LAYOUT)) {
    for (const [list, { files, except = [] }] of Object.entries(lists)) {
      const left = new Set(except.map((name) => join(DATA, name)));
      for (const path of files
        .flatMap((pattern) => findFiles(DATA, pattern))
        .filter((one) => !left.has(one))) {
        const file = relative(ROOT, path);
        const fault = (words) => faults.push({ table, sentence: `${file}: ${words}` });
        for (const [index, raw] of readRaw(path, list, fault).entries()) {
          try {
            rows.push({ table, list, file, entry: readEntry(raw, SHAPES[list]) });
          } catch (error) {
            fault(`entry ${index + 1} (${raw?.[KEYS[list]] ?? "no name"}): ${error.message}`);
          }
        }
      }
    }
  }
  return { rows, faults };
}

function readRaw(path, list, fault) {
  try {
    return readFile(path, list);
  } catch (error) {
    fault(error.message);
    return [];
  }
}

function printTable(table, rows) {
  const lists = Object.entries(LAYOUT[table]).map(([list, { sort }]) => {
    const entries = rows.filter((row) => row.list === list).map(({ entry }) => entry);
    if (sort.length > 0) entries.sort((a, b) => compareBy(sort, a, b));
    const lines = entries.map((entry) => JSON.stringify(entry)).join(",\n");
    return { list, lines: lines === "" ? "[]" : `[\n${lines}\n]` };
  });
  if (table === "sources") return `${lists.map(({ lines }) => lines).join("")}\n`;
  return `{\n${lists.map(({ list, lines }) => `"${list}": ${lines}`).join(",\n")}\n}\n`;
}

/** By code units, the same on every machine. */
function compareBy(fields, a, b) {
  for (const field of fields) {
    if (a[field] < b[field]) return -1;
    if (a[field] > b[field]) return 1;
  }
  return 0;
}

main();
