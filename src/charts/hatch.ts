// A faint hatch: here we do not know. Drawn as lines and not as a pattern, which would need an id on the page.
import { element, type Markup, path } from "./element.js";
import { RULE } from "./hues.js";

const STEP = 7;

/** Slanting lines that fill the box, px. They go on from box to box, as if the whole chart were hatched behind it. */
export function hatch(left: number, right: number, top: number, bottom: number): Markup {
  const lines: string[] = [];
  for (let sum = Math.ceil((left + top) / STEP) * STEP; sum < right + bottom; sum += STEP) {
    const [x1, x2] = [Math.max(left, sum - bottom), Math.min(right, sum - top)];
    if (x1 < x2) lines.push(path("M", x1, sum - x1, "L", x2, sum - x2));
  }
  return element("path", { class: "hatch", d: lines.join(""), stroke: RULE, fill: "none" });
}
