// How far two states voted alike, year by year, in percent from 0 to 100. A year without a common vote is a gap, hatched: nothing was loaded
// of it, or they have none. Each year is a mark of its own that leads to its roll calls.
import type { AgreementYear } from "../model/index.js";
import { claimLink } from "./claim_link.js";
import { dayNumber } from "./days.js";
import { element, type Markup, path, together } from "./element.js";
import { emptyChart } from "./empty_chart.js";
import { type ChartFrame, chartText, type Span, seenPart, spanOf } from "./frame.js";
import { hatch } from "./hatch.js";
import { KIND_HUES, PAPER, QUIET_INK } from "./hues.js";
import { LINE, TEXT_SIZE, textWidth } from "./text_width.js";
import { AXIS_HEIGHT, timeAxis } from "./time_axis.js";
import { type ValueScale, valueAxis, valueScale } from "./value_axis.js";

const TOP = LINE + 8;
const PLOT = 150;
const RADIUS = 4.5;
const HUE = KIND_HUES.position;

interface Placed extends AgreementYear {
  readonly left: number;
  readonly right: number;
}

/** Whether a year of the table lies in the frame. */
export function hasAgreement(frame: ChartFrame, years: readonly AgreementYear[]): boolean {
  const span = spanOf(frame);
  return span !== null && placed(span, years).length > 0;
}

/**
 * One `<svg>` as text, about 220 px high. Its marks are links with the year in `data-claim`. Without anything to draw (see `hasAgreement`): a
 * sentence that says so.
 */
export function agreementChart(frame: ChartFrame, years: readonly AgreementYear[]): string {
  const span = spanOf(frame);
  if (span === null) return emptyChart(frame.width, "No stretch of time is chosen.");
  const seen = placed(span, years);
  if (seen.length === 0) return emptyChart(span.width, "No common vote is loaded of these years.");
  const bottom = TOP + PLOT;
  const scale = valueScale(0, 100, TOP, bottom, 4);
  const size = { width: span.width, height: bottom + AXIS_HEIGHT, name: "agreement-chart", links: true };
  return chartText({ ...size, says: summary(seen) }, [
    together(gapsOf(span, seen).map(([left, right]) => hatch(left, right, TOP, bottom))),
    valueAxis(span, scale),
    element("text", { x: span.left, y: TEXT_SIZE, fill: QUIET_INK }, "Votes alike, percent"),
    timeAxis(span, bottom),
    together(runsOf(seen).map((run) => line(run, scale))),
    together(seen.map((year) => mark(year, scale))),
    together(labels(span, seen, scale)),
  ]);
}

function placed(span: Span, years: readonly AgreementYear[]): Placed[] {
  return years
    .flatMap((year) => {
      const [first, last] = [dayNumber(`${year.year}-01-01`), dayNumber(`${year.year}-12-31`)];
      const seen = first === null || last === null ? null : seenPart(span, first, last);
      return seen === null ? [] : [{ ...year, left: seen[0], right: seen[1] }];
    })
    .sort((a, b) => a.year - b.year);
}

function middle({ left, right }: Placed): number {
  return (left + right) / 2;
}

/** Years that follow on each other. */
function runsOf(years: readonly Placed[]): Placed[][] {
  const runs: Placed[][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1)?.year === year.year - 1) run.push(year);
    else runs.push([year]);
  }
  return runs.filter((run) => run.length > 1);
}

/** Px of the stretches without a year. */
function gapsOf(span: Span, years: readonly Placed[]): (readonly [number, number])[] {
  const edges = [span.left, ...years.flatMap(({ left, right }) => [left, right]), span.right];
  const gaps: (readonly [number, number])[] = [];
  for (let at = 0; at < edges.length; at += 2) {
    const [left, right] = [edges[at] ?? 0, edges[at + 1] ?? 0];
    if (right - left > 0.5) gaps.push([left, right]);
  }
  return gaps;
}

function line(run: readonly Placed[], scale: ValueScale): Markup {
  const corners = run.map((year, i) => path(i === 0 ? "M" : "L", middle(year), scale.y(year.agreement)));
  const shape = { d: corners.join(""), stroke: HUE, "stroke-width": 2, "stroke-linejoin": "round" };
  return element("path", { class: "line", ...shape, fill: "none" });
}

function mark(year: Placed, scale: ValueScale): Markup {
  const [x, y] = [middle(year), scale.y(year.agreement)];
  const r = Math.min(RADIUS, Math.max(1.5, (year.right - year.left) / 2.4));
  return claimLink([String(year.year)], saying(year), "year", [
    element("rect", {
      x: year.left,
      y: TOP,
      width: year.right - year.left,
      height: PLOT,
      fill: "transparent",
    }),
    element("circle", { cx: x, cy: y, r, fill: HUE, stroke: PAPER, "stroke-width": 1 }),
  ]);
}

/** The last year, and the highest and the lowest where there is room. */
function labels(span: Span, years: readonly Placed[], scale: ValueScale): Markup[] {
  const told: (readonly [number, number])[] = [];
  const order = [years.at(-1), extreme(years, 1), extreme(years, -1)];
  return order.flatMap((year) => {
    if (year === undefined) return [];
    const words = year.agreement.toFixed(1);
    const wide = textWidth(words) / 2 + 4;
    const x = Math.min(span.right - wide, Math.max(span.left + wide, middle(year)));
    if (told.some(([left, right]) => x - wide < right && x + wide > left)) return [];
    told.push([x - wide, x + wide]);
    const at = scale.y(year.agreement);
    const y = at - TOP < TEXT_SIZE ? at + RADIUS + TEXT_SIZE : at - RADIUS - 5;
    return [element("text", { x, y, "text-anchor": "middle", fill: HUE, "aria-hidden": "true" }, words)];
  });
}

function extreme(years: readonly Placed[], way: 1 | -1): Placed | undefined {
  return years.reduce<Placed | undefined>(
    (best, year) => (best === undefined || way * year.agreement > way * best.agreement ? year : best),
    undefined,
  );
}

function saying({ year, agreement, n }: AgreementYear): string {
  return `${year}: ${agreement.toFixed(1)} percent of ${n} ${n === 1 ? "vote" : "votes"}`;
}

/** "Votes alike by year, 2014 to 2019: 69.7 percent of 76 votes in 2014, last …; lowest …, highest …" */
function summary(years: readonly Placed[]): string {
  const [first, last] = [years[0], years.at(-1)];
  const [high, low] = [extreme(years, 1), extreme(years, -1)];
  const told = [first, last, low, high].map((year) => (year === undefined ? "" : saying(year)));
  return `Votes alike by year; first ${told[0]}; last ${told[1]}; lowest ${told[2]}; highest ${told[3]}`;
}
