// The options of everything that a person enters from a source: the two countries, when, the source itself, further ones, a note.
import type { Command } from "commander";
import { GRADES, type Grade } from "../model/index.js";
import { UsageError } from "./exit.js";
import { parseCountry, parseDay, shown } from "./options.js";

export interface SourceOptions {
  readonly pair?: readonly [string, string];
  readonly period?: string;
  readonly source?: string;
  readonly sourceTitle?: string;
  readonly published?: string;
  readonly grade?: Grade;
  readonly also?: readonly string[];
  readonly note?: string;
}

export const SOURCE_OPTIONS = [
  ...["pair", "period", "sourceTitle", "published", "grade", "also", "note"],
] as readonly (keyof SourceOptions)[];

/** Adds them; --source is the command's own. */
export function withSource(command: Command): Command {
  return command
    .option("--pair <codes>", "new: two countries, such as CHN,RUS", parsePair)
    .option("--period <period>", "new: when, such as 2023, 2023-Q1, 2023-04 or 2024-05-16/2024-05-17")
    .option("--source-title <text>", "new: title of the source (default: its host)")
    .option("--published <date>", "new: day on which the source was published", (value) =>
      parseDay("--published", value),
    )
    .option("--grade <grade>", `new: whose word the source is: ${GRADES.join(", ")}`, (value) =>
      parseOneOf("--grade", value, GRADES),
    )
    .option("--also <url>", "new: a further source that says the same; may be given several times", oneMore)
    .option("--note <text>", "new: what a reader should know of it");
}

/** What every new row has. */
export function sourcedOf(what: string, options: SourceOptions) {
  const { period, source, grade, sourceTitle, published, also, note } = options;
  needAll(what, { period, source, grade });
  return {
    period: period ?? "",
    source: {
      ...{ address: source ?? "", grade: grade ?? "media" },
      ...{ title: sourceTitle ?? null, published: published ?? null },
    },
    also: [...(also ?? [])],
    note: note ?? null,
  } as const;
}

const NEEDED: Readonly<Record<string, string>> = {
  pair: "two countries, such as CHN,RUS",
  period: "when, such as 2023, 2023-Q1 or 2024-05-16",
  source: "the address at which it stands",
  grade: `whose word the source is, one of ${GRADES.join(", ")}`,
};

/** Throws a UsageError that names the first option that is missing; `words` says what to give. */
export function needAll(
  what: string,
  options: Readonly<Record<string, unknown>>,
  words: Readonly<Record<string, string>> = {},
): void {
  for (const [name, given] of Object.entries(options))
    if (given === undefined)
      throw new UsageError(`a new ${what} needs --${name}: ${words[name] ?? NEEDED[name]}.`);
}

/** For an option that may be given several times. */
export function oneMore(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** Throws a UsageError that names the option, the value and what it may be. */
export function parseOneOf<T extends string>(option: string, value: string, values: readonly T[]): T {
  const found = values.find((one) => one === value);
  if (found !== undefined) return found;
  throw new UsageError(`${option} "${shown(value)}" is none: give one of ${values.join(", ")}.`);
}

function parsePair(value: string): readonly [string, string] {
  const [a, b, ...more] = value.split(/[,\s-]+/u);
  if (a === undefined || b === undefined || more.length > 0)
    throw new UsageError(`--pair "${shown(value)}" is not two countries: write them as CHN,RUS.`);
  return [parseCountry(a), parseCountry(b)];
}
