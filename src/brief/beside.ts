// What stands beside the record of the two: words and positions of no or of another pair, in documents that tell of both.
import type { LedgerClaimLine, LedgerRecordLine } from "../contract/index.js";
import type { Claim } from "../model/index.js";
import type { Frame } from "./frame.js";

/**
 * Of the statements and positions beside the pair those of documents in which each of the two does, says or holds something, meets or is spoken
 * of. A text on others that only names one of the two as the one to whom something is done says nothing of the two by its other words.
 */
export function besideOfBoth(
  beside: readonly LedgerClaimLine[],
  records: readonly LedgerRecordLine[],
  { pair }: Pick<Frame, "pair">,
): readonly LedgerClaimLine[] {
  const active = new Map<string, Set<string>>();
  for (const { document, claim } of [...records, ...beside]) {
    const parties = active.get(document) ?? new Set<string>();
    active.set(document, parties);
    for (const party of activeIn(claim)) parties.add(party);
  }
  return beside.filter(({ document }) => pair.every((code) => active.get(document)?.has(code) === true));
}

/** Acts that both sides do. */
const MUTUAL: ReadonlySet<string> = new Set(["AGREE", "CONSULT", "COOPERATE"]);

function activeIn(claim: Claim): readonly string[] {
  switch (claim.kind) {
    case "event": {
      const sides = MUTUAL.has(claim.act) ? [...claim.source, ...claim.target] : claim.source;
      return sides.flatMap(({ country }) => country ?? []);
    }
    case "statement":
      return [...claim.about, ...(claim.speaker.country === null ? [] : [claim.speaker.country])];
    case "position":
      return claim.holder.country === null ? [] : [claim.holder.country];
    case "figure":
      return claim.pairs.flat();
  }
}
