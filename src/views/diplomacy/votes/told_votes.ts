// The register of votes: what the ledger tells of them, two positions of one vote as one row.
import type { LedgerRecordLine, ToldVote } from "../../../contract/index.js";
import { isMissing, type PositionClaim } from "../../../model/index.js";

/** The same resolution as either source writes it: "A/RES/68/262" of the United Nations is "R/68/262" in Voeten's files. */
export function symbolKey(symbol: string): string {
  return symbol
    .trim()
    .toUpperCase()
    .replace(/^(?:A\/RES\/|R\/)/u, "A:")
    .replace(/^S\/RES\//u, "S:");
}

/** Votes of the pair, the newest first, undated ones last. Claims without a vote are passed over. */
export function toldVotes(
  records: readonly LedgerRecordLine[],
  rollcallsOf: (symbol: string) => readonly string[],
): readonly ToldVote[] {
  const rows = new Map<string, ToldVote>();
  for (const { claim } of records) {
    if (claim.kind !== "position" || claim.vote === undefined) continue;
    const { vote, holder } = claim;
    const day = isMissing(claim.period) ? null : claim.period.start;
    const title = titleOf(claim);
    const key = JSON.stringify([day, vote.body, vote.symbol ?? title]);
    const before = rows.get(key);
    const cast = {
      state: holder.country ?? holder.text,
      cast: vote.cast,
      claim: claim.id,
      status: claim.status,
    };
    rows.set(key, {
      ...{ day, body: vote.body, symbol: vote.symbol, title, adopted: vote.adopted, tally: vote.tally },
      votes: [...(before?.votes ?? []), cast].sort((x, y) => inOrder(x.state, y.state)),
      rollcalls: vote.symbol === null ? [] : [...rollcallsOf(vote.symbol)],
    });
  }
  return [...rows.values()].sort((x, y) => inOrder(y.day ?? "", x.day ?? ""));
}

/** "General Assembly resolution A/RES/68/262: territorial integrity of Ukraine" -> what comes after the colon. */
function titleOf({ issue, vote }: PositionClaim): string {
  const at = issue.indexOf(": ");
  return at > 0 && issue.startsWith(`${vote?.body} `) ? issue.slice(at + 2) : issue;
}

/** By code unit: the same on any machine. */
function inOrder(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}
