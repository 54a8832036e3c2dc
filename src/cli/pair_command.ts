// `chancery pair CHN RUS`: what the ledger has on two countries, on one time axis, each claim with its sentence.
import { Command } from "commander";
import { choosePaint } from "./colour.js";
import { OK, UsageError } from "./exit.js";
import { ledgerOf } from "./home.js";
import type { CliIo } from "./io.js";
import { DEFAULT_LIMIT_MS, parseCountry } from "./options.js";
import { type DaysOptions, daysOf, everyItem, withDays } from "./page_options.js";
import { showLedgerClaim } from "./show/index.js";
import { createWriter } from "./writer.js";

const PAGE = 500;
const DEFAULT_WIDTH = 80;

const EXAMPLES = `
Examples:
  chancery pair CHN RUS
  chancery pair CHN RUS --from 2024-01-01 --to 2024-12-31 --kind figure
  chancery pair CHN RUS --as-of 2024-05-16 --json > then.jsonl

With --json one line a claim: {"document", "published", "addedAt", "claim"}, by the day of the claim, undated ones last.`;

/** Builds the command; `done` is told the exit code. */
export function pairCommand(io: CliIo, done: (code: number) => void): Command {
  return withDays(
    new Command("pair")
      .summary("what the ledger has on two countries")
      .description(
        "List the claims of the ledger on a pair of countries by their day, each with its sentence and its document.",
      )
      .argument("<country>", "three letters (ISO 3166-1 alpha-3), such as CHN", parseCountry)
      .argument("<country2>", "the other country, such as RUS", parseCountry),
  )
    .option("--json", "one JSON line a claim")
    .addHelpText("after", EXAMPLES)
    .action(async (a: string, b: string, _own: DaysOptions, command: Command) => {
      done(await pair(a, b, command.optsWithGlobals<DaysOptions>(), io));
    });
}

async function pair(a: string, b: string, options: DaysOptions, io: CliIo): Promise<number> {
  if (a === b) throw new UsageError(`${a} and ${b} are one country: a pair needs two.`);
  const desk = io.openDesk({ workers: 1, limitMs: DEFAULT_LIMIT_MS, ...ledgerOf(options, io.env) });
  const out = createWriter(io.stdout);
  const paint = choosePaint(options.color, io);
  const width = io.stdout.columns || DEFAULT_WIDTH;
  const request = {
    pair: a < b ? ([a, b] as const) : ([b, a] as const),
    document: null,
    beside: false,
    ...daysOf(options),
    limit: PAGE,
  };
  try {
    let found = 0;
    for await (const line of everyItem((after) => desk.claims({ ...request, after }))) {
      found += 1;
      const text = options.json === true ? `${JSON.stringify(line)}\n` : showLedgerClaim(line, paint, width);
      if (!(await out.write(text))) return OK;
    }
    if (found === 0)
      io.stderr.write(`chancery: the ledger has nothing on ${a} and ${b} that was asked for.\n`);
    await out.flush();
    return OK;
  } finally {
    await desk.close();
  }
}
