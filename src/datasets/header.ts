// The header of a CSV file, and which of the known layouts it is.

/** Names of columns in small letters, in the order of the file, each once. */
export interface Header {
  readonly delimiter: string;
  readonly columns: readonly string[];
}

const DELIMITERS = [",", "\t", ";"] as const;
/** Longest name of a column that is looked at. */
const MOST_NAME = 200;

/** Reads the first record of a text; that separator is taken which gives the most columns. */
export function readHeader(text: string): Header {
  const [first, ...others] = DELIMITERS.map((delimiter) => ({
    delimiter,
    columns: cellsOf(text, delimiter),
  }));
  const best = others.reduce(
    (one, other) => (other.columns.length > one.columns.length ? other : one),
    first ?? { delimiter: ",", columns: [] },
  );
  return { delimiter: best.delimiter, columns: unique(best.columns) };
}

function cellsOf(text: string, delimiter: string): string[] {
  const cells: string[] = [];
  let [cell, isQuoted] = ["", false];
  for (const letter of text.startsWith("\uFEFF") ? text.slice(1) : text) {
    if (letter === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (letter === "\n" || letter === "\r")) break;
    else if (!isQuoted && letter === delimiter) {
      cells.push(cell);
      cell = "";
    } else if (cell.length < MOST_NAME) cell += letter;
  }
  return [...cells, cell];
}

/** A column without a name (the row numbers that R writes), or with one that was there, is named by its place. */
function unique(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.map((raw, i) => {
    const name = raw.trim().toLowerCase();
    const own = name === "" || seen.has(name) ? `column ${i + 1}` : name;
    seen.add(own);
    return own;
  });
}

/** A layout that a dataset knows by its columns. */
export interface Layout {
  readonly name: string;
  /** Columns without which it is not this one. */
  readonly needs: readonly string[];
}

/** The layout whose columns are all there; of several that which needs most. Else a sentence naming what is missing. */
export function layoutOf<T extends Layout>(
  { columns }: Header,
  layouts: readonly T[],
  what: string,
): T | { readonly problem: string } {
  const missing = layouts
    .map((layout) => ({ layout, lacks: layout.needs.filter((name) => !columns.includes(name)) }))
    .sort((a, b) => a.lacks.length - b.lacks.length || b.layout.needs.length - a.layout.needs.length);
  const [best] = missing;
  if (best !== undefined && best.lacks.length === 0) return best.layout;
  const had = columns.length === 1 ? "one column" : `${columns.length} columns`;
  const shown = columns.slice(0, 8).join(", ").slice(0, 200);
  const told = missing.map(({ layout, lacks }) => `${layout.name} lacks ${lacks.join(", ")}`).join("; ");
  return {
    problem: `The header (${had}: ${shown}) is none of ${what}: ${told}.`,
  };
}
