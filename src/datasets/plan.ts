// How an official file is read, as data: its columns, what a row must be, and the tables that its rows become. DuckDB does the work
// (src/store/bulk). Expressions are DuckDB's SQL over the columns of the file, which are all text.

export interface BulkColumn {
  readonly name: string;
  readonly type: "text" | "integer" | "double" | "date";
}

/** A large table. It has an integer column `year`, by which it is kept in parts; a row without a year is in a part of its own. */
export interface BulkTable {
  readonly name: string;
  readonly columns: readonly BulkColumn[];
  /** Columns that a part is sorted by, so that a question of one country reads little. */
  readonly sortedBy: readonly string[];
}

/** What a row must not be. */
export interface RowCheck {
  /** Short, for the count of rows left out ("unknown vote"). */
  readonly reason: string;
  /** SQL condition of a row that is left out. */
  readonly fails: string;
  /** SQL text: one sentence that names the value and what would be right. */
  readonly sentence: string;
}

/** A small table that the expressions may ask. */
export interface Lookup {
  readonly name: string;
  readonly columns: readonly BulkColumn[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** A file whose header was recognised. */
export interface CsvPlan {
  /** Whose columns these are ("Voeten", "UN Digital Library"). */
  readonly layout: string;
  readonly delimiter: string;
  /** The columns in the order of the file, by the names that the expressions use. */
  readonly columns: readonly string[];
  readonly checks: readonly RowCheck[];
  /** Columns that tell two rows apart: of rows that agree in them the last one holds. Empty: any two are two. */
  readonly key: readonly string[];
  readonly lookups: readonly Lookup[];
  /** What is kept: each a SELECT over `kept`, the rows that passed, with the columns of its table by name. */
  readonly tables: readonly { readonly table: BulkTable; readonly select: string }[];
}
