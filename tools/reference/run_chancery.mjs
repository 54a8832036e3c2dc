// Runs the built command line of this checkout, for the outputs that the papers show.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** What `npm start` reads. */
export const DEMO = ["read", "demo/article.txt", "--published", "2026-03-12"];

/** Output, errors and exit code of one run, without colour unless asked for. */
export function chancery(args, input = "") {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["bin/chancery", ...args], {
    cwd: ROOT,
    encoding: "utf8",
    input,
    env,
  });
  return { status, stdout, stderr };
}
