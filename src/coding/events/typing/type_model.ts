// A linear model of event types: one weight a feature and class, the sum decides (softmax). Small, and each decision can be told by
// the words that weighed most.
import type { LinearModel } from "../../../lexicon/index.js";
import type { EventType } from "../../../model/index.js";

/** What the model makes of a clause; `type` null: no event. */
export interface TypeGuess {
  readonly type: EventType | null;
  /** Of the type told; 0 to 1, not calibrated. */
  readonly probability: number;
  /** Probability of each class of the model, in its order. */
  readonly all: readonly number[];
  /** Rows of the model for the features of the clause, and for those of its sentence. */
  readonly rows: readonly (readonly number[])[];
}

/** Rows of the model with their sum for each class, in steps of its scale: whole numbers, so that they may be added in any order. */
export interface Weighed {
  readonly rows: readonly number[];
  readonly sums: Float64Array;
}

export function weigh({ classes, weights }: LinearModel, rows: readonly number[]): Weighed {
  const size = classes.length;
  const sums = new Float64Array(size);
  for (const row of rows) {
    const start = row * size;
    for (let k = 0; k < size; k += 1) sums[k] = (sums[k] ?? 0) + (weights[start + k] ?? 0);
  }
  return { rows, sums };
}

/** The likeliest class for the features of these rows, those of the clause and, already weighed, those of its sentence. */
export function guessType(model: LinearModel, own: readonly number[], field: Weighed): TypeGuess {
  const { classes, bias, scale } = model;
  const size = classes.length;
  const { sums } = weigh(model, own);
  for (let k = 0; k < size; k += 1) sums[k] = (sums[k] ?? 0) + (field.sums[k] ?? 0);
  let top = 0;
  for (let k = 0; k < size; k += 1) {
    sums[k] = (sums[k] ?? 0) * scale + (bias[k] ?? 0);
    if ((sums[k] ?? 0) > (sums[top] ?? 0)) top = k;
  }
  const highest = sums[top] ?? 0;
  let total = 0;
  const all: number[] = [];
  for (let k = 0; k < size; k += 1) {
    const one = Math.exp((sums[k] ?? 0) - highest);
    all.push(one);
    total += one;
  }
  for (let k = 0; k < size; k += 1) all[k] = (all[k] ?? 0) / total;
  return { type: typeOf(classes[top]), probability: all[top] ?? 0, all, rows: [own, field.rows] };
}

/** The features that spoke most for the type of a guess, the strongest first. */
export function becauseOf(
  { classes, weights, features }: LinearModel,
  { type, rows }: TypeGuess,
): readonly string[] {
  const top = classes.indexOf(type ?? "");
  return rows
    .flat()
    .map((row) => ({ row, weight: weights[row * classes.length + top] ?? 0 }))
    .sort((a, b) => b.weight - a.weight || a.row - b.row)
    .slice(0, 3)
    .map(({ row }) => features[row] ?? "");
}

/** The class of that name, or none. */
export function typeOf(name: string | undefined): EventType | null {
  return name === undefined || name === "" ? null : (name as EventType);
}
