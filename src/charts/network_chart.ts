// One party with its others: a line to each, as thick as there are records, the most told in the middle of its column. No chance and no
// forces: the same ties give the same drawing, and no two names lie over each other.
import { BALANCE_DASHES, BALANCE_HUES, balanceOf, sayTie, type Tie } from "./balance.js";
import { element, type Markup, path, together } from "./element.js";
import { emptyChart } from "./empty_chart.js";
import { chartText, drawnWidth } from "./frame.js";
import { PAPER, QUIET_INK } from "./hues.js";
import { pageLink } from "./page_link.js";
import { fitText, LINE, TEXT_SIZE, textWidth } from "./text_width.js";

const ROW = 28;
/** From this width on the others stand at both sides. */
const TWO_COLUMNS = 560;
/** Most others in a column. */
const MOST = 12;
/** Px: radius of the largest other, of the middle, thickness of the thickest line. */
const LARGEST = 11;
const MIDDLE = 15;
const THICKEST = 9;
const ROOM = 8;

export interface NetworkOptions {
  /** CSS px. */
  readonly width: number;
  /** Address of a page for the party with one other; null: no links. */
  readonly pathOf: ((code: string) => string) | null;
}

/** How many others a drawing of this width has; the rest belongs into a table. */
export function drawnTies(width: number, ties: readonly Tie[]): number {
  return Math.min(ties.length, width >= TWO_COLUMNS ? 2 * MOST : MOST);
}

/** One `<svg>` as text. `ties` come as they are ranked, the most told first. */
export function networkChart({ width, pathOf }: NetworkOptions, name: string, ties: readonly Tie[]): string {
  if (ties.length === 0) return emptyChart(width, `Nothing is told of ${name} with others.`);
  const px = drawnWidth(width);
  const shown = ties.slice(0, drawnTies(px, ties));
  const isTwo = px >= TWO_COLUMNS && shown.length > 1;
  const right = isTwo ? shown.filter((_, i) => i % 2 === 0) : shown;
  const left = isTwo ? shown.filter((_, i) => i % 2 === 1) : [];
  const rows = Math.max(right.length, left.length);
  const height = Math.max(rows * ROW + 2 * ROOM, 4 * LINE);
  const most = Math.max(...shown.map(({ records }) => records), 1);
  const centre = { x: isTwo ? px / 2 : MIDDLE + 4, y: height / 2 };
  const frame = { px, height, centre, most, pathOf };
  const places = [...placed(right, 1, frame, isTwo), ...placed(left, -1, frame, isTwo)];
  const label = fitText(name, isTwo ? px / 3 : px - 8);
  return chartText(
    {
      width: px,
      height: height + LINE,
      name: "network-chart",
      says: summary(name, shown),
      links: pathOf !== null,
    },
    [
      together(places.map((place) => lineTo(place, frame))),
      element("circle", { cx: centre.x, cy: centre.y, r: MIDDLE, fill: "currentColor", class: "middle" }),
      together(places.map((place) => nodeOf(place, frame))),
      element(
        "text",
        {
          x: isTwo ? centre.x : 2,
          y: isTwo ? centre.y + MIDDLE + TEXT_SIZE + 2 : height + TEXT_SIZE,
          fill: "currentColor",
          stroke: PAPER,
          "stroke-width": 4,
          "paint-order": "stroke",
          "font-weight": 600,
          "text-anchor": isTwo ? "middle" : "start",
        },
        label,
      ),
    ],
  );
}

interface Frame {
  readonly px: number;
  readonly height: number;
  readonly centre: { readonly x: number; readonly y: number };
  readonly most: number;
  readonly pathOf: NetworkOptions["pathOf"];
}

interface Place {
  readonly tie: Tie;
  readonly x: number;
  readonly y: number;
  /** 1: to the right of the middle, -1: to the left. */
  readonly side: 1 | -1;
  readonly room: number;
}

/** The first in the middle, the next ones above and below in turn. */
function placed(ties: readonly Tie[], side: 1 | -1, frame: Frame, isTwo: boolean): readonly Place[] {
  const { px, height, centre } = frame;
  const reach = isTwo ? px * 0.2 : Math.min(110, px * 0.3);
  const x = centre.x + side * reach;
  const room = (side === 1 ? px - x : x) - LARGEST - ROOM;
  const order = rowOrder(ties.length);
  const top = (height - ties.length * ROW) / 2 + ROW / 2;
  return ties.map((tie, i) => ({ tie, x, y: top + (order[i] ?? 0) * ROW, side, room }));
}

/** For the ith of so many its row, counted from above. */
function rowOrder(count: number): readonly number[] {
  const middle = Math.floor((count - 1) / 2);
  return Array.from({ length: count }, (_, i) => middle + (i % 2 === 1 ? (i + 1) / 2 : -i / 2));
}

function lineTo({ tie, x, y }: Place, { centre, most }: Frame): Markup {
  const balance = balanceOf(tie);
  const half = (centre.x + x) / 2;
  return element("path", {
    d: path("M", centre.x, centre.y, "C", half, centre.y, half, y, x, y),
    fill: "none",
    stroke: BALANCE_HUES[balance],
    "stroke-width": Math.max(1.2, THICKEST * Math.sqrt(tie.records / most)),
    "stroke-dasharray": BALANCE_DASHES[balance],
    "stroke-opacity": 0.75,
    class: `tie of-${balance.replace(" ", "-")}`,
  });
}

function nodeOf({ tie, x, y, side, room }: Place, { most, pathOf }: Frame): Markup {
  const balance = balanceOf(tie);
  const radius = Math.max(4, LARGEST * Math.sqrt(tie.records / most));
  const count = String(tie.records);
  const name = fitText(tie.name, Math.max(24, room - textWidth(count) - 10));
  const at = {
    x: x + side * (LARGEST + 4),
    y: y + TEXT_SIZE / 2 - 2,
    "text-anchor": side === 1 ? "start" : "end",
  };
  const hole = balance === "no events" ? PAPER : BALANCE_HUES[balance];
  return pageLink(pathOf?.(tie.code) ?? null, sayTie(tie), "other", [
    element("circle", {
      cx: x,
      cy: y,
      r: radius,
      fill: hole,
      stroke: BALANCE_HUES[balance],
      "stroke-width": 1.5,
    }),
    element(
      "text",
      { ...at, fill: "currentColor" },
      `${name} `,
      element("tspan", { fill: QUIET_INK }, count),
    ),
  ]);
}

function summary(name: string, shown: readonly Tie[]): string {
  const told = shown.slice(0, 5).map(sayTie);
  const more = shown.length - told.length;
  return `${name} with ${shown.length === 1 ? "one other" : `${shown.length} others`}, the most told first: ${told.join("; ")}${more > 0 ? `; and ${more} more` : ""}`;
}
