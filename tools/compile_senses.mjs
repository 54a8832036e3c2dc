// WordNet's files -> src/lexicon/compiled/senses.json: of what kind the commonest senses of a verb or a noun are.
//   node tools/compile_senses.mjs FOLDER      FOLDER holds index.verb, data.verb, index.noun, data.noun of WordNet 3.1
// Verbs: the synsets of the first two senses and what these are ways of (hypernyms), where more than one verb shares them.
// Nouns: the lexicographer's file of the first sense ("person", "act"), of words that were counted in texts and of all people and groups.
// Format: wndb(5WN), Princeton University.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { stop, writeWhole } from "./compiled_file.mjs";

const OUT = join(dirname(fileURLToPath(import.meta.url)), "..", "src", "lexicon", "compiled", "senses.json");
/** lexnames(5WN): numbers 03 to 28 are nouns. */
const NOUN_FILES =
  "Tops act animal artifact attribute body cognition communication event feeling food group location motive object person phenomenon plant possession process quantity relation shape state substance time".split(
    " ",
  );
const SENSES = 2;
/** Verbs of which papers mean another sense than the dictionary's first ones: a motion that is tabled is brought forward in most of the world. */
const LEFT_OUT = new Set(["table"]);
const [folder] = process.argv.slice(2);
if (folder === undefined) stop(["usage: node tools/compile_senses.mjs FOLDER"]);

const verbs = readVerbs();
const nouns = readNouns();
writeWhole(OUT, `{\n"verbs": ${table(verbs)},\n"nouns": ${table(nouns)}\n}\n`);
console.log(`senses.json: ${verbs.size} verbs, ${nouns.size} nouns`);

/** Lemma -> classes, the widest last. */
function readVerbs() {
  const synsets = new Map(
    lines("data.verb").map((line) => {
      const [offset] = line.split(" ", 1);
      const up = [...line.split("|")[0].matchAll(/ @ (\d{8}) v /g)].map(([, to]) => to);
      return [offset, up];
    }),
  );
  const classes = new Map();
  const shared = new Map();
  for (const [lemma, offsets] of index("verb").filter(([lemma]) => !LEFT_OUT.has(lemma))) {
    const own = new Set();
    for (const offset of offsets.slice(0, SENSES))
      for (let at = offset, step = 0; at !== undefined && step < 4; [at] = synsets.get(at) ?? [], step += 1)
        own.add(at);
    classes.set(lemma, own);
    for (const one of own) shared.set(one, (shared.get(one) ?? 0) + 1);
  }
  const ids = new Map([...shared].filter(([, n]) => n > 1).map(([offset], i) => [offset, i.toString(36)]));
  const kept = [...classes].map(([lemma, own]) => [
    lemma,
    [...own].flatMap((one) => ids.get(one) ?? []).join(" "),
  ]);
  return new Map(kept.filter(([, told]) => told !== ""));
}

function readNouns() {
  const files = new Map(
    lines("data.noun").map((line) => [line.slice(0, 8), NOUN_FILES[Number(line.slice(9, 11)) - 3]]),
  );
  const told = new Map();
  for (const [lemma, [first], counted] of index("noun")) {
    const file = files.get(first);
    if (file !== undefined && (counted > 0 || file === "person" || file === "group")) told.set(lemma, file);
  }
  return told;
}

/** [lemma, offsets of its synsets, senses counted in texts] of words without a blank, in small letters. */
function index(pos) {
  return lines(`index.${pos}`).flatMap((line) => {
    const parts = line.trim().split(" ");
    const [lemma, , count, pointers] = parts;
    if (!/^[a-z]+(?:-[a-z]+)*$/.test(lemma)) return [];
    const at = 4 + Number(pointers);
    return [[lemma, parts.slice(at + 2, at + 2 + Number(count)), Number(parts[at + 1])]];
  });
}

function lines(name) {
  return readFileSync(join(folder, name), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith(" "));
}

function table(map) {
  const rows = [...map]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
  return `{\n${rows.join(",\n")}\n}`;
}
