// The countries of the world by what is told of each with one party. Where nothing is told the land is hatched: it is not known, and that is
// not a quiet relation. The hatch lies under a sea that leaves the land out, for a pattern would need an id on the page.
import { BALANCE_DASHES, BALANCE_HUES, balanceOf, sayTie, type Tie } from "./balance.js";
import { element, type Markup, path, together } from "./element.js";
import { chartText, drawnWidth } from "./frame.js";
import { PAPER, RULE } from "./hues.js";
import { pageLink } from "./page_link.js";

/** Paths of countries by code, in a box of this size, px (web/country/world.json). Under "" stands land of no party that is known here. */
export interface WorldShapes {
  readonly width: number;
  readonly height: number;
  readonly paths: Readonly<Record<string, string>>;
}

export interface MapOptions {
  /** CSS px. */
  readonly width: number;
  /** The party itself, and its name. */
  readonly party: string;
  readonly name: string;
  /** Address of a page for the party with one other; null: no links. */
  readonly pathOf: ((code: string) => string) | null;
}

/** Px between two lines of the hatch, as it is seen. */
const STEP = 6;
/** Land is filled so much where there are few records, and where there are most. */
const FAINTEST = 0.45;

/** Those of the ties that the map has a shape for. */
export function mappedTies(shapes: WorldShapes, ties: readonly Tie[]): readonly Tie[] {
  return ties.filter(({ code }) => shapeOf(shapes, code) !== undefined);
}

function shapeOf({ paths }: WorldShapes, code: string): string | undefined {
  return Object.hasOwn(paths, code) ? paths[code] : undefined;
}

/** One `<svg>` as text: teal for more cooperation, orange with dashed borders for more conflict, grey for neither, hatch for nothing told. */
export function worldMap(options: MapOptions, shapes: WorldShapes, ties: readonly Tie[]): string {
  const { party, name, pathOf } = options;
  const width = drawnWidth(options.width);
  const scale = width / shapes.width;
  const height = Math.round(shapes.height * scale);
  const shown = mappedTies(shapes, ties);
  const most = Math.max(1, ...shown.map(({ records }) => records));
  const own = shapeOf(shapes, party);
  const land = Object.values(shapes.paths).join("");
  return chartText({ width, height, name: "world-map", says: summary(name, shown), links: pathOf !== null }, [
    // a drawing in the drawing, which cuts off the edge of the sea
    element(
      "svg",
      {
        width,
        height,
        viewBox: `0 0 ${shapes.width} ${shapes.height}`,
        overflow: "hidden",
        "stroke-linejoin": "round",
      },
      hatched(shapes, STEP / scale),
      element("path", {
        d: `${box(shapes)}${land}`,
        fill: PAPER,
        "fill-rule": "evenodd",
        stroke: RULE,
        "stroke-width": 0.8,
        "vector-effect": "non-scaling-stroke",
      }),
      own === undefined
        ? null
        : element("path", { d: own, fill: "currentColor", class: "own" }, element("title", {}, name)),
      together(shown.map((tie) => countryOf(tie, shapeOf(shapes, tie.code) ?? "", most, pathOf))),
    ),
  ]);
}

function countryOf(tie: Tie, shape: string, most: number, pathOf: MapOptions["pathOf"]): Markup {
  const balance = balanceOf(tie);
  const share = Math.log1p(tie.records) / Math.log1p(most);
  return pageLink(pathOf?.(tie.code) ?? null, sayTie(tie), `country of-${balance.replace(" ", "-")}`, [
    element("path", { d: shape, fill: PAPER }),
    element("path", {
      d: shape,
      fill: BALANCE_HUES[balance],
      "fill-opacity": FAINTEST + (1 - FAINTEST) * share,
      stroke: BALANCE_HUES[balance],
      "stroke-width": 1.2,
      "stroke-dasharray": BALANCE_DASHES[balance],
      "vector-effect": "non-scaling-stroke",
    }),
  ]);
}

function hatched({ width, height }: WorldShapes, step: number): Markup {
  const lines: string[] = [];
  for (let sum = step; sum < width + height; sum += step) {
    const [x1, x2] = [Math.max(0, sum - height), Math.min(width, sum)];
    lines.push(path("M", x1, sum - x1, "L", x2, sum - x2));
  }
  return element("path", {
    class: "hatch",
    d: lines.join(""),
    stroke: RULE,
    "stroke-width": 1,
    "vector-effect": "non-scaling-stroke",
    fill: "none",
  });
}

/** A little larger than the box, so that no line of the hatch is seen at its edge. */
function box({ width, height }: WorldShapes): string {
  return path("M", -2, -2, "H", width + 2, "V", height + 2, "H", -2, "Z");
}

function summary(name: string, shown: readonly Tie[]): string {
  const count = (wanted: ReturnType<typeof balanceOf>) =>
    shown.filter((tie) => balanceOf(tie) === wanted).length;
  return (
    `Map of the world: ${shown.length} ${shown.length === 1 ? "country" : "countries"} with something told of ${name}; ` +
    `more cooperation with ${count("cooperation")}, more conflict with ${count("conflict")}. The table has each.`
  );
}
