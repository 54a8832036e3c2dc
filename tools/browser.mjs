#!/usr/bin/env node
// Finds the browser that the tests of the page run in, or installs it; prints its path. Without one it fails, and says what to do.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The path of a browser that is there, else null. `CHROMIUM_PATH` names one before all others. */
export function findBrowser(env = process.env) {
  if (env.CHROMIUM_PATH !== undefined && env.CHROMIUM_PATH !== "") {
    if (runs(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH;
    throw new Error(
      `CHROMIUM_PATH "${env.CHROMIUM_PATH}" is no program: give the path of Chromium, or unset it.`,
    );
  }
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const places = [...folders, "/usr/bin"].flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...places, ...MAC, ownBrowser()].find((path) => path !== null && runs(path)) ?? null;
}

/** The same, installed where it is not there. */
export function browserPath(env = process.env) {
  const found = findBrowser(env);
  if (found !== null) return found;
  install();
  const installed = findBrowser(env);
  if (installed !== null) return installed;
  throw new Error(
    "No browser could be found or installed for the tests of the page: install Chromium, or name one with CHROMIUM_PATH.",
  );
}

/** Where playwright keeps the one that it installs. */
function ownBrowser() {
  try {
    return chromium.executablePath();
  } catch {
    return null;
  }
}

function install() {
  const isDebian = existsSync("/etc/debian_version") && process.getuid?.() === 0;
  const steps = isDebian
    ? [
        ["apt-get", ["update"]],
        ["apt-get", ["install", "-y", "--no-install-recommends", "chromium"]],
      ]
    : [["npx", ["--no-install", "playwright-core", "install", "chromium"]]];
  for (const [command, args] of steps) {
    console.error(`No browser is here; trying: ${command} ${args.join(" ")}`);
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const { status } = spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"], env });
    if (status !== 0) return;
  }
}

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(browserPath());
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
