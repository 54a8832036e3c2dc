// Who else did it: the parties with records of one act with either of a pair, by who acts.
import type { WhoElseView } from "../../../contract/index.js";
import type { ActCount } from "../../../ledger/index.js";
import type { Pair } from "../../../model/index.js";

type Group = WhoElseView["groups"][number];

/** Others towards each of the two, each of the two towards others, and both together; a group without anybody is left out. */
export function groupsOf(
  pair: Pair,
  withFirst: readonly ActCount[],
  withSecond: readonly ActCount[],
): readonly Group[] {
  return pair.flatMap((party, i) =>
    (["other", "party", "both"] as const).flatMap((doer) => {
      const others = (i === 0 ? withFirst : withSecond)
        .filter((one) => !pair.includes(one.other) && doerOf(one) === doer)
        .toSorted((a, b) => b.records - a.records || (a.other < b.other ? -1 : 1))
        .map(({ other, records, documents, first, last }) => ({
          party: other,
          records,
          documents,
          first,
          last,
        }));
      return others.length === 0 ? [] : [{ party, doer, others }];
    }),
  );
}

function doerOf({ doer, other }: ActCount): Group["doer"] {
  if (doer === null) return "both";
  return doer === other ? "other" : "party";
}
