// A whole set: the sums over its items, with recall, precision and F1. Gold that lists nothing of a kind gives null, not 0.
import { isSentence, KINDS } from "./kinds.mjs";
import { scoreItem } from "./score_item.mjs";

/**
 * `items` of gold and `claimsOf(item)`. Gives {items, isSentences, kinds: {events: {listed, found, recall, made, right,
 * wrong, precision, f1}, …}, parts, forbidden, boilerplate, outcomes, eventsMade, typesMade, misses}; rates are from 0 to 1.
 */
export function scoreSet(items, claimsOf) {
  const scores = items.map((item) => scoreItem(item, claimsOf(item)));
  return {
    items: items.length,
    isSentences: items.length > 0 && items.every(isSentence),
    kinds: Object.fromEntries(
      KINDS.map(({ plural }) => [plural, rates(scores.map(({ kinds }) => kinds[plural]))]),
    ),
    parts: sumFields(scores.map(({ parts }) => parts)),
    forbidden: sumFields(scores.map(({ forbidden }) => forbidden)),
    boilerplate: items.some(({ boilerplate }) => boilerplate !== undefined)
      ? scores.reduce((sum, { boilerplate }) => sum + boilerplate, 0)
      : null,
    outcomes: Object.fromEntries(
      KINDS.map(({ plural }) => [plural, scores.flatMap(({ outcomes }) => outcomes[plural])]),
    ),
    eventsMade: scores.flatMap(({ eventsMade }) => eventsMade),
    typesMade: scores.flatMap(({ typesMade }) => typesMade),
    misses: scores.flatMap(({ misses }) => misses),
  };
}

function rates(counts) {
  const { listed, found, made } = sumFields(
    counts.map(({ listed, found, made }) => ({ listed, found, made })),
  );
  const complete = counts.filter(({ right }) => right !== null);
  const recall = ratio(found, listed);
  if (complete.length === 0)
    return { listed, found, recall, made, right: null, wrong: null, precision: null, f1: null };
  const { right, wrong } = sumFields(complete.map(({ right, wrong }) => ({ right, wrong })));
  const precision = ratio(right, right + wrong);
  return { listed, found, recall, made, right, wrong, precision, f1: harmonic(recall, precision) };
}

function sumFields(rows) {
  const sums = {};
  for (const row of rows) {
    for (const [name, value] of Object.entries(row)) sums[name] = (sums[name] ?? 0) + value;
  }
  return sums;
}

function ratio(part, whole) {
  return whole === 0 ? null : part / whole;
}

function harmonic(recall, precision) {
  if (recall === null || precision === null) return null;
  return recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
}
