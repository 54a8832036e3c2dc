// A vote that a person enters, held against the rules of its body: what is wrong is named with its value.
import { type NewVoteFields, Refusal } from "../contract/index.js";
import type { NewVote } from "../ledger/index.js";
import { knownPair } from "./known_parties.js";
import { knownSourced, refuseToCome } from "./known_source.js";
import { refusedField } from "./refused_field.js";

const VOTE = "vote";
/** Most votes: members of the Security Council, and of the United Nations since 2011. */
const MOST = { "Security Council": 15, "General Assembly": 193 } as const;
/** Source: Charter of the United Nations, articles 23 and 27. */
const PERMANENT: readonly string[] = ["CHN", "FRA", "GBR", "RUS", "USA"];

/** The vote as the ledger takes it; `today` is an ISO day. Throws a Refusal. */
export function knownVote(fields: NewVoteFields, today: string): NewVote {
  const { body, adopted } = fields;
  const votes = fields.votes.map(({ country, vote }) => ({ country, vote: vote ?? null }));
  const [a = "", b = ""] = votes.map(({ country }) => country);
  const pair = knownPair([a, b], VOTE);
  const sourced = knownSourced(fields, VOTE);
  if (sourced.period.precision !== "day")
    throw refusedField("period", VOTE, sourced.period.text, "write the day, such as 2022-03-02");
  refuseToCome(sourced, VOTE, today, "only a vote that was cast can be entered");
  refuseVeto(fields);
  if (!votes.some(({ vote }) => vote !== null && vote !== "not against"))
    throw new Refusal(
      `The vote tells no stance of ${a} or ${b}: give yes, no, abstain or veto for one of them.`,
    );
  return {
    ...sourced,
    ...{ body, adopted, pair, votes: votes.sort((one, other) => (one.country < other.country ? -1 : 1)) },
    symbol: fields.symbol?.trim() || null,
    title: fields.title.trim(),
    tally: tallyOf(fields),
  };
}

function refuseVeto({ body, adopted, votes }: NewVoteFields): void {
  const veto = votes.find(({ vote }) => vote === "veto");
  if (veto === undefined) return;
  const said = `vote of ${veto.country}`;
  if (body !== "Security Council")
    throw refusedField(said, VOTE, "veto", `there is none in the ${body}: give no`);
  if (!PERMANENT.includes(veto.country))
    throw refusedField(said, VOTE, "veto", `only ${PERMANENT.join(", ")} have one: give no`);
  if (adopted) throw refusedField(said, VOTE, "veto", "what is vetoed is not adopted");
}

function tallyOf({ body, tally, votes }: NewVoteFields): NewVote["tally"] {
  if (tally == null) return null;
  const { yes, no, abstain } = tally;
  const shown = `${yes}, ${no}, ${abstain}`;
  if (yes + no + abstain > MOST[body])
    throw refusedField("tally", VOTE, shown, `the ${body} has ${MOST[body]} votes at most`);
  const counts = { yes, no, abstain, veto: no } as const;
  for (const one of Object.keys(counts) as (keyof typeof counts)[]) {
    const cast = votes.filter(({ vote }) => vote === one);
    if (cast.length > counts[one])
      throw refusedField(
        "tally",
        VOTE,
        shown,
        `${cast.map(({ country }) => country).join(" and ")} voted ${one}, and it has fewer such votes`,
      );
  }
  return { yes, no, abstain };
}
