// The periods of a series that are compared with each other: years beside years, months beside months, the same stretch of other years.
import { isMissing, monthOf, type Period, yearOf } from "../../model/index.js";
import type { KnownFigure, TextFigure } from "../checked.js";

/** Years beside years, months beside months, the same stretch of another year. */
export function isAlike(known: TextFigure["period"], own: Period): boolean {
  if (
    isMissing(known) ||
    known.start === null ||
    known.end === null ||
    own.start === null ||
    own.end === null
  )
    return false;
  if (own.precision === "month") return known.precision === "month";
  return known.start.slice(5) === own.start.slice(5) && known.end.slice(5, 7) === own.end.slice(5, 7);
}

/** Had the period ended when the text was published? */
export function isKnownBy(period: TextFigure["period"], published: string | null): boolean {
  return !isMissing(period) && period.end !== null && (published === null || period.end < published);
}

/** Its place among the periods alike: months are counted through, all others by year. Null where it has no first day. */
export function placeOf(period: TextFigure["period"]): number | null {
  if (isMissing(period) || period.start === null) return null;
  return period.precision === "month"
    ? yearOf(period.start) * 12 + monthOf(period.start)
    : yearOf(period.start);
}

/** What the record has of one period: all of its rows lie between `low` and `high`. */
export interface KnownLevel {
  readonly low: number;
  readonly high: number;
  readonly row: KnownFigure;
}

/** The levels of a series by the place of their period, of those alike that were known at publication. */
export function levelsAlike(
  rows: readonly KnownFigure[],
  { period, unit }: TextFigure,
  published: string | null,
): ReadonlyMap<number, KnownLevel> {
  const levels = new Map<number, KnownLevel>();
  if (isMissing(period)) return levels;
  for (const row of rows) {
    const { claim } = row;
    const place = placeOf(claim.period);
    if (place === null || claim.value === null || claim.unit !== unit || claim.bound !== "exact") continue;
    if (!isAlike(claim.period, period) || !isKnownBy(claim.period, published)) continue;
    const known = levels.get(place);
    levels.set(place, {
      low: Math.min(claim.value, known?.low ?? claim.value),
      high: Math.max(claim.value, known?.high ?? claim.value),
      row: known?.row ?? row,
    });
  }
  return levels;
}

/** "2023", "March 2024": the words of a place among periods alike. */
export function placesBetween(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
