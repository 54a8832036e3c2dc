// Cooperation and conflict of a pair per quarter: bars up and bars down from one line. A quarter of which nothing was read is
// hatched: it is not a quiet one.
import type { ActivityQuarter } from "../model/index.js";
import { dayNumber, sayDay } from "./days.js";
import { element, type Markup, path, together } from "./element.js";
import { emptyChart } from "./empty_chart.js";
import { type ChartFrame, chartText, type Span, seenPart, spanOf } from "./frame.js";
import { hatch } from "./hatch.js";
import { CONFLICT, COOPERATION, QUIET_INK } from "./hues.js";
import { LINE, TEXT_SIZE, textWidth } from "./text_width.js";
import { AXIS_HEIGHT, timeAxis } from "./time_axis.js";
import { type ValueScale, valueAxis, valueScale } from "./value_axis.js";

const TOP = LINE + 4;
const PLOT = 132;
/** Px between two bars, and height of a bar for "read, and nothing found". */
const GAP = 2;
const STUB = 3;
const DOWN = "↓ Conflict";
/** Widest bar, px. */
const WIDEST = 72;

interface SeenQuarter extends ActivityQuarter {
  /** Px of its part of the axis. */
  readonly left: number;
  readonly right: number;
}

/** Whether a quarter of which something was read lies in the frame. */
export function hasActivity(frame: ChartFrame, quarters: readonly ActivityQuarter[]): boolean {
  const span = spanOf(frame);
  return span !== null && seenQuarters(span, quarters).some(({ documents }) => documents > 0);
}

/**
 * One `<svg>` as text, about 200 px high: events of cooperation upward and of conflict downward, on one scale. Where nothing
 * was read, or no quarter is given, the chart is hatched. Without anything to draw (see `hasActivity`): a sentence that says so.
 */
export function activityChart(frame: ChartFrame, quarters: readonly ActivityQuarter[]): string {
  const span = spanOf(frame);
  if (span === null) return emptyChart(frame.width, "No stretch of time is chosen.");
  const seen = seenQuarters(span, quarters);
  const read = seen.filter(({ documents }) => documents > 0);
  if (read.length === 0) return emptyChart(span.width, `Nothing was read of ${sayFrame(span)}.`);

  const bottom = TOP + PLOT;
  const down = largest(read.map(({ conflict }) => conflict));
  const up = largest(read.map(({ cooperation }) => cooperation));
  // events are counted in whole numbers: a single one has no tick at its half
  const scale = valueScale(-down, up, TOP, bottom, Math.max(1, Math.min(4, down + up)));
  const height = bottom + LINE + AXIS_HEIGHT;
  return chartText({ width: span.width, height, name: "activity-chart", says: summary(seen), links: false }, [
    together(
      unreadGaps(span, read).map(([left, right]) =>
        unread(left, right, bottom, span.left + textWidth(DOWN) + 8),
      ),
    ),
    valueAxis(span, scale, true),
    together(read.map((quarter) => bars(quarter, scale))),
    element(
      "text",
      { x: span.left, y: TEXT_SIZE, fill: COOPERATION, class: "cooperation" },
      "↑ Cooperation, events",
    ),
    element("text", { x: span.left, y: bottom + TEXT_SIZE + 2, fill: CONFLICT, class: "conflict" }, DOWN),
    timeAxis(span, bottom + LINE),
  ]);
}

function seenQuarters(span: Span, quarters: readonly ActivityQuarter[]): SeenQuarter[] {
  return quarters
    .flatMap((quarter) => {
      const [first, last] = [dayNumber(quarter.start), dayNumber(quarter.end)];
      const seen = first === null || last === null ? null : seenPart(span, first, last);
      return seen === null ? [] : [{ ...quarter, left: seen[0], right: seen[1] }];
    })
    .sort((a, b) => a.left - b.left);
}

function largest(counts: readonly number[]): number {
  return counts.reduce((most, count) => (Number.isFinite(count) ? Math.max(most, count) : most), 0);
}

/** Px of the stretches between quarters that were read. */
function unreadGaps(span: Span, read: readonly SeenQuarter[]): (readonly [number, number])[] {
  const edges = [span.left, ...read.flatMap(({ left, right }) => [left, right]), span.right];
  const gaps: (readonly [number, number])[] = [];
  for (let at = 0; at < edges.length; at += 2) {
    const [left, right] = [edges[at] ?? 0, edges[at + 1] ?? 0];
    if (right - left > 0.5) gaps.push([left, right]);
  }
  return gaps;
}

/** Its words stand to the right of `clear`, or nowhere. */
function unread(left: number, right: number, bottom: number, clear: number): Markup {
  const says = "nothing read";
  const hasRoom = right - left > textWidth(says) + 8 && (left + right) / 2 - textWidth(says) / 2 >= clear;
  return element(
    "g",
    { class: "nothing-read" },
    element("title", {}, says),
    hatch(left, right, TOP, bottom),
    hasRoom
      ? element(
          "text",
          { x: (left + right) / 2, y: bottom + TEXT_SIZE + 2, fill: QUIET_INK, "text-anchor": "middle" },
          says,
        )
      : null,
  );
}

function bars(quarter: SeenQuarter, scale: ValueScale): Markup {
  const { cooperation, conflict, documents, left, right } = quarter;
  const zero = scale.y(0);
  const inset = Math.min(GAP, (right - left) / 4) / 2;
  const width = Math.min(WIDEST, Math.max(0.5, right - left - 2 * inset));
  const box = { x: (left + right - width) / 2, width };
  const nothing = !(cooperation > 0) && !(conflict > 0);
  return element(
    "g",
    { class: nothing ? "quarter no-events" : "quarter" },
    element(
      "title",
      {},
      `${sayQuarter(quarter.quarter)}: ${cooperation} of cooperation, ${conflict} of conflict, in ${documents} ${documents === 1 ? "document" : "documents"}`,
    ),
    cooperation > 0
      ? element("rect", {
          class: "cooperation",
          ...box,
          ...between(scale.y(cooperation), zero),
          fill: COOPERATION,
        })
      : null,
    conflict > 0
      ? element("rect", { class: "conflict", ...box, ...between(zero, scale.y(-conflict)), fill: CONFLICT })
      : null,
    nothing
      ? element("path", {
          d: path("M", box.x, zero, "h", box.width),
          stroke: QUIET_INK,
          "stroke-width": STUB,
        })
      : null,
  );
}

function between(top: number, bottom: number): { y: number; height: number } {
  return { y: top, height: Math.max(0, bottom - top) };
}

/** "2024-Q2" -> "Q2 2024" */
function sayQuarter(quarter: string): string {
  const [year, part] = quarter.split("-");
  return part === undefined ? quarter : `${part} ${year}`;
}

function sayFrame(span: Span): string {
  return `${sayDay(span.first)} to ${sayDay(span.past - 1)}`;
}

/** "Events per quarter, Q1 2023 to Q2 2024: 31 of cooperation, most in Q2 2024 (12); 4 of conflict, …" */
function summary(seen: readonly SeenQuarter[]): string {
  const read = seen.filter(({ documents }) => documents > 0);
  const [first, last] = [read[0], read.at(-1)];
  const unreadCount = seen.length - read.length;
  return [
    `Events per quarter, ${sayQuarter(first?.quarter ?? "")} to ${sayQuarter(last?.quarter ?? "")}: ${total(read, "cooperation")}`,
    total(read, "conflict"),
    ...(unreadCount === 0
      ? []
      : [`nothing read of ${unreadCount} ${unreadCount === 1 ? "quarter" : "quarters"}`]),
  ].join("; ");
}

function total(read: readonly SeenQuarter[], of: "cooperation" | "conflict"): string {
  const sum = read.reduce((all, quarter) => all + quarter[of], 0);
  const most = read.reduce<SeenQuarter | null>(
    (best, quarter) => (best === null || quarter[of] > best[of] ? quarter : best),
    null,
  );
  return sum > 0 && most !== null
    ? `${sum} of ${of}, most in ${sayQuarter(most.quarter)} (${most[of]})`
    : `none of ${of}`;
}
