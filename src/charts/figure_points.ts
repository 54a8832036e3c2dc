// Where the values of a figure table stand: over the seen part of their period, and side by side where one period has several.
import type { FigurePoint } from "../model/index.js";
import { dayNumber, sayPeriod } from "./days.js";
import { type Span, seenPart } from "./frame.js";
import { SHAPES, type Shape } from "./glyph.js";
import { seriesHue } from "./hues.js";

/** Px between two values of one period. */
const BESIDE = 11;
/** Px between two values of a period that is too narrow for them, and how far they may stand apart then. */
const LEAST = 3;
const MOST_OUTSIDE = 22;

/** A value with its place on the time axis. */
export interface PlacedPoint extends FigurePoint {
  /** Px of the middle of the mark. */
  readonly x: number;
  /** Px of the seen part of its period. */
  readonly left: number;
  readonly right: number;
  /** Day numbers; null where the period is open. */
  readonly first: number | null;
  readonly last: number | null;
  readonly period: string;
  readonly look: SourceLook;
}

/** One colour and one shape for each source, in the order in which the sources first come. */
export interface SourceLook {
  readonly source: string;
  readonly hue: string;
  readonly shape: Shape;
}

/** The points that are seen, by time; those without any date, or outside of the frame, are left out. */
export function placePoints(span: Span, points: readonly FigurePoint[]): PlacedPoint[] {
  const looks = new Map(looksOf(points).map((look) => [look.source, look]));
  const placed = points.flatMap((point) => {
    const look = looks.get(point.source);
    const [first, last] = [dayNumber(point.start), dayNumber(point.end)];
    const isDrawable = Number.isFinite(point.value) && Number.isFinite(point.high ?? 0);
    if (look === undefined || !isDrawable || (first === null && last === null)) return [];
    const seen = seenPart(span, first, last);
    if (seen === null) return [];
    const [left, right] = seen;
    return [
      { ...point, look, first, last, left, right, x: (left + right) / 2, period: sayPeriod(first, last) },
    ];
  });
  return setSideBySide(placed).sort((a, b) => a.x - b.x);
}

/** The looks of the sources of a whole table, so that a colour stays when the frame moves. */
export function looksOf(points: readonly FigurePoint[]): SourceLook[] {
  return [...new Set(points.map(({ source }) => source))].map((source, index) => ({
    source,
    hue: seriesHue(index),
    shape: SHAPES[index % SHAPES.length] ?? "circle",
  }));
}

/** The points of each source, in the order in which the sources first come. */
export function bySource(points: readonly PlacedPoint[]): Map<string, PlacedPoint[]> {
  return grouped(points, ({ source }) => source);
}

/** Values of one period, as far as it is seen, stand beside each other; closer where it is narrow, so that many stay in their period. */
function setSideBySide(points: readonly PlacedPoint[]): PlacedPoint[] {
  const periods = grouped(points, ({ left, right }) => `${Math.round(left)} ${Math.round(right)}`);
  return [...periods.values()].flatMap((group) =>
    group.map((point, index) => {
      const gaps = Math.max(1, group.length - 1);
      const room = Math.max(point.right - point.left, Math.min(LEAST * gaps, MOST_OUTSIDE));
      const step = Math.min(BESIDE, room / gaps);
      return { ...point, x: point.x + (index - (group.length - 1) / 2) * step };
    }),
  );
}

function grouped(
  points: readonly PlacedPoint[],
  keyOf: (point: PlacedPoint) => string,
): Map<string, PlacedPoint[]> {
  const groups = new Map<string, PlacedPoint[]>();
  for (const point of points) {
    const group = groups.get(keyOf(point));
    if (group === undefined) groups.set(keyOf(point), [point]);
    else group.push(point);
  }
  return groups;
}
