// `chancery third-parties CHN RUS`: which third parties are told with a pair, a triangle with one of them, and who else did the same.
import { Command } from "commander";
import type { Desk, NamesTable } from "../contract/index.js";
import { EVENT_TYPES, type EventType } from "../model/index.js";
import { OK, UsageError } from "./exit.js";
import { ledgerOf } from "./home.js";
import type { CliIo } from "./io.js";
import { DEFAULT_LIMIT_MS, shown } from "./options.js";
import { type DaysOptions, daysOf, withDays } from "./page_options.js";
import { partyCode } from "./party_code.js";
import { showThirds, showTriangle, showWhoElse } from "./show/index.js";
import { createWriter } from "./writer.js";

interface ThirdPartiesOptions extends Omit<DaysOptions, "kind"> {
  readonly with?: string;
  readonly act?: EventType;
  readonly event?: string;
}

const EXAMPLES = `
Examples:
  chancery third-parties CHN RUS                            which third parties are told most with one of the two
  chancery third-parties CHN RUS --with HUN                 what is told of the two, and of each with Hungary
  chancery third-parties CHN RUS --with "European Union" --from 2024-01-01
  chancery third-parties CHN RUS --act SANCTION --from 2024-01-01 --to 2024-12-31
                                                            who else sanctioned one of the two, or was sanctioned by it
  chancery third-parties CHN FRA --event c-…                what else is told with one event: the same trip, gathering, place, day, year

With --json one object: {pair, thirds, triangle}, or with --act or --event {pair, act, groups, event}.`;

/** Builds the command; `done` is told the exit code. */
export function thirdPartiesCommand(io: CliIo, done: (code: number) => void): Command {
  return withDays(
    new Command("third-parties")
      .summary("two countries and a third, and who else did the same")
      .description(
        "Say which third parties the ledger tells of with a pair; with --with, what it tells of the pair beside each of the two\n" +
          "with the third; with --act or --event, who else did that.",
      )
      .argument("<party>", "a country or an organisation, by its code (CHN, EUU) or its name")
      .argument("<party2>", "the other one, such as RUS"),
    { hasKind: false },
  )
    .option("--with <party>", "the third: a code (HUN, EUU) or a name")
    .option("--act <act>", "an act of PLOVER: who else did it to one of the two, or had it done", parseAct)
    .option("--event <claim>", "the id of an event's claim: what else is told with it")
    .option("--json", "one JSON object")
    .addHelpText("after", EXAMPLES)
    .action(async (a: string, b: string, _own: ThirdPartiesOptions, command: Command) => {
      done(await thirdParties([a, b], command.optsWithGlobals<ThirdPartiesOptions>(), io));
    });
}

async function thirdParties(
  given: readonly [string, string],
  options: ThirdPartiesOptions,
  io: CliIo,
): Promise<number> {
  const desk = io.openDesk({ workers: 1, limitMs: DEFAULT_LIMIT_MS, ...ledgerOf(options, io.env) });
  try {
    const names = await desk.names();
    const [a, b] = [partyCode(given[0], names), partyCode(given[1], names)];
    if (a === b) throw new UsageError(`${a} and ${b} are one party: a pair needs two.`);
    const out = createWriter(io.stdout);
    await out.write(await answered(desk, a < b ? [a, b] : [b, a], options, names));
    await out.flush();
    return OK;
  } finally {
    await desk.close();
  }
}

async function answered(
  desk: Desk,
  pair: readonly [string, string],
  options: ThirdPartiesOptions,
  names: NamesTable,
): Promise<string> {
  const { from, to, asOf } = daysOf(options);
  const days = { from, to, asOf };
  const { act = null, event = null, json = false } = options;
  if (act !== null || event !== null) {
    if (options.with !== undefined)
      throw new UsageError("--with asks for a triangle, --act and --event for who else: give one of them.");
    const told = await desk.whoElse({ ...days, pair, act, event });
    return json ? `${JSON.stringify(told)}\n` : showWhoElse(told, names);
  }
  const third = options.with === undefined ? null : partyCode(options.with, names);
  const told = await desk.thirdParties({ ...days, pair, third });
  if (json) return `${JSON.stringify(told)}\n`;
  return told.triangle === null ? showThirds(told, names) : showTriangle(told.triangle, names);
}

function parseAct(value: string): EventType {
  const act = EVENT_TYPES.find((one) => one === value.trim().toUpperCase());
  if (act !== undefined) return act;
  throw new UsageError(`--act "${shown(value)}" is no act of PLOVER: give one of ${EVENT_TYPES.join(", ")}.`);
}
