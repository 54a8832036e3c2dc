// Terms of one person in one role of one party to the fewest rows that say the same. Two terms are one when the
// later begins while the earlier is known to run; across an unknown gap they stay two.

import { groupBy } from "./group.mjs";

const low = (date) => `${date}-01-01`.slice(0, 10);
const high = (date) => (date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date);

/** The last day that the term is known to have run. The list of changes (rank 1) would tell an end. */
const lastDay = ({ to, asOf, rank }) => (to === null && rank === 1 ? "9999" : high(to ?? asOf));

export function mergeTerms(terms) {
  const groups = groupBy(terms, ({ party, role, key }) => `${party}|${role}|${key}`);
  return [...groups.values()].flatMap((group) => {
    const merged = [];
    for (const term of group.toSorted((a, b) => (low(a.from) < low(b.from) ? -1 : 1))) {
      const earlier = merged.findIndex((other) => low(term.from) <= lastDay(other));
      if (earlier < 0) merged.push(term);
      else merged[earlier] = joinTerms(merged[earlier], term);
    }
    return merged;
  });
}

/** `a` begins first. Confidence is the weaker of who says the beginning and who says the end. */
function joinTerms(a, b) {
  const main = a.rank <= b.rank ? a : b;
  const from = chooseFrom(a, b);
  const to = chooseTo(a, b);
  const ends = [from, ...[a, b].filter((term) => to !== null && term.to === to)];
  return {
    ...main,
    title: pickTitle(a, b),
    from: from.from,
    to,
    asOf: [a.asOf, b.asOf].sort().at(-1),
    soft: from.soft,
    confidence: ["D", "M", "H"].find((grade) => ends.some(({ confidence }) => confidence === grade)),
  };
}

/** The earlier beginning, unless it is soft, or the list of changes has a later one of its own for an open term. */
function chooseFrom(a, b) {
  if (a.soft && !b.soft) return b;
  const isCorrected = b.rank === 1 && a.rank !== 1 && b.to === null && b.from.length >= a.from.length;
  return isCorrected ? b : a;
}

/** A known end, unless the other term is known to run beyond it; the list of changes is not overruled. */
function chooseTo(a, b) {
  if (a.to === null && b.to === null) return null;
  if (a.to !== null && b.to !== null) return high(a.to) >= high(b.to) ? a.to : b.to;
  const [ended, open] = a.to === null ? [b, a] : [a, b];
  const isOutrun = high(open.asOf) > high(ended.to) && (open.rank < ended.rank || ended.rank > 1);
  return isOutrun ? null : ended.to;
}

/** The official title of Wikidata rather than the plain one. */
function pickTitle(a, b) {
  return [a, b].toSorted((x, y) => y.rank - x.rank)[0].title;
}
