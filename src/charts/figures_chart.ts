// The values of one series in time. Every told value is a mark of its own: what two sources say of one period stands side by
// side, and nothing is averaged.
import type { FigureTable } from "../model/index.js";
import { sayDay } from "./days.js";
import { element } from "./element.js";
import { emptyChart } from "./empty_chart.js";
import { figureKey } from "./figure_key.js";
import { figureLabels } from "./figure_labels.js";
import { figureLines, lineRuns } from "./figure_lines.js";
import { figureMark } from "./figure_marks.js";
import { bySource, looksOf, type PlacedPoint, placePoints } from "./figure_points.js";
import { type ChartFrame, chartText, spanOf } from "./frame.js";
import { takenBoxes } from "./label_room.js";
import { sayUnit } from "./numbers.js";
import { AXIS_HEIGHT, timeAxis } from "./time_axis.js";
import { valueAxis, valueScale } from "./value_axis.js";

/** Height of the values, px, and room over them for the label of the highest. */
const PLOT = 190;
const HEADROOM = 18;
/** Half the height of a mark, px, and of one among many. */
const LARGE = 4.5;
const SMALL = 2.5;

/** Whether a point of the table has a place in the frame. */
export function hasFigures(frame: ChartFrame, table: FigureTable): boolean {
  const span = spanOf(frame);
  return span !== null && placePoints(span, table.points).length > 0;
}

/**
 * One `<svg>` as text, about 250 px high. Points that do not touch the frame, or have no date, are not drawn. Without anything
 * to draw (see `hasFigures`): a sentence that says so.
 */
export function figuresChart(frame: ChartFrame, table: FigureTable): string {
  const span = spanOf(frame);
  if (span === null) return emptyChart(frame.width, "No stretch of time is chosen.");
  const points = placePoints(span, table.points);
  if (points.length === 0) {
    const when = `${sayDay(span.first)} to ${sayDay(span.past - 1)}`;
    return emptyChart(span.width, `${table.title}: no figure for ${when}.`);
  }
  const looks = looksOf(table.points).filter(({ source }) => points.some((point) => point.source === source));
  const key = figureKey(span, sayUnit(table.unit), looks);
  const top = key.height + HEADROOM;
  const bottom = top + PLOT;
  const values = points.flatMap(({ value, high }) => (high === undefined ? [value] : [value, high]));
  const scale = valueScale(least(values), -least(values.map((value) => -value)), top, bottom, 4);
  const r = points.length * 2 * LARGE * 1.2 > span.right - span.left ? SMALL : LARGE;
  const runs = lineRuns(points);
  const taken = takenBoxes(points, runs, scale.y, r);
  const size = { width: span.width, height: bottom + AXIS_HEIGHT, name: "figures-chart", links: true };
  return chartText({ ...size, says: summary(table, points) }, [
    element("g", { class: "key", "aria-hidden": "true" }, ...key.drawing),
    valueAxis(span, scale),
    timeAxis(span, bottom),
    element("g", { class: "lines" }, ...figureLines(runs, scale.y)),
    element("g", { class: "marks" }, ...points.map((point) => figureMark(point, scale.y, r))),
    element(
      "g",
      { class: "figure-labels" },
      ...figureLabels(span, points, table.unit, scale.y, { top: key.height - 6, bottom, taken, r }),
    ),
  ]);
}

function least(values: readonly number[]): number {
  return values.reduce((lowest, value) => Math.min(lowest, value), Number.POSITIVE_INFINITY);
}

/** "Trade: 12 values of 2 sources; customs of China: 69.5 bn USD (2016), last 240.1 bn USD (2023)" */
function summary({ title }: FigureTable, points: readonly PlacedPoint[]): string {
  const sources = bySource(points);
  const counts = `${count(points.length, "value")} of ${count(sources.size, "source")}`;
  const each = [...sources].map(([source, own]) => {
    const [first, last] = [own[0], own.at(-1)];
    const told = [`${first?.label} (${first?.period})`];
    if (own.length > 1) told.push(`last ${last?.label} (${last?.period})`);
    return `${source}: ${told.join(", ")}`;
  });
  return [`${title}: ${counts}`, ...each].join("; ");
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}
