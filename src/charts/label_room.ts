// What a label must not cover: the marks, the lines, the periods.
import type { PlacedPoint } from "./figure_points.js";

/** A part of the chart, px. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Px between the boxes that stand for a slanting line. */
const STRIDE = 6;
/** Length of the arrow of a bound with its mark, px. */
const ARROW = 20;

/** Whether two boxes share any of their area. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The boxes that are taken by marks of half height `r` px and by the lines through them. */
export function takenBoxes(
  points: readonly PlacedPoint[],
  runs: readonly (readonly PlacedPoint[])[],
  y: (value: number) => number,
  r: number,
): Box[] {
  return [
    ...points.flatMap((point) => [markBox(point, y, r), periodBox(point, y(point.value))]),
    ...runs.flatMap((run) =>
      run.slice(1).flatMap((point, index) => {
        const before = run[index];
        return before === undefined ? [] : lineBoxes(before.x, y(before.value), point.x, y(point.value));
      }),
    ),
  ];
}

/** The part that the mark of a value takes, with its arrow. */
export function markBox(
  { x, value, high, bound }: PlacedPoint,
  y: (value: number) => number,
  r: number,
): Box {
  const [low, top] = [y(value), y(high ?? value)];
  const up = bound === "atLeast" || bound === "moreThan" ? ARROW : r;
  const down = bound === "atMost" || bound === "lessThan" ? ARROW : r;
  return { left: x - r, right: x + r, top: Math.min(low, top) - up, bottom: Math.max(low, top) + down };
}

function periodBox({ left, right }: PlacedPoint, at: number): Box {
  return { left, right, top: at - 1, bottom: at + 1 };
}

function lineBoxes(x1: number, y1: number, x2: number, y2: number): Box[] {
  const count = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / STRIDE));
  return Array.from({ length: count + 1 }, (_, index) => {
    const [x, at] = [x1 + ((x2 - x1) * index) / count, y1 + ((y2 - y1) * index) / count];
    return { left: x - 1, right: x + 1, top: at - 1, bottom: at + 1 };
  });
}
