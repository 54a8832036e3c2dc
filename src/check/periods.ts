// How two periods stand to each other: the same stretch, the same one year before, the one right before.
import { addMonths, daysBetween, isMissing, type Period } from "../model/index.js";
import type { TextFigure } from "./checked.js";

/** The period as it was read, or null where none was. */
export function periodOf({ period }: Pick<TextFigure, "period">): Period | null {
  return isMissing(period) ? null : period;
}

export function isSamePeriod(a: Period | null, b: Period | null): boolean {
  return a !== null && b !== null && a.start === b.start && a.end === b.end;
}

/** Is `earlier` the same stretch of the calendar one year before `later`? */
export function isYearBefore(earlier: Period | null, later: Period | null): boolean {
  if (earlier === null || later === null) return false;
  const { start, end } = later;
  if (start === null || end === null || earlier.start === null || earlier.end === null) return false;
  return earlier.start === addMonths(start, -12) && sameEnd(earlier.end, addMonths(end, -12));
}

/** The last day of February is one day, whatever its number. */
function sameEnd(a: string, b: string): boolean {
  return (
    a === b ||
    (a.slice(5, 7) === "02" && a.slice(0, 7) === b.slice(0, 7) && a.slice(8) >= "28" && b.slice(8) >= "28")
  );
}

/** Is `earlier` the stretch of the same kind that ends right before `later` begins (July before August)? */
export function isPeriodBefore(earlier: Period | null, later: Period | null): boolean {
  if (earlier === null || later === null || earlier.end === null || later.start === null) return false;
  return daysBetween(earlier.end, later.start) === 1 && earlier.precision === later.precision;
}
