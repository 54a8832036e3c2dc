// `chancery votes RUS CHN`: how far two states voted alike in the United Nations, by year, and where they differed.
import { Command } from "commander";
import {
  VOTE_BODIES,
  VOTE_ISSUES,
  VOTE_RULES,
  type VoteIssue,
  type VoteRule,
  type VotesRequest,
  type VotesView,
} from "../contract/index.js";
import { showDay } from "../model/index.js";
import { OK, UsageError } from "./exit.js";
import { type LedgerOptions, ledgerOf } from "./home.js";
import type { CliIo } from "./io.js";
import { DEFAULT_LIMIT_MS, parseCountry, parseDay } from "./options.js";
import { parseOneOf } from "./source_options.js";
import { createWriter } from "./writer.js";

interface VotesOptions extends LedgerOptions {
  readonly from?: string;
  readonly to?: string;
  readonly asOf?: string;
  readonly issue?: VoteIssue;
  readonly rule?: VoteRule;
  readonly body?: VotesRequest["body"];
  readonly all?: boolean;
  readonly limit?: number;
  readonly json?: boolean;
}

/** Most roll calls of one answer. */
const MOST = 1000;
/** So many are listed where nothing is said: at the terminal, and in JSON. */
const [SHOWN, PRINTED] = [10, 100];

const EXAMPLES = `
Examples:
  chancery votes RUS CHN
  chancery votes RUS CHN --from 2014 --to 2019 --issue hr
  chancery votes RUS CHN --rule half --json
  chancery votes RUS CHN --from 2018 --to 2018 --all --limit 1000 --json

Rules:
  identical  share of identical votes among those in which both voted yes, no or abstained (the default)
  half       the same, and an abstention beside a yes or a no counts one half
Issues, as Voeten marks them: me Palestinian conflict, nu nuclear weapons, di arms control, hr human rights,
  co colonialism, ec economic development.

With --json one object: {"rule", "years": [{"year", "agreement", "n"}], "issues", "sources", "votes", "register", …}; agreement in
percent, not rounded. The roll calls come from files loaded with: chancery load unga FILE.`;

/** Builds the command; `done` is told the exit code. */
export function votesCommand(io: CliIo, done: (code: number) => void): Command {
  return new Command("votes")
    .summary("how far two states voted alike in the United Nations")
    .description(
      "Agreement of two states in roll calls of the United Nations by year and issue, counted from loaded files,\n" +
        "with the votes in which they differed and the votes that the ledger tells of.",
    )
    .argument("<country>", "three letters (ISO 3166-1 alpha-3), such as RUS", parseCountry)
    .argument("<country2>", "the other country, such as CHN; the order is free", parseCountry)
    .option("--from <date>", "no vote before this day; a year begins on 1 January", (value) =>
      parseEdge("--from", value, "01-01"),
    )
    .option("--to <date>", "no vote after this day; a year ends on 31 December", (value) =>
      parseEdge("--to", value, "12-31"),
    )
    .option("--as-of <date>", "as it was known on this day", (value) => parseDay("--as-of", value))
    .option("--body <body>", `one of ${VOTE_BODIES.join(", ")} (default: UNGA)`, (value) =>
      parseOneOf("--body", value, VOTE_BODIES),
    )
    .option("--issue <issue>", `one of ${VOTE_ISSUES.join(", ")}`, (value) =>
      parseOneOf("--issue", value, VOTE_ISSUES),
    )
    .option("--rule <rule>", `one of ${VOTE_RULES.join(", ")} (default: identical)`, (value) =>
      parseOneOf("--rule", value, VOTE_RULES),
    )
    .option("--all", "list all roll calls that were counted, not those alone in which the two differed")
    .option("--limit <n>", `most roll calls of the list, up to ${MOST}`, parseMost)
    .option("--json", "all of it as one JSON line")
    .addHelpText("after", EXAMPLES)
    .action(async (a: string, b: string, _own: VotesOptions, command: Command) => {
      done(await votes(a, b, command.optsWithGlobals<VotesOptions>(), io));
    });
}

function parseEdge(option: string, value: string, day: string): string {
  return parseDay(option, /^\d{4}$/u.test(value.trim()) ? `${value.trim()}-${day}` : value);
}

function parseMost(value: string): number {
  const most = Number(value);
  if (/^\d+$/u.test(value) && most >= 1 && most <= MOST) return most;
  throw new UsageError(`--limit "${value.slice(0, 60)}" is not a number of roll calls: give 1 to ${MOST}.`);
}

async function votes(a: string, b: string, options: VotesOptions, io: CliIo): Promise<number> {
  if (a === b) throw new UsageError(`${a} and ${b} are one country: a pair needs two.`);
  const desk = io.openDesk({ workers: 1, limitMs: DEFAULT_LIMIT_MS, ...ledgerOf(options, io.env) });
  try {
    const view = await desk.votes({
      pair: a < b ? [a, b] : [b, a],
      body: options.body ?? "UNGA",
      rule: options.rule ?? "identical",
      issue: options.issue ?? null,
      from: options.from ?? null,
      to: options.to ?? null,
      asOf: options.asOf ?? null,
      all: options.all === true,
      after: null,
      limit: options.limit ?? (options.json === true ? PRINTED : SHOWN),
    });
    if (view.note !== null) io.stderr.write(`chancery: ${view.note}\n`);
    const out = createWriter(io.stdout);
    const { names } = { names: await desk.names() };
    const nameOf = (code: string) => names.countries[code] ?? code;
    await out.write(
      options.json === true ? `${JSON.stringify(view)}\n` : shown(view, nameOf, options.all === true),
    );
    await out.flush();
    return OK;
  } finally {
    await desk.close();
  }
}

function shown(view: VotesView, nameOf: (code: string) => string, isAll: boolean): string {
  const [a, b] = view.pair.map(nameOf);
  const lines: string[] = [];
  if (view.total !== null) {
    const { agreement, n } = view.total;
    lines.push(`${a} and ${b}: ${percent(agreement)} agreement in ${n} roll calls. ${view.ruleWords}`, "");
    for (const { year, agreement: share, n: own } of view.years)
      lines.push(`${year}  ${percent(share).padStart(7)}  of ${String(own).padStart(3)}`);
    if (view.issue === null && view.issues.length > 0) {
      lines.push("", "By issue:");
      for (const { issue, name, agreement: share, n: own } of view.issues)
        lines.push(`${issue}  ${percent(share).padStart(7)}  of ${String(own).padStart(4)}  ${name}`);
    }
    lines.push("", isAll ? `Roll calls: ${view.votes.total}` : `They differed in ${view.votes.total}:`);
    for (const { day, symbol, title, votes: casts } of view.votes.items)
      lines.push(
        `${showDay(day)}  ${symbol ?? "no symbol"}  ${casts.map(({ state, vote }) => `${state} ${vote}`).join(", ")}  ${plain(title ?? "")}`,
      );
    if (view.votes.next !== null) lines.push("… more with --limit");
    lines.push(
      "",
      `From ${view.sources.map(({ name, layout, published }) => `${plain(name)} (${layout}${published === null ? "" : `, ${published}`})`).join("; ")}`,
    );
  }
  if (view.register.length > 0) {
    lines.push(...(lines.length > 0 ? [""] : []), "Votes that the record tells of:");
    for (const { day, body, symbol, title, tally, votes: casts } of view.register)
      lines.push(
        `${day === null ? "no day" : showDay(day)}  ${body} ${symbol ?? ""}  ${casts.map(({ state, cast }) => `${state} ${cast}`).join(", ")}${tally === null ? "" : `  ${tally.yes}-${tally.no}-${tally.abstain}`}  ${plain(title)}`,
      );
  }
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}

function percent(share: number): string {
  return `${share.toFixed(1)} %`;
}

/** A file may hold what a terminal would obey. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
}
