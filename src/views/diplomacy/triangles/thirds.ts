// Which third parties are offered for a pair: those most told with one of the two.
import type { Third } from "../../../contract/index.js";
import type { RelationCount } from "../../../ledger/index.js";
import type { Pair } from "../../../model/index.js";

/** Parties that are offered. */
const MOST = 12;

/** By the number of records with either of the two, then by code; the two themselves are left out. */
export function thirdsOf(
  [a, b]: Pair,
  withFirst: readonly RelationCount[],
  withSecond: readonly RelationCount[],
): readonly Third[] {
  const told = (relations: readonly RelationCount[]) =>
    new Map(relations.map(({ other, records }) => [other, records]));
  const [first, second] = [told(withFirst), told(withSecond)];
  return [...new Set([...first.keys(), ...second.keys()])]
    .filter((party) => party !== a && party !== b)
    .map((party) => {
      const [one, other] = [first.get(party) ?? 0, second.get(party) ?? 0];
      return { party, withFirst: one, withSecond: other, records: one + other };
    })
    .toSorted((x, y) => y.records - x.records || (x.party < y.party ? -1 : 1))
    .slice(0, MOST);
}
