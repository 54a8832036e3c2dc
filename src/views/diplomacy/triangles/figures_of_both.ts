// Figures that are told of both countries of a pair with the third: one kind of thing, one unit, one period, beside each other.
import type { LedgerRecordLine, SharedFigure } from "../../../contract/index.js";
import { type FigureClaim, isMissing } from "../../../model/index.js";

/** Rows that are shown. */
const MOST = 12;

interface FigureLine extends LedgerRecordLine {
  readonly claim: FigureClaim;
}

/**
 * The figures of the first of a pair with the third beside those of the second. Exports of A to C and imports of C from A are one flow,
 * told by two offices. What has no value or no period, and what is only planned or possible, is left out. The latest period first.
 */
export function figuresOfBoth(
  third: string,
  withFirst: readonly LedgerRecordLine[],
  withSecond: readonly LedgerRecordLine[],
): readonly SharedFigure[] {
  const [first, second] = [byKey(withFirst, third), byKey(withSecond, third)];
  return [...first]
    .flatMap(([key, one]) => {
      const other = second.get(key);
      return other === undefined ? [] : [{ key, one, other }];
    })
    .toSorted(latestFirst)
    .slice(0, MOST)
    .map(({ one: [line, ...more], other: [otherLine, ...others] }) => ({
      flow: flowOf(line.claim, third),
      values: [
        [line, ...more],
        [otherLine, ...others],
      ],
    }));
}

type Lines = readonly [FigureLine, ...FigureLine[]];

function byKey(lines: readonly LedgerRecordLine[], third: string): ReadonlyMap<string, Lines> {
  const found = new Map<string, Lines>();
  for (const line of lines) {
    if (!isFigure(line)) continue;
    const key = keyOf(line.claim, third);
    if (key === null) continue;
    const before = found.get(key);
    found.set(key, before === undefined ? [line] : [...before, line]);
  }
  return found;
}

function isFigure(line: LedgerRecordLine): line is FigureLine {
  return line.claim.kind === "figure";
}

function keyOf(claim: FigureClaim, third: string): string | null {
  const { value, status, period, measure, commodity, via, counted, unit } = claim;
  if (value === null || status !== "actual" || isMissing(period)) return null;
  const { start, end } = period;
  if (start === null || end === null) return null;
  const flow = flowOf(claim, third);
  const what = flow === "between" ? measure : measure.replace(/\.(?:exports|imports)$/u, ".goods");
  return JSON.stringify([what, commodity, via, counted ?? null, unit, flow, start, end]);
}

function flowOf({ direction }: FigureClaim, third: string): SharedFigure["flow"] {
  if (direction?.to === third) return "to third";
  return direction?.from === third ? "from third" : "between";
}

interface Row {
  readonly key: string;
  readonly one: Lines;
}

function latestFirst(a: Row, b: Row): number {
  const [left, right] = [lastDay(a), lastDay(b)];
  return left < right ? 1 : left > right ? -1 : a.key < b.key ? -1 : 1;
}

function lastDay({ one: [{ claim }] }: Row): string {
  return isMissing(claim.period) ? "" : (claim.period.end ?? "");
}
