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
  /** The features that spoke most for the type, the strongest first. */
  readonly because: readonly string[];
}

/** The likeliest class for these features. Features that the model does not know count nothing. */
export function guessType(model: LinearModel, features: readonly string[]): TypeGuess {
  const { classes, bias, index, weights, scale } = model;
  const size = classes.length;
  const sums = new Float64Array(size);
  const known: number[] = [];
  for (const feature of features) {
    const at = index.get(feature);
    if (at === undefined) continue;
    known.push(at);
    for (let k = 0; k < size; k += 1) sums[k] = (sums[k] ?? 0) + (weights[at * size + k] ?? 0);
  }
  let top = 0;
  for (let k = 0; k < size; k += 1) {
    sums[k] = (sums[k] ?? 0) * scale + (bias[k] ?? 0);
    if ((sums[k] ?? 0) > (sums[top] ?? 0)) top = k;
  }
  const highest = sums[top] ?? 0;
  const exponents = Array.from(sums, (sum) => Math.exp(sum - highest));
  const total = exponents.reduce((sum, one) => sum + one, 0);
  const all = exponents.map((one) => one / total);
  const because = known
    .map((at) => ({ at, weight: weights[at * size + top] ?? 0 }))
    .sort((a, b) => b.weight - a.weight || a.at - b.at)
    .slice(0, 3)
    .map(({ at }) => model.features[at] ?? "");
  return { type: typeOf(classes[top]), probability: all[top] ?? 0, all, because };
}

/** The class of that name, or none. */
export function typeOf(name: string | undefined): EventType | null {
  return name === undefined || name === "" ? null : (name as EventType);
}
