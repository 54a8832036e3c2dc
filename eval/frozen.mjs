// The frozen result: what the coder was measured at when somebody last ran --freeze. No number may fall below it.
import { readFileSync, writeFileSync } from "node:fs";
import { numbersOf } from "./numbers.mjs";

/** {coder, sets: {articles: {"events.found": {value, of, better}, …}, …}}, as it is written. */
export function frozenOf(coderVersion, results) {
  const sets = Object.fromEntries(results.map((result) => [result.name, numbersOf(result)]));
  return { coder: coderVersion, sets };
}

/** The frozen result, or null when the file does not exist. Error when it is broken. */
export function readFrozen(path) {
  let text;
  try {
    text = readFileSync(path, "utf8");
  } catch (cause) {
    if (cause.code === "ENOENT") return null;
    throw cause;
  }
  try {
    const { coder, sets } = JSON.parse(text);
    if (typeof sets !== "object" || sets === null) throw new Error('it has no "sets"');
    return { coder, sets };
  } catch (cause) {
    throw new Error(`The frozen result ${path} cannot be read: ${cause.message}`, { cause });
  }
}

export function writeFrozen(path, frozen) {
  writeFileSync(path, `${JSON.stringify(frozen, null, 2)}\n`);
}

/** Compares two frozen results: {fell: sentences, rose: sentences, changed: sentences}; all empty when they are equal. */
export function compareFrozen(frozen, now) {
  const differences = { fell: [], rose: [], changed: [] };
  for (const name of union(frozen.sets, now.sets)) {
    const before = frozen.sets[name];
    const after = now.sets[name];
    if (before === undefined) differences.changed.push(`The set ${name} is not in the frozen result.`);
    else if (after === undefined)
      differences.changed.push(`The frozen result has a set ${name} that was not measured.`);
    else compareSet(name, before, after, differences);
  }
  return differences;
}

function compareSet(name, before, after, { fell, rose, changed }) {
  for (const key of union(before, after)) {
    const [was, is] = [before[key], after[key]];
    if (was === undefined) changed.push(`${name}: ${key} is not in the frozen result.`);
    else if (is === undefined) changed.push(`${name}: the frozen result has ${key}, which was not measured.`);
    else if (was.of !== is.of)
      changed.push(`${name}: ${key} was frozen out of ${was.of}, the set now has ${is.of}.`);
    else if (is.value !== was.value) {
      const isBetter = was.better === "higher" ? is.value > was.value : is.value < was.value;
      (isBetter ? rose : fell).push(sentence(name, key, was, is, isBetter));
    }
  }
}

function sentence(name, key, was, is, isBetter) {
  const of = was.of === undefined ? "" : ` of ${was.of}`;
  const way = was.better === "higher" ? "may only rise" : "may only fall";
  if (isBetter) return `${name}: ${key} is ${is.value}${of}, better than the frozen ${was.value}.`;
  return `${name}: ${key} is ${is.value}${of}, worse than the frozen ${was.value}; it ${way}.`;
}

function union(one, other) {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])];
}
