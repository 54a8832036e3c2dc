// When two figures of a text are of one thing: the same measure, ends, goods, route and unit.
import { addMonths } from "../../coding/days.js";
import { isMissing, type Period } from "../../model/index.js";
import type { TextFigure } from "../checked.js";

const keys = new WeakMap<TextFigure, string>();

/** What a figure is a value of, without its period; the unit is part of it. Made once: figures are compared each with each. */
export function subjectKey(figure: TextFigure): string {
  const key = keys.get(figure) ?? makeKey(figure);
  keys.set(figure, key);
  return key;
}

function makeKey({
  measure,
  direction,
  pair,
  commodity,
  via,
  counted,
  whole,
  unit,
  change,
  value,
}: TextFigure): string {
  const ends = direction === null ? (pair?.join("=") ?? "") : `${direction.from ?? ""}>${direction.to ?? ""}`;
  const of = value === null ? (change?.currency ?? "") : unit;
  return [measure, ends, commodity, via, counted, whole, of].map((part) => part ?? "").join("|");
}

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
  const gap = (Date.parse(later.start) - Date.parse(earlier.end)) / 86_400_000;
  return gap === 1 && earlier.precision === later.precision;
}
