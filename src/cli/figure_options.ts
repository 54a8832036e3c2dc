// The options of a figure that a person enters from a source.
import type { Command } from "commander";
import type { NewFigureFields } from "../contract/index.js";
import { BOUNDS, type Bound, GRADES, type Grade } from "../model/index.js";
import { UsageError } from "./exit.js";
import { parseCountry, parseDay, shown } from "./options.js";

export interface FigureOptions {
  readonly measure?: string;
  readonly pair?: readonly [string, string];
  readonly from?: string;
  readonly to?: string;
  readonly commodity?: string;
  readonly via?: string;
  readonly whole?: string;
  readonly period?: string;
  readonly value?: number;
  readonly unit?: string;
  readonly bound?: Exclude<Bound, "range">;
  readonly source?: string;
  readonly sourceTitle?: string;
  readonly published?: string;
  readonly grade?: Grade;
  readonly note?: string;
}

/** Names of the options that belong to a figure alone. */
export const FIGURE_OPTIONS =
  "measure pair from to commodity via whole period value unit bound sourceTitle published grade note".split(
    " ",
  ) as readonly (keyof FigureOptions)[];

/** Adds them; --source is the command's own. */
export function withFigure(command: Command): Command {
  return command
    .option("--measure <name>", "new: what is measured, such as trade.total")
    .option("--pair <codes>", "new: two countries, such as CHN,RUS", parsePair)
    .option("--from <code>", "new: in place of --pair, the country that it goes from", parseCountry)
    .option("--to <code>", "new: the country that it goes to", parseCountry)
    .option("--commodity <name>", "new: the goods")
    .option("--via <name>", "new: the pipeline or route")
    .option("--whole <text>", "new: what a share is of")
    .option("--period <period>", "new: when, such as 2023, 2023-Q1, 2023-04 or 2024-05-16/2024-05-17")
    .option("--value <number>", "new: the value in whole units, such as 240e9", parseValue)
    .option("--unit <unit>", "new: its unit, such as USD, m3 or percent")
    .option("--bound <bound>", "new: how near it is, such as about or atLeast (default: exact)", parseBound)
    .option("--source-title <text>", "new: title of the source (default: its host)")
    .option("--published <date>", "new: day on which the source was published", (value) =>
      parseDay("--published", value),
    )
    .option("--grade <grade>", `new: whose word the source is: ${GRADES.join(", ")}`, parseGrade)
    .option("--note <text>", "new: what a reader should know of the figure");
}

/** Throws a UsageError that names what is missing. */
export function figureOf(options: FigureOptions): NewFigureFields {
  const { measure, pair, from, to, period, value, unit, source, grade } = options;
  if ((from === undefined) !== (to === undefined))
    throw new UsageError("--from and --to belong together: give both, or --pair.");
  const between = pair ?? from;
  for (const [name, given] of Object.entries({ measure, pair: between, period, value, unit, source, grade }))
    if (given === undefined) throw new UsageError(`a new figure needs --${name}: ${NEEDED[name]}.`);
  const { commodity, via, whole, bound, sourceTitle, published, note } = options;
  return {
    ...{ measure: measure ?? "", period: period ?? "", value: value ?? 0, unit: unit ?? "" },
    pair: pair === undefined ? null : [...pair],
    direction: from === undefined || to === undefined ? null : { from, to },
    ...{ commodity: commodity ?? null, via: via ?? null, whole: whole ?? null, note: note ?? null },
    ...(bound === undefined ? {} : { bound }),
    source: {
      ...{ address: source ?? "", grade: grade ?? "media" },
      ...{ title: sourceTitle ?? null, published: published ?? null },
    },
  };
}

const NEEDED: Readonly<Record<string, string>> = {
  measure: "what is measured, such as trade.total",
  pair: "two countries, such as CHN,RUS, or --from and --to",
  period: "when, such as 2023 or 2023-Q1",
  value: "the value in whole units, such as 240e9",
  unit: "its unit, such as USD or m3",
  source: "the address at which it stands",
  grade: `whose word the source is, one of ${GRADES.join(", ")}`,
};

function parsePair(value: string): readonly [string, string] {
  const [a, b, ...more] = value.split(/[,\s-]+/u);
  if (a === undefined || b === undefined || more.length > 0)
    throw new UsageError(`--pair "${shown(value)}" is not two countries: write them as CHN,RUS.`);
  return [parseCountry(a), parseCountry(b)];
}

function parseValue(value: string): number {
  const number = Number(value);
  if (/^-?\d+(\.\d+)?(e\d+)?$/iu.test(value.trim()) && Number.isFinite(number)) return number;
  throw new UsageError(`--value "${shown(value)}" is no number: give whole units, such as 240e9.`);
}

function parseBound(value: string): Exclude<Bound, "range"> {
  const bounds = BOUNDS.filter((one) => one !== "range");
  const bound = bounds.find((one) => one === value);
  if (bound !== undefined) return bound;
  throw new UsageError(`--bound "${shown(value)}" is none: give one of ${bounds.join(", ")}.`);
}

function parseGrade(value: string): Grade {
  const grade = GRADES.find((one) => one === value);
  if (grade !== undefined) return grade;
  throw new UsageError(`--grade "${shown(value)}" is none: give one of ${GRADES.join(", ")}.`);
}
