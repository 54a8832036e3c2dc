// Values written beside their marks: the last of each source, its highest and its first, as far as there is room.
import { element, type Markup } from "./element.js";
import { bySource, type PlacedPoint } from "./figure_points.js";
import type { Span } from "./frame.js";
import { PAPER } from "./hues.js";
import { type Box, markBox, overlap } from "./label_room.js";
import { sayNumber, sayUnit } from "./numbers.js";
import { LINE, textWidth } from "./text_width.js";

/** Px from a mark to its label. */
const APART = 2;

/** Where labels may stand: between `top` and `bottom` px, and over nothing that is `taken`. `r` is half the height of a mark. */
interface Room {
  readonly r: number;
  readonly top: number;
  readonly bottom: number;
  readonly taken: readonly Box[];
}

/** Labels with room for themselves: none covers another, a mark, a line or the numbers of the axis. */
export function figureLabels(
  span: Span,
  points: readonly PlacedPoint[],
  unit: string,
  y: (value: number) => number,
  room: Room,
): Markup[] {
  const taken = [...room.taken];
  return worthALabel(points).flatMap((point) => {
    const text = withoutUnit(point, unit);
    const box = placesOf(markBox(point, y, room.r), point.x, textWidth(text)).find(
      (one) =>
        one.left >= span.left &&
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

/** Places around the mark, the best first. */
function placesOf(mark: Box, x: number, width: number): Box[] {
  const box = (left: number, top: number): Box => ({ left, right: left + width, top, bottom: top + LINE });
  const [above, under] = [mark.top - APART - LINE, mark.bottom + APART];
  const middle = (mark.top + mark.bottom - LINE) / 2;
  return [
    ...[above, under].flatMap((top) => [box(x - width / 2, top), box(x - width + 6, top), box(x - 6, top)]),
    box(mark.left - APART - width, middle),
    box(mark.right + APART, middle),
  ];
}
