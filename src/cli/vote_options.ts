// The options of a vote of the United Nations that a person enters from a source.
import type { Command } from "commander";
import type { NewVoteFields } from "../contract/index.js";
import { BODIES, VOTES_CAST } from "../model/index.js";
import { UsageError } from "./exit.js";
import { parseCountry, shown } from "./options.js";
import { needAll, parseOneOf, type SourceOptions, sourcedOf } from "./source_options.js";

type Cast = NewVoteFields["votes"][number];

export interface VoteOptions extends SourceOptions {
  readonly body?: (typeof BODIES)[number];
  readonly symbol?: string;
  readonly subject?: string;
  readonly voted?: readonly Cast[];
  readonly tally?: NonNullable<NewVoteFields["tally"]>;
  readonly adopted?: "yes" | "no";
}

/** Names of the options that belong to a vote alone. */
export const VOTE_OPTIONS = [
  ...["body", "symbol", "subject", "voted", "tally", "adopted"],
] as readonly (keyof VoteOptions)[];

export function withVote(command: Command): Command {
  return command
    .option("--body <body>", `new vote: ${BODIES.join(", ")}`, (value) => parseOneOf("--body", value, BODIES))
    .option("--symbol <symbol>", "new vote: symbol of the resolution or draft, such as A/RES/ES-11/1")
    .option("--subject <text>", "new vote: what was voted on, in a few words")
    .option(
      "--voted <code=vote>",
      `new vote: how a country voted, such as CHN=abstain (${VOTES_CAST.join(", ")}); give it for both`,
      parseCast,
    )
    .option("--tally <numbers>", "new vote: all votes as yes,no,abstain, such as 141,5,35", parseTally)
    .option("--adopted <yes|no>", "new vote: whether it was adopted", (value) =>
      parseOneOf("--adopted", value, ["yes", "no"]),
    );
}

/** Throws a UsageError that names what is missing. */
export function voteOf(options: VoteOptions): NewVoteFields {
  const { body, symbol, subject, voted, tally, adopted, pair } = options;
  if (pair !== undefined)
    throw new UsageError("--pair is not needed with a vote: --voted names both countries.");
  needAll("vote", { body, subject, voted, adopted }, NEEDED);
  const [one, other, ...more] = voted ?? [];
  if (one === undefined || other === undefined || more.length > 0)
    throw new UsageError("a new vote needs --voted twice: once for each country of the pair.");
  return {
    body: body ?? "General Assembly",
    symbol: symbol ?? null,
    title: subject ?? "",
    votes: [one, other],
    tally: tally ?? null,
    adopted: adopted === "yes",
    ...sourcedOf("vote", options),
  };
}

const NEEDED: Readonly<Record<string, string>> = {
  body: `where it was put to the vote, one of ${BODIES.join(", ")}`,
  subject: "what was voted on, in a few words",
  voted: "how each of the two voted, such as CHN=abstain",
  adopted: "yes or no",
};

function parseCast(value: string, before: readonly Cast[] = []): readonly Cast[] {
  const [country = "", vote, ...more] = value.split("=");
  if (vote === undefined || more.length > 0)
    throw new UsageError(`--voted "${shown(value)}" is no vote: write it as CHN=abstain.`);
  const cast = vote === "" ? null : parseOneOf("--voted", vote, VOTES_CAST);
  return [...before, { country: parseCountry(country), vote: cast }];
}

function parseTally(value: string): NonNullable<NewVoteFields["tally"]> {
  const [yes = "", no = "", abstain = "", ...more] = value.split(",").map((part) => part.trim());
  if (more.length > 0 || ![yes, no, abstain].every((part) => /^\d{1,3}$/u.test(part)))
    throw new UsageError(`--tally "${shown(value)}" is none: write yes,no,abstain, such as 141,5,35.`);
  return { yes: Number(yes), no: Number(no), abstain: Number(abstain) };
}
