// How wide the columns of a table are: as wide as what stands in them as long as there is room, numbers before words.
import type { TableBlock } from "../brief/index.js";

/** Points between two columns. */
export const GAP = 10;

/** Points of each column with the gap behind it; all together as wide as `room`. `widthOf` measures a text in the look of its cell. */
export function columnWidths(
  { columns, rows }: TableBlock,
  room: number,
  widthOf: (text: string, isHead: boolean) => number,
  markWidth: number,
): readonly number[] {
  const last = columns.length - 1;
  const sizes = columns.map(({ title, isNumber }, i) => {
    const cells = rows.map(({ cells: own }) => own[i] ?? "");
    const more = i === last ? markWidth : 0;
    const whole = Math.max(...cells.map((text) => widthOf(text, false) + more), 0);
    const head = longestWord(title, (word) => widthOf(word, true));
    const words = cells.map((text) => longestWord(text, (word) => widthOf(word, false)) + more);
    const least = Math.max(head, isNumber ? whole : Math.min(room / 3, Math.max(...words, 0)));
    return {
      least: least + GAP,
      whole: Math.max(whole, widthOf(title, true) * 0.6, least) + GAP,
    };
  });
  const least = sizes.reduce((all, size) => all + size.least, 0);
  if (least >= room) return sizes.map((size) => (size.least / least) * room);
  const whole = sizes.reduce((all, size) => all + size.whole, 0);
  if (whole <= room) return sizes.map((size) => size.whole + (room - whole) / sizes.length);
  return cappedTo(sizes, room);
}

/** The widest columns give way, all to one width, and none below the least that it needs. */
function cappedTo(
  sizes: readonly { readonly least: number; readonly whole: number }[],
  room: number,
): readonly number[] {
  const widths = (cap: number) => sizes.map(({ least, whole }) => Math.max(least, Math.min(whole, cap)));
  let [low, high] = [0, room];
  for (let step = 0; step < 40; step += 1) {
    const cap = (low + high) / 2;
    if (widths(cap).reduce((all, width) => all + width, 0) > room) high = cap;
    else low = cap;
  }
  return widths(low);
}

function longestWord(text: string, widthOf: (word: string) => number): number {
  return Math.max(0, ...text.split(/\s+/u).map(widthOf));
}
