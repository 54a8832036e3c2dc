#!/usr/bin/env node
// `npm run check`: the quick look before a commit, under a minute. Steps run in order; the first that fails ends it.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

const STEPS = [
  ["format and lint", "npx", ["--no-install", "biome", "check", "--error-on-warnings"]],
  ["types and build", "npx", ["--no-install", "tsc", "-b"]],
  ["types of the page", "npx", ["--no-install", "tsc", "-p", "web/tsconfig.json"]],
  ["types of tests", "npx", ["--no-install", "tsc", "-p", "tsconfig.test.json"]],
  ["lexicon as compiled", "node", ["tools/compile_data.mjs", "--check"]],
  ["starter record as compiled", "node", ["tools/compile_starter.mjs", "--check"]],
  ["schemas as published", "node", ["tools/generate.mjs", "--check"]],
  ["reference pages as generated", "node", ["tools/generate_reference.mjs", "--check"]],
  ["unused files and exports", "npx", ["--no-install", "knip"]],
  ["architecture", "npx", ["--no-install", "vitest", "run", "test/architecture.test.ts"]],
];

const began = performance.now();
for (const [name, command, args] of STEPS) {
  const started = performance.now();
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: root, encoding: "utf8" });
  const took = `${((performance.now() - started) / 1000).toFixed(1)} s`;
  if (status === 0) {
    console.log(`ok      ${took.padStart(7)}  ${name}`);
    continue;
  }
  console.log(`FAILED  ${took.padStart(7)}  ${name}: ${command} ${args.join(" ")}`);
  console.log(`${stdout ?? ""}${stderr ?? ""}${error?.message ?? ""}`.trimEnd());
  process.exit(1);
}
console.log(`all ok in ${((performance.now() - began) / 1000).toFixed(1)} s`);
