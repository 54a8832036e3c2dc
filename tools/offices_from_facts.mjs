// Writes data/parties/offices/*.tsv and data/sources/offices.yaml from four CSV files of facts on who held which office.
//   node tools/offices_from_facts.mjs FOLDER [--dropped]
// The folder holds offices_21st_century.csv, cabinets_2025_01.csv, leaders_2026_07.csv, offices_2022_2026.csv.
// --dropped writes nothing and prints the positions that no role takes.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { parseCsv } from "./offices_from_facts/csv.mjs";
import { mergeTerms } from "./offices_from_facts/merge.mjs";
import { namePeople } from "./offices_from_facts/people.mjs";
import { readTerms } from "./offices_from_facts/read.mjs";
import { FILES_BY_ROLE } from "./offices_from_facts/roles.mjs";
import { makeSources, printSources } from "./offices_from_facts/sources.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const COLUMNS = ["party", "role", "title", "person", "names", "from", "to", "asOf", "confidence", "source"];

function main() {
  const { values, positionals } = parseArgs({
    options: { dropped: { type: "boolean" } },
    allowPositionals: true,
  });
  const [folder] = positionals;
  if (!folder) throw new Error("say which folder holds the CSV files");
  const csv = (name) => parseCsv(readFileSync(join(folder, `${name}.csv`), "utf8"));
  const sources = makeSources();
  const { terms, dropped } = readTerms(csv, sources);
  if (values.dropped) {
    console.log([...new Set(dropped)].sort().join("\n"));
    return;
  }
  const rows = mergeTerms(namePeople(terms));
  for (const [file, roles] of Object.entries(FILES_BY_ROLE)) {
    writeRows(
      file,
      rows.filter(({ role }) => roles.includes(role)),
    );
  }
  const used = new Set(rows.map(({ source }) => source));
  writeFileSync(join(ROOT, "data", "sources", "offices.yaml"), printSources(sources, used));
}

function writeRows(file, rows) {
  const key = (row) => `${row.party} ${row.role} ${row.from} ${row.person}`;
  const sorted = rows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  const line = (row) =>
    COLUMNS.map((name) => (name === "names" ? row.names.join("; ") : (row[name] ?? ""))).join("\t");
  const folder = join(ROOT, "data", "parties", "offices");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${file}.tsv`), `${[COLUMNS.join("\t"), ...sorted.map(line)].join("\n")}\n`);
}

main();
