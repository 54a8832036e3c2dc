// How a brief looks on paper: faces, sizes, colours, the measure of the page.
import type { Brief } from "../../brief/index.js";
import type { Face } from "../fonts.js";

export const INK = "#1c2126";
export const QUIET = "#59626b";
export const RULE = "#dfe3e6";
/** The rule above the notes has to be seen on its own. */
export const FOOT_RULE = "#8b949c";
export const LINK = "#1d4f91";

/** A4 in points, and its margins. */
export const PAGE = { width: 595.28, height: 841.89, left: 62, right: 62, top: 62, bottom: 66 } as const;
/** Points of a line, and of the text from its first line to the last of the notes. */
export const MEASURE = PAGE.width - PAGE.left - PAGE.right;
export const ROOM = PAGE.height - PAGE.top - PAGE.bottom;

export interface Looks {
  readonly text: Face;
  readonly heading: Face;
  readonly small: Face;
}

export function looksOf({ fonts }: Brief): Looks {
  return { text: fonts.text, heading: `${fonts.headings}-bold`, small: fonts.headings };
}
