// The files of src, found in two ways that know nothing of each other.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { SourceFile } from "./source_file.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** All paths under a folder of the project, by walking it. */
export function walkFolder(folder: string): string[] {
  return readdirSync(`${ROOT}${folder}`, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? walkFolder(path) : [path];
  });
}

/** The same as git knows them, tracked and new; from an archive without git, as Node lists them by itself. */
export function listFolder(folder: string): string[] {
  if (!existsSync(`${ROOT}.git`)) {
    return readdirSync(`${ROOT}${folder}`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice(ROOT.length));
  }
  const deleted = new Set(git("--deleted", folder));
  return git("--cached", "--others", "--exclude-standard", folder).filter((path) => !deleted.has(path));
}

function git(...args: string[]): string[] {
  const { status, stdout, stderr } = spawnSync("git", ["ls-files", "-z", ...args], {
    cwd: ROOT,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`git ls-files: ${stderr}`);
  return [...new Set(stdout.split("\0").filter((path) => path !== ""))];
}

/** The TypeScript of src. */
export function readSources(): SourceFile[] {
  return walkFolder("src")
    .filter((path) => path.endsWith(".ts"))
    .map((path) => ({ path, text: readFileSync(`${ROOT}${path}`, "utf8") }));
}
