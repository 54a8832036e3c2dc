// The options of a figure that a person enters from a source.
import type { Command } from "commander";
import type { NewFigureFields } from "../contract/index.js";
import { BOUNDS, type Bound } from "../model/index.js";
import { UsageError } from "./exit.js";
import { parseCountry, shown } from "./options.js";
import { needAll, parseOneOf, type SourceOptions, sourcedOf } from "./source_options.js";

export interface FigureOptions extends SourceOptions {
  readonly measure?: string;
  readonly from?: string;
  readonly to?: string;
  readonly commodity?: string;
  readonly via?: string;
  readonly whole?: string;
  readonly value?: number;
  readonly unit?: string;
  readonly bound?: Exclude<Bound, "range">;
}

/** Names of the options that belong to a figure alone. */
export const FIGURE_OPTIONS = [
  ...["measure", "from", "to", "commodity", "via", "whole", "value", "unit", "bound"],
] as readonly (keyof FigureOptions)[];

const PLAIN_BOUNDS = BOUNDS.filter((one) => one !== "range");

export function withFigure(command: Command): Command {
  return command
    .option("--measure <name>", "new figure: what is measured, such as trade.total")
    .option("--from <code>", "new figure: in place of --pair, the country that it goes from", parseCountry)
    .option("--to <code>", "new figure: the country that it goes to", parseCountry)
    .option("--commodity <name>", "new figure: the goods")
    .option("--via <name>", "new figure: the pipeline or route")
    .option("--whole <text>", "new figure: what a share is of")
    .option("--value <number>", "new figure: the value in whole units, such as 240e9", parseValue)
    .option("--unit <unit>", "new figure: its unit, such as USD, m3 or percent")
    .option(
      "--bound <bound>",
      "new figure: how near it is, such as about or atLeast (default: exact)",
      (value) => parseOneOf("--bound", value, PLAIN_BOUNDS),
    );
}

/** Throws a UsageError that names what is missing. */
export function figureOf(options: FigureOptions): NewFigureFields {
  const { measure, pair, from, to, value, unit } = options;
  if ((from === undefined) !== (to === undefined))
    throw new UsageError("--from and --to belong together: give both, or --pair.");
  needAll("figure", { measure, pair: pair ?? from, value, unit }, NEEDED);
  const { commodity, via, whole, bound } = options;
  return {
    ...{ measure: measure ?? "", value: value ?? 0, unit: unit ?? "" },
    pair: pair === undefined ? null : [...pair],
    direction: from === undefined || to === undefined ? null : { from, to },
    ...{ commodity: commodity ?? null, via: via ?? null, whole: whole ?? null },
    ...(bound === undefined ? {} : { bound }),
    ...sourcedOf("figure", options),
  };
}

const NEEDED: Readonly<Record<string, string>> = {
  measure: "what is measured, such as trade.total",
  pair: "two countries, such as CHN,RUS, or --from and --to",
  value: "the value in whole units, such as 240e9",
  unit: "its unit, such as USD or m3",
};

function parseValue(value: string): number {
  const number = Number(value);
  if (/^-?\d+(\.\d+)?(e\d+)?$/iu.test(value.trim()) && Number.isFinite(number)) return number;
  throw new UsageError(`--value "${shown(value)}" is no number: give whole units, such as 240e9.`);
}
