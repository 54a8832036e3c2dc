// Multinomial logistic regression over sparse features that are there or not.

const ROUNDS = 20;
/** From this round on the weights are averaged, so that the last sentences weigh no more than others (Polyak and Juditsky 1992). */
const SETTLED = 4;
const STEP = 0.06;
/** How strongly weights are drawn to nought each time they are touched. */
const SHRINK = 0.006;

/** The steps hang on the order of the rows: so many orders, always the same ones, are gone through and their weights averaged. */
const ORDERS = 20;

/** @returns {{weights: Float64Array, bias: Float64Array}} one weight a feature and class. */
export function train(rows, features, classes) {
  const weights = new Float64Array(features * classes);
  const bias = new Float64Array(classes);
  for (let order = 1; order <= ORDERS; order += 1) {
    const told = trainedIn(order, rows, features, classes);
    for (let i = 0; i < weights.length; i += 1) weights[i] += told.weights[i] / ORDERS;
    for (let k = 0; k < classes; k += 1) bias[k] += told.bias[k] / ORDERS;
  }
  return { weights, bias };
}

function trainedIn(number, rows, features, classes) {
  const weights = new Float64Array(features * classes);
  const squares = new Float64Array(features * classes).fill(1e-3);
  const bias = new Float64Array(classes);
  const biasSquares = new Float64Array(classes).fill(1e-3);
  const sum = new Float64Array(features * classes);
  const biasSum = new Float64Array(classes);
  const order = rows.map((_, i) => i);
  let seed = number * 7919;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      seed = (seed * 48271) % 2147483647; // the same order each time
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j], order[i]];
    }
    for (const i of order) {
      const { at, label, weight = 1 } = rows[i];
      const { all } = predict({ weights, bias }, at, classes);
      for (let k = 0; k < classes; k += 1) {
        const slope = weight * (all[k] - (k === label ? 1 : 0));
        if (Math.abs(slope) < 1e-4) continue;
        biasSquares[k] += slope * slope;
        bias[k] -= (STEP * slope) / Math.sqrt(biasSquares[k]);
        for (const feature of at) {
          const place = feature * classes + k;
          const own = slope + SHRINK * weights[place];
          squares[place] += own * own;
          weights[place] -= (STEP * own) / Math.sqrt(squares[place]);
        }
      }
    }
    if (round < SETTLED) continue;
    for (let i = 0; i < sum.length; i += 1) sum[i] += weights[i] / (ROUNDS - SETTLED);
    for (let k = 0; k < classes; k += 1) biasSum[k] += bias[k] / (ROUNDS - SETTLED);
  }
  return { weights: sum, bias: biasSum };
}

/** The probabilities of all classes and the likeliest. */
export function predict({ weights, bias }, at, classes) {
  const all = new Float64Array(classes);
  for (let k = 0; k < classes; k += 1) all[k] = bias[k];
  for (const feature of at) for (let k = 0; k < classes; k += 1) all[k] += weights[feature * classes + k];
  const highest = Math.max(...all);
  let total = 0;
  for (let k = 0; k < classes; k += 1) {
    all[k] = Math.exp(all[k] - highest);
    total += all[k];
  }
  let top = 0;
  for (let k = 0; k < classes; k += 1) {
    all[k] /= total;
    if (all[k] > all[top]) top = k;
  }
  return { all, top };
}
