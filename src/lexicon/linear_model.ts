// A learned linear model (data/training), unpacked for look-ups: one weight a feature and class.
import type { LinearTable } from "./tables.js";

export interface LinearModel {
  /** "" for none. */
  readonly classes: readonly string[];
  readonly bias: readonly number[];
  readonly scale: number;
  readonly features: readonly string[];
  /** Feature -> its row in `weights`. */
  readonly index: ReadonlyMap<string, number>;
  /** Row by row, one weight a class, in steps of `scale`. */
  readonly weights: Int8Array;
}

/** The code of the character that stands for a weight of nought. */
const NOUGHT = 80;

/** Unpacks the table; a row of the wrong length throws. */
export function createLinearModel({ classes, bias, scale, rows }: LinearTable): LinearModel {
  const features = Object.keys(rows);
  const size = classes.length;
  const weights = new Int8Array(features.length * size);
  const index = new Map<string, number>();
  for (const [at, feature] of features.entries()) {
    const row = rows[feature] ?? "";
    if (row.length !== size)
      throw new Error(`The learned model has ${row.length} weights for "${feature}" and ${size} classes.`);
    for (let k = 0; k < size; k += 1) weights[at * size + k] = row.charCodeAt(k) - NOUGHT;
    index.set(feature, at);
  }
  return {
    classes,
    bias,
    scale,
    features,
    index,
    weights,
  };
}
