// How the compilers of data/ end: with a whole file, or with sentences that say why there is none.
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Replaces the file in one step, so that a reader never sees half of it. */
export function writeWhole(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.${process.pid}.new`, text);
  renameSync(`${path}.${process.pid}.new`, path);
}

/** Says what is wrong on stderr and ends with 1. */
export function stop(sentences) {
  process.stderr.write(`${sentences.join("\n")}\n`);
  process.exit(1);
}
