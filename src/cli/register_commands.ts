// `chancery agreements CHN RUS`, `gatherings`, `expectations`, `reasons`: the registers of a pair, each row with the claim it rests on.
import { Command } from "commander";
import type { Desk, RegisterRequest } from "../contract/index.js";
import { choosePaint, type Paint } from "./colour.js";
import { OK, UsageError } from "./exit.js";
import { ledgerOf } from "./home.js";
import type { CliIo } from "./io.js";
import { DEFAULT_LIMIT_MS, parseCountry } from "./options.js";
import { type DaysOptions, daysOf, withRegisterDays } from "./page_options.js";
import { showAgreements, showExpectations, showGatherings, showReasons } from "./show/index.js";
import { createWriter } from "./writer.js";

const DEFAULT_WIDTH = 80;

interface Register<T> {
  readonly name: "agreements" | "gatherings" | "expectations" | "reasons";
  readonly summary: string;
  readonly description: string;
  ask(desk: Desk, request: RegisterRequest): Promise<T>;
  show(view: T, paint: Paint, width: number): string;
}

type Make = (io: CliIo, done: (code: number) => void) => Command;

export const agreementsCommand: Make = makeCommand({
  name: "agreements",
  summary: "agreements, plans and documents of two countries",
  description:
    "List the documents, plans and projects that the claims of a pair name, how far each has come by what is told, and the claims that say so.",
  ask: (desk, request) => desk.agreements(request),
  show: showAgreements,
});

export const gatheringsCommand: Make = makeCommand({
  name: "gatherings",
  summary: "conferences and summits of two countries, and who comes",
  description:
    "List the conferences, summits and forums that the documents of a pair name, and who is told as invited, as coming, as undecided, as staying away.",
  ask: (desk, request) => desk.gatherings(request),
  show: showGatherings,
});

export const expectationsCommand: Make = makeCommand({
  name: "expectations",
  summary: "what was expected of two countries, and what came of it",
  description:
    "List what is told as planned, likely or to be expected of a pair: by whom, due when, and whether a later claim shows that it came.",
  ask: (desk, request) => desk.expectations(request),
  show: showExpectations,
});

export const reasonsCommand: Make = makeCommand({
  name: "reasons",
  summary: "aims and reasons that the texts on two countries give",
  description:
    "List the aims, reasons and wishes that the texts on a pair give, in their words and with their hedges.",
  ask: (desk, request) => desk.reasons(request),
  show: showReasons,
});

function makeCommand<T>(register: Register<T>): Make {
  const { name } = register;
  return (io, done) =>
    withRegisterDays(
      new Command(name)
        .summary(register.summary)
        .description(register.description)
        .argument("<country>", "three letters (ISO 3166-1 alpha-3), such as CHN", parseCountry)
        .argument("<country2>", "the other country, such as RUS", parseCountry),
    )
      .option("--json", "one JSON object: the rows with their claims, the answer and the rule")
      .addHelpText(
        "after",
        `
Examples:
  chancery ${name} CHN RUS
  chancery ${name} CHN RUS --from 2024-01-01 --to 2024-12-31
  chancery ${name} CHN RUS --as-of 2024-05-16 --json`,
      )
      .action(async (a: string, b: string, _own: DaysOptions, command: Command) => {
        done(await run(register, [a, b], command.optsWithGlobals<DaysOptions>(), io));
      });
}

async function run<T>(
  register: Register<T>,
  [a, b]: readonly [string, string],
  options: DaysOptions,
  io: CliIo,
): Promise<number> {
  if (a === b) throw new UsageError(`${a} and ${b} are one country: a pair needs two.`);
  const desk = io.openDesk({ workers: 1, limitMs: DEFAULT_LIMIT_MS, ...ledgerOf(options, io.env) });
  const out = createWriter(io.stdout);
  const { from, to, asOf } = daysOf(options);
  try {
    const pair = a < b ? ([a, b] as const) : ([b, a] as const);
    const view = await register.ask(desk, { pair, from, to, asOf });
    const width = io.stdout.columns || DEFAULT_WIDTH;
    const text =
      options.json === true
        ? `${JSON.stringify(view)}\n`
        : register.show(view, choosePaint(options.color, io), width);
    await out.write(text);
    await out.flush();
    return OK;
  } finally {
    await desk.close();
  }
}
