// The gold sets of this folder, and the reading of gold files.
import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * `shape`: "gold" lists what must be found; "no claims" are sentences of which nothing may be made, "no relation" of which no event may
 * be made; "checks" are texts to check. An optional set is left out as long as its file is not there.
 */
export const OWN_SETS = [
  { name: "plover_gsr", shape: "gold" },
  { name: "articles", shape: "gold" },
  { name: "twenty", shape: "gold" },
  { name: "ten", shape: "gold" },
  { name: "unseen", shape: "gold" },
  { name: "fresh", shape: "gold" },
  { name: "no_claims", shape: "no claims" },
  { name: "no_relation", shape: "no relation", isOptional: true },
  { name: "traps", shape: "gold" },
  { name: "checks_faults", shape: "checks" },
  { name: "checks_clean", shape: "checks" },
  { name: "checks_blind", shape: "checks" },
]
  .map((set) => ({ ...set, path: fileURLToPath(new URL(`./sets/${set.name}.json`, import.meta.url)) }))
  .filter(({ isOptional, path }) => isOptional !== true || existsSync(path));

/** One of our sets by name; Error when there is none of that name. */
export function ownSet(name) {
  const set = OWN_SETS.find((own) => own.name === name);
  if (set === undefined) throw new Error(`There is no set ${name}.`);
  return set;
}

/** A gold file of the same format from elsewhere; its name is the file's, without ".json". */
export function externalSet(path) {
  return { name: basename(path, ".json"), shape: "gold", path };
}

/** The items of a set. Error names the file and what is wrong with it. */
export function readItems({ path, shape }) {
  const items = shape === "no relation" ? listOf(parse(path)) : parse(path);
  if (!Array.isArray(items) || items.length === 0) throw new Error(`${path} is not a list of gold items.`);
  for (const [index, item] of items.entries()) {
    if (typeof item?.text !== "string" || item.id === undefined) {
      throw new Error(`${path}: item ${index + 1} has no "id" and "text".`);
    }
    if ((shape === "no claims" || shape === "no relation") && typeof item.kind !== "string") {
      throw new Error(`${path}: item ${item.id} has no "kind".`);
    }
    if (shape === "checks" && item.clean !== true && !Array.isArray(item.expect)) {
      throw new Error(`${path}: item ${item.id} is neither "clean" nor has it a list "expect".`);
    }
  }
  return items;
}

/** A list, an object with the list as `items`, or an object of the items. */
function listOf(parsed) {
  if (Array.isArray(parsed)) return parsed;
  return parsed?.items ?? Object.values(parsed ?? {});
}

function parse(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (cause) {
    throw new Error(`The gold file ${path} cannot be read: ${cause.message}`, { cause });
  }
}
