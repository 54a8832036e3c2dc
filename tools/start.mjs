#!/usr/bin/env node
// `npm start`: reads the demonstration article into a home of its own beside this checkout, and opens the desk on it. More arguments go
// to `chancery open`: npm start -- --port 0 --no-browser
import { spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const chancery = path("bin/chancery");
const args = process.argv.slice(2);
const at = args.indexOf("--home");
const home = at < 0 ? ["--home", path("demo-home")] : args.splice(at, 2);
const article = [
  path("demo/article.txt"),
  "--published",
  "2026-03-12",
  "--publisher",
  "Chancery demonstration desk",
];

const read = spawnSync(process.execPath, [chancery, "read", ...article, "--json", ...home], {
  encoding: "utf8",
});
if (read.status !== 0) {
  process.stderr.write(read.stderr);
  process.exit(read.status ?? 1);
}
const { document } = JSON.parse(read.stdout);
const open = spawn(
  process.execPath,
  [chancery, "open", "--page", `/document/${document}`, ...home, ...args],
  {
    stdio: "inherit",
  },
);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => open.kill(signal));
open.on("close", (code) => process.exit(code ?? 1));
