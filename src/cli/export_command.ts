// `chancery export claims --format csv`: the ledger, or a part of it, for other programs.
import { Command } from "commander";
import type { Claim } from "../model/index.js";
import {
  CLAIM_COLUMNS,
  claimCells,
  csvLine,
  DOCUMENT_COLUMNS,
  documentCells,
  RECORD_COLUMNS,
  recordCells,
} from "./csv.js";
import { OK, UsageError } from "./exit.js";
import { homeOf } from "./home.js";
import type { CliIo } from "./io.js";
import { type DaysOptions, everyItem, withDays } from "./page_options.js";
import { createWriter } from "./writer.js";

const PAGE = 500;
const WHAT = ["documents", "claims", "records"];
const FORMATS = ["jsonl", "csv"];

interface ExportOptions extends DaysOptions {
  readonly format?: string;
}

const EXAMPLES = `
Examples:
  chancery export claims --format csv > claims.csv
  chancery export documents --format jsonl > documents.jsonl
  chancery read --jsonl < documents.jsonl > claims.jsonl      read again: the same ids

In csv a cell that a spreadsheet would take for a formula gets an apostrophe before it.`;

/** Builds the command; `done` is told the exit code. */
export function exportCommand(io: CliIo, done: (code: number) => void): Command {
  return withDays(
    new Command("export")
      .summary("the ledger for other programs")
      .description("Write the documents, the claims or the records of the ledger to standard output.")
      .argument("<what>", "documents, claims, or records (what several documents tell alike)")
      .requiredOption("--format <format>", FORMATS.join(" or ")),
  )
    .addHelpText("after", EXAMPLES)
    .action(async (what: string, _own: ExportOptions, command: Command) => {
      done(await exportLedger(what, command.optsWithGlobals<ExportOptions>(), io));
    });
}

async function exportLedger(what: string, options: ExportOptions, io: CliIo): Promise<number> {
  if (!WHAT.includes(what))
    throw new UsageError(`"${what}" cannot be exported: give documents, claims or records.`);
  const format = options.format ?? "";
  if (!FORMATS.includes(format))
    throw new UsageError(`"${format}" is no format: give ${FORMATS.join(" or ")}.`);
  const desk = io.openDesk({ workers: 1, limitMs: 5000, home: homeOf(options.home, io.env) });
  const out = createWriter(io.stdout);
  const isCsv = format === "csv";
  const request = {
    pair: null,
    kind: (options.kind ?? null) as Claim["kind"] | null,
    from: options.from ?? null,
    to: options.to ?? null,
    asOf: options.asOf ?? null,
    limit: PAGE,
  };
  try {
    if (what === "claims") {
      if (isCsv) await out.write(csvLine(CLAIM_COLUMNS));
      for await (const line of everyItem((after) => desk.claims({ ...request, after })))
        if (!(await out.write(isCsv ? csvLine(claimCells(line)) : `${JSON.stringify(line)}\n`))) return OK;
    } else if (what === "records") {
      if (isCsv) await out.write(csvLine(RECORD_COLUMNS));
      for await (const line of everyItem((after) => desk.records({ ...request, after })))
        if (!(await out.write(isCsv ? csvLine(recordCells(line)) : `${JSON.stringify(line)}\n`))) return OK;
    } else {
      if (isCsv) await out.write(csvLine(DOCUMENT_COLUMNS));
      for await (const line of everyItem((after) => desk.documents({ after, limit: PAGE })))
        if (!(await out.write(isCsv ? csvLine(documentCells(line)) : `${JSON.stringify(line)}\n`))) return OK;
    }
    await out.flush();
    return OK;
  } finally {
    await desk.close();
  }
}
