// A brief as a PDF: typefaces inside, text that can be searched and copied, tags and an outline, sources at the end with links both ways.
import { type Block, type Brief, footOf, isWebAddress, type Notes } from "../brief/index.js";
import type { Face } from "./fonts.js";
import { pictureOf } from "./picture.js";
import { MEASURE, openSheet, type Sheet, type Words } from "./sheet.js";

const INK = "#1c2126";
const QUIET = "#59626b";
const RULE = "#dfe3e6";
const LINK = "#1d4f91";
/** Points of a px of a chart. */
const PX = 0.69;

interface Looks {
  readonly text: Face;
  readonly heading: Face;
  readonly small: Face;
}

export async function briefPdf(brief: Brief): Promise<Uint8Array> {
  const sheet = openSheet({ title: brief.title, subject: brief.subtitle, day: brief.asOf });
  const looks: Looks = {
    text: brief.fonts.text,
    heading: `${brief.fonts.headings}-bold`,
    small: brief.fonts.headings,
  };
  const notes: Notes[] = [];
  const mark = (own: Notes): Words => {
    notes.push(own);
    const number = notes.length;
    return {
      ...{ text: String(number), face: looks.small, size: 6.6, ink: LINK, raise: 3.6, sticks: true },
      ...{ to: `note-${number}`, place: `mark-${number}` },
    };
  };
  sheet.set("H1", [{ text: brief.title, face: looks.heading, size: 24, ink: INK }], { leading: 29 });
  for (const line of [brief.subtitle, ...(brief.imprint === null ? [] : [brief.imprint])])
    sheet.set("P", [{ text: line, face: looks.small, size: 10.5, ink: QUIET }], { leading: 15 });
  for (const { title, blocks } of brief.sections) {
    sectionTitle(sheet, title, looks);
    for (const block of blocks) await setBlock(sheet, block, looks, mark);
  }
  if (notes.length > 0) {
    sectionTitle(sheet, brief.notesTitle, looks);
    for (const [i, own] of notes.entries()) setNote(sheet, i + 1, own, brief, looks);
  }
  return sheet.finish((page, pages) => [
    {
      text: `${brief.title}, ${brief.subtitle}, page ${page} of ${pages}`,
      face: looks.small,
      size: 8,
      ink: QUIET,
    },
  ]);
}

function sectionTitle(sheet: Sheet, title: string, looks: Looks): void {
  sheet.need(90);
  sheet.skip(16);
  sheet.rule(RULE);
  sheet.skip(7);
  sheet.outline(title, 1);
  sheet.set("H2", [{ text: title, face: looks.heading, size: 14, ink: INK }], { leading: 19 });
  sheet.skip(3);
}

async function setBlock(
  sheet: Sheet,
  block: Block,
  looks: Looks,
  mark: (notes: Notes) => Words,
): Promise<void> {
  const ink = { face: looks.text, size: 10.5, ink: INK } as const;
  switch (block.kind) {
    case "heading":
      sheet.need(60);
      sheet.skip(6);
      sheet.outline(block.text, 2);
      sheet.set("H3", [{ text: block.text, face: looks.heading, size: 11.5, ink: INK }], { leading: 16 });
      sheet.skip(1);
      return;
    case "paragraph": {
      const words = block.sentences.flatMap(({ text, notes }, i) => [
        { ...ink, text: i === 0 ? text : ` ${text}` },
        mark(notes),
      ]);
      sheet.need(30);
      sheet.set("P", words, { leading: 15.4 });
      return sheet.skip(6);
    }
    case "chart": {
      const { png, width, height } = await pictureOf(block.svg);
      sheet.need(height * PX + 36);
      sheet.skip(8);
      sheet.set("Caption", [caption(block.title, looks), mark(block.notes)], { leading: 14 });
      sheet.skip(4);
      sheet.picture(png, width * PX, height * PX, `${block.title}. ${block.says}`);
      return sheet.skip(8);
    }
    case "table":
      return setTable(sheet, block, looks, mark);
  }
}

function caption(text: string, looks: Looks): Words {
  return { text, face: looks.heading, size: 10, ink: INK };
}

type TableBlock = Extract<Block, { kind: "table" }>;

function setTable(
  sheet: Sheet,
  { title, columns, rows }: TableBlock,
  looks: Looks,
  mark: (notes: Notes) => Words,
): void {
  const widths = columnWidths(columns, rows);
  const lefts = widths.map((_, i) => widths.slice(0, i).reduce((sum, width) => sum + width, 0));
  const boxOf = (i: number) => {
    const align = columns[i]?.isNumber === true ? "right" : "left";
    return { left: lefts[i] ?? 0, width: (widths[i] ?? 60) - 8, align, leading: 12 } as const;
  };
  sheet.need(110);
  sheet.skip(8);
  sheet.set("Caption", [caption(title, looks)], { leading: 15 });
  sheet.row(
    columns.map((column, i) => ({
      words: [{ text: column.title, face: looks.heading, size: 8.6, ink: QUIET }],
      box: boxOf(i),
    })),
    RULE,
  );
  for (const { cells, notes } of rows) {
    const last = cells.length - 1;
    sheet.row(
      cells.map((text, i) => ({
        words: [{ text, face: looks.text, size: 9, ink: INK }, ...(i === last ? [mark(notes)] : [])],
        box: boxOf(i),
      })),
      RULE,
    );
  }
  sheet.skip(8);
}

/** By the length of what stands in a column, none narrower than a word needs, all together as wide as the page. */
function columnWidths(columns: TableBlock["columns"], rows: TableBlock["rows"]): readonly number[] {
  const weights = columns.map(({ title }, i) => {
    const lengths = [title, ...rows.map(({ cells }) => cells[i] ?? "")].map((text) => text.length);
    const room = i === columns.length - 1 ? 5 : 0; // for the mark of the source
    return Math.min(34, Math.max(11, ...lengths)) + room;
  });
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => (weight / sum) * MEASURE);
}

const NUMBER_WIDTH = 24;

function setNote(sheet: Sheet, number: number, notes: Notes, brief: Brief, looks: Looks): void {
  const look = { face: looks.text, size: 8.2, ink: INK } as const;
  const words: Words[] = footOf(notes, brief.dates).map(({ text, url }) =>
    url !== null && isWebAddress(url) ? { ...look, text, ink: LINK, url } : { ...look, text },
  );
  const box = { left: NUMBER_WIDTH, width: MEASURE - NUMBER_WIDTH, leading: 11 } as const;
  sheet.need(Math.min(44, sheet.heightOf(words, box)));
  const back: Words = {
    ...look,
    text: `${number} `,
    ink: LINK,
    to: `mark-${number}`,
    place: `note-${number}`,
  };
  sheet.set("Note", [back, ...words], { ...box, left: 0, width: MEASURE });
  sheet.skip(2.5);
}
