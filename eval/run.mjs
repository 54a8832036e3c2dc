#!/usr/bin/env node
// `npm run eval`: how good the reading is, on gold that people wrote. See eval/README.md.
import { fileURLToPath } from "node:url";
import { openCoder } from "./open_coder.mjs";
import { runEval } from "./run_eval.mjs";

process.exitCode = await runEval(process.argv.slice(2), {
  openCoder,
  frozenPath: fileURLToPath(new URL("./frozen.json", import.meta.url)),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
