// A TSV of data/starter to raw rows. Its header may name any of the columns that its list knows, in any order; a column
// that is not there is empty in every row. Lines that begin with # are skipped, an empty cell is null.
import { LISTS } from "./layout.mjs";

/** Rows as {column: text or null}. Throws a sentence (without the file's name) when the file as a whole cannot be read. */
export function readTable(content, list) {
  const lines = content.split(/\r?\n/).filter((line) => line.trim() !== "" && !line.startsWith("#"));
  const [header = "", ...rest] = lines;
  const columns = header.split("\t");
  const known = LISTS[list].columns;
  const stranger = columns.find((name) => !known.includes(name));
  if (stranger !== undefined)
    throw new Error(`has the column "${stranger}", which is not one of ${known.join(", ")}`);
  const twice = columns.find((name, index) => columns.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`has the column "${twice}" twice`);
  const absent = LISTS[list].required.find((name) => !columns.includes(name));
  if (absent !== undefined) throw new Error(`lacks the column "${absent}"`);
  return rest.map((line, index) => {
    const cells = line.split("\t");
    if (cells.length !== columns.length)
      throw new Error(`row ${index + 1} has ${cells.length} cells instead of ${columns.length}`);
    return Object.fromEntries(known.map((name) => [name, cells[columns.indexOf(name)]?.trim() || null]));
  });
}
