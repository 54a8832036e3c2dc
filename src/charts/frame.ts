// The frame that the charts of a page share: one width and one stretch of time, so that they line up one under another.

import { dayNumber } from "./days.js";
import { element, type Markup } from "./element.js";
import { TEXT_SIZE } from "./text_width.js";

/** What a caller asks for. */
export interface ChartFrame {
  /** CSS px; meant for 280 to 1400. */
  readonly width: number;
  /** First and last day shown, ISO, both included. */
  readonly from: string;
  readonly to: string;
}

/** Px left and right of the time axis. Equal in every chart: what lines them up. "−100 bn" has room at the left. */
const LEFT = 68;
const RIGHT = 16;
const NARROWEST = 160;

/** The frame in numbers. */
export interface Span {
  readonly width: number;
  /** Px where the first day begins and where the last one ends. */
  readonly left: number;
  readonly right: number;
  /** Day numbers of the first day and of the day after the last. */
  readonly first: number;
  readonly past: number;
}

/** The span of a frame; null when its days are none, or end before they begin. */
export function spanOf({ width, from, to }: ChartFrame): Span | null {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  if (first === null || last === null || last < first) return null;
  const px = drawnWidth(width);
  return { width: px, left: LEFT, right: px - RIGHT, first, past: last + 1 };
}

/** A width that can be drawn at, px. */
export function drawnWidth(width: number): number {
  return Number.isFinite(width) ? Math.max(NARROWEST, width) : NARROWEST;
}

/** Px from the left where a day begins. A day outside of the span is outside of `left` to `right`. */
export function xOf(span: Span, day: number): number {
  return span.left + ((day - span.first) / (span.past - span.first)) * (span.right - span.left);
}

/** Px of the seen part of the days `first` to `last`, both included; an open end (null) reaches to the edge. Null when unseen. */
export function seenPart(
  span: Span,
  first: number | null,
  last: number | null,
): readonly [left: number, right: number] | null {
  const begin = Math.max(span.first, first ?? span.first);
  const past = Math.min(span.past, (last ?? span.past - 1) + 1);
  return begin < past ? [xOf(span, begin), xOf(span, past)] : null;
}

/**
 * The whole `<svg>` as text. `says` is what is seen, in a sentence. With `links`, marks inside can be reached by keyboard: then
 * the drawing is a group, for a picture hides what it holds from screen readers.
 */
export function chartText(
  { width, height, name, says, links }: ChartSize,
  drawing: readonly (Markup | null)[],
): string {
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: `chart ${name}`,
      role: links ? "group" : "img",
      "aria-label": says,
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      "font-size": TEXT_SIZE,
      "font-variant": "tabular-nums",
      overflow: "visible",
    },
    ...drawing,
  ).markup;
}

export interface ChartSize {
  readonly width: number;
  readonly height: number;
  /** Class of the chart. */
  readonly name: string;
  readonly says: string;
  readonly links: boolean;
}
