// Files of two sources number the same roll calls in two ways, and which two are one is not told. So a year is counted from one of them.
import { rowsBy } from "./rows_by.js";
import type { PairVote } from "./votes_question.js";

/** Of each year the votes of the numbering that has more of them; of as many, that which was loaded last. */
export function oneNumbering(votes: readonly PairVote[]): readonly PairVote[] {
  const chosen = new Map<number, string>();
  for (const [year, own] of rowsBy(votes, (vote) => vote.year)) {
    const ranked = [...rowsBy(own, ({ numbering }) => numbering)].map(([numbering, rows]) => ({
      numbering,
      rows: rows.length,
      last: rows.reduce((last, { load, a_load, b_load }) => Math.max(last, load, a_load, b_load), 0),
    }));
    const [best] = ranked.sort((a, b) => b.rows - a.rows || b.last - a.last);
    if (best !== undefined) chosen.set(year, best.numbering);
  }
  return votes.filter(({ year, numbering }) => chosen.get(year) === numbering);
}
