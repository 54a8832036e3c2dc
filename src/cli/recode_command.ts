// `chancery recode`: the documents of the ledger are read again by this version of the coder.
import { Command } from "commander";
import type { RecodeProgress } from "../contract/index.js";
import { OK } from "./exit.js";
import { type LedgerOptions, ledgerOf } from "./home.js";
import type { CliIo } from "./io.js";
import { DEFAULT_LIMIT_MS, parseTimeout } from "./options.js";
import { createWriter } from "./writer.js";

interface RecodeOptions extends LedgerOptions {
  readonly all?: boolean;
  readonly json?: boolean;
  readonly timeout?: number;
}

/** Builds the command; `done` is told the exit code. */
export function recodeCommand(io: CliIo, done: (code: number) => void): Command {
  return new Command("recode")
    .summary("read the documents of the ledger again")
    .description(
      "Read the documents of the ledger that another version has read again, and put the new claims in place of the old.\n" +
        "Corrections stay with their claims, also with one that is read with other fields in the same place;\n" +
        "those whose claim is no longer made are kept, and the page of the document shows them.",
    )
    .option("--all", "every document, whatever version has read it")
    .option("--timeout <seconds>", "longest time for one document (default: 5)", parseTimeout)
    .option("--json", "the counts as one JSON line")
    .addHelpText("after", "\nExamples:\n  chancery recode\n  chancery recode --all --json")
    .action(async (_own: RecodeOptions, command: Command) => {
      done(await recode(command.optsWithGlobals<RecodeOptions>(), io));
    });
}

async function recode(options: RecodeOptions, io: CliIo): Promise<number> {
  const limitMs = options.timeout ?? DEFAULT_LIMIT_MS;
  const desk = io.openDesk({ workers: io.processors, limitMs, ...ledgerOf(options, io.env) });
  const isShown = io.stderr.isTTY === true;
  try {
    const progress = await desk.recode({
      all: options.all === true,
      onProgress: (now) => {
        if (isShown) io.stderr.write(`\r${sentence(now)}`);
      },
    });
    if (isShown) io.stderr.write("\r\u001b[K");
    const out = createWriter(io.stdout);
    await out.write(`${options.json === true ? JSON.stringify(progress) : sentence(progress)}\n`);
    await out.flush();
    return OK;
  } finally {
    await desk.close();
  }
}

function sentence({
  documents,
  recoded,
  failed,
  carriedCorrections,
  lostCorrections,
}: RecodeProgress): string {
  const parts = [`${recoded} of ${documents} documents read again`];
  if (failed > 0) parts.push(`${failed} could not be read in time and keep their claims`);
  if (carriedCorrections > 0)
    parts.push(`${carriedCorrections} corrections go on with a claim that is read otherwise now`);
  if (lostCorrections > 0)
    parts.push(`${lostCorrections} corrections are of claims that are no longer made: they are kept`);
  return `${parts.join("; ")}.`;
}
