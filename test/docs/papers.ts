// The papers of the project as the tests see them: every Markdown file that is ours, its headings, links and code spans.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const NOT_OURS = new Set(["node_modules", "dist", ".git"]);

export interface Paper {
  /** Path from the root of the project. */
  readonly path: string;
  readonly text: string;
  /** Without fenced code: outputs and commands hold no links. */
  readonly prose: string;
}

export function readText(path: string): string {
  return readFileSync(`${ROOT}${path}`, "utf8");
}

export function isThere(path: string): boolean {
  return existsSync(`${ROOT}${path}`);
}

/** Every Markdown file of the tree, sorted. */
export function readPapers(folder = ""): Paper[] {
  return readdirSync(`${ROOT}${folder}`, { withFileTypes: true })
    .filter(({ name }) => !NOT_OURS.has(name))
    .flatMap((entry) => {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return readPapers(path);
      return path.endsWith(".md") ? [paperOf(path)] : [];
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

export function paperOf(path: string): Paper {
  return parsePaper(path, readText(path));
}

export function parsePaper(path: string, text: string): Paper {
  return { path, text, prose: withoutFences(text) };
}

function withoutFences(text: string): string {
  let isInside = false;
  return text
    .split("\n")
    .filter((line) => {
      const isFence = line.startsWith("```");
      if (isFence) isInside = !isInside;
      return !isFence && !isInside;
    })
    .join("\n");
}

/** The anchors of a paper's headings, as GitHub makes them. */
export function anchorsOf({ prose }: Paper): Set<string> {
  const seen = new Map<string, number>();
  const anchors = new Set<string>();
  for (const [, words = ""] of prose.matchAll(/^#{1,6} (.+)$/gm)) {
    const anchor = words
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-");
    const count = seen.get(anchor) ?? 0;
    seen.set(anchor, count + 1);
    anchors.add(count === 0 ? anchor : `${anchor}-${count}`);
  }
  return anchors;
}

/** The targets of links and pictures, those to the net left out. */
export function linksOf({ prose }: Paper): string[] {
  const words = prose.replaceAll(/`[^`\n]*`/g, "``");
  return [...words.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = ""]) => target)
    .filter((target) => !/^(?:https?|mailto):/.test(target));
}

/** Where a link of a paper leads: a path from the root, and the anchor or null. */
export function resolveLink({ path }: Paper, target: string): { path: string; anchor: string | null } {
  const [file = "", anchor = null] = target.split("#");
  return { path: file === "" ? path : posix.join(posix.dirname(path), decodeURIComponent(file)), anchor };
}

const FOLDERS = "src|test|data|docs|tools|schema|bench|eval|demo|bin|\\.ci";
const PATH = new RegExp(`^(?:${FOLDERS})(?:/[\\w.-]+)*/?$`);

/** The paths of our tree that a paper names in code spans; lists of alternatives and patterns are left out. */
export function pathsOf({ prose }: Paper): string[] {
  return [...prose.matchAll(/`([^`\n]+)`/g)]
    .map(([, words = ""]) => words)
    .filter((words) => PATH.test(words) && words.includes("/"));
}

/** The rows of the first table of a paper after its head, each as cells by the name of their column. */
export function tableOf({ prose }: Paper): Record<string, string>[] {
  const lines = prose.split("\n").filter((line) => line.startsWith("|"));
  const cells = (line: string) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim());
  const names = cells(lines[0] ?? "");
  return lines
    .slice(2)
    .map((line) => Object.fromEntries(cells(line).map((cell, i) => [names[i] ?? "", cell])));
}
