// A brief as a Word document: styles, headings, footnotes, tables and pictures that Word knows as such.
import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { type Block, type Brief, footOf, isWebAddress, type Notes, type TableBlock } from "../brief/index.js";
import { columnWidths } from "./columns.js";
import { type Picture, pictureOf } from "./picture.js";
import { withFixedParts } from "./zip.js";

/** Faces that every machine with a word processor has something for. */
const FACES = { serif: "Georgia", sans: "Arial" } as const;
const INK = "1C2126";
const QUIET = "59626B";
const RULE = { style: BorderStyle.SINGLE, size: 4, color: "DFE3E6" } as const;
const NO_RULE = { style: BorderStyle.NONE, size: 0, color: "FFFFFF" } as const;
/** Px of the width of the text on A4, for pictures. */
const MEASURE = 620;

export async function briefDocx(brief: Brief): Promise<Uint8Array> {
  const footnotes: Record<string, { children: Paragraph[] }> = {};
  let count = 0;
  const mark = (notes: Notes): ParagraphChild => {
    count += 1;
    footnotes[String(count)] = {
      children: [new Paragraph({ style: "FootnoteText", children: footRuns(notes, brief) })],
    };
    return new FootnoteReferenceRun(count);
  };
  const children: (Paragraph | Table)[] = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [run(brief.title)] }),
    new Paragraph({ style: "Subtitle", children: [run(brief.subtitle)] }),
    ...(brief.imprint === null ? [] : [new Paragraph({ style: "Subtitle", children: [run(brief.imprint)] })]),
  ];
  for (const { title, blocks } of brief.sections) {
    children.push(new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(title)] }));
    for (const block of blocks) children.push(...(await blockParts(block, mark)));
  }
  const document = new Document({
    creator: "Chancery",
    lastModifiedBy: "Chancery",
    title: brief.title,
    subject: brief.subtitle,
    styles: stylesOf(brief),
    footnotes,
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1300, bottom: 1300, left: 1250, right: 1250 },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                style: "PageFoot",
                children: [
                  run(`${brief.title}, ${brief.subtitle}   `),
                  new TextRun({ children: [PageNumber.CURRENT] }),
                ],
              }),
            ],
          }),
        },
        children,
      },
    ],
  });
  return withFixedParts(new Uint8Array(await Packer.toBuffer(document)), brief.asOf);
}

/** XML 1.0 has no room for control characters. */
function run(text: string): TextRun {
  return new TextRun(text.replace(/[^\t\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD"));
}

function footRuns(notes: Notes, brief: Brief): ParagraphChild[] {
  const parts = footOf(notes, brief.dates).map(({ text, url }) =>
    url !== null && isWebAddress(url)
      ? new ExternalHyperlink({ link: url, children: [run(text)] })
      : run(text),
  );
  return [run(" "), ...parts];
}

async function blockParts(
  block: Block,
  mark: (notes: Notes) => ParagraphChild,
): Promise<(Paragraph | Table)[]> {
  switch (block.kind) {
    case "heading":
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: [run(block.text)] })];
    case "paragraph":
      return [
        new Paragraph({
          children: block.sentences.flatMap(({ text, notes }, i) => [
            run(i === 0 ? text : ` ${text}`),
            mark(notes),
          ]),
        }),
      ];
    case "chart": {
      const picture = await pictureOf(block.svg);
      return [
        new Paragraph({ style: "Caption", keepNext: true, children: [run(block.title), mark(block.notes)] }),
        new Paragraph({ children: [image(picture, block.title, block.says)] }),
      ];
    }
    case "table":
      return [
        new Paragraph({ style: "Caption", keepNext: true, children: [run(block.title)] }),
        tableOf(block, mark),
        new Paragraph({ children: [] }),
      ];
  }
}

function image({ png, width, height }: Picture, title: string, says: string): ImageRun {
  const shown = Math.min(MEASURE, width);
  return new ImageRun({
    type: "png",
    data: Buffer.from(png),
    transformation: { width: shown, height: Math.round((height * shown) / width) },
    altText: { name: title, title, description: says },
  });
}

/** Points: the width of the text. */
const ROOM = 470;
/** Points of a sign in a table, by and large: which face a reader's machine has is not known here. */
const SIGN = 5;
/** The same of a word alone: it cannot go on in the next line of its cell. */
const SIGN_OF_WORD = 6;
/** Word counts in twentieths of a point. */
const PER_POINT = 20;

const widthOf = (text: string) => text.length * (/\s/u.test(text) ? SIGN : SIGN_OF_WORD);

function tableOf(block: TableBlock, mark: (notes: Notes) => ParagraphChild): Table {
  const { columns, rows } = block;
  const widths = columnWidths(block, ROOM, widthOf, 3 * SIGN).map((width) => Math.round(width * PER_POINT));
  const borders = { top: NO_RULE, left: NO_RULE, right: NO_RULE, bottom: RULE };
  const cell = (children: ParagraphChild[], column: number, style: string, keepNext: boolean) => {
    const isNumber = columns[column]?.isNumber === true;
    return new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      borders,
      margins: { top: 40, bottom: 40, left: 0, right: 100 },
      children: [
        new Paragraph({
          ...{ style, keepNext, children },
          alignment: isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
        }),
      ],
    });
  };
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title }, i) => cell([run(title)], i, "TableHead", true)),
  });
  const body = rows.map(
    ({ cells, notes }, at) =>
      new TableRow({
        cantSplit: true,
        children: cells.map((text, i) => {
          const isLast = i === cells.length - 1;
          return cell(
            isLast ? [run(text), mark(notes)] : [run(text)],
            i,
            "TableCell",
            at === 0 && rows.length > 1,
          );
        }),
      }),
  );
  return new Table({
    width: { size: ROOM * PER_POINT, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { ...borders, insideHorizontal: RULE, insideVertical: NO_RULE },
    rows: [head, ...body],
  });
}

function stylesOf({ fonts }: Brief) {
  const text = FACES[fonts.text];
  const heading = FACES[fonts.headings];
  const own = (id: string, name: string, size: number, more: object, paragraph: object) => ({
    id,
    name,
    basedOn: "Normal",
    next: "Normal",
    quickFormat: true,
    run: { size, ...more },
    paragraph,
  });
  const bold = { font: heading, bold: true, color: INK };
  const quiet = { font: heading, color: QUIET };
  return {
    default: {
      document: {
        run: { font: text, size: 21, color: INK, language: { value: "en-GB" } },
        paragraph: { spacing: { after: 120, line: 300 } },
      },
      title: { run: { ...bold, size: 44 }, paragraph: { spacing: { after: 40 } } },
      heading1: {
        run: { ...bold, size: 28 },
        paragraph: { spacing: { before: 360, after: 100 }, keepNext: true },
      },
      heading2: {
        run: { ...bold, size: 23 },
        paragraph: { spacing: { before: 200, after: 60 }, keepNext: true },
      },
      hyperlink: { run: { color: "1D4F91", underline: {} } },
    },
    paragraphStyles: [
      own("Subtitle", "Subtitle", 21, quiet, { spacing: { after: 60 } }),
      own("Caption", "caption", 20, bold, { spacing: { before: 200, after: 80 } }),
      own("TableHead", "Table Head", 18, { ...quiet, bold: true }, { spacing: { after: 0, line: 250 } }),
      own("TableCell", "Table Cell", 18, {}, { spacing: { after: 0, line: 250 } }),
      own("FootnoteText", "footnote text", 16, {}, { spacing: { after: 20, line: 230 } }),
      own("PageFoot", "Page Foot", 16, quiet, { spacing: { after: 0 } }),
    ],
  };
}
