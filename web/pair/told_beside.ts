// What the documents of a pair tell beside its events and figures: what people of the two countries say in them, and where the two
// stand. A statement has no pair of its own, and a position often has another; here they belong to the pair of their document.
import type { DocumentAnswer, RecordLine, ToldClaim } from "../ask/answers.js";

export function toldBeside(
  [a, b]: readonly [string, string],
  documents: Iterable<DocumentAnswer>,
  records: readonly RecordLine[],
): readonly RecordLine[] {
  const there = new Set(records.flatMap(({ claim, claims }) => [claim.id, ...(claims ?? [])]));
  const isOfPair = (country: string | null) => country === a || country === b;
  const belongs = (claim: ToldClaim) =>
    claim.kind === "statement"
      ? isOfPair(claim.speaker.country) || (claim.about.includes(a) && claim.about.includes(b))
      : claim.kind === "position" && isOfPair(claim.holder.country);
  const told = [...documents].flatMap(({ id, published, addedAt, claims }) =>
    claims
      .filter((claim) => belongs(claim) && !there.has(claim.id))
      .map((claim) => ({
        document: id,
        published: typeof published === "string" ? published : null,
        addedAt,
        claim,
      })),
  );
  const alike = Map.groupBy(told, ({ claim }) => keyOf(claim));
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const reports = new Set(same.map(({ document }) => document)).size;
    return [{ ...first, record: first.claim.id, reports, claims: same.map(({ claim }) => claim.id) }];
  });
}

/** The same words of one speaker on one day, in whichever paper; everything else stands for itself. */
function keyOf(claim: ToldClaim): string {
  if (claim.kind !== "statement" || "missing" in claim.period) return claim.id;
  const { speaker, quote, period } = claim;
  return JSON.stringify([speaker.person ?? speaker.text, quote.toLowerCase(), period.start, period.end]);
}
