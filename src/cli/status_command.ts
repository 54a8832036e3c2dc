// `chancery status`: how much the ledger has, and which version of the coder has read what of it.

import { Command } from "commander";
import type { LedgerCountsLine } from "../contract/index.js";
import { OK } from "./exit.js";
import { type LedgerOptions, ledgerOf } from "./home.js";
import type { CliIo } from "./io.js";
import { DEFAULT_LIMIT_MS } from "./options.js";
import { plural } from "./plural.js";
import { createWriter } from "./writer.js";

interface StatusOptions extends LedgerOptions {
  readonly json?: boolean;
}

/** Builds the command; `done` is told the exit code. */
export function statusCommand(io: CliIo, done: (code: number) => void): Command {
  return new Command("status")
    .summary("how much the ledger has, and which version read it")
    .description(
      "Count the documents, claims, records and corrections of the ledger, and say which version of the coder has read\n" +
        "how many of the documents. Those of another version than this one are read again by `chancery recode`.",
    )
    .option("--json", "the counts as one JSON line")
    .addHelpText("after", "\nExamples:\n  chancery status\n  chancery status --json")
    .action(async (_own: StatusOptions, command: Command) => {
      done(await status(command.optsWithGlobals<StatusOptions>(), io));
    });
}

async function status(options: StatusOptions, io: CliIo): Promise<number> {
  const desk = io.openDesk({ workers: 1, limitMs: DEFAULT_LIMIT_MS, ...ledgerOf(options, io.env) });
  try {
    const counts = await desk.counts();
    const out = createWriter(io.stdout);
    await out.write(options.json === true ? `${JSON.stringify(counts)}\n` : shown(counts));
    await out.flush();
    return OK;
  } finally {
    await desk.close();
  }
}

function shown({
  documents,
  claims,
  records,
  corrections,
  coder,
  readBy,
  toRecode,
}: LedgerCountsLine): string {
  const read = readBy.reduce((sum, one) => sum + one.documents, 0);
  const lines = [
    `${plural(documents, "document")}, ${plural(claims, "claim")}, ${plural(records, "record")}, ${plural(corrections, "correction")}.`,
    `This version reads as ${coder}.`,
    ...readBy.map((one) => `${plural(one.documents, "document")} read by ${one.coder}.`),
    ...(documents > read
      ? [
          `${plural(documents - read, "document")} entered from ${documents - read === 1 ? "its source" : "their sources"}.`,
        ]
      : []),
    ...(toRecode > 0
      ? [
          `${plural(toRecode, "document")} of another version: \`chancery recode\` reads ${toRecode === 1 ? "it" : "them"} again.`,
        ]
      : []),
  ];
  return `${lines.join("\n")}\n`;
}
