// Trains the linear models of event types and of targets on data/training/events/*.tsv and writes event_types.json and
// event_targets.json of src/lexicon/compiled.
//   npm run build && node tools/train_event_types.mjs [--folds]
// --folds writes nothing and measures instead: each file in turn is left out of the training and told by the rest.
// Multinomial logistic regression by stochastic steps (Adagrad) with weights drawn to nought; one order of the sentences, no chance.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { stop, writeWhole } from "./compiled_file.mjs";
import { foldLines } from "./train_event_types/folds.mjs";
import { learn } from "./train_event_types/learn.mjs";
import { readSamples, TARGET, targetRows } from "./train_event_types/samples.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const TEXTS = join(ROOT, "data", "training", "events");
const OUT = join(ROOT, "src", "lexicon", "compiled");

/** The longest weight in steps, so that a character holds it. */
const STEPS = 44;

const { values } = parseArgs({ options: { folds: { type: "boolean" } } });
const read = readSamples(TEXTS);
const { files, samples, classes } = read;
if (files.length === 0) stop([`${TEXTS} holds no .tsv file: there is nothing to learn from.`]);

if (values.folds) console.log(foldLines(read).join("\n"));
else {
  write("event_types.json", learn(samples, classes), classes);
  write("event_targets.json", learn(samples.flatMap(targetRows), TARGET), TARGET);
}

function write(name, { features, weights, bias }, names) {
  const size = names.length;
  let longest = 0;
  for (const weight of weights) longest = Math.max(longest, Math.abs(weight));
  const scale = longest / STEPS;
  const ones = {};
  const pairs = {};
  let kept = 0;
  for (const [i, feature] of features.entries()) {
    const steps = Array.from(weights.subarray(i * size, (i + 1) * size), (weight) =>
      Math.round(weight / scale),
    );
    if (steps.every((step) => step === 0)) continue;
    kept += 1;
    const signs = steps.map((step) => String.fromCharCode(80 + step)).join("");
    const [named, first, second] = feature.split("\t");
    if (second === undefined) inside(ones, named)[first] = signs;
    else inside(inside(pairs, named), first)[second] = signs;
  }
  const rounded = Array.from(bias, (one) => Math.round(one * 1e4) / 1e4);
  const head = { classes: names, bias: rounded, scale: Math.round(scale * 1e6) / 1e6 };
  const lines = [
    ...Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`),
    `"ones": ${table(ones)}`,
    `"pairs": ${table(pairs, (firsts) => table(firsts))}`,
  ];
  writeWhole(join(OUT, name), `{\n${lines.join(",\n")}\n}\n`);
  console.log(`${name}: ${samples.length} clauses of ${files.length} files, ${kept} features`);
}

/** The table under this key, made when it is not there. */
function inside(some, key) {
  some[key] ??= Object.create(null);
  return some[key];
}

/** One line an entry. */
function table(some, write = (value) => JSON.stringify(value)) {
  const lines = Object.entries(some).map(([key, value]) => `${JSON.stringify(key)}:${write(value)}`);
  return `{\n${lines.join(",\n")}\n}`;
}
