// One value as a mark: its glyph, the span of its period, and how exact it is.
import { claimLink } from "./claim_link.js";
import { element, type Markup, path } from "./element.js";
import type { PlacedPoint } from "./figure_points.js";
import { glyph, STATUS_WORDS } from "./glyph.js";

/** Length of the tick of "at least" and "at most", px. */
const REACH = 15;

/** The mark of a value; `r` is half the height of its glyph, px. */
export function figureMark(point: PlacedPoint, y: (value: number) => number, r: number): Markup {
  const { claim, x, look, status, bound, value, high } = point;
  const at = y(value);
  const name = `figure ${bound} ${status}`;
  const drawing =
    bound === "range" && high !== undefined
      ? [rangeBar(point, at, y(high), r)]
      : [boundMark(point, at, r), glyph(x, at, { ...look, status, r })];
  return claimLink([claim], sayPoint(point), name, [periodSpan(point, at, r), ...drawing]);
}

/** "240.1 bn USD, 2023, customs of China; planned" */
function sayPoint({ label, period, source, status }: PlacedPoint): string {
  return [`${label}, ${period}, ${source}`, ...(status === "actual" ? [] : [STATUS_WORDS[status]])].join(
    "; ",
  );
}

/** The period as a faint line at the height of the value; a dashed one where an end is open. */
function periodSpan({ left, right, first, last, look }: PlacedPoint, at: number, r: number): Markup | null {
  if (right - left < 3 * r) return null;
  return element("path", {
    class: "period",
    d: path("M", left + 1, at, "H", right - 1),
    stroke: look.hue,
    "stroke-opacity": 0.3,
    "stroke-width": 2,
    "stroke-dasharray": first === null || last === null ? "4 4" : null,
    fill: "none",
  });
}

function boundMark({ x, look, bound }: PlacedPoint, at: number, r: number): Markup | null {
  switch (bound) {
    case "atLeast":
    case "moreThan":
      return arrow(x, at, -1, r, look.hue);
    case "atMost":
    case "lessThan":
      return arrow(x, at, 1, r, look.hue);
    case "about":
    case "almost":
      return element("circle", {
        class: "soft",
        cx: x,
        cy: at,
        r: r * 2.1,
        fill: look.hue,
        "fill-opacity": 0.25,
      });
    default:
      return null;
  }
}

/** The true value lies this way: -1 up, 1 down. */
function arrow(x: number, at: number, way: -1 | 1, r: number, hue: string): Markup {
  const tip = at + way * (r + REACH);
  return element("path", {
    class: way < 0 ? "upward" : "downward",
    d: path("M", x, at, "V", tip, "M", x - 4, tip - way * 5, "L", x, tip, "L", x + 4, tip - way * 5),
    stroke: hue,
    "stroke-width": 1.75,
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
    fill: "none",
  });
}

/** From the lower end to the upper; no point in it is marked, for none is told. */
function rangeBar({ x, look, status }: PlacedPoint, low: number, high: number, r: number): Markup {
  return element(
    "g",
    { class: `range-bar ${status}`, stroke: look.hue, fill: look.hue, "stroke-width": 1.75 },
    element("rect", {
      x: x - r * 0.8,
      y: Math.min(low, high),
      width: r * 1.6,
      height: Math.max(1, Math.abs(low - high)),
      "fill-opacity": status === "actual" ? 0.45 : 0,
      "stroke-dasharray": status === "possible" ? "1.8 1.9" : null,
    }),
    element("path", {
      d: path("M", x - r * 1.5, low, "h", r * 3, "M", x - r * 1.5, high, "h", r * 3),
      fill: "none",
    }),
    status === "negated"
      ? element("path", {
          d: path("M", x - r * 1.5, Math.max(low, high), "L", x + r * 1.5, Math.min(low, high)),
        })
      : null,
  );
}
