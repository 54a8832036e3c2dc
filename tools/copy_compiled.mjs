// Copies what is compiled from data/ beside the built code: src/lexicon/compiled/*.json -> dist/lexicon/compiled/, and
// src/ledger/starter/starter.json -> dist/ledger/starter/. Runs after tsc, which leaves JSON behind.
import { copyFileSync, mkdirSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

for (const folder of ["lexicon/compiled", "ledger/starter"]) {
  const from = join(root, "src", folder);
  const to = join(root, "dist", folder);
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from).filter((file) => file.endsWith(".json"))) {
    copyFileSync(join(from, name), join(to, name));
  }
}
