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
    if (without === null) {
      const columns = [...crowded]
        .sort((a, b) => a - b)
        .map((cell) => columnOf(span, cell, cells.get(cell) ?? []));
      return { singles, crowded: columns };
    }
    crowded.add(without);
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

/** Sets each mark into the lowest free row; `without` is the first cell with a mark that found none. */
function setInRows(
  span: Span,
  cells: ReadonlyMap<number, readonly SeenMark[]>,
  crowded: ReadonlySet<number>,
): { singles: SingleMark[]; without: number | null } {
  const singles: SingleMark[] = [];
  const free = new Array<number>(ROWS).fill(Number.NEGATIVE_INFINITY);
  for (const [cell, own] of cells) {
    const { left, right } = columnOf(span, cell, []);
    if (crowded.has(cell)) {
      free.fill(right);
      continue;
    }
    for (const mark of own) {
      const most = crowded.has(cell + 1) ? right - PITCH / 2 : Number.POSITIVE_INFINITY;
      const least = crowded.has(cell - 1) ? left + PITCH / 2 : Number.NEGATIVE_INFINITY;
      const x = Math.max(least, Math.min(most, mark.x));
      const row = free.findIndex((taken) => taken <= x - PITCH / 2);
      if (row < 0) return { singles, without: cell };
      free[row] = x + PITCH / 2;
      singles.push({ ...mark, x, row });
    }
  }
  return { singles, without: null };
}

function columnOf(span: Span, cell: number, marks: readonly SeenMark[]): CrowdedCell {
  const left = span.left + cell * PITCH;
  return { left, right: left + PITCH, marks };
}
