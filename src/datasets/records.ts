// The records of a small CSV file, read here: each with its line and its cells by the names of the header. Time is linear in the text.
import { type Header, readHeader } from "./header.js";

export interface CsvRecord {
  /** Line that it begins on, counted from 1. */
  readonly line: number;
  /** The cell of a column (its name in small letters), trimmed; "" where the column or the cell is not there. */
  cell(name: string): string;
}

export interface CsvRecords {
  readonly header: Header;
  readonly records: readonly CsvRecord[];
  /** Records whose cells are more or fewer than the columns, by their line. */
  readonly uneven: readonly { readonly line: number; readonly cells: number }[];
}

/** RFC 4180 with a comma, a semicolon or a tab; lines that begin with "#" before the header, and empty ones, are passed over. */
export function readRecords(whole: string): CsvRecords {
  const text = whole.startsWith("\uFEFF") ? whole.slice(1) : whole;
  let start = 0;
  while (text.startsWith("#", start)) {
    const end = text.indexOf("\n", start);
    start = end < 0 ? text.length : end + 1;
  }
  const header = readHeader(text.slice(start, start + 64_000));
  const places = new Map(header.columns.map((name, place) => [name, place]));
  const skipped = text.slice(0, start).split("\n").length - 1;
  const [, ...rows] = split(text.slice(start), header.delimiter, skipped + 1);
  const even = rows.filter(({ cells }) => cells.length === header.columns.length);
  return {
    header,
    records: even.map(({ line, cells }) => ({ line, cell: (name) => cells[places.get(name) ?? -1] ?? "" })),
    uneven: rows
      .filter(({ cells }) => cells.length !== header.columns.length)
      .map(({ line, cells }) => ({ line, cells: cells.length })),
  };
}

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

function split(text: string, delimiter: string, firstLine: number): Row[] {
  const rows: Row[] = [];
  let [cells, begin, line]: [string[], number, number] = [[], firstLine, firstLine];
  let at = 0;
  const close = (): void => {
    if (cells.length > 1 || cells[0] !== "") rows.push({ line: begin, cells });
    cells = [];
  };
  while (at <= text.length) {
    const { value, end, lines } = cellAt(text, at, delimiter);
    cells.push(value.trim());
    line += lines;
    at = end + 1;
    if (text[end] === delimiter) continue;
    close();
    if (text[end] === "\r" && text[end + 1] === "\n") at += 1;
    line += 1;
    begin = line;
  }
  return rows;
}

/** The cell that begins at `at`; `end` is the place of what closes it. */
function cellAt(
  text: string,
  at: number,
  delimiter: string,
): { readonly value: string; readonly end: number; readonly lines: number } {
  if (text[at] !== '"') {
    let end = at;
    while (end < text.length && text[end] !== delimiter && text[end] !== "\n" && text[end] !== "\r") end += 1;
    return { value: text.slice(at, end), end, lines: 0 };
  }
  const parts: string[] = [];
  let from = at + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) {
      parts.push(text.slice(from));
      return told(parts, text.length);
    }
    parts.push(text.slice(from, quote));
    if (text[quote + 1] !== '"') return told(parts, afterQuote(text, quote + 1, delimiter));
    parts.push('"');
    from = quote + 2;
  }
}

function told(parts: readonly string[], end: number) {
  const value = parts.join("");
  return { value, end, lines: value.split("\n").length - 1 };
}

/** What stands between a closing quote and the end of its cell is dropped. */
function afterQuote(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== "\n" && text[at] !== "\r") at += 1;
  return at;
}
