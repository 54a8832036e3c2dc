// `chancery meetings CHN RUS`: the register of visits, talks and calls of two countries, counted under a rule that is told.
import { Command } from "commander";
import type { MeetingRow, MeetingsView } from "../contract/index.js";
import { COUNT_RULE_WORDS, COUNT_RULES, type CountRule, isMissing } from "../model/index.js";
import { choosePaint } from "./colour.js";
import { type Cell, csvLine } from "./csv.js";
import { OK, UsageError } from "./exit.js";
import { ledgerOf } from "./home.js";
import type { CliIo } from "./io.js";
import { DEFAULT_LIMIT_MS, parseCountry } from "./options.js";
import { type DaysOptions, daysOf, withDays } from "./page_options.js";
import { showMeetings } from "./show/index.js";
import { parseOneOf } from "./source_options.js";
import { createWriter } from "./writer.js";

const DEFAULT_WIDTH = 80;

interface MeetingsOptions extends DaysOptions {
  readonly count: CountRule;
  readonly person?: string;
  readonly csv?: boolean;
}

const RULES = COUNT_RULES.map((rule) => `  ${rule.padEnd(18)} ${COUNT_RULE_WORDS[rule]}`).join("\n");

const EXAMPLES = `
Rules of --count (only what was held is ever counted):
${RULES}

Examples:
  chancery meetings CHN RUS
  chancery meetings CHN RUS --count leaders-in-person --from 2013-01-01
  chancery meetings CHN RUS --person Lavrov --csv > lavrov.csv
  chancery meetings CHN RUS --as-of 2024-05-16 --json

Two reports of one meeting are one row (docs/guide/meetings.md has the rule). With --json one object:
counts under each rule, travel by year, and each row with all of its reports.`;

/** Builds the command; `done` is told the exit code. */
export function meetingsCommand(io: CliIo, done: (code: number) => void): Command {
  return withDays(
    new Command("meetings")
      .summary("visits, talks and calls of two countries, counted")
      .description(
        "Show the register of visits, talks and calls of two countries: each once, with its sources, counted under a rule.",
      )
      .argument("<country>", "three letters (ISO 3166-1 alpha-3), such as CHN", parseCountry)
      .argument("<country2>", "the other country, such as RUS", parseCountry),
    { hasKind: false, what: "meeting" },
  )
    .option(
      "--count <rule>",
      `what counts as a meeting: ${COUNT_RULES.join(", ")}`,
      (value) => parseOneOf("--count", value, COUNT_RULES),
      "in-person" as CountRule,
    )
    .option("--person <name>", "only where this person is named; a part of the name will do")
    .option("--json", "one JSON object")
    .option("--csv", "one line a meeting")
    .addHelpText("after", EXAMPLES)
    .action(async (a: string, b: string, _own: MeetingsOptions, command: Command) => {
      done(await meetings(a, b, command.optsWithGlobals<MeetingsOptions>(), io));
    });
}

async function meetings(a: string, b: string, options: MeetingsOptions, io: CliIo): Promise<number> {
  if (a === b) throw new UsageError(`${a} and ${b} are one country: a pair needs two.`);
  if (options.json === true && options.csv === true)
    throw new UsageError("--json and --csv are two forms of one answer: give one of them.");
  const { from, to, asOf } = daysOf(options);
  const desk = io.openDesk({ workers: 1, limitMs: DEFAULT_LIMIT_MS, ...ledgerOf(options, io.env) });
  try {
    const view = await desk.meetings({
      pair: a < b ? [a, b] : [b, a],
      rule: options.count,
      person: options.person?.trim() || null,
      ...{ from, to, asOf },
    });
    const { countries } = await desk.names();
    const out = createWriter(io.stdout);
    await out.write(written(view, (code) => countries[code] ?? code, options, io));
    await out.flush();
    return OK;
  } finally {
    await desk.close();
  }
}

function written(
  view: MeetingsView,
  nameOf: (code: string) => string,
  options: MeetingsOptions,
  io: CliIo,
): string {
  if (options.json === true) return `${JSON.stringify(view)}\n`;
  if (options.csv === true)
    return [csvLine(COLUMNS), ...view.rows.map((row) => csvLine(cellsOf(row)))].join("");
  return showMeetings(view, nameOf, choosePaint(options.color, io), io.stdout.columns || DEFAULT_WIDTH);
}

const COLUMNS =
  "id from to precision kind in_person status level countries people host guests places occasion hosts agreements counted days_since ordinals reports review sources".split(
    " ",
  );

function cellsOf(row: MeetingRow): Cell[] {
  const { period, inPerson, reports } = row;
  const told = isMissing(period) ? null : period;
  const people = row.people.map(({ name, office, country }) => `${name ?? office ?? ""} (${country})`);
  const sources = reports.flatMap(({ url, also }) => [...(url === null ? [] : [url]), ...also]);
  return [
    ...[row.id, told?.start ?? null, told?.end ?? null, told?.precision ?? null, row.kind],
    ...[inPerson === null ? "" : inPerson ? "yes" : "no", row.status, row.level],
    ...[row.countries.join(" "), people.join("; "), row.host, row.guests.join(" "), row.places.join("; ")],
    ...[row.occasion, row.hosts.join("; "), row.agreements.join("; "), row.counted ? "yes" : "no"],
    ...[row.daysSince, row.ordinals.map(({ words }) => words).join("; "), reports.length, row.review],
    [...new Set(sources)].join(" "),
  ];
}
