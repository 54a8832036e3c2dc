// The labelled sentences of data/training/events, and what is learned from them.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { clausesOf } from "./clauses.mjs";

export const TARGET = ["", "target"];

/** {files, sentences: [{file, type, hasTarget}], samples: clauses of all sentences, classes}. */
export function readSamples(folder) {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".tsv"))
    .sort();
  const sentences = [];
  const samples = [];
  for (const file of files)
    for (const [i, line] of readFileSync(join(folder, file), "utf8").split("\n").entries()) {
      if (line.trim() === "" || line.startsWith("#")) continue;
      const sentence = { file, type: line.split("\t")[0], hasTarget: line.includes("[T:") };
      sentences.push(sentence);
      for (const sample of clausesOf(line, `${file}:${i + 1}`)) samples.push({ ...sample, file, sentence });
    }
  const types = [...new Set(samples.map(({ label }) => label))].filter((label) => label !== "").sort();
  return { files, sentences, samples, classes: ["", ...types] };
}

/** The phrases of a clause as samples of the model that ranks targets. */
export function targetRows({ targets, file }) {
  return targets.map(({ features, isTarget }) => ({
    features,
    label: isTarget ? "target" : "",
    weight: 1,
    file,
  }));
}
