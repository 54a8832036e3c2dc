// `chancery readouts CHN RUS`: both sides' words on one meeting, and what each leaves out.
import { Command } from "commander";
import { isIsoDay } from "../model/index.js";
import { choosePaint } from "./colour.js";
import { OK, UsageError } from "./exit.js";
import { ledgerOf } from "./home.js";
import type { CliIo } from "./io.js";
import { DEFAULT_LIMIT_MS, parseCountry, shown } from "./options.js";
import { type DaysOptions, daysOf, withDays } from "./page_options.js";
import { showReadouts } from "./show/index.js";
import { createWriter } from "./writer.js";

interface ReadoutsOptions extends DaysOptions {
  readonly meeting?: string;
}

const DEFAULT_WIDTH = 80;

const EXAMPLES = `
Examples:
  chancery readouts CHN RUS
  chancery readouts CHN RUS --meeting 2024-05-16
  chancery readouts CHN RUS --meeting c-2e41e1ab37bf889335b3 --json

Without --meeting the last one of which both sides have a text, else one side, else the last.
With --json one line: {"pair", "meetings", "meeting", "sides", "items", "canCompare", "note", "rules"}.
Exit codes: 0, also where there is nothing to lay side by side; 2 bad usage.`;

export function readoutsCommand(io: CliIo, done: (code: number) => void): Command {
  return withDays(
    new Command("readouts")
      .summary("both sides' words on one meeting")
      .description(
        "Lay the texts of two sides on one meeting side by side: topics, others named, figures, agreements, words quoted,\nand what one of the two leaves out.",
      )
      .argument("<country>", "three letters (ISO 3166-1 alpha-3), such as CHN", parseCountry)
      .argument("<country2>", "the other country, such as RUS", parseCountry),
    { hasKind: false },
  )
    .option("--meeting <claim|date>", "a claim that tells of the meeting, or its day", parseMeeting)
    .option("--json", "one JSON line")
    .addHelpText("after", EXAMPLES)
    .action(async (a: string, b: string, _own: ReadoutsOptions, command: Command) => {
      done(await readouts(a, b, command.optsWithGlobals<ReadoutsOptions>(), io));
    });
}

function parseMeeting(value: string): string {
  const meeting = value.trim();
  if (isIsoDay(meeting) || /^c-[0-9a-f]{6,40}$/u.test(meeting)) return meeting;
  throw new UsageError(
    `--meeting "${shown(value)}" is neither a day nor a claim: give one such as 2024-05-16 or c-2e41e1ab37bf889335b3.`,
  );
}

async function readouts(a: string, b: string, options: ReadoutsOptions, io: CliIo): Promise<number> {
  if (a === b) throw new UsageError(`${a} and ${b} are one country: a pair needs two.`);
  const { from, to, asOf } = daysOf(options);
  const desk = io.openDesk({ workers: 1, limitMs: DEFAULT_LIMIT_MS, ...ledgerOf(options, io.env) });
  const out = createWriter(io.stdout);
  try {
    const pair = a < b ? ([a, b] as const) : ([b, a] as const);
    const view = await desk.readouts({ pair, from, to, asOf, meeting: options.meeting ?? null });
    const width = io.stdout.columns || DEFAULT_WIDTH;
    await out.write(
      options.json === true
        ? `${JSON.stringify(view)}\n`
        : showReadouts(view, await desk.names(), choosePaint(options.color, io), width),
    );
    await out.flush();
    return OK;
  } finally {
    await desk.close();
  }
}
