// A CSV file into a table of texts, and the rows that may not stay: those that the reader refused, those that fail a check of the plan,
// and those that a later row of the file stands in place of.
import type { DuckDBConnection } from "@duckdb/node-api";
import type { DroppedRow } from "../../contract/index.js";
import type { CsvPlan } from "../../datasets/index.js";
import { linesOfRecords } from "./lines_of_records.js";
import type { FileAside } from "./receive.js";
import { literal, name, typed } from "./sql_words.js";

/** Of so many rows that are left out the lines are told. */
const MOST_TOLD = 1000;
/** DuckDB counts the bytes of a file from 1. */
const BYTES_FROM = 1;

export interface RowsRead {
  /** Rows that passed: the view `kept`. */
  readonly rows: number;
  readonly dropped: number;
  readonly reasons: readonly { readonly reason: string; readonly rows: number }[];
  /** The first thousand, by line. */
  readonly told: readonly DroppedRow[];
}

export async function readRows(
  connection: DuckDBConnection,
  file: FileAside,
  plan: CsvPlan,
): Promise<RowsRead> {
  const columns = plan.columns.map((column) => `${literal(column)}: 'varchar'`).join(", ");
  await connection.run(
    `create temp table source as select * from read_csv(${literal(file.path)}, header = true, auto_detect = false,
      delim = ${literal(plan.delimiter)}, quote = '"', escape = '"', columns = {${columns}}, ignore_errors = true,
      store_rejects = true, rejects_limit = 0, encoding = ${literal(file.encoding)})`,
  );
  for (const { name: table, columns: own, rows } of plan.lookups) {
    await connection.run(`create temp table ${name(table)} (${own.map(typed).join(", ")})`);
    if (rows.length > 0)
      await connection.run(
        `insert into ${name(table)} values ${rows.map((row) => `(${row.map(literal).join(", ")})`).join(", ")}`,
      );
  }
  await judge(connection, plan);
  await connection.run(
    "create temp view kept as select * from source where rowid not in (select record from dropped)",
  );
  return { ...(await counted(connection)), told: await told(connection, file, plan) };
}

/** The table `dropped` of rows that were read: record (as rowid), reason, sentence. */
async function judge(connection: DuckDBConnection, { checks, key }: CsvPlan): Promise<void> {
  const cases = (of: (check: CsvPlan["checks"][number]) => string) =>
    checks.map((check) => `when ${check.fails} then ${of(check)}`).join(" ");
  const any = checks.map(({ fails }) => `(${fails})`).join(" or ");
  await connection.run(
    checks.length === 0
      ? "create temp table dropped (record bigint, reason varchar, sentence varchar)"
      : `create temp table dropped as select rowid as record, case ${cases(({ reason }) => literal(reason))} end as reason,
          case ${cases(({ sentence }) => sentence)} end as sentence from source where ${any}`,
  );
  if (key.length === 0) return;
  const columns = key.map(name).join(", ");
  await connection.run(
    `insert into dropped with twice as (
        select ${columns}, max(rowid) as last from source where rowid not in (select record from dropped)
        group by all having count(*) > 1)
      select source.rowid, 'told again', 'a later line of the file tells the same row again, and that one holds'
      from source join twice using (${columns})
      where source.rowid < twice.last and source.rowid not in (select record from dropped)`,
  );
}

async function counted(connection: DuckDBConnection): Promise<Omit<RowsRead, "told">> {
  const reasons = await rowsOf<{ reason: string; rows: number }>(
    connection,
    `select reason, count(*)::integer as rows from (
        select reason from dropped union all select lower(any_value(error_type::varchar)) from reject_errors group by line)
      group by reason order by rows desc, reason`,
  );
  const [kept] = await rowsOf<{ rows: number }>(connection, "select count(*)::integer as rows from kept");
  const dropped = reasons.reduce((sum, { rows }) => sum + rows, 0);
  return { rows: kept?.rows ?? 0, dropped, reasons };
}

async function told(
  connection: DuckDBConnection,
  file: FileAside,
  { delimiter }: CsvPlan,
): Promise<readonly DroppedRow[]> {
  const refused = await rowsOf<{ byte: number; sentence: string }>(
    connection,
    `select line_byte_position::double as byte, any_value(error_message) as sentence from reject_errors
      group by line, line_byte_position order by byte limit ${MOST_TOLD}`,
  );
  const failed = await rowsOf<{ row: number; sentence: string }>(
    connection,
    `select record::integer as row, sentence from dropped order by record limit ${MOST_TOLD}`,
  );
  if (refused.length + failed.length === 0) return [];
  const lines = await linesOfRecords(file.path, delimiter, {
    rows: failed.map(({ row }) => row),
    refused: refused.map(({ byte }) => byte - BYTES_FROM),
  });
  return [
    ...refused.map(({ byte, sentence }) => ({
      line: lines.refused.get(byte - BYTES_FROM) ?? null,
      problem: readerSentence(sentence),
    })),
    ...failed.map(({ row, sentence }) => ({ line: lines.rows.get(row) ?? null, problem: sentence })),
  ]
    .sort((a, b) => (a.line ?? Number.POSITIVE_INFINITY) - (b.line ?? Number.POSITIVE_INFINITY))
    .slice(0, MOST_TOLD);
}

/** What DuckDB says of a record that it cannot read, as we say it. */
function readerSentence(message: string): string {
  const columns = /Expected Number of Columns: (\d+) Found: (\d+)/u.exec(message);
  if (columns !== null)
    return `the line has not the ${columns[1]} cells of the header: put quotation marks around a cell with a comma in it.`;
  if (/unterminated quote/u.test(message))
    return "a quotation mark on this line is not closed where its cell ends; where none closes it, the rest of the file was taken for that cell: mend the line, then load the file again with --replaces.";
  return `the line cannot be read as CSV (${message.split("\n")[0]?.slice(0, 200)}).`;
}

async function rowsOf<T>(connection: DuckDBConnection, sql: string): Promise<readonly T[]> {
  return (await connection.runAndReadAll(sql)).getRowObjectsJS() as unknown as readonly T[];
}
