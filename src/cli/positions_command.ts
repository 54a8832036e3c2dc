// `chancery positions CHN RUS`: who stands where on what, issue by issue.
import { Command } from "commander";
import { choosePaint } from "./colour.js";
import { OK, UsageError } from "./exit.js";
import { ledgerOf } from "./home.js";
import type { CliIo } from "./io.js";
import { DEFAULT_LIMIT_MS, parseCountry, shown } from "./options.js";
import { type DaysOptions, daysOf, withDays } from "./page_options.js";
import { showPositions } from "./show/index.js";
import { createWriter } from "./writer.js";

interface PositionsOptions extends DaysOptions {
  readonly issue?: string;
  readonly holder?: string;
}

const DEFAULT_WIDTH = 80;

const EXAMPLES = `
Examples:
  chancery positions CHN RUS
  chancery positions CHN RUS --issue "peace conference in Switzerland" --holder RUS
  chancery positions CHN RUS --as-of 2024-05-16 --json

An issue is one row in whatever words it is told. A stance is on the day that the text tells, or "as told" on the day of publication.
With --json one line: {"pair", "holders", "issues", "statements", "rules", "isCut"}.
Exit codes: 0, also where nothing is known; 2 bad usage.`;

export function positionsCommand(io: CliIo, done: (code: number) => void): Command {
  return withDays(
    new Command("positions")
      .summary("who stands where on what")
      .description(
        "List issues with the stance of two countries, and of others that documents on the two tell of: supports,\nopposes, neutral, undecided, each with its words; with changes, votes and statements beside.",
      )
      .argument("<country>", "three letters (ISO 3166-1 alpha-3), such as CHN", parseCountry)
      .argument("<country2>", "the other country, such as RUS", parseCountry),
    { hasKind: false },
  )
    .option("--issue <words>", "one issue, in words like its own", parseIssue)
    .option("--holder <code>", "positions of one country or organisation, such as RUS or EUU", parseHolder)
    .option("--json", "one JSON line")
    .addHelpText("after", EXAMPLES)
    .action(async (a: string, b: string, _own: PositionsOptions, command: Command) => {
      done(await positions(a, b, command.optsWithGlobals<PositionsOptions>(), io));
    });
}

const LONGEST_ISSUE = 300;

function parseIssue(value: string): string {
  const issue = value.trim();
  if (issue !== "" && issue.length <= LONGEST_ISSUE) return issue;
  throw new UsageError(
    `--issue "${shown(value)}" is no issue: give its words, ${LONGEST_ISSUE} characters at most.`,
  );
}

function parseHolder(value: string): string {
  const code = value.trim();
  if (/^[\p{L}\p{N}]{2,20}$/u.test(code)) return code;
  throw new UsageError(
    `--holder "${shown(value)}" is no code: give that of a country or organisation, such as RUS or EUU.`,
  );
}

async function positions(a: string, b: string, options: PositionsOptions, io: CliIo): Promise<number> {
  if (a === b) throw new UsageError(`${a} and ${b} are one country: a pair needs two.`);
  const { from, to, asOf } = daysOf(options);
  const { issue = null, holder = null } = options;
  const desk = io.openDesk({ workers: 1, limitMs: DEFAULT_LIMIT_MS, ...ledgerOf(options, io.env) });
  const out = createWriter(io.stdout);
  try {
    const pair = a < b ? ([a, b] as const) : ([b, a] as const);
    const view = await desk.positions({ pair, from, to, asOf, issue, holder });
    if (options.json === true) await out.write(`${JSON.stringify(view)}\n`);
    else if (view.issues.length + view.statements.length > 0)
      await out.write(
        showPositions(
          view,
          await desk.names(),
          choosePaint(options.color, io),
          io.stdout.columns || DEFAULT_WIDTH,
        ),
      );
    if (view.issues.length === 0)
      io.stderr.write(
        `chancery: no position of ${a} and ${b} is told that was asked for; read what documents tell of the two: chancery read FILE.\n`,
      );
    await out.flush();
    return OK;
  } finally {
    await desk.close();
  }
}
