// A learned linear model (data/training), unpacked for look-ups: one weight a feature and class.
import type { LinearTable } from "./tables.js";

export interface LinearModel {
  /** "" for none. */
  readonly classes: readonly string[];
  readonly bias: readonly number[];
  readonly scale: number;
  /** The features in words ("modal=will|v=go"), in the order of their rows. */
  readonly features: readonly string[];
  /** Name of a feature -> what stands there -> its row in `weights`. */
  readonly ones: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** The same for features of two words: name, the first, the second. */
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, number>>>;
  /** Row by row, one weight a class, in steps of `scale`. */
  readonly weights: Int8Array;
  /** For each row the number of the last list that it stands in, and behind them the number of the last list (`rowsTold`). */
  readonly listed: Int32Array;
}

/**
 * Is told a feature: its name ("v", "modal|v") and what stands there, one word or two. Nothing is joined to a string, so that a
 * model is asked by the words that the text has already.
 */
export type NoteFeature = (name: string, first: string, second?: string) => void;

/** The code of the character that stands for a weight of nought. */
const NOUGHT = 80;

/** Unpacks the table; a row of the wrong length throws. */
export function createLinearModel({ classes, bias, scale, ones, pairs }: LinearTable): LinearModel {
  const features: string[] = [];
  const size = classes.length;
  const steps: number[] = [];
  const row = (feature: string, signs: string): number => {
    if (signs.length !== size)
      throw new Error(`The learned model has ${signs.length} weights for "${feature}" and ${size} classes.`);
    for (let k = 0; k < size; k += 1) steps.push(signs.charCodeAt(k) - NOUGHT);
    return features.push(feature) - 1;
  };
  return {
    classes,
    bias,
    scale,
    features,
    ones: mapOf(ones, (words, name) => mapOf(words, (signs, first) => row(inWords(name, first), signs))),
    pairs: mapOf(pairs, (firsts, name) =>
      mapOf(firsts, (seconds, first) =>
        mapOf(seconds, (signs, second) => row(inWords(name, first, second), signs)),
      ),
    ),
    weights: Int8Array.from(steps),
    listed: new Int32Array(features.length + 1),
  };
}

/** A feature as a reader may see it: "modal=will|v=go"; the pair of neighbours ("" as its name) "sent troops". */
function inWords(name: string, first: string, second?: string): string {
  if (second === undefined) return first === "" ? name : `${name}=${first}`;
  const [one = "", other = ""] = name.split("|");
  return name === "" ? `${first} ${second}` : `${one}=${first}|${other}=${second}`;
}

function mapOf<A, B>(
  table: Readonly<Record<string, A>>,
  read: (value: A, key: string) => B,
): ReadonlyMap<string, B> {
  return new Map(Object.entries(table).map(([key, value]) => [key, read(value, key)]));
}

/**
 * The rows of the features told so far, each once; what the model does not know is left out. Rows are marked in the model, since a set
 * of each list's own costs a twenty-fifth of the whole reading: a list is told to its end before another of the same model goes on.
 */
export function rowsTold({ ones, pairs, listed }: LinearModel): {
  readonly note: NoteFeature;
  readonly rows: readonly number[];
} {
  const rows: number[] = [];
  const last = listed.length - 1;
  const own = ((listed[last] ?? 0) + 1) | 0;
  listed[last] = own;
  const note: NoteFeature = (name, first, second) => {
    const row = second === undefined ? ones.get(name)?.get(first) : pairs.get(name)?.get(first)?.get(second);
    if (row === undefined || listed[row] === own) return;
    listed[row] = own;
    rows.push(row);
  };
  return { note, rows };
}
