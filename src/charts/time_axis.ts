// The time axis, the same under every chart: years, months or days, as fine as their labels have room for. A label stands in
// the middle of its year, month or day, ticks stand where these begin.
import { type CountableTimeInterval, utcDay, utcMonth, utcYear } from "d3-time";
import { dateOf, dayOf, monthName } from "./days.js";
import { element, type Markup, path, together } from "./element.js";
import { type Span, seenPart, xOf } from "./frame.js";
import { QUIET_INK, RULE } from "./hues.js";
import { TEXT_SIZE, textWidth } from "./text_width.js";

/** Height of the axis with its labels, px. */
export const AXIS_HEIGHT = 24;
const TICK = 5;
/** Least px between two labels, and between the middles of two. */
const GAP = 12;
const PITCH = 64;
/** Units narrower than this, px, have no ticks of their own. */
const FINEST = 6;

interface Step {
  readonly unit: CountableTimeInterval;
  readonly every: number;
  /** Days of a unit, about. */
  readonly days: number;
  /** Most labels that it is used for; a coarser step says more clearly what many of them would. */
  readonly most: number;
  readonly say: (date: Date, isFirst: boolean) => string;
}

const sayDayOfMonth = (date: Date, isFirst: boolean): string => {
  const day = `${date.getUTCDate()} ${monthName(date.getUTCMonth()).slice(0, 3)}`;
  return isFirst ? `${day} ${date.getUTCFullYear()}` : day;
};
const sayMonth = (date: Date, isFirst: boolean): string => {
  const month = monthName(date.getUTCMonth()).slice(0, 3);
  return isFirst || date.getUTCMonth() === 0 ? `${month} ${date.getUTCFullYear()}` : month;
};
const sayYear = (date: Date): string => String(date.getUTCFullYear());

/** From the finest. */
const STEPS: readonly Step[] = [
  ...[1, 2, 7].map((every) => ({ unit: utcDay, every, days: 1, most: 40, say: sayDayOfMonth })),
  { unit: utcMonth, every: 1, days: 30, most: 13, say: sayMonth },
  { unit: utcMonth, every: 3, days: 30, most: 9, say: sayMonth },
  { unit: utcMonth, every: 6, days: 30, most: 3, say: sayMonth },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map((every) => ({
    unit: utcYear,
    every,
    days: 365,
    most: 40,
    say: sayYear,
  })),
];

/** A label of the axis; `x` is its middle, px. */
interface AxisLabel {
  readonly x: number;
  readonly text: string;
}

/** The axis as markup, its rule at `y` px. */
export function timeAxis(span: Span, y: number): Markup {
  const { labels, ticks } = timeScale(span);
  const marks = ticks.map((x) => path("M", x, y, "v", TICK)).join("");
  return element(
    "g",
    { class: "time-axis", fill: QUIET_INK, "text-anchor": "middle", "aria-hidden": "true" },
    element("path", { d: path("M", span.left, y, "H", span.right) + marks, stroke: RULE, fill: "none" }),
    together(
      labels.map(({ x, text }) =>
        element("text", { x, y: y + TICK + TEXT_SIZE - 1, class: "time-label" }, text),
      ),
    ),
  );
}

/** Labels and ticks (px) of the finest step whose labels have room. */
function timeScale(span: Span): { labels: readonly AxisLabel[]; ticks: readonly number[] } {
  for (const step of STEPS) {
    if (!mayFit(span, step)) continue;
    const labels = labelsOf(span, step);
    if (labels.length > 0 && labels.length <= step.most && haveRoom(labels))
      return { labels, ticks: ticksOf(span, step) };
  }
  return { labels: [], ticks: [] };
}

/** Spares the making of thousands of labels that cannot have room. */
function mayFit(span: Span, { every, days }: Step): boolean {
  const count = (span.past - span.first) / (days * every);
  return count <= Math.max(1, (span.right - span.left) / PITCH) + 1;
}

function labelsOf(span: Span, { unit, every, say }: Step): AxisLabel[] {
  const labels: AxisLabel[] = [];
  for (const start of startsOf(span, unit, every)) {
    const past = dayOf(unit.offset(start, 1));
    const seen = seenPart(span, dayOf(start), past - 1);
    if (seen === null) continue;
    const text = say(start, labels.length === 0);
    const whole = xOf(span, past) - xOf(span, dayOf(start));
    const width = seen[1] - seen[0];
    if (width < textWidth(text) && width < whole * 0.6) continue;
    labels.push({ x: within(span, (seen[0] + seen[1]) / 2, textWidth(text)), text });
  }
  return labels;
}

function haveRoom(labels: readonly AxisLabel[]): boolean {
  return labels.every((label, index) => {
    const next = labels[index + 1];
    if (next === undefined) return true;
    const needed = (textWidth(label.text) + textWidth(next.text)) / 2 + GAP;
    return next.x - label.x >= needed;
  });
}

function ticksOf(span: Span, { unit, every }: Step): number[] {
  const [first, second] = [startsOf(span, unit, 1)[0], startsOf(span, unit, 1)[1]];
  const isFine =
    first !== undefined &&
    second !== undefined &&
    xOf(span, dayOf(second)) - xOf(span, dayOf(first)) < FINEST;
  return startsOf(span, unit, isFine ? every : 1)
    .map((start) => dayOf(start))
    .filter((day) => day >= span.first)
    .map((day) => xOf(span, day));
}

function startsOf(span: Span, unit: CountableTimeInterval, every: number): Date[] {
  const interval = (every === 1 ? unit : unit.every(every)) ?? unit;
  return interval.range(unit.floor(dateOf(span.first)), dateOf(span.past));
}

/** The middle of a label, moved so that no part of it is cut off. */
function within(span: Span, x: number, width: number): number {
  return Math.min(Math.max(x, width / 2), span.width - width / 2);
}
