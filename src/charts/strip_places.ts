// Where the marks of the strip stand. A mark stands at its day while there is room in one of the rows; places with more marks
// than that become columns, as high as they are crowded.
import type { StripMark } from "../model/index.js";
import { dayNumber } from "./days.js";
import { type Span, seenPart } from "./frame.js";

/** Rows of marks, and px from one mark to the next. */
export const ROWS = 3;
export const PITCH = 12;

/** A mark with its place on the time axis. */
export interface SeenMark extends StripMark {
  /** Px of the middle of its seen days. */
  readonly x: number;
  /** Day numbers; `last` is null where the period is open. */
  readonly first: number;
  readonly last: number | null;
}

/** A mark alone; `row` 0 is the lowest. */
export interface SingleMark extends SeenMark {
  readonly row: number;
}

/** Marks that stand too close to be told apart, with the px of the cell that they fill. */
export interface CrowdedCell {
  readonly left: number;
  readonly right: number;
  readonly marks: readonly SeenMark[];
}

/** The marks with a day in the frame, by time. */
export function seenMarks(span: Span, marks: readonly StripMark[]): SeenMark[] {
  return marks
    .flatMap((mark) => {
      const first = dayNumber(mark.start);
      if (first === null) return [];
      const last = dayNumber(mark.end);
      const seen = seenPart(span, first, mark.end === null ? first : last);
      return seen === null ? [] : [{ ...mark, x: (seen[0] + seen[1]) / 2, first, last }];
    })
    .sort((a, b) => a.x - b.x);
}

/** Single marks and crowded cells. Cells are of one width and begin at the left of the axis. */
export function placeMarks(
  span: Span,
  marks: readonly SeenMark[],
): { readonly singles: readonly SingleMark[]; readonly crowded: readonly CrowdedCell[] } {
  const cells = cellsOf(span, marks);
  const crowded = new Set([...cells].filter(([, own]) => own.length > ROWS).map(([cell]) => cell));
  for (;;) {
    const { singles, without } = setInRows(span, cells, crowded);
    if (without.length === 0) {
      const columns = [...crowded]
        .sort((a, b) => a - b)
        .map((cell) => columnOf(span, cell, cells.get(cell) ?? []));
      return { singles, crowded: columns };
    }
    for (const cell of without) crowded.add(cell);
  }
}

function cellsOf(span: Span, marks: readonly SeenMark[]): Map<number, SeenMark[]> {
  const cells = new Map<number, SeenMark[]>();
  for (const mark of marks) {
    const cell = Math.floor((mark.x - span.left) / PITCH);
    const own = cells.get(cell);
    if (own === undefined) cells.set(cell, [mark]);
    else own.push(mark);
  }
  return cells;
}

/** Sets each mark into the lowest free row; `without` are the cells with a mark that found none. */
function setInRows(
  span: Span,
  cells: ReadonlyMap<number, readonly SeenMark[]>,
  crowded: ReadonlySet<number>,
): { singles: SingleMark[]; without: number[] } {
  const singles: SingleMark[] = [];
  const without: number[] = [];
  const free = new Array<number>(ROWS).fill(Number.NEGATIVE_INFINITY);
  for (const [cell, own] of cells) {
    const { left, right } = columnOf(span, cell, []);
    const most = crowded.has(cell + 1) ? right - PITCH / 2 : Number.POSITIVE_INFINITY;
    const least = crowded.has(cell - 1) ? left + PITCH / 2 : Number.NEGATIVE_INFINITY;
    const set = crowded.has(cell) ? null : setCell(own, free, least, most);
    if (set === null) free.fill(right);
    else singles.push(...set);
    if (set === null && !crowded.has(cell)) without.push(cell);
  }
  return { singles, without };
}

/** The marks of one cell, between `least` and `most` px; null when one finds no row. `free` is where each row is free from. */
function setCell(own: readonly SeenMark[], free: number[], least: number, most: number): SingleMark[] | null {
  const set: SingleMark[] = [];
  for (const mark of own) {
    const x = Math.max(least, Math.min(most, mark.x));
    const row = free.findIndex((taken) => taken <= x - PITCH / 2);
    if (row < 0) return null;
    free[row] = x + PITCH / 2;
    set.push({ ...mark, x, row });
  }
  return set;
}

function columnOf(span: Span, cell: number, marks: readonly SeenMark[]): CrowdedCell {
  const left = span.left + cell * PITCH;
  return { left, right: left + PITCH, marks };
}
