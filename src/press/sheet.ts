// Pages of a PDF that text flows over: words are set line by line, in faces that have their signs, with tags that tell what is what.
import PDFDocument from "pdfkit";
import { type Face, faceBytes, stretchesOf } from "./fonts.js";

const FACES: readonly Face[] = ["serif", "serif-bold", "sans", "sans-bold", "han"];

/** A4 in points, and its margins. */
const PAGE = { width: 595.28, height: 841.89, left: 62, right: 62, top: 62, bottom: 70 } as const;
export const MEASURE = PAGE.width - PAGE.left - PAGE.right;
const LAST = PAGE.height - PAGE.bottom;

/** Words in one look. `raise` lifts them, in points; `to` is a place in the paper, `url` an address. */
export interface Words {
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  readonly ink: string;
  readonly raise?: number;
  readonly to?: string;
  readonly url?: string;
  /** The name of this place, for `to` of others. */
  readonly place?: string;
  /** No line may break before it. */
  readonly sticks?: boolean;
}

interface Piece extends Words {
  readonly width: number;
  readonly isSpace: boolean;
}

interface Box {
  /** Points from the left edge of the text, and width. */
  readonly left?: number;
  readonly width?: number;
  readonly align?: "left" | "right";
  /** Height of a line in points. */
  readonly leading: number;
}

export interface Sheet {
  /** Sets words, over pages where they need it. */
  set(tag: string, words: readonly Words[], box: Box): void;
  /** The height that they would take. */
  heightOf(words: readonly Words[], box: Box): number;
  /** Points down from here; at the top of a page nothing. */
  skip(points: number): void;
  /** Goes to a new page unless there is room for so much. */
  need(points: number): void;
  /** The row of a table: cells side by side. */
  row(cells: readonly { readonly words: readonly Words[]; readonly box: Box }[], rule: string): void;
  rule(ink: string): void;
  picture(png: Uint8Array, width: number, height: number, says: string): void;
  outline(title: string, level: 1 | 2): void;
  /** The bytes, when the foot of every page is set. */
  finish(footOf: (page: number, pages: number) => readonly Words[]): Promise<Uint8Array>;
}

export interface SheetInfo {
  readonly title: string;
  readonly subject: string;
  /** ISO day: the only one in the file. */
  readonly day: string;
}

export function openSheet({ title, subject, day }: SheetInfo): Sheet {
  const moment = new Date(`${day}T00:00:00Z`);
  const doc = new PDFDocument({
    size: "A4",
    margin: 0,
    bufferPages: true,
    pdfVersion: "1.7",
    tagged: true,
    lang: "en-GB",
    displayTitle: true,
    info: {
      Title: title,
      Subject: subject,
      Creator: "Chancery",
      Producer: "Chancery",
      CreationDate: moment,
      ModDate: moment,
    },
  });
  const chunks: Buffer[] = [];
  doc.on("data", (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    doc.on("end", resolve);
    doc.on("error", reject);
  });
  for (const face of FACES) doc.registerFont(face, Buffer.from(faceBytes(face)));
  const root = doc.struct("Document");
  doc.addStructure(root);
  let y: number = PAGE.top;

  const widthOf = (text: string, face: Face, size: number): number =>
    doc.font(face).fontSize(size).widthOfString(text);
  const newPage = () => {
    doc.addPage();
    y = PAGE.top;
  };
  const draw = (line: readonly Piece[], left: number, top: number, leading: number) => {
    let x = left;
    for (const piece of joined(line)) {
      const { text, face, size, ink, raise = 0, to, url, place, width } = piece;
      // the base of the line is the same whatever the face
      const base = top + leading * 0.74 - raise;
      doc.font(face).fontSize(size).fillColor(ink);
      doc.text(text, x, base, { lineBreak: false, baseline: "alphabetic" });
      if (to !== undefined) doc.goTo(x, top, width, leading, to);
      if (url !== undefined) doc.link(x, top, width, leading, url);
      if (place !== undefined) doc.addNamedDestination(place, "XYZ", PAGE.left, Math.max(0, top - 8), null);
      x += width;
    }
  };
  const linesOf = (words: readonly Words[], width: number) =>
    brokenLines(piecesOf(words, widthOf, width), width);
  const leftOf = (line: readonly Piece[], { left = 0, width = MEASURE, align }: Box): number =>
    PAGE.left + left + (align === "right" ? width - line.reduce((sum, piece) => sum + piece.width, 0) : 0);

  const sheet: Sheet = {
    set(tag, words, box) {
      const lines = linesOf(words, box.width ?? MEASURE);
      const element = doc.struct(tag);
      root.add(element);
      let isOpen = false;
      for (const line of lines) {
        if (y + box.leading > LAST) {
          if (isOpen) doc.endMarkedContent();
          isOpen = false;
          newPage();
        }
        if (!isOpen) element.add(doc.markStructureContent(tag));
        isOpen = true;
        draw(line, leftOf(line, box), y, box.leading);
        y += box.leading;
      }
      if (isOpen) doc.endMarkedContent();
      element.end();
    },
    heightOf: (words, box) => linesOf(words, box.width ?? MEASURE).length * box.leading,
    skip(points) {
      if (y > PAGE.top) y += points;
    },
    need(points) {
      if (y + points > LAST) newPage();
    },
    row(cells, rule) {
      const set = cells.map(({ words, box }) => ({ box, lines: linesOf(words, box.width ?? MEASURE) }));
      const height = Math.max(...set.map(({ box, lines }) => lines.length * box.leading)) + 6;
      sheet.need(height);
      const element = doc.struct("TR");
      root.add(element);
      for (const { box, lines } of set) {
        const cell = doc.struct("TD");
        element.add(cell);
        cell.add(doc.markStructureContent("TD"));
        for (const [i, line] of lines.entries())
          draw(line, leftOf(line, box), y + 3 + i * box.leading, box.leading);
        doc.endMarkedContent();
        cell.end();
      }
      element.end();
      y += height;
      sheet.rule(rule);
    },
    rule(ink) {
      doc.markContent("Artifact", { type: "Layout" });
      doc
        .moveTo(PAGE.left, y)
        .lineTo(PAGE.left + MEASURE, y)
        .lineWidth(0.5)
        .strokeColor(ink)
        .stroke();
      doc.endMarkedContent();
    },
    picture(png, width, height, says) {
      const shown = Math.min(MEASURE, width);
      const tall = (height * shown) / width;
      sheet.need(tall);
      const element = doc.struct("Figure", { alt: says });
      root.add(element);
      element.add(doc.markStructureContent("Figure"));
      doc.image(Buffer.from(png), PAGE.left, y, { width: shown, height: tall });
      doc.endMarkedContent();
      element.end();
      y += tall;
    },
    outline(text, level) {
      const top = doc.outline;
      if (level === 1) sheetOutline = top.addItem(text);
      else (sheetOutline ?? top).addItem(text);
    },
    async finish(footOf) {
      const { start, count } = doc.bufferedPageRange();
      for (let page = 0; page < count; page += 1) {
        doc.switchToPage(start + page);
        doc.markContent("Artifact", { type: "Pagination" });
        const [line = []] = linesOf(footOf(page + 1, count), MEASURE);
        draw(line, PAGE.left, PAGE.height - 44, 12);
        doc.endMarkedContent();
      }
      root.end();
      doc.end();
      await ended;
      return new Uint8Array(Buffer.concat(chunks));
    },
  };
  let sheetOutline: ReturnType<typeof doc.outline.addItem> | null = null;
  return sheet;
}

/** Words and the spaces between them, in stretches of one face; one that is wider than the line is cut. */
function piecesOf(
  words: readonly Words[],
  widthOf: (text: string, face: Face, size: number) => number,
  most: number,
): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const own of words) {
    const parts = stretchesOf(own.text, own.face).flatMap(({ text, face }) =>
      (face === "han" ? [...text] : (text.match(/\s+|[^\s]+/gu) ?? [])).map((part) => ({ part, face })),
    );
    for (const { part, face } of parts) {
      const isSpace = /^\s+$/u.test(part);
      const text = isSpace ? " " : part;
      for (const cut of isSpace ? [text] : cutToWidth(text, most, (one) => widthOf(one, face, own.size)))
        pieces.push({ ...own, text: cut, face, width: widthOf(cut, face, own.size), isSpace });
    }
  }
  return pieces;
}

/** A word in parts of which each has room on a line: addresses are long. */
function cutToWidth(word: string, most: number, widthOf: (text: string) => number): readonly string[] {
  if (widthOf(word) <= most) return [word];
  const parts: string[] = [];
  let part = "";
  for (const sign of word) {
    if (part !== "" && widthOf(part + sign) > most) {
      parts.push(part);
      part = "";
    }
    part += sign;
  }
  return [...parts, part];
}

/** Lines that are no wider than `most`, broken at spaces; signs of Chinese may part anywhere. */
function brokenLines(pieces: readonly Piece[], most: number): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]];
  let width = 0;
  for (const chunk of chunksOf(pieces)) {
    const wide = chunk.reduce((sum, piece) => sum + piece.width, 0);
    const line = lines.at(-1) ?? [];
    const isSpace = chunk.length === 1 && chunk[0]?.isSpace === true;
    if (isSpace && line.length === 0) continue;
    if (width + wide > most && line.length > 0 && !isSpace) {
      lines.push([...chunk]);
      width = wide;
    } else {
      line.push(...chunk);
      width += wide;
    }
  }
  return lines.map(withoutLastSpace).filter((line) => line.length > 0);
}

/** What may not be parted: a word with the mark of its source. */
function chunksOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const chunks: Piece[][] = [];
  for (const piece of pieces) {
    const last = chunks.at(-1);
    if (piece.sticks === true && last !== undefined && last[0]?.isSpace === false) last.push(piece);
    else chunks.push([piece]);
  }
  return chunks;
}

function withoutLastSpace(line: readonly Piece[]): readonly Piece[] {
  return line.at(-1)?.isSpace === true ? line.slice(0, -1) : line;
}

/** Neighbours in one look are set as one text, so that it can be searched and copied. */
function joined(line: readonly Piece[]): readonly Piece[] {
  const out: Piece[] = [];
  for (const piece of line) {
    const last = out.at(-1);
    const isAlike =
      last !== undefined &&
      last.face === piece.face &&
      last.size === piece.size &&
      last.ink === piece.ink &&
      last.raise === piece.raise &&
      last.to === piece.to &&
      last.url === piece.url &&
      piece.place === undefined;
    if (isAlike)
      out[out.length - 1] = { ...last, text: last.text + piece.text, width: last.width + piece.width };
    else out.push(piece);
  }
  return out;
}
