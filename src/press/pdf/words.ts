// Words in one look, and the lines that they make: broken at spaces, in faces that have their signs.
import { type Face, stretchesOf } from "../fonts.js";

/** Words in one look. `raise` lifts them, in points; `to` is a place in the paper, `url` an address. */
export interface Words {
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  readonly ink: string;
  readonly raise?: number;
  readonly to?: string;
  readonly url?: string;
  /** They are the mark of this note. */
  readonly mark?: number;
  /** No line may break before them. */
  readonly sticks?: boolean;
}

export interface Piece extends Words {
  /** Points. */
  readonly width: number;
  readonly isSpace: boolean;
}

export type Line = readonly Piece[];

/** Points that a text takes. */
export type WidthOf = (text: string, face: Face, size: number) => number;

/** Lines that are no wider than `most` points; a word that is wider is cut, signs of Chinese may part anywhere. */
export function linesOf(words: readonly Words[], most: number, widthOf: WidthOf): readonly Line[] {
  const lines: Piece[][] = [[]];
  let width = 0;
  for (const chunk of chunksOf(piecesOf(words, widthOf, most))) {
    const wide = widthOfLine(chunk);
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
  return lines
    .map((line, i) => (i === lines.length - 1 ? withoutLastSpace(line) : withSpaceOfNoWidth(line)))
    .filter((line) => line.length > 0);
}

/** The notes whose marks stand in the line. */
export function marksIn(line: Line): readonly number[] {
  return line.flatMap(({ mark }) => (mark === undefined ? [] : [mark]));
}

export function widthOfLine(line: Line): number {
  return line.reduce((sum, { width }) => sum + width, 0);
}

/** Neighbours in one look are set as one text, so that it can be searched and copied. */
export function inRuns(line: Line): Line {
  const runs: Piece[] = [];
  for (const piece of line) {
    const last = runs.at(-1);
    if (last !== undefined && isAlike(last, piece))
      runs[runs.length - 1] = { ...last, text: last.text + piece.text, width: last.width + piece.width };
    else runs.push(piece);
  }
  return runs;
}

const LOOK = ["face", "size", "ink", "raise", "to", "url", "mark"] as const;

function isAlike(a: Piece, b: Piece): boolean {
  return LOOK.every((name) => a[name] === b[name]);
}

/** Words and the spaces between them, in stretches of one face. */
function piecesOf(words: readonly Words[], widthOf: WidthOf, most: number): readonly Piece[] {
  return words.flatMap((own) =>
    stretchesOf(own.text, own.face).flatMap(({ text, face }) =>
      (face === "han" ? [...text] : (text.match(/[^\S\u00a0]+|[\S\u00a0]+/gu) ?? [])).flatMap((part) => {
        const isSpace = /^[^\S\u00a0]+$/u.test(part);
        const cuts = isSpace ? [" "] : own.url === undefined ? [part] : partsOfAddress(part);
        return cuts
          .flatMap((cut) => cutToWidth(cut, most, (one) => widthOf(one, face, own.size)))
          .map((cut) => ({ ...own, text: cut, face, width: widthOf(cut, face, own.size), isSpace }));
      }),
    ),
  );
}

/** An address may part behind a stroke and before a hyphen, so that none is taken for one of the line. */
function partsOfAddress(address: string): readonly string[] {
  const [scheme = "", rest = address] = /^(https?:\/\/)?(.*)$/u.exec(address)?.slice(1) ?? [];
  const [first = "", ...more] = rest.split(/(?<=[/?&=])(?![/?&=])|(?=[-_~])/u);
  return [scheme + first, ...more];
}

/** A word in parts of which each has room on a line. */
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

function withoutLastSpace(line: Line): Line {
  return line.at(-1)?.isSpace === true ? line.slice(0, -1) : line;
}

/** Who hears or copies the text is to have two words where a line ends between them. */
function withSpaceOfNoWidth(line: Line): Line {
  const last = line.at(-1);
  return last?.isSpace === true ? [...line.slice(0, -1), { ...last, width: 0 }] : line;
}
