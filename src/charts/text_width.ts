// How wide a text will be. The fonts are not known here, so widths are those of a wide sans serif: labels keep clear of
// each other in any usual face.

/** Size of every text of the charts, px. */
export const TEXT_SIZE = 14;
/** Height of a line of it, px. */
export const LINE = 18;

const NARROW = /[\sfijlrtI.,:;'’|!()[\]-]/u;
const BROAD = /[mwMW@%—→]/u;
const TALL = /[\p{Lu}\d]/u;
const FULL =
  /[\u1100-\u11FF\u2E80-\uA4CF\uAC00-\uD7FF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60]|[\u{10000}-\u{10FFFF}]/u;

/** Width in px, rather too wide than too narrow. */
export function textWidth(text: string): number {
  let ems = 0;
  for (const sign of text) ems += emsOf(sign);
  return ems * TEXT_SIZE;
}

function emsOf(sign: string): number {
  if (FULL.test(sign)) return 1.05;
  if (BROAD.test(sign)) return 0.97;
  if (NARROW.test(sign)) return 0.4;
  return TALL.test(sign) ? 0.67 : 0.6;
}

/** The text, or its beginning with "…", so that it is at most `width` px wide. */
export function fitText(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let kept = "";
  for (const sign of text) {
    if (textWidth(`${kept}${sign}…`) > width) break;
    kept += sign;
  }
  return `${kept.trimEnd()}…`;
}
