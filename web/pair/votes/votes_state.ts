// What of the votes is shown: rule, issue, body and the year whose roll calls are listed. All of it stands in the address.
import type { VoteIssue, VoteRule, VotesRequest } from "../../../src/contract/index.js";
import type { VotesAnswer } from "../../ask/answers.js";
import { addressOf } from "../../ask/ask.js";
import { type Names, useNames } from "../../ask/names.js";
import { type Answer, useAnswer } from "../../ask/use_answer.js";
import { useAddress } from "../../go/address.js";
import type { PairView } from "../view.js";

export interface VotesChoice {
  readonly rule: VoteRule;
  readonly issue: VoteIssue | null;
  readonly body: VotesRequest["body"];
  /** All roll calls of this year are listed; null: those in which the two differed. */
  readonly year: string | null;
}

export const ISSUE_WORDS: Readonly<Record<VoteIssue, string>> = {
  me: "Palestinian conflict",
  nu: "Nuclear weapons and material",
  di: "Arms control and disarmament",
  hr: "Human rights",
  co: "Colonialism",
  ec: "Economic development",
};

function useVotesChoice(): VotesChoice {
  const { searchParams } = useAddress();
  const issue = searchParams.get("vote-issue");
  const year = searchParams.get("vote-year");
  return {
    rule: searchParams.get("vote-rule") === "half" ? "half" : "identical",
    issue: issue !== null && Object.hasOwn(ISSUE_WORDS, issue) ? (issue as VoteIssue) : null,
    body: searchParams.get("vote-body") === "UNSC" ? "UNSC" : "UNGA",
    year: year !== null && /^\d{4}$/.test(year) ? year : null,
  };
}

/** Most roll calls of one list. */
export const MOST_ROLL_CALLS = 1000;

export interface VotesAnswers {
  readonly choice: VotesChoice;
  /** Of the days that are shown. */
  readonly all: Answer<VotesAnswer>;
  /** Organisations do not vote. */
  readonly areStates: boolean;
}

export function useVotes(pair: readonly [string, string], view: PairView): VotesAnswers {
  const choice = useVotesChoice();
  const names = useNames();
  const areStates = pair.every((code) => isState(code, names));
  const address = votesAddress(pair, view, choice, view.from, view.to, false, MOST_ROLL_CALLS);
  const all = useAnswer<VotesAnswer>(areStates ? address : null);
  return { choice, all, areStates };
}

/** A country, or a state that is no more, which has no name here. */
function isState(code: string, names: Names): boolean {
  return (
    names.isReady &&
    /^[A-Z]{3}$/.test(code) &&
    (Object.hasOwn(names.countries, code) || names.either(code) === code)
  );
}

/** Of fewer votes a share says little. */
const ENOUGH = 10;

/** The last year with ten common votes or more; without one the last. */
export function lastFullYear(years: VotesAnswer["years"]): VotesAnswer["years"][number] | undefined {
  return years.findLast(({ n }) => n >= ENOUGH) ?? years.at(-1);
}

export function votesAddress(
  pair: readonly [string, string],
  { asOf }: PairView,
  { rule, issue, body }: VotesChoice,
  from: string | null,
  to: string | null,
  all: boolean,
  limit: number,
): string {
  const days = { from, to, "as-of": asOf };
  return addressOf("/votes", { pair: pair.join(","), body, rule, issue, ...days, all: String(all), limit });
}
