// The line through the values of one source. It joins done values only, of periods of one length that follow on each other: a
// year is not joined to a quarter, and a period without a value leaves a gap.
import { element, type Markup, path } from "./element.js";
import type { PlacedPoint } from "./figure_points.js";

interface Step {
  readonly point: PlacedPoint;
  readonly first: number;
  readonly last: number;
}

/** The points of each line in order, two or more. */
export function lineRuns(points: readonly PlacedPoint[]): PlacedPoint[][] {
  return runsOf(points).map((run) => run.map(({ point }) => point));
}

/** The lines under the marks. */
export function figureLines(
  runs: readonly (readonly PlacedPoint[])[],
  y: (value: number) => number,
): Markup[] {
  return runs.map((run) => {
    const corners = run.map((point, index) => path(index === 0 ? "M" : "L", point.x, y(point.value)));
    return element("path", {
      class: "line",
      d: corners.join(""),
      stroke: run[0]?.look.hue ?? null,
      "stroke-width": 2,
      "stroke-linejoin": "round",
      fill: "none",
    });
  });
}

/** Runs of two steps or more. */
function runsOf(points: readonly PlacedPoint[]): Step[][] {
  const runs: Step[][] = [];
  const open = new Map<string, Step[]>();
  for (const step of stepsOf(points)) {
    const key = `${lengthOf(step)} ${step.point.source}`;
    const run = open.get(key);
    if (run !== undefined && followsOn(run.at(-1), step)) run.push(step);
    else {
      const next = [step];
      open.set(key, next);
      runs.push(next);
    }
  }
  return runs.filter((run) => run.length > 1);
}

/** What a line can go through, by time; of several values of one source for one period the last of the table. */
function stepsOf(points: readonly PlacedPoint[]): Step[] {
  const steps = new Map<string, Step>();
  for (const point of points) {
    const { first, last, status, bound, source } = point;
    if (first === null || last === null || status !== "actual" || bound === "range") continue;
    steps.set(`${first} ${last} ${source}`, { point, first, last });
  }
  return [...steps.values()].sort((a, b) => a.first - b.first);
}

/** Years are of one length, and so are quarters and months; else the days are counted. */
function lengthOf({ first, last }: Step): string {
  const days = last - first + 1;
  if (days >= 365 && days <= 366) return "year";
  if (days >= 181 && days <= 184) return "half";
  if (days >= 90 && days <= 92) return "quarter";
  if (days >= 28 && days <= 31) return "month";
  return `${days} days`;
}

function followsOn(before: Step | undefined, step: Step): boolean {
  return before !== undefined && step.first - before.last === 1;
}
