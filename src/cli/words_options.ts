// The options of a position and of a statement that a person enters from a source.
import type { Command } from "commander";
import type { NewPositionFields, NewStatementFields } from "../contract/index.js";
import {
  POSITION_STANCES,
  type Polarity,
  type PositionStance,
  STATUSES,
  type Status,
} from "../model/index.js";
import { needAll, oneMore, parseOneOf, type SourceOptions, sourcedOf } from "./source_options.js";

export interface WordsOptions extends SourceOptions {
  readonly holder?: string;
  readonly issue?: string;
  readonly stance?: PositionStance;
  readonly held?: Status;
  readonly speaker?: string;
  readonly quote?: string;
  readonly topic?: readonly string[];
  readonly toward?: readonly string[];
  readonly tone?: Polarity;
}

/** Names of the options that belong to a position. */
export const POSITION_OPTIONS = [
  ...["holder", "issue", "stance", "held", "speaker", "quote"],
] as readonly (keyof WordsOptions)[];
/** Names of the options that belong to a statement. */
export const STATEMENT_OPTIONS = [
  ...["holder", "speaker", "quote", "topic", "toward", "tone"],
] as readonly (keyof WordsOptions)[];

const TONES = ["positive", "negative", "neutral"] as const;

export function withWords(command: Command): Command {
  return command
    .option("--holder <code>", "new position, statement: the country or organisation, such as RUS or EUU")
    .option("--issue <words>", "new position: what it is about, in a few words")
    .option("--stance <stance>", `new position: ${POSITION_STANCES.join(", ")}`, (value) =>
      parseOneOf("--stance", value, POSITION_STANCES),
    )
    .option(
      "--held <status>",
      `new position: how far it is held: ${STATUSES.join(", ")} (default: actual)`,
      (value) => parseOneOf("--held", value, STATUSES),
    )
    .option("--speaker <name>", "new position, statement: the person who speaks")
    .option("--quote <text>", "new position, statement: the words of the source")
    .option("--topic <words>", "new statement: what it is about; may be given several times", oneMore)
    .option("--toward <code>", "new statement: whom its tone is toward; may be given several times", oneMore)
    .option("--tone <tone>", `new statement: ${TONES.join(", ")}`, (value) =>
      parseOneOf("--tone", value, TONES),
    );
}

/** Throws a UsageError that names what is missing. */
export function positionOf(options: WordsOptions): NewPositionFields {
  const { pair, holder, issue, stance, held, speaker, quote } = options;
  needAll("position", { pair, holder, issue, stance, quote }, NEEDED);
  return {
    ...{ pair: pair ?? ["", ""], holder: holder ?? "", issue: issue ?? "", stance: stance ?? "neutral" },
    ...{ status: held ?? "actual", person: speaker ?? null, quote: quote ?? "" },
    ...sourcedOf("position", options),
  };
}

/** Throws a UsageError that names what is missing. */
export function statementOf(options: WordsOptions): NewStatementFields {
  const { pair, holder, speaker, quote, topic, toward, tone } = options;
  needAll("statement", { pair, holder, quote }, NEEDED);
  return {
    ...{ pair: pair ?? ["", ""], country: holder ?? "", person: speaker ?? null, quote: quote ?? "" },
    ...{ topics: [...(topic ?? [])], toward: [...(toward ?? [])], polarity: tone ?? null },
    ...sourcedOf("statement", options),
  };
}

const NEEDED: Readonly<Record<string, string>> = {
  pair: "the two countries in whose record it stands, such as CHN,RUS",
  holder: "the country or organisation, such as RUS or EUU",
  issue: "what it is about, in a few words",
  stance: `one of ${POSITION_STANCES.join(", ")}`,
  quote: "the words of the source that tell it",
};
