// `chancery export claims --format csv`: the ledger, or a part of it, for other programs.
import { Command } from "commander";
import type { Desk, LedgerDocumentLine, Listed } from "../contract/index.js";
import {
  type Cell,
  CLAIM_COLUMNS,
  claimCells,
  csvLine,
  DOCUMENT_COLUMNS,
  documentCells,
  RECORD_COLUMNS,
  recordCells,
  SERIES_COLUMNS,
  seriesCells,
  typed,
} from "./csv.js";
import { OK, UsageError } from "./exit.js";
import { faultSentence } from "./fault_sentence.js";
import { ledgerOf } from "./home.js";
import type { CliIo } from "./io.js";
import { DEFAULT_LIMIT_MS } from "./options.js";
import { type DaysOptions, daysOf, everyItem, withDays } from "./page_options.js";
import { createWriter } from "./writer.js";

const PAGE = 500;
const WHAT = ["documents", "claims", "records", "series"];
const FORMATS = ["jsonl", "csv", "parquet"];

interface ExportOptions extends DaysOptions {
  readonly format?: string;
  readonly output?: string;
  readonly entered?: boolean;
}

const EXAMPLES = `
Examples:
  chancery export claims --format csv > claims.csv
  chancery export claims --format parquet --output claims.parquet
  chancery export documents --format jsonl > documents.jsonl
  chancery read --jsonl < documents.jsonl > claims.jsonl      read again: the same ids

Documents are those that were read: what every new home has by itself is left out, so that they can be read again.
In csv a cell that a spreadsheet would take for a formula gets an apostrophe before it.`;

/** Builds the command; `done` is told the exit code. */
export function exportCommand(io: CliIo, done: (code: number) => void): Command {
  return withDays(
    new Command("export")
      .summary("the ledger for other programs")
      .description(
        "Write the documents, claims, records or series of the ledger to standard output, or into a Parquet file.",
      )
      .argument(
        "<what>",
        "documents, claims, records (what several documents tell alike), or series (figures by what they are of)",
      )
      .requiredOption("--format <format>", FORMATS.join(", ")),
  )
    .option("--entered", "with the documents whose lines were entered, such as those of the starter record")
    .option("-o, --output <file>", "the file of a parquet export")
    .addHelpText("after", EXAMPLES)
    .action(async (what: string, _own: ExportOptions, command: Command) => {
      done(await exportLedger(what, command.optsWithGlobals<ExportOptions>(), io));
    });
}

async function exportLedger(what: string, options: ExportOptions, io: CliIo): Promise<number> {
  const { format = "", output } = options;
  checkTogether(what, format, output);
  const desk = io.openDesk({ workers: 1, limitMs: DEFAULT_LIMIT_MS, ...ledgerOf(options, io.env) });
  try {
    const table = tableOf(what, desk, options);
    if (format === "parquet") return await intoParquet(output ?? "", table, io);
    const out = createWriter(io.stdout);
    if (format === "csv" && !(await out.write(csvLine(table.columns)))) return OK;
    for await (const { line, cells } of table.rows()) {
      if (!(await out.write(format === "csv" ? csvLine(cells) : `${JSON.stringify(line)}\n`))) return OK;
    }
    await out.flush();
    return OK;
  } finally {
    await desk.close();
  }
}

function checkTogether(what: string, format: string, output: string | undefined): void {
  if (!WHAT.includes(what))
    throw new UsageError(`"${what}" cannot be exported: give documents, claims, records or series.`);
  if (!FORMATS.includes(format))
    throw new UsageError(`"${format}" is no format: give jsonl, csv or parquet.`);
  if (format === "parquet" && output === undefined)
    throw new UsageError("parquet is written into a file: name it with --output FILE.");
  if (format !== "parquet" && output !== undefined)
    throw new UsageError(`--output belongs to parquet: write ${format} with > ${output}.`);
}

/** What is exported, as lines and as cells. */
interface Table {
  readonly columns: readonly string[];
  rows(): AsyncGenerator<{ readonly line: object; readonly cells: readonly Cell[] }>;
}

function tableOf(what: string, desk: Desk, options: ExportOptions): Table {
  const request = {
    pair: null,
    ...daysOf(options),
    limit: PAGE,
  };
  switch (what) {
    case "claims":
      return table(
        CLAIM_COLUMNS,
        (after) => desk.claims({ ...request, document: null, beside: false, after }),
        claimCells,
      );
    case "records":
      return table(RECORD_COLUMNS, (after) => desk.records({ ...request, after }), recordCells);
    case "series":
      return table(SERIES_COLUMNS, (after) => desk.series({ ...request, after }), seriesCells);
    default:
      return table(DOCUMENT_COLUMNS, (after) => documentsOf(desk, options, after), documentCells);
  }
}

async function documentsOf(
  desk: Desk,
  { entered = false }: ExportOptions,
  after: string | null,
): Promise<Listed<LedgerDocumentLine>> {
  const { items, next } = await desk.documents({ after, limit: PAGE });
  return { items: entered ? items : items.filter((line) => line.entered !== true), next };
}

function table<T extends object>(
  columns: readonly string[],
  list: (after: string | null) => Promise<Listed<T>>,
  cellsOf: (line: T) => Cell[],
): Table {
  return {
    columns,
    async *rows() {
      for await (const line of everyItem(list)) yield { line, cells: cellsOf(line) };
    },
  };
}

async function intoParquet(file: string, { columns, rows }: Table, io: CliIo): Promise<number> {
  let refused: unknown = null;
  async function* cells(): AsyncGenerator<readonly Cell[]> {
    try {
      for await (const row of rows()) yield row.cells;
    } catch (error) {
      refused = error; // of the ledger, not of the file
      throw error;
    }
  }
  try {
    const count = await io.writeParquet(file, typed(columns), cells());
    io.stderr.write(`chancery: ${count} rows in ${file}.\n`);
    return OK;
  } catch (error) {
    if (refused !== null) throw refused;
    throw new UsageError(`${file} cannot be written: ${faultSentence(error)}`);
  }
}
