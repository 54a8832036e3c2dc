// A short strip of marks over the timeline: what is told of which day, by kind and by status. Crowded places become columns.
import type { StripMark } from "../model/index.js";
import { claimLink } from "./claim_link.js";
import { sayDay, sayPeriod } from "./days.js";
import { element, type Markup } from "./element.js";
import { emptyChart } from "./empty_chart.js";
import { type ChartFrame, chartText, spanOf } from "./frame.js";
import { glyph, type Shape, STATUS_WORDS } from "./glyph.js";
import { KIND_HUES, PAPER } from "./hues.js";
import {
  type CrowdedCell,
  PITCH,
  placeMarks,
  ROWS,
  type SeenMark,
  type SingleMark,
  seenMarks,
} from "./strip_places.js";
import { AXIS_HEIGHT, timeAxis } from "./time_axis.js";

type Kind = StripMark["kind"];

const R = 4.5;
const BASE = ROWS * PITCH + 2;
/** Height of the least crowded column, px. */
const LOWEST = 10;
const KINDS: readonly Kind[] = ["event", "statement", "figure", "position"];

/** The outline of a kind: who cannot tell the hues apart sees it by the form. */
const KIND_SHAPES: Readonly<Record<Kind, Shape>> = {
  event: "circle",
  statement: "square",
  figure: "diamond",
  position: "triangle",
};

/** Whether a mark has a day in the frame. */
export function hasMarks(frame: ChartFrame, marks: readonly StripMark[]): boolean {
  const span = spanOf(frame);
  return span !== null && seenMarks(span, marks).length > 0;
}

/**
 * One `<svg>` as text, about 60 px high. Without anything to draw (see `hasMarks`): a sentence that says so.
 */
export function timelineStrip(frame: ChartFrame, marks: readonly StripMark[]): string {
  const span = spanOf(frame);
  if (span === null) return emptyChart(frame.width, "No stretch of time is chosen.");
  const seen = seenMarks(span, marks);
  const when = `${sayDay(span.first)} to ${sayDay(span.past - 1)}`;
  if (seen.length === 0) return emptyChart(span.width, `Nothing is told of ${when}.`);
  const { singles, crowded } = placeMarks(span, seen);
  const most = Math.max(...crowded.map((cell) => cell.marks.length));
  const height = BASE + AXIS_HEIGHT;
  return chartText(
    { width: span.width, height, name: "timeline-strip", says: `${countKinds(seen)}, ${when}`, links: true },
    [timeAxis(span, BASE), element("g", { class: "marks" }, ...inOrder(singles, crowded, most))],
  );
}

/** Marks and columns by time, so that the keyboard goes from left to right. */
function inOrder(singles: readonly SingleMark[], crowded: readonly CrowdedCell[], most: number): Markup[] {
  const drawn = [
    ...singles.map((mark) => ({ x: mark.x, markup: single(mark) })),
    ...crowded.map((cell) => ({ x: (cell.left + cell.right) / 2, markup: column(cell, most) })),
  ];
  return drawn.sort((a, b) => a.x - b.x).map(({ markup }) => markup);
}

function single({ claim, label, kind, status, first, last, x, row }: SingleMark): Markup {
  const says = [
    `${sayPeriod(first, last ?? first)}: ${label}`,
    ...(status === "actual" ? [] : [STATUS_WORDS[status]]),
  ];
  return claimLink([claim], says.join("; "), `${kind} ${status}`, [
    glyph(x, BASE - 1 - PITCH / 2 - row * PITCH, {
      shape: KIND_SHAPES[kind],
      status,
      hue: KIND_HUES[kind],
      r: R,
    }),
  ]);
}

/** A column with a part for each kind: below what is done, above it, paler, what is not. Its height grows as the root of the count. */
function column({ left, right, marks }: CrowdedCell, most: number): Markup {
  const height = LOWEST + (ROWS * PITCH - LOWEST) * Math.sqrt(marks.length / most);
  const parts: Markup[] = [];
  let bottom = BASE;
  for (const isDone of [true, false]) {
    for (const kind of KINDS) {
      const share = marks.filter(
        (mark) => mark.kind === kind && (mark.status === "actual") === isDone,
      ).length;
      if (share === 0) continue;
      const part = (height * share) / marks.length;
      bottom -= part;
      parts.push(
        element("rect", {
          x: left + 0.5,
          y: bottom,
          width: right - left - 1,
          height: part,
          fill: KIND_HUES[kind],
          "fill-opacity": isDone ? null : 0.45,
          stroke: PAPER,
          "stroke-width": 0.5,
        }),
      );
    }
  }
  const [first, last] = [
    Math.min(...marks.map((one) => one.first)),
    Math.max(...marks.map((one) => one.first)),
  ];
  const says = `${sayPeriod(first, last)}: ${countKinds(marks)}`;
  return claimLink(
    marks.map(({ claim }) => claim),
    says,
    "crowded",
    parts,
  );
}

/** "38 events (5 not done), 12 statements" */
function countKinds(marks: readonly SeenMark[]): string {
  return KINDS.flatMap((kind) => {
    const own = marks.filter((mark) => mark.kind === kind);
    if (own.length === 0) return [];
    const open = own.filter(({ status }) => status !== "actual").length;
    const notDone = open === 0 ? "" : ` (${open} not done)`;
    return [`${own.length} ${kind}${own.length === 1 ? "" : "s"}${notDone}`];
  }).join(", ");
}
