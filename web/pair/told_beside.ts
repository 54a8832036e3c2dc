// What the documents of a pair tell beside its events and figures: what people of the two countries say in them, and where the two
// stand. A statement has no pair of its own, and a position often has another; here they belong to the pair of their document.
import { useEffect, useMemo, useState } from "react";
import type { ClaimLine, Listed, RecordLine, ToldClaim } from "../ask/answers.js";
import { addressOf } from "../ask/ask.js";
import { answerTo, useLedgerVersion } from "../ask/use_answer.js";

/** Of so many documents at most, those of the last days first; asked for a few at a time. */
export const MOST_DOCUMENTS = 60;
const AT_ONCE = 6;

type Pair = readonly [string, string];

/** null until all of it is there, so that nothing moves when it comes. */
export function useToldBeside(
  pair: Pair,
  asOf: string | null,
  records: readonly RecordLine[] | null,
): readonly RecordLine[] | null {
  const ledger = useLedgerVersion();
  const documents = useMemo(() => (records === null ? null : documentsOf(records)), [records]);
  const wanted = documents === null ? null : JSON.stringify([documents, asOf]);
  const [told, setTold] = useState<{ readonly of: string; readonly lines: readonly ClaimLine[] } | null>(
    null,
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the ledger asks again
  useEffect(() => {
    if (wanted === null || documents === null) return;
    const stop = new AbortController();
    claimsOf(documents, asOf, stop.signal).then((lines) => {
      if (!stop.signal.aborted) setTold({ of: wanted, lines });
    });
    return () => stop.abort();
  }, [wanted, ledger]);
  const [a, b] = pair;
  return useMemo(
    () =>
      records === null || told === null || told.of !== wanted ? null : besideOf([a, b], told.lines, records),
    [records, told, wanted, a, b],
  );
}

/** Documents that were read: one whose rows were entered has its pairs on every row. */
function documentsOf(records: readonly RecordLine[]): readonly string[] {
  const read = records.filter(({ claim }) => claim.entered === undefined);
  const byDay = read.toSorted((x, y) => ((x.published ?? x.addedAt) < (y.published ?? y.addedAt) ? 1 : -1));
  return [...new Set(byDay.map(({ document }) => document))].slice(0, MOST_DOCUMENTS);
}

async function claimsOf(
  documents: readonly string[],
  asOf: string | null,
  signal: AbortSignal,
): Promise<readonly ClaimLine[]> {
  const queue = [...documents];
  const lines: ClaimLine[] = [];
  const next = async (): Promise<void> => {
    for (let document = queue.shift(); document !== undefined && !signal.aborted; document = queue.shift()) {
      const address = addressOf("/claims", { document, "as-of": asOf, limit: 1000 });
      // one that cannot be had leaves the rest as it is
      const page = await answerTo<Listed<ClaimLine>>(address, signal).catch(() => null);
      lines.push(...(page?.items ?? []));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  return lines;
}

function besideOf(
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
  const told = lines.filter(({ claim }) => belongs(claim) && !there.has(claim.id));
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
