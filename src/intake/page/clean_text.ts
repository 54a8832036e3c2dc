// Text of a page as it is stored: one space for any white space, no control characters, no invisible marks.
// Source of the rule: HTML standard, white space collapsing; Unicode 15, control and format characters.

/** Where a line breaks inside of a block, until the block is written: no page can hold it, it is a control character. */
export const LINE_BREAK = "\u000b";

/** Controls become spaces; soft hyphens, zero-width spaces and byte order marks go. Joiners stay, Persian needs them. */
export function dropControls(text: string): string {
  return text.replace(/[\u00ad\u200b\u2060\ufeff]/g, "").replace(/(?![\t\n])\p{Cc}/gu, " ");
}

/** Collapses white space, no-break spaces included ("26&nbsp;percent" is "26 percent"), and trims. */
export function collapseSpaces(text: string): string {
  return text.replace(/[\s\u00a0\u2007\u202f]+/g, " ").trim();
}
