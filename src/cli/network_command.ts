// `chancery network CHN`: what the ledger tells of one country or organisation with each other one.
import { Command } from "commander";
import { OK } from "./exit.js";
import { ledgerOf } from "./home.js";
import type { CliIo } from "./io.js";
import { DEFAULT_LIMIT_MS } from "./options.js";
import { type DaysOptions, daysOf, withDays } from "./page_options.js";
import { partyCode } from "./party_code.js";
import { showNetwork } from "./show/index.js";
import { createWriter } from "./writer.js";

const EXAMPLES = `
Examples:
  chancery network CHN
  chancery network "European Union" --from 2024-01-01 --to 2024-12-31
  chancery network RUS --as-of 2024-05-16 --json

Records are counted, not reports: what several documents tell alike is one. Intensity is the mean of PLOVER's scores of
the events, from -10 (conflict) to 10 (cooperation).`;

/** Builds the command; `done` is told the exit code. */
export function networkCommand(io: CliIo, done: (code: number) => void): Command {
  return withDays(
    new Command("network")
      .summary("what is told of a country with all others")
      .description("List the parties with which the ledger tells of one: how much, how well, how lately.")
      .argument("<party>", "a country or an organisation, by its code (CHN, EUU) or its name"),
    { hasKind: false },
  )
    .option("--json", "one JSON object: {party, relations}")
    .addHelpText("after", EXAMPLES)
    .action(async (party: string, _own: DaysOptions, command: Command) => {
      done(await network(party, command.optsWithGlobals<DaysOptions>(), io));
    });
}

async function network(given: string, options: DaysOptions, io: CliIo): Promise<number> {
  const desk = io.openDesk({ workers: 1, limitMs: DEFAULT_LIMIT_MS, ...ledgerOf(options, io.env) });
  try {
    const names = await desk.names();
    const party = partyCode(given, names);
    const { from, to, asOf } = daysOf(options);
    const told = await desk.network({ party, from, to, asOf });
    const out = createWriter(io.stdout);
    await out.write(options.json === true ? `${JSON.stringify(told)}\n` : showNetwork(told, names));
    if (told.relations.length === 0)
      io.stderr.write(`chancery: the ledger has nothing on ${party} with others that was asked for.\n`);
    await out.flush();
    return OK;
  } finally {
    await desk.close();
  }
}
