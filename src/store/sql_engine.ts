// The little that the two engines must give so that one ledger in SQL runs on both. Statements are written once: parameters are
// $1, $2 …, days and moments are text, counts are cast to integer, JSON is text; no array parameters, no operators of one engine.

export type SqlValue = string | number | boolean | null;
export type SqlRow = Readonly<Record<string, SqlValue>>;

/** A column of a table as rows are put into it. */
export interface Column {
  readonly name: string;
  readonly type: "text" | "integer" | "boolean";
}

/** Columns of text, in this order. */
export function textColumns(...names: readonly string[]): readonly Column[] {
  return names.map((name) => ({ name, type: "text" }));
}

export function textOrNull(value: SqlValue | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}

/** One connection's view: inside a transaction, or outside of one. */
export interface SqlSession {
  all(sql: string, values?: readonly SqlValue[]): Promise<readonly SqlRow[]>;
  run(sql: string, values?: readonly SqlValue[]): Promise<void>;
  /** Puts many rows at once; the values stand in the order of the columns. */
  insert(table: string, columns: readonly Column[], rows: readonly (readonly SqlValue[])[]): Promise<void>;
}

export interface SqlEngine {
  /** What to call the ledger in a sentence: its file, or its host and database. */
  readonly where: string;
  /** What stands behind the type of a text column of which single rows are read: DuckDB must not pack many rows into one. */
  readonly rowByRow: string;
  /** Statements of this engine only that make its look-ups fast, by version; run once after the tables of that version were made. */
  readonly indexes: readonly (readonly string[])[];
  readonly read: SqlSession;
  /** Runs `work` in one transaction that no other writer is in; what it throws undoes it. */
  write<T>(work: (session: SqlSession) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
