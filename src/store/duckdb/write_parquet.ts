// Rows into a Parquet file, by DuckDB, which writes what every tool of the field reads. The file appears when it is whole.
import { rename, rm } from "node:fs/promises";
import { DuckDBInstance } from "@duckdb/node-api";

/** A column as Parquet has it; a cell may be null in any. */
export interface ParquetColumn {
  readonly name: string;
  readonly type: "text" | "integer" | "double";
}

/** Writes the rows and resolves with their number. An existing file is replaced when the new one is whole. */
export async function writeParquet(
  file: string,
  columns: readonly ParquetColumn[],
  rows: AsyncIterable<readonly (string | number | null)[]>,
): Promise<number> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const unfinished = `${file}.unfinished`;
  try {
    const names = columns.map(({ name, type }) => `${quoted(name, '"')} ${type}`).join(", ");
    await connection.run(`create table rows (${names})`);
    const appender = await connection.createAppender("rows");
    let count = 0;
    for await (const row of rows) {
      for (const [i, { type }] of columns.entries()) {
        const cell = row[i] ?? null;
        if (cell === null) appender.appendNull();
        else if (type === "text") appender.appendVarchar(String(cell));
        else if (type === "integer") appender.appendInteger(Number(cell));
        else appender.appendDouble(Number(cell));
      }
      appender.endRow();
      count += 1;
    }
    appender.closeSync();
    await connection.run(`copy rows to ${quoted(unfinished, "'")} (format parquet, compression zstd)`);
    await rename(unfinished, file);
    return count;
  } finally {
    connection.closeSync();
    instance.closeSync();
    await rm(unfinished, { force: true });
  }
}

/** A name or a text inside of a statement. */
function quoted(text: string, mark: string): string {
  return `${mark}${text.replaceAll(mark, mark + mark)}${mark}`;
}
