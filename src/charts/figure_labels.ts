// Values written beside their marks: the last of each source, its highest and its first, as far as there is room.
import { element, type Markup } from "./element.js";
import { bySource, type PlacedPoint } from "./figure_points.js";
import type { Span } from "./frame.js";
import { PAPER } from "./hues.js";
import { sayNumber, sayUnit } from "./numbers.js";
import { LINE, textWidth } from "./text_width.js";

/** Where a label may stand, px. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Labels with room for themselves: none covers another, a mark, or leaves the frame between `top` and `bottom` px. */
export function figureLabels(
  span: Span,
  points: readonly PlacedPoint[],
  unit: string,
  y: (value: number) => number,
  room: { readonly top: number; readonly bottom: number; readonly r: number },
): Markup[] {
  const taken: Box[] = points.map((point) => markBox(point, y, room.r));
  return worthALabel(points).flatMap((point) => {
    const text = withoutUnit(point, unit);
    const box = placesOf(point, textWidth(text), y, room.r).find(
      (one) =>
        one.left >= 0 &&
        one.right <= span.width &&
        one.top >= room.top &&
        one.bottom <= room.bottom &&
        !taken.some((other) => overlap(one, other)),
    );
    if (box === undefined) return [];
    taken.push(box);
    return [
      element(
        "text",
        {
          class: "figure-label",
          x: (box.left + box.right) / 2,
          y: box.bottom - 4,
          "text-anchor": "middle",
          fill: point.look.hue,
          stroke: PAPER,
          "stroke-width": 4,
          "stroke-linejoin": "round",
          "paint-order": "stroke",
          "aria-hidden": "true",
        },
        text,
      ),
    ];
  });
}

/** Most important first. */
function worthALabel(points: readonly PlacedPoint[]): PlacedPoint[] {
  const sources = [...bySource(points).values()];
  const last = sources.flatMap((own) => own.at(-1) ?? []);
  const highest = sources.flatMap((own) =>
    own.reduce<PlacedPoint[]>((best, one) => (one.value > (best[0]?.value ?? -Infinity) ? [one] : best), []),
  );
  const first = sources.flatMap((own) => own[0] ?? []);
  return [...new Set([...last, ...highest, ...first])];
}

/** The value as it was told, without the unit, which the axis says once; one too long is written anew. */
function withoutUnit({ label, value }: PlacedPoint, unit: string): string {
  const words = [unit, sayUnit(unit)].find((one) => one !== "" && label.endsWith(` ${one}`));
  const text = words === undefined ? label : label.slice(0, -words.length - 1);
  return text.length <= 24 ? text : sayNumber(value);
}

function placesOf(
  { x, value, high }: PlacedPoint,
  width: number,
  y: (value: number) => number,
  r: number,
): Box[] {
  const [low, top] = [y(value), y(high ?? value)];
  const away = r + 4;
  const box = (left: number, upper: number): Box => ({
    left,
    right: left + width,
    top: upper,
    bottom: upper + LINE,
  });
  return [
    box(x - width / 2, Math.min(low, top) - away - LINE),
    box(x - width / 2, Math.max(low, top) + away),
    box(x - away - width, low - LINE / 2),
    box(x + away, low - LINE / 2),
    box(x - width, low - away - LINE),
    box(x, low - away - LINE),
    box(x - width, low + away),
  ];
}

function markBox({ x, value, high }: PlacedPoint, y: (value: number) => number, r: number): Box {
  const [low, top] = [y(value), y(high ?? value)];
  return { left: x - r, right: x + r, top: Math.min(low, top) - r, bottom: Math.max(low, top) + r };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
