// A new position or statement as it is filled in, and as the desk takes it. What its words may be, the desk knows.
import type { Polarity, PositionStance, Status } from "../../src/model/index.js";
import type { PositionFields, StatementFields } from "../ask/answers.js";
import { dayOrMonth, notADay } from "./source_draft.js";

export interface WordsDraft {
  readonly first: string;
  readonly second: string;
  readonly holder: string;
  readonly person: string;
  readonly issue: string;
  readonly stance: PositionStance;
  readonly status: Status;
  readonly quote: string;
  readonly day: string;
  readonly toward: string;
  readonly tone: Polarity | "";
}

export const EMPTY_WORDS: WordsDraft = {
  ...{ first: "", second: "", holder: "", person: "", issue: "", stance: "supports", status: "actual" },
  ...{ quote: "", day: "", toward: "", tone: "" },
};

export function positionOf(draft: WordsDraft): Omit<PositionFields, "source"> | string {
  const shared = sharedOf(draft);
  if (typeof shared === "string") return shared;
  const { holder, issue, stance, status } = draft;
  if (issue.trim() === "") return "Say what it is about, in a few words.";
  return { ...shared, holder, issue: issue.trim(), stance, status };
}

export function statementOf(draft: WordsDraft): Omit<StatementFields, "source"> | string {
  const shared = sharedOf(draft);
  if (typeof shared === "string") return shared;
  const { holder, issue, toward, tone } = draft;
  return {
    ...{ ...shared, country: holder, topics: issue.trim() === "" ? [] : [issue.trim()] },
    ...{ toward: toward === "" ? [] : [toward], polarity: tone === "" ? null : tone },
  };
}

function sharedOf({ first, second, holder, person, quote, day }: WordsDraft) {
  if (first === "" || second === "") return "Choose the two countries in whose record it stands.";
  if (holder === "") return "Choose the country that holds or says it.";
  if (quote.trim() === "") return "Give the words of the source that tell it.";
  const period = dayOrMonth(day);
  if (day.trim() === "") return "Say when it was told.";
  if (period === null) return notADay(day);
  const pair: [string, string] = [first, second];
  return { pair, quote: quote.trim(), period, person: person.trim() === "" ? null : person.trim() };
}
