// The form of a mark. The outline says what it is (a source, a kind of claim), the filling says the status:
// done ●, planned ○, possible ◌, undecided ⊙, denied or not done ⊘.
import type { Status } from "../model/index.js";
import { element, type Markup, path } from "./element.js";
import { PAPER } from "./hues.js";

export const SHAPES = ["circle", "square", "diamond", "triangle", "hexagon"] as const;
export type Shape = (typeof SHAPES)[number];

/** Statuses as a reader says them. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  actual: "done",
  planned: "planned",
  possible: "possible",
  undecided: "undecided",
  negated: "denied or not done",
};

/** What a glyph looks like; `r` is half of its height, px. */
export interface GlyphForm {
  readonly shape: Shape;
  readonly status: Status;
  readonly hue: string;
  readonly r: number;
}

/** A glyph with its middle at `x`, `y` px. */
export function glyph(x: number, y: number, { shape, status, hue, r }: GlyphForm): Markup {
  const isSmall = r < 4;
  const inner =
    status === "negated"
      ? path("M", x - r * 0.7, y + r * 0.7, "L", x + r * 0.7, y - r * 0.7)
      : status === "undecided"
        ? path("M", x - 0.1, y, "h", 0.2)
        : null;
  return element(
    "g",
    { class: `glyph ${status}`, stroke: hue, "stroke-width": isSmall ? 1.25 : 1.75 },
    element("path", {
      d: outline(shape, x, y, r),
      fill: status === "actual" ? hue : PAPER,
      "stroke-linejoin": "round",
      "stroke-dasharray": status === "possible" ? (isSmall ? "1 1.5" : "1.8 1.9") : null,
    }),
    inner === null
      ? null
      : element("path", {
          d: inner,
          fill: "none",
          "stroke-linecap": status === "undecided" ? "round" : null,
          "stroke-width": status === "undecided" ? r * 0.8 : null,
        }),
  );
}

/** Path data of an outline; all shapes look about equally large. */
function outline(shape: Shape, x: number, y: number, r: number): string {
  switch (shape) {
    case "circle":
      return path("M", x - r, y, "a", r, r, 0, 1, 1, 2 * r, 0, "a", r, r, 0, 1, 1, -2 * r, 0, "Z");
    case "square":
      return polygon(x, y, r * 1.25, [45, 135, 225, 315]);
    case "diamond":
      return polygon(x, y, r * 1.25, [0, 90, 180, 270]);
    case "triangle":
      return polygon(x, y + r * 0.2, r * 1.3, [0, 120, 240]);
    case "hexagon":
      return polygon(x, y, r * 1.1, [0, 60, 120, 180, 240, 300]);
  }
}

/** Corners at `angles` degrees, clockwise from the top. */
function polygon(x: number, y: number, r: number, angles: readonly number[]): string {
  const corners = angles.map((angle, index) => {
    const turn = (angle * Math.PI) / 180;
    return path(index === 0 ? "M" : "L", x + r * Math.sin(turn), y - r * Math.cos(turn));
  });
  return `${corners.join("")}Z`;
}
