// Trains the linear model of event types on data/training/events/*.tsv and writes src/lexicon/compiled/event_types.json.
//   npm run build && node tools/train_event_types.mjs [--folds] [--without FILE]
// --folds measures instead: each file in turn is left out of the training and told by the rest.
// Multinomial logistic regression by stochastic steps (Adagrad) with weights drawn to nought; one order of the sentences, no chance.
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { stop, writeWhole } from "./compiled_file.mjs";
import { clausesOf } from "./train_event_types/clauses.mjs";
import { predict, train } from "./train_event_types/regression.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const TEXTS = join(ROOT, "data", "training", "events");
const OUT = join(ROOT, "src", "lexicon", "compiled");

/** The longest weight in steps, so that a character holds it. */
const STEPS = 44;
/** A feature must stand in so many clauses. */
const LEAST = 3;

const { values } = parseArgs({ options: { folds: { type: "boolean" }, only: { type: "string" } } });
const files = readdirSync(TEXTS)
  .filter((name) => name.endsWith(".tsv"))
  .sort();
if (files.length === 0) stop([`${TEXTS} holds no .tsv file: there is nothing to learn from.`]);

const samples = [];
for (const file of files)
  for (const [i, line] of readFileSync(join(TEXTS, file), "utf8").split("\n").entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    for (const sample of clausesOf(line, `${file}:${i + 1}`))
      samples.push({ ...sample, file: basename(file) });
  }
const classes = [
  "",
  ...[...new Set(samples.map(({ label }) => label))].filter((label) => label !== "").sort(),
];

const TARGET = ["", "target"];
const targetRows = ({ targets, file }) =>
  targets.map(({ features, isTarget }) => ({ features, label: isTarget ? "target" : "", weight: 1, file }));

if (values.folds) folds();
else {
  write("event_types.json", learn(samples, classes), classes);
  write("event_targets.json", learn(samples.flatMap(targetRows), TARGET), TARGET);
}

function learn(some, names) {
  const counts = new Map();
  for (const { features } of some)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const features = [...counts]
    .filter(([, n]) => n >= LEAST)
    .map(([feature]) => feature)
    .sort();
  const index = new Map(features.map((feature, i) => [feature, i]));
  const rows = some.map(({ features: own, label, weight }) => ({
    at: own.flatMap((feature) => (index.has(feature) ? [index.get(feature)] : [])),
    label: names.indexOf(label),
    weight,
  }));
  return { features, index, ...train(rows, features.length, names.length) };
}

function folds() {
  const told = [];
  for (const file of files) {
    const model = learn(
      samples.filter((one) => one.file !== file),
      classes,
    );
    for (const one of samples.filter((sample) => sample.file === file)) {
      const at = one.features.flatMap((feature) =>
        model.index.has(feature) ? [model.index.get(feature)] : [],
      );
      told.push({ ...one, guess: classes[predict(model, at, classes.length).top] });
    }
  }
  const events = told.filter(({ label }) => label !== "");
  const none = told.filter(({ label }) => label === "");
  const share = (some, test) => `${((100 * some.filter(test).length) / some.length).toFixed(1)} %`;
  console.log(`${files.length} files, ${told.length} clauses, ${events.length} with an event`);
  console.log(`type right of clauses with an event: ${share(events, ({ label, guess }) => label === guess)}`);
  console.log(`clauses with an event told as none: ${share(events, ({ guess }) => guess === "")}`);
  console.log(`clauses without told as an event: ${share(none, ({ guess }) => guess !== "")}`);
  targetFolds();
  for (const label of classes) {
    const own = told.filter((one) => one.label === label);
    const made = told.filter((one) => one.guess === label);
    const right = own.filter((one) => one.guess === label).length;
    const wrong = new Map();
    for (const one of own) if (one.guess !== label) wrong.set(one.guess, (wrong.get(one.guess) ?? 0) + 1);
    const most = [...wrong].sort((a, b) => b[1] - a[1]).slice(0, 4);
    console.log(
      `${(label || "none").padEnd(10)} ${String(own.length).padStart(5)}  recall ${((100 * right) / own.length).toFixed(0).padStart(3)}  precision ${((100 * right) / Math.max(1, made.length)).toFixed(0).padStart(3)}  told as ${most.map(([name, n]) => `${name || "none"} ${n}`).join(", ")}`,
    );
  }
}

/** How often the likeliest phrase is the marked one, file by file. */
function targetFolds() {
  let right = 0;
  let all = 0;
  for (const file of files) {
    const model = learn(samples.filter((one) => one.file !== file).flatMap(targetRows), TARGET);
    for (const { targets } of samples.filter((one) => one.file === file)) {
      if (!targets.some(({ isTarget }) => isTarget)) continue;
      const scores = targets.map(({ features }) =>
        features.reduce((sum, feature) => {
          const at = model.index.get(feature);
          return at === undefined ? sum : sum + model.weights[at * 2 + 1] - model.weights[at * 2];
        }, 0),
      );
      all += 1;
      if (targets[scores.indexOf(Math.max(...scores))].isTarget) right += 1;
    }
  }
  console.log(`target right: ${right} of ${all}, ${((100 * right) / all).toFixed(1)} %`);
}

function write(name, { features, weights, bias }, names) {
  const size = names.length;
  let longest = 0;
  for (const weight of weights) longest = Math.max(longest, Math.abs(weight));
  const scale = longest / STEPS;
  const rows = {};
  for (const [i, feature] of features.entries()) {
    const steps = Array.from(weights.subarray(i * size, (i + 1) * size), (weight) =>
      Math.round(weight / scale),
    );
    if (steps.some((step) => step !== 0))
      rows[feature] = steps.map((step) => String.fromCharCode(80 + step)).join("");
  }
  const lines = Object.entries(rows).map(
    ([feature, row]) => `${JSON.stringify(feature)}:${JSON.stringify(row)}`,
  );
  const rounded = Array.from(bias, (one) => Math.round(one * 1e4) / 1e4);
  writeWhole(
    join(OUT, name),
    `{\n"classes": ${JSON.stringify(names)},\n"bias": ${JSON.stringify(rounded)},\n"scale": ${Math.round(scale * 1e6) / 1e6},\n"rows": {\n${lines.join(",\n")}\n}\n}\n`,
  );
  console.log(`${name}: ${samples.length} clauses of ${files.length} files, ${lines.length} features`);
}
