#!/usr/bin/env node
// `npm test`: builds, runs every test, and ends with one line "N passed, N failed". More arguments go to vitest.
// A test file that cannot be loaded, and an error outside of a test, count as failed.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { browserPath } from "./browser.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

const built = run("npm", ["run", "--silent", "build"]);
if (built !== 0) finish(0, 1);

const browser = chosenBrowser();
if (browser === null) finish(0, 1);

const folder = mkdtempSync(join(tmpdir(), "chancery-test-"));
const report = join(folder, "report.json");
const status = run(
  "npx",
  [
    "--no-install",
    "vitest",
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  { ...process.env, CHROMIUM_PATH: browser ?? "" },
);
const { passed, failed } = count(report);
rmSync(folder, { recursive: true, force: true });
finish(passed, failed === 0 && status !== 0 ? 1 : failed);

function run(command, args, env = process.env) {
  return spawnSync(command, args, { cwd: root, stdio: "inherit", env }).status ?? 1;
}

/** The browser for the tests of the page; null, with the reason told, when none can be had. */
function chosenBrowser() {
  try {
    return browserPath();
  } catch (error) {
    console.error(error.message);
    return null;
  }
}

function count(path) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(path, "utf8"));
    const unloaded = testResults.filter(
      (file) => file.status === "failed" && file.assertionResults.length === 0,
    );
    return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function finish(passed, failed) {
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}
