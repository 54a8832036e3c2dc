// Files of data/ to raw entries: YAML lists, YAML objects {source, …, entries} whose other keys are defaults, and TSV.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parse } from "yaml";
import { TSV } from "./layout.mjs";

/** Files under `root` that `pattern` names, sorted; `*` matches within one name. */
export function findFiles(root, pattern) {
  const folder = join(root, dirname(pattern));
  if (!existsSync(folder)) return [];
  const [head, tail] = basename(pattern).includes("*")
    ? basename(pattern).split("*")
    : [basename(pattern), null];
  const isNamed = (name) =>
    tail === null
      ? name === head
      : name.startsWith(head) && name.endsWith(tail) && name.length >= head.length + tail.length;
  return readdirSync(folder)
    .filter(isNamed)
    .sort()
    .map((name) => join(folder, name));
}

/** Raw entries of one file. Throws a sentence (without the file's name) when the file as a whole cannot be read. */
export function readFile(path, list) {
  const content = readFileSync(path, "utf8");
  return path.endsWith(".tsv") ? readTsv(content, TSV[list]) : readYaml(content);
}

function readYaml(content) {
  const value = parse(content);
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value;
  if (typeof value !== "object" || !Array.isArray(value.entries)) {
    throw new Error("must be a list, or an object {source, entries: […]}");
  }
  const { entries, ...defaults } = value;
  return entries.map((entry) => (isObject(entry) ? { ...defaults, ...entry } : entry));
}

function isObject(value) {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

function readTsv(content, { columns, lists, numbers }) {
  const lines = content.split(/\r?\n/).filter((line) => line.trim() !== "" && !line.startsWith("#"));
  const [header = "", ...rest] = lines;
  if (header !== columns.join("\t"))
    throw new Error(`must begin with the header ${columns.join(" ")} (tabs between)`);
  return rest.map((line) => {
    const cells = line.split("\t");
    if (cells.length !== columns.length) {
      throw new Error(
        `has ${cells.length} cells instead of ${columns.length} in the line "${line.slice(0, 80)}"`,
      );
    }
    return Object.fromEntries(
      columns.map((name, index) => [name, readCell(name, cells[index].trim(), lists, numbers)]),
    );
  });
}

function readCell(name, cell, lists, numbers) {
  if (lists.includes(name))
    return cell
      .split(";")
      .map((part) => part.trim())
      .filter((part) => part !== "");
  if (cell === "") return null;
  return numbers.includes(name) ? Number(cell) : cell;
}
