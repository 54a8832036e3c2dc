// A brief as strips that flow down the pages: lines, rows of tables, pictures, with the room above them and what stays together.
import type { Brief, Block as BriefBlock, TableBlock } from "../../brief/index.js";
import { columnWidths, GAP } from "../columns.js";
import { pictureOf } from "../picture.js";
import { INK, LINK, type Looks, MEASURE, QUIET } from "./looks.js";
import type { Block, Strip } from "./pages.js";
import { type Line, linesOf, marksIn, type WidthOf, type Words, widthOfLine } from "./words.js";

export interface TextStrip extends Strip {
  readonly kind: "text";
  /** Of the structure, where it is not that of the block. */
  readonly tag?: "Caption";
  readonly line: Line;
}

interface RowCell {
  readonly lines: readonly Line[];
  readonly left: number;
  readonly width: number;
  readonly isNumber: boolean;
}

export interface RowStrip extends Strip {
  readonly kind: "row";
  readonly isHead: boolean;
  readonly cells: readonly RowCell[];
  readonly leading: number;
  /** A row that is cut has its rule below the last part. */
  readonly isLast: boolean;
}

interface PictureStrip extends Strip {
  readonly kind: "picture";
  readonly png: Uint8Array;
  /** Points as it is shown, when it is not set smaller. */
  readonly width: number;
  readonly tall: number;
  readonly says: string;
}

type PaperStrip = TextStrip | RowStrip | PictureStrip;

export interface PaperBlock extends Block<PaperStrip> {
  /** Of the structure. */
  readonly tag: "H1" | "H2" | "H3" | "P" | "Table" | "Figure";
  readonly outline?: { readonly title: string; readonly level: 1 | 2 };
  readonly isRuledAbove?: true;
}

/** Points of a px of a chart. */
const PX = 0.69;
/** A picture may be set at this part of its size, where its words are of six and a half points. */
const LEAST = 0.8;
/** Points that the strip of a picture has above and below it. */
export const PICTURE_ROOM = 4;
/** Points of the longest row that is not cut. */
const MOST_ROW = 300;
const CELL = 8.7;
const CELL_LEADING = 11.4;
const CELL_ROOM = 6;

/** All blocks of the paper; marks are numbered in the order in which a reader meets them. */
export async function blocksOf(brief: Brief, looks: Looks, widthOf: WidthOf): Promise<readonly PaperBlock[]> {
  let marks = 0;
  const mark = (): Words => {
    marks += 1;
    const look = { face: looks.small, size: 6.6, ink: LINK, raise: 3.6 } as const;
    return { ...look, text: String(marks), sticks: true, to: `note-${marks}`, mark: marks };
  };
  const text = (words: readonly Words[], leading: number): readonly TextStrip[] =>
    linesOf(words, MEASURE, widthOf).map((line) => ({
      ...({ kind: "text", height: leading, marks: marksIn(line), line } as const),
    }));
  const whole = (words: Words, leading: number) => {
    const strips = text([words], leading);
    return { strips, atHead: strips.length, atEnd: 1 };
  };
  const headed = (title: string, size: number, ink = INK): Words => ({
    ...{ text: title, face: looks.heading, size, ink },
  });
  /** `before`: what stands right above. */
  const blockOf = async (block: BriefBlock, before: BriefBlock["kind"]): Promise<PaperBlock> => {
    switch (block.kind) {
      case "heading":
        return {
          ...whole(headed(block.text, 11.5), 16),
          ...{ tag: "H3", space: before === "heading" ? 3 : 13, keepsNext: true },
          outline: { title: block.text, level: 2 },
        };
      case "paragraph": {
        const ink = { face: looks.text, size: 10.5, ink: INK } as const;
        const words = block.sentences.flatMap(({ text: said }, i) => [
          { ...ink, text: i === 0 ? said : ` ${said}` },
          mark(),
        ]);
        const space = { heading: 3, paragraph: 6, chart: 10, table: 12 }[before];
        return { tag: "P", space, strips: text(words, 15.2), atHead: 2, atEnd: 2 };
      }
      case "chart": {
        const { png, width, height } = await pictureOf(block.svg);
        const shown = Math.min(MEASURE, width * PX);
        const title = text([headed(block.title, 10), mark()], 15);
        const says = `${block.title}. ${block.says}`;
        const tall = (height * shown) / width;
        const own = { kind: "picture", png, width: shown, tall, says } as const;
        const picture = {
          ...own,
          height: tall + PICTURE_ROOM,
          leastHeight: LEAST * tall + PICTURE_ROOM,
          marks: [],
        };
        return {
          ...{ tag: "Figure", space: before === "heading" ? 6 : 14, strips: [...title, picture] },
          ...{ atHead: title.length + 1, atEnd: 1 },
        };
      }
      case "table":
        return tableOf(block, before === "heading" ? 6 : 14);
    }
  };
  const tableOf = (block: TableBlock, space: number): PaperBlock => {
    // as it is set: piece by piece, so that no line that was measured is a hair too wide
    const widthIn = (one: string, isHead: boolean) => {
      const look = isHead ? headed(one, 8.4) : { ...headed(one, CELL), face: looks.text };
      return linesOf([look], Number.POSITIVE_INFINITY, widthOf).reduce(
        (sum, line) => sum + widthOfLine(line),
        0.1,
      );
    };
    const widths = columnWidths(block, MEASURE, widthIn, widthOf("000", looks.small, 6.6));
    const rowOf = (cells: readonly (readonly Words[])[], isHead: boolean): readonly RowStrip[] => {
      const set = cells.map((words, i) => {
        const left = widths.slice(0, i).reduce((sum, width) => sum + width, 0);
        const width = (widths[i] ?? 60) - (i === cells.length - 1 ? 0 : GAP);
        const isNumber = block.columns[i]?.isNumber === true;
        return { lines: linesOf(words, width, widthOf), left, width, isNumber };
      });
      return inParts(set, isHead);
    };
    const title = text([headed(block.title, 10)], 15).map((strip) => ({ ...strip, tag: "Caption" as const }));
    const [head] = rowOf(
      block.columns.map((column) => [headed(column.title, 8.4, QUIET)]),
      true,
    );
    const rows = block.rows.flatMap(({ cells }) => {
      const look = { face: looks.text, size: CELL, ink: INK } as const;
      return rowOf(
        cells.map((one, i) => [{ ...look, text: one }, ...(i === cells.length - 1 ? [mark()] : [])]),
        false,
      );
    });
    const above = head === undefined ? title : [...title, head];
    return {
      ...{ tag: "Table", space, strips: [...above, ...rows] },
      ...{ atHead: above.length + 2, atEnd: 2 },
      ...(head === undefined ? {} : { again: head }),
    };
  };

  const quiet = { face: looks.small, size: 10.5, ink: QUIET } as const;
  const blocks: PaperBlock[] = [
    { ...whole(headed(brief.title, 24), 29), tag: "H1", space: 0, keepsNext: true },
    ...[brief.subtitle, ...(brief.imprint === null ? [] : [brief.imprint])].map(
      (line): PaperBlock => ({ ...whole({ ...quiet, text: line }, 15), tag: "P", space: 1, keepsNext: true }),
    ),
  ];
  for (const section of brief.sections) {
    blocks.push({
      ...whole(headed(section.title, 14), 19),
      ...{ tag: "H2", space: 28, keepsNext: true, isRuledAbove: true },
      outline: { title: section.title, level: 1 },
    });
    for (const [i, block] of section.blocks.entries())
      blocks.push(await blockOf(block, section.blocks[i - 1]?.kind ?? "heading"));
  }
  return blocks;
}

/** A row in one strip; one that is longer than half a page in several, since a strip is not parted. */
function inParts(cells: readonly RowCell[], isHead: boolean): readonly RowStrip[] {
  const lines = Math.max(1, ...cells.map((cell) => cell.lines.length));
  const most = Math.floor(MOST_ROW / CELL_LEADING);
  const count = Math.ceil(lines / most);
  return Array.from({ length: count }, (_, i) => {
    const own = cells.map((cell) => ({ ...cell, lines: cell.lines.slice(i * most, (i + 1) * most) }));
    const isLast = i === count - 1;
    const tall = Math.max(1, ...own.map((cell) => cell.lines.length)) * CELL_LEADING;
    return {
      ...({ kind: "row", isHead, cells: own, leading: CELL_LEADING, isLast } as const),
      height: tall + (isLast ? CELL_ROOM : CELL_ROOM / 2),
      marks: own.flatMap((cell) => cell.lines.flatMap(marksIn)),
    };
  });
}
