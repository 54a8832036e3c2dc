// Text in pieces, each with its colour, and its wrapping at spaces to a number of columns. Colour is put on last,
// so that widths are counted on what is seen.
import { columnsOf } from "./width.js";

/** A stretch of text in one colour. */
export interface Piece {
  readonly text: string;
  paint(text: string): string;
}

export type Line = readonly Piece[];

/** A piece without colour. */
export function plain(text: string): Piece {
  return { text, paint: unchanged };
}

function unchanged(text: string): string {
  return text;
}

/** The line as it is written; neighbours of one colour are painted together. */
export function paintLine(line: Line): string {
  let written = "";
  for (let at = 0; at < line.length; ) {
    const { paint } = line[at] ?? plain("");
    let text = "";
    for (; at < line.length && line[at]?.paint === paint; at += 1) text += line[at]?.text ?? "";
    written += paint(text);
  }
  return written;
}

export function columnsOfLine(line: Line): number {
  return line.reduce((sum, { text }) => sum + columnsOf(text), 0);
}

/** Wraps at spaces; a word longer than the width is broken. Lines after the first begin with `indent` spaces. */
export function wrap(pieces: Line, width: number, indent = 0): Line[] {
  const lines: Piece[][] = [[]];
  let column = 0;
  let isEmpty = true;
  for (const word of words(pieces, Math.max(1, width - indent))) {
    const columns = columnsOfLine(word);
    const isSpace = word.every(({ text }) => text === " ");
    if (column + columns > width && !isEmpty) {
      lines.push(indent > 0 ? [plain(" ".repeat(indent))] : []);
      column = indent;
      isEmpty = true;
    }
    if (isSpace && isEmpty) continue;
    lines.at(-1)?.push(...word);
    column += columns;
    isEmpty = false;
  }
  return lines.map(withoutEndSpace);
}

/** Words (which may run over pieces) and single spaces, in order; words over `longest` columns in parts. */
function words(pieces: Line, longest: number): Line[] {
  const found: Piece[][] = [];
  let word: Piece[] = [];
  const close = (): void => {
    if (word.length > 0) found.push(word);
    word = [];
  };
  for (const { text, paint } of pieces) {
    for (const part of text.match(/ +|[^ ]+/g) ?? []) {
      if (part.startsWith(" ")) {
        close();
        found.push([{ text: " ", paint }]);
        continue;
      }
      for (const bit of bits(part, longest)) {
        if (columnsOfLine(word) + columnsOf(bit) > longest) close();
        word.push({ text: bit, paint });
      }
    }
  }
  close();
  return found;
}

/** A part in runs of at most `longest` columns. */
function bits(part: string, longest: number): string[] {
  if (columnsOf(part) <= longest) return [part];
  const runs: string[] = [];
  let run = "";
  let column = 0;
  for (const char of part) {
    const columns = columnsOf(char);
    if (column + columns > longest && run !== "") {
      runs.push(run);
      run = "";
      column = 0;
    }
    run += char;
    column += columns;
  }
  return [...runs, run];
}

function withoutEndSpace(line: Line): Line {
  const last = line.at(-1);
  return last?.text === " " ? withoutEndSpace(line.slice(0, -1)) : line;
}
