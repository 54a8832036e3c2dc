// A new vote of the United Nations as it is filled in, and as the desk takes it. What its words may be, the desk knows.
import type { BODIES, VoteCast } from "../../src/model/index.js";
import type { VoteFields } from "../ask/answers.js";
import { dayOrMonth, notADay } from "./source_draft.js";

export interface VoteDraft {
  readonly body: (typeof BODIES)[number];
  readonly symbol: string;
  readonly subject: string;
  readonly day: string;
  readonly adopted: "yes" | "no";
  readonly first: string;
  readonly firstVote: VoteCast | "";
  readonly second: string;
  readonly secondVote: VoteCast | "";
  readonly yes: string;
  readonly no: string;
  readonly abstain: string;
}

export const EMPTY_VOTE: VoteDraft = {
  ...{ body: "General Assembly", symbol: "", subject: "", day: "", adopted: "yes" },
  ...{ first: "", firstVote: "", second: "", secondVote: "", yes: "", no: "", abstain: "" },
};

/** The vote without its source, or what is wrong with what was filled in. */
export function voteOf(draft: VoteDraft): Omit<VoteFields, "source"> | string {
  const { body, symbol, subject, adopted, first, firstVote, second, secondVote } = draft;
  if (subject.trim() === "") return "Say what was voted on, in a few words.";
  const period = dayOrMonth(draft.day);
  if (draft.day.trim() === "") return "Say on which day it was put to the vote.";
  if (period === null || period.length < 10) return notADay(draft.day);
  if (first === "" || second === "") return "Choose the two countries, and how each of them voted.";
  const tally = tallyOf(draft);
  if (typeof tally === "string") return tally;
  return {
    ...{ body, title: subject.trim(), period, adopted: adopted === "yes", tally },
    ...(symbol.trim() === "" ? {} : { symbol: symbol.trim() }),
    votes: [
      { country: first, vote: firstVote === "" ? null : firstVote },
      { country: second, vote: secondVote === "" ? null : secondVote },
    ],
  };
}

/** All three numbers, or none. */
function tallyOf({ yes, no, abstain }: VoteDraft): VoteFields["tally"] | string {
  const told = [yes, no, abstain].map((text) => text.trim());
  if (told.every((text) => text === "")) return null;
  const wrong = told.find((text) => !/^\d{1,3}$/u.test(text));
  if (wrong !== undefined)
    return `“${wrong}” is no number of votes: give those for, against and abstaining, or none of them.`;
  return { yes: Number(yes), no: Number(no), abstain: Number(abstain) };
}
