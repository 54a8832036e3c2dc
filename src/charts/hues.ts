// The colours, each a property of CSS with a default for white paper. A page sets the properties for its light and its dark
// theme; a brief sets none. The defaults stand out from white by 4.5 to 1 at least, and pairs that must be told apart differ
// for colour-blind readers too.
import type { Claim } from "../model/index.js";

/** Ground, ink of axes and words, and rules. */
export const PAPER = "var(--paper, #ffffff)";
export const QUIET_INK = "var(--ink-quiet, #59626b)";
export const RULE = "var(--rule, #dfe3e6)";

/** The pair of cooperation and conflict: teal and burnt orange. */
export const COOPERATION = "var(--cooperation, #1b7f79)";
export const CONFLICT = "var(--conflict, #b8470f)";

/** The two countries of a pair, and everywhere else. */
export const COUNTRY_A = "var(--country-a, #1f4e79)";
export const COUNTRY_B = "var(--country-b, #a03c3c)";
export const ELSEWHERE = "var(--ink-quiet, #59626b)";

/** One hue for each kind of claim, the same everywhere. */
export const KIND_HUES: Readonly<Record<Claim["kind"], string>> = {
  event: "var(--kind-event, #2a5db0)",
  statement: "var(--kind-statement, #3b7d23)",
  figure: "var(--kind-figure, #8a6400)",
  position: "var(--kind-position, #93389c)",
};

const SERIES = [
  "var(--series-1, #2a5db0)",
  "var(--series-2, #b8470f)",
  "var(--series-3, #3b7d23)",
  "var(--series-4, #93389c)",
  "var(--series-5, #8a6400)",
  "var(--series-6, #56616e)",
] as const;

/** The hue of the nth source of a chart, from 0; after six they come again. */
export function seriesHue(index: number): string {
  return SERIES[index % SERIES.length] ?? QUIET_INK;
}
