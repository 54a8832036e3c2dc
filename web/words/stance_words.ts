// Positions in the reader's words: who holds one, how far it is held, when it was told.
import type { PositionStance, Status, VoteCast } from "../../src/model/index.js";
import type { HolderOf, ToldPositionLine } from "../ask/answers.js";
import type { Names } from "../ask/names.js";
import { capital } from "./claim_words.js";
import { dayWords, periodWords, shortDayWords } from "./days.js";

/** What is not held, and so no stance. */
export const NOT_HELD: Readonly<Record<Exclude<Status, "actual">, string>> = {
  planned: "planned",
  possible: "conditional",
  undecided: "open",
  negated: "denied",
};

export const CAST_WORDS: Readonly<Record<VoteCast, string>> = {
  yes: "voted yes",
  no: "voted no",
  abstain: "abstained",
  veto: "vetoed",
  "not against": "not against",
};

/** The side of a text that a vote is on; null: it cannot be told. */
export const CAST_STANCE: Readonly<Record<VoteCast, PositionStance>> = {
  yes: "supports",
  no: "opposes",
  veto: "opposes",
  abstain: "neutral",
  "not against": "neutral",
};

export function holderWords({ country, organisation, sector, text }: HolderOf, names: Names): string {
  if (organisation !== null) return names.organisation(organisation);
  if (country === null) return text;
  return sector === null ? names.either(country) : `${capital(text)}, ${names.country(country)}`;
}

/** "16 May 2024", "as told 16 May 2024" where the text tells no day. */
export function toldOn({ day, isDated }: Pick<ToldPositionLine, "day" | "isDated">): string {
  if (day === null) return "no day told";
  return isDated ? shortDayWords(day) : `as told ${shortDayWords(day)}`;
}

export function toldWhole({ day, isDated, period }: ToldPositionLine): string {
  if (isDated) return periodWords(period);
  return day === null ? "no day told" : `as told ${dayWords(day)}`;
}
