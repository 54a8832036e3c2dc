// At which lines of a CSV file its records begin. DuckDB counts the rows that it took, and tells the byte at which a record begins that it
// refused; a record may have line breaks between quotation marks.
import { createReadStream } from "node:fs";

const [QUOTE, LF, CR] = [0x22, 0x0a, 0x0d];

export interface LinesOfRecords {
  /** Row (from 0, of those that were taken) -> line (from 1). */
  readonly rows: ReadonlyMap<number, number>;
  /** Byte (from 0) -> line. */
  readonly refused: ReadonlyMap<number, number>;
}

/** A line with nothing on it is no record, the first record is the header. A quotation mark opens only at the beginning of a field. */
export async function linesOfRecords(
  path: string,
  delimiter: string,
  wanted: { readonly rows: readonly number[]; readonly refused: readonly number[] },
): Promise<LinesOfRecords> {
  const rows = new Map<number, number>();
  const refused = new Map<number, number>();
  const [rowsLeft, bytes] = [new Set(wanted.rows), new Set(wanted.refused)];
  const comma = delimiter.charCodeAt(0);
  let [row, line, at] = [-2, 1, -1];
  let refusedFrom: number | null = null;
  let [isQuoted, atField, atRecord] = [false, true, true];
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Uint8Array>) {
    for (const byte of chunk) {
      at += 1;
      // DuckDB may count the line break before a record, and empty lines, to it.
      if (!isQuoted && (atRecord || byte === LF || byte === CR) && bytes.has(at)) refusedFrom = at;
      if (atRecord && byte !== LF && byte !== CR) {
        atRecord = false;
        if (refusedFrom !== null) refused.set(refusedFrom, line);
        else {
          row += 1;
          if (rowsLeft.has(row)) rows.set(row, line);
        }
        refusedFrom = null;
        if (rows.size === rowsLeft.size && refused.size === bytes.size) return { rows, refused };
      }
      if (byte === LF) line += 1;
      if (isQuoted) {
        if (byte === QUOTE) [isQuoted, atField] = [false, true]; // a doubled mark opens it again
        continue;
      }
      if (byte === QUOTE && atField) isQuoted = true;
      if (byte === LF) atRecord = true;
      atField = byte === comma || byte === LF;
    }
  }
  return { rows, refused };
}
