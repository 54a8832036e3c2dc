// What is entered as new with the outcome of a doubt: a figure, a meeting, a vote or a measure of sanctions, each by its own options.
import type { Command } from "commander";
import { NEW_KINDS, type NewOutcome } from "../contract/index.js";
import { AGREEMENT_OPTIONS, type AgreementOptions, agreementOf, withAgreement } from "./agreement_options.js";
import { UsageError } from "./exit.js";
import { FIGURE_OPTIONS, type FigureOptions, figureOf, withFigure } from "./figure_options.js";
import { MEETING_OPTIONS, type MeetingOptions, meetingOf, withMeeting } from "./meeting_options.js";
import {
  RESTRICTION_OPTIONS,
  type RestrictionOptions,
  restrictionOf,
  withRestriction,
} from "./restriction_options.js";
import { parseOneOf, SOURCE_OPTIONS, withSource } from "./source_options.js";
import { VOTE_OPTIONS, type VoteOptions, voteOf, withVote } from "./vote_options.js";
import {
  POSITION_OPTIONS,
  positionOf,
  STATEMENT_OPTIONS,
  statementOf,
  type WordsOptions,
  withWords,
} from "./words_options.js";

type NewKind = (typeof NEW_KINDS)[number];

export interface NewOptions
  extends FigureOptions,
    MeetingOptions,
    VoteOptions,
    RestrictionOptions,
    AgreementOptions,
    WordsOptions {
  readonly new?: NewKind;
}

const OWN = {
  figure: FIGURE_OPTIONS,
  meeting: MEETING_OPTIONS,
  vote: VOTE_OPTIONS,
  restriction: RESTRICTION_OPTIONS,
  agreement: AGREEMENT_OPTIONS,
  position: POSITION_OPTIONS,
  statement: STATEMENT_OPTIONS,
} as const satisfies Readonly<Record<NewKind, readonly (keyof NewOptions)[]>>;

/** Names of all options that belong to what is entered as new. */
export const NEW_OPTIONS: readonly (keyof NewOptions)[] = [
  "new",
  ...SOURCE_OPTIONS,
  ...NEW_KINDS.flatMap((kind) => OWN[kind]),
];

export function withNew(command: Command): Command {
  command.option("--new <what>", `new: what is entered: ${NEW_KINDS.join(", ")} (default: figure)`, (value) =>
    parseOneOf("--new", value, NEW_KINDS),
  );
  return withWords(withAgreement(withRestriction(withVote(withMeeting(withFigure(withSource(command)))))));
}

/** The one field of the outcome that says what is new. Throws a UsageError that names what is missing, or belongs to another kind. */
export function newOf(options: NewOptions): Pick<Extract<NewOutcome, { outcome: "new" }>, NewKind> {
  const { new: kind = "figure" } = options;
  for (const other of NEW_KINDS) {
    const own: readonly (keyof NewOptions)[] = OWN[kind];
    const stray = OWN[other].find((name) => options[name] !== undefined && !own.includes(name));
    if (stray !== undefined)
      throw new UsageError(`--${stray} belongs to --new ${other}, not to --new ${kind}.`);
  }
  switch (kind) {
    case "figure":
      return { figure: figureOf(options) };
    case "meeting":
      return { meeting: meetingOf(options) };
    case "vote":
      return { vote: voteOf(options) };
    case "agreement":
      return { agreement: agreementOf(options) };
    case "position":
      return { position: positionOf(options) };
    case "statement":
      return { statement: statementOf(options) };
    default:
      return { restriction: restrictionOf(options) };
  }
}
