// Samples -> a linear model over their features.
import { train } from "./regression.mjs";

/** A feature must stand in so many samples. */
const LEAST = 2;

/** `names` are the classes; `samples` have {features, label, weight}. */
export function learn(samples, names) {
  const counts = new Map();
  for (const { features } of samples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const features = [...counts]
    .filter(([, n]) => n >= LEAST)
    .map(([feature]) => feature)
    .sort();
  const index = new Map(features.map((feature, i) => [feature, i]));
  const rows = samples.map(({ features: own, label, weight }) => ({
    at: placesOf({ index }, own),
    label: names.indexOf(label),
    weight,
  }));
  return { features, index, ...train(rows, features.length, names.length) };
}

/** Where the features stand that the model knows. */
export function placesOf({ index }, features) {
  return features.flatMap((feature) => (index.has(feature) ? [index.get(feature)] : []));
}
