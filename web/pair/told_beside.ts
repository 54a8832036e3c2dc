// What the documents of a pair tell beside its events and figures: what people of the two countries say in them, and where the two
// stand. A statement that names nobody else has no pair, and a position often has another; here they belong to the pair of their document.
import type { ClaimLine, RecordLine, ToldClaim } from "../ask/answers.js";

type Pair = readonly [string, string];

/** As records, after those that the ledger has of the pair itself. What was entered has its pairs on every row. */
export function besideOf(
  [a, b]: Pair,
  lines: readonly ClaimLine[],
  records: readonly RecordLine[],
): readonly RecordLine[] {
  const there = new Set(records.flatMap(({ claims }) => claims));
  const isOfPair = (country: string | null) => country === a || country === b;
  const belongs = (claim: ToldClaim) =>
    claim.kind === "statement"
      ? isOfPair(claim.speaker.country) || (claim.about.includes(a) && claim.about.includes(b))
      : claim.kind === "position" && isOfPair(claim.holder.country);
  const told = lines.filter(
    ({ claim }) => claim.entered === undefined && belongs(claim) && !there.has(claim.id),
  );
  const alike = Map.groupBy(told, ({ claim }) => keyOf(claim));
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const reports = new Set(same.map(({ document }) => document)).size;
    const stories = new Set(same.map(({ document, copyOf }) => copyOf ?? document)).size;
    return [
      { ...first, record: first.claim.id, reports, stories, claims: same.map(({ claim }) => claim.id) },
    ];
  });
}

/** The same words of one speaker on one day, in whichever paper; everything else stands for itself. */
function keyOf(claim: ToldClaim): string {
  if (claim.kind !== "statement" || "missing" in claim.period) return claim.id;
  const { speaker, quote, period } = claim;
  return JSON.stringify([speaker.person ?? speaker.text, quote.toLowerCase(), period.start, period.end]);
}
