// Compiles data/starter (TSV, articles) and data/sources/starter.yaml to src/ledger/starter/starter.json, the record that
// a new home begins with. data/starter/README.md has the columns.
//   node tools/compile_starter.mjs [--check] [--data FOLDER]
// --check writes nothing and exits 1 when the file differs. --data reads another folder like data/, and is for its tests.
// When it writes, figures that do not add up are reported on standard output; they stay as their sources have them.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { printRecord, readRecord } from "./compile_starter/record.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const OUT = join(ROOT, "src", "ledger", "starter", "starter.json");

function main() {
  const { values } = parseArgs({ options: { check: { type: "boolean" }, data: { type: "string" } } });
  const { record, faults, reports } = readRecord(values.data ?? join(ROOT, "data"));
  if (faults.length > 0) stop(faults);
  const text = printRecord(record);
  if (!values.check) {
    writeWhole(OUT, text);
    for (const report of reports) process.stdout.write(`does not add up: ${report}\n`);
  } else if (!existsSync(OUT) || readFileSync(OUT, "utf8") !== text) {
    stop([
      `${relative(ROOT, OUT)} is not what data/starter compiles to: run node tools/compile_starter.mjs and commit the result.`,
    ]);
  }
}

/** Replaces the file in one step, so that a reader never sees half of it. */
function writeWhole(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.${process.pid}.new`, text);
  renameSync(`${path}.${process.pid}.new`, path);
}

function stop(sentences) {
  process.stderr.write(`${sentences.join("\n")}\n`);
  process.exit(1);
}

main();
