// Copies the compiled lexicon beside the built code: src/lexicon/compiled/*.json -> dist/lexicon/compiled/.
// Runs after tsc, which leaves JSON behind.
import { copyFileSync, mkdirSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const from = join(root, "src", "lexicon", "compiled");
const to = join(root, "dist", "lexicon", "compiled");

mkdirSync(to, { recursive: true });
for (const name of readdirSync(from).filter((file) => file.endsWith(".json"))) {
  copyFileSync(join(from, name), join(to, name));
}
