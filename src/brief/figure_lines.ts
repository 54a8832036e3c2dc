// The figures of a pair: what each is of, which report of one series and period speaks, which of the others differ.
import type { LedgerRecordLine } from "../contract/index.js";
import { chosenReport, seriesKey } from "../ledger/index.js";
import { daysBetween, type FigureClaim, isMissing, type Period } from "../model/index.js";

export type FigureLine = LedgerRecordLine & { readonly claim: FigureClaim };

/** A figure whose first and last day are known. */
export type DatedFigure = FigureLine & { readonly claim: { readonly period: Period } };

export const isFigure = (line: LedgerRecordLine): line is FigureLine => line.claim.kind === "figure";

export function isDated(line: FigureLine): line is DatedFigure {
  const { period } = line.claim;
  return !isMissing(period) && period.start !== null && period.end !== null;
}

/** All that is told of one thing in one unit over one period. */
export interface Told {
  /** The report that speaks, by the rule of the ledger (chosen_report.ts). */
  readonly chosen: DatedFigure;
  /** Every report with a value, the chosen among them. */
  readonly lines: readonly DatedFigure[];
}

/** One thing in one unit: its periods by their days. */
export interface FigureGroup {
  readonly key: string;
  readonly unit: string;
  readonly told: readonly Told[];
}

/** Groups of done values with days, in the order in which they first come. */
export function figureGroups(lines: readonly FigureLine[]): readonly FigureGroup[] {
  const levels = lines
    .filter(isDated)
    .filter(({ claim }) => claim.value !== null && claim.status === "actual");
  const groups = groupBy(levels, ({ claim }) => `${seriesKey(claim) ?? claim.id} ${claim.unit}`);
  return [...groups].map(([key, own]) => ({
    key,
    unit: own[0]?.claim.unit ?? "",
    told: [...groupBy(own, ({ claim }) => `${claim.period.start} ${claim.period.end}`).values()]
      .flatMap(toldOf)
      .sort((x, y) =>
        order(
          `${x.chosen.claim.period.end}${x.chosen.claim.period.start}`,
          `${y.chosen.claim.period.end}${y.chosen.claim.period.start}`,
        ),
      ),
  }));
}

function toldOf(lines: readonly DatedFigure[]): readonly Told[] {
  const report = chosenReport(lines, [], null)?.report;
  const chosen = lines.find(({ claim }) => claim.id === report?.claim.id);
  return chosen === undefined ? [] : [{ chosen, lines }];
}

export type Span = "year" | "half" | "quarter" | "month" | "other";

/** How long a period is. A year may be a fiscal one. */
export function spanOf({ start, end }: Pick<Period, "start" | "end">): Span {
  if (start === null || end === null) return "other";
  const days = daysBetween(start, end) + 1;
  if (days >= 360 && days <= 370) return "year";
  if (days >= 180 && days <= 185) return "half";
  if (days >= 89 && days <= 93) return "quarter";
  return days >= 27 && days <= 32 ? "month" : "other";
}

/** Do two exact values differ by more than the rounding of the coarser? */
export function tellsOther(a: FigureClaim, b: FigureClaim): boolean {
  if (a.value === null || b.value === null || a.unit !== b.unit) return false;
  if (a.bound !== "exact" || b.bound !== "exact") return false;
  const step = Math.max(resolutionOf(a), resolutionOf(b));
  return Math.abs(a.value - b.value) > step * 0.9999;
}

/** What the last digit stands for, as it was entered or as it is written. */
function resolutionOf({ value, entered }: FigureClaim): number {
  if (entered?.resolution !== undefined) return entered.resolution;
  const [digits = "", exponent = "0"] = (value ?? 0).toExponential().split("e");
  return 10 ** (Number(exponent) - (digits.split(".")[1]?.length ?? 0));
}

export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [item]);
    else own.push(item);
  }
  return groups;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
