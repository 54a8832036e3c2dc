// The value axis: always from zero, a few rounded ticks, quiet rules across the chart.
import { ticks } from "d3-array";
import { element, type Markup, path, together } from "./element.js";
import type { Span } from "./frame.js";
import { QUIET_INK, RULE } from "./hues.js";
import { axisNumbers } from "./numbers.js";
import { fitText } from "./text_width.js";

/** Beyond these sizes the arithmetic of rounded ticks has no more room in a float. */
const LARGEST = 1e290;
const SMALLEST = 1e-290;
/** Px from the numbers to the chart. */
const APART = 8;

export interface ValueScale {
  /** Rounded, the lowest first; zero is one of them. */
  readonly ticks: readonly number[];
  /** Px from the top of a value. */
  readonly y: (value: number) => number;
}

/** A scale for values from `low` to `high` and zero, drawn between `top` and `bottom` px, with about `count` ticks. */
export function valueScale(
  low: number,
  high: number,
  top: number,
  bottom: number,
  count: number,
): ValueScale {
  const size = Math.max(Math.abs(low), Math.abs(high));
  const [from, to] = size < SMALLEST ? [0, 1] : [Math.min(0, low), Math.max(0, high)];
  const rounded = size > LARGEST ? [...new Set([from, 0, to])] : roundedTicks(from, to, count);
  const [first = 0, last = 1] = [rounded[0], rounded.at(-1)];
  const unit = Math.max(Math.abs(first), Math.abs(last));
  const reach = last / unit - first / unit;
  return { ticks: rounded, y: (value) => bottom - ((value / unit - first / unit) / reach) * (bottom - top) };
}

/** Ticks that reach over both ends, so that no mark stands above the highest or below the lowest. */
function roundedTicks(from: number, to: number, count: number): number[] {
  const inner = ticks(from, to, count);
  const [first, second] = inner;
  if (first === undefined || second === undefined) return [from, to];
  const step = second - first;
  const last = inner.at(-1) ?? to;
  return [
    ...(first > from ? [first - step] : []),
    ...inner,
    ...(last < to - step * 1e-9 ? [tidy(last + step)] : []),
  ];
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** Rules and numbers at the ticks; the rule of zero is darker. With `unsigned`, what is drawn downward is no negative number. */
export function valueAxis(span: Span, scale: ValueScale, unsigned = false): Markup {
  const largest = Math.max(...scale.ticks.map(Math.abs));
  const say = axisNumbers(largest);
  return element(
    "g",
    { class: "value-axis", "text-anchor": "end", fill: QUIET_INK, "aria-hidden": "true" },
    together(
      scale.ticks.map((tick) => {
        const y = Math.round(scale.y(tick)) + 0.5;
        const label = fitText(say(unsigned ? Math.abs(tick) : tick), span.left - APART);
        return together([
          element("path", {
            d: path("M", span.left, y, "H", span.right),
            stroke: tick === 0 ? QUIET_INK : RULE,
            fill: "none",
          }),
          element("text", { x: span.left - APART, y: y + 5, class: "value-label" }, label),
        ]);
      }),
    ),
  );
}
