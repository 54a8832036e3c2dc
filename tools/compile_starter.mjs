// Compiles data/starter (TSV, articles) and data/sources/starter.yaml to src/ledger/starter/starter.json, the record that
// a new home begins with. data/starter/README.md has the columns.
//   node tools/compile_starter.mjs [--check] [--data FOLDER]
// --check writes nothing and exits 1 when the file differs. --data reads another folder like data/, and is for its tests.
// When it writes, figures that do not add up are reported on standard output; they stay as their sources have them.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { printRecord, readRecord } from "./compile_starter/record.mjs";
import { stop, writeWhole } from "./compiled_file.mjs";

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

main();
