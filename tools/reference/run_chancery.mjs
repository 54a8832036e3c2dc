// Runs the built command line of this checkout, for the outputs that the papers show.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** What `npm start` reads. */
export const DEMO = ["read", "demo/article.txt", "--published", "2026-03-12", "--dry-run"];

/** A home of its own: no ledger of who runs this is touched. */
const HOME = mkdtempSync(join(tmpdir(), "chancery-home-"));
process.on("exit", () => rmSync(HOME, { recursive: true, force: true }));

/** Output, errors and exit code of one run, without colour unless asked for. */
export function chancery(args, input = "") {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["bin/chancery", ...args], {
    cwd: ROOT,
    encoding: "utf8",
    input,
    env: { ...env, CHANCERY_HOME: HOME },
  });
  return { status, stdout, stderr };
}
