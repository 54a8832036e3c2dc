// `chancery doubts`: the queue of what is doubted in the record, new doubts, and what came of each.
import { Command } from "commander";
import type { DoubtLine } from "../contract/index.js";
import { closeCommand } from "./doubts_close.js";
import { openDoubtCommand } from "./doubts_open.js";
import { OK } from "./exit.js";
import { type LedgerOptions, ledgerOf } from "./home.js";
import type { CliIo } from "./io.js";
import { DEFAULT_LIMIT_MS } from "./options.js";
import { everyItem } from "./page_options.js";
import { withoutControls } from "./show/index.js";
import { createWriter } from "./writer.js";

const PAGE = 100;

interface DoubtsOptions extends LedgerOptions {
  readonly all?: boolean;
  readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  chancery doubts
  chancery doubts --all --json
  chancery doubts open "customs has 228.1, not 240 bn USD" --claim c-2e41e1ab37bf889335b3 --by "A. Reader"
  chancery doubts close q-5d7c1f7a0b64b3f5d2aa --outcome "not verifiable" --because "the table is gone" --by "A. Reader"

More on each: chancery doubts open --help, chancery doubts close --help`;

/** Builds the command; `done` is told the exit code. */
export function doubtsCommand(io: CliIo, done: (code: number) => void): Command {
  return new Command("doubts")
    .summary("what is doubted in the record, and what came of it")
    .description(
      "List the open doubts, the oldest first. A doubt is closed in one of three ways: the claim is corrected, what was\n" +
        "missing is entered, or it is not verifiable. Nothing is taken away: what was read and what was doubted stay.",
    )
    .option("--all", "closed doubts too, with what came of them")
    .option("--json", "one JSON line a doubt")
    .helpCommand(false)
    .addHelpText("after", EXAMPLES)
    .addCommand(openDoubtCommand(io, done))
    .addCommand(closeCommand(io, done))
    .action(async (_own: DoubtsOptions, command: Command) => {
      done(await list(command.optsWithGlobals<DoubtsOptions>(), io));
    });
}

async function list(options: DoubtsOptions, io: CliIo): Promise<number> {
  const desk = io.openDesk({ workers: 1, limitMs: DEFAULT_LIMIT_MS, ...ledgerOf(options, io.env) });
  const out = createWriter(io.stdout);
  const state = options.all === true ? null : "open";
  try {
    let found = 0;
    for await (const doubt of everyItem((after) => desk.doubts({ state, after, limit: PAGE }))) {
      found += 1;
      const text = options.json === true ? `${JSON.stringify(doubt)}\n` : paragraph(doubt);
      if (!(await out.write(text))) return OK;
    }
    if (found === 0) io.stderr.write(`chancery: ${options.all === true ? "no" : "no open"} doubt.\n`);
    await out.flush();
    return OK;
  } finally {
    await desk.close();
  }
}

/** The doubt in three lines or four: its state, its words, what it is of, and what came of it. */
function paragraph(doubt: DoubtLine): string {
  const { id, state, words, claim, document, rule, openedBy, openedAt } = doubt;
  const of = [
    claim === null ? null : `claim ${claim}`,
    document === null ? null : `document ${document}`,
    rule === null ? null : `rule ${rule}`,
  ].filter((part) => part !== null);
  const lines = [
    `${id}  ${state}, since ${openedAt.slice(0, 10)}, by ${openedBy}`,
    `  ${words}`,
    ...(of.length === 0 ? [] : [`  ${of.join(", ")}`]),
    ...outcomeLines(doubt),
  ];
  return `${lines.map(withoutControls).join("\n")}\n`;
}

function outcomeLines({ closedBy, closedAt, because, source, correction, entered }: DoubtLine): string[] {
  if (closedAt === null) return [];
  const made =
    correction !== null ? `correction ${correction}` : entered !== null ? `claim ${entered}` : null;
  const more = [made, source].filter((part) => part !== null);
  const behind = more.length === 0 ? "" : ` (${more.join(", ")})`;
  return [`  closed ${closedAt.slice(0, 10)} by ${closedBy}: ${because}${behind}`];
}
