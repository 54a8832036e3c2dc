// A new measure of sanctions as it is filled in, and as the desk takes it. What its words may be, the desk knows.
import type { RESTRICTION_KINDS } from "../../src/model/index.js";
import type { NamesAnswer, RestrictionFields } from "../ask/answers.js";
import { listed } from "./meeting_draft.js";
import { dayOrMonth, notADay } from "./source_draft.js";

export interface RestrictionDraft {
  readonly kind: (typeof RESTRICTION_KINDS)[number];
  readonly status: "actual" | "planned";
  readonly authorities: string;
  readonly agency: string;
  readonly against: string;
  readonly reaches: string;
  readonly day: string;
  readonly summary: string;
}

export const EMPTY_RESTRICTION: RestrictionDraft = {
  ...{ kind: "listing", status: "actual", authorities: "", agency: "", against: "", reaches: "" },
  ...{ day: "", summary: "" },
};

/** The measure without its source, or what is wrong with what was filled in. */
export function restrictionOf(
  draft: RestrictionDraft,
  names: NamesAnswer,
): Omit<RestrictionFields, "source"> | string {
  const { kind, status, agency, day, summary } = draft;
  const parties = (words: string) => listed(words).map((word) => codeOf(word, names));
  const authorities = parties(draft.authorities);
  if (authorities.length === 0) return "Say who took the measure.";
  const period = dayOrMonth(day);
  if (day.trim() === "") return "Say on which day it was taken.";
  if (period === null) return notADay(day);
  if (summary.trim() === "") return "Say what the measure does, in a sentence.";
  return {
    ...{ kind, status, authorities, summary: summary.trim() },
    ...{ against: parties(draft.against), reaches: parties(draft.reaches) },
    period,
    ...(agency.trim() === "" ? {} : { agency: agency.trim() }),
  };
}

/** The code of a name in full; else the word itself, which the desk knows or refuses. */
export function codeOf(word: string, { countries, organisations }: NamesAnswer): string {
  const wanted = word.toLowerCase();
  const found = [...Object.entries(countries), ...Object.entries(organisations)].find(
    ([code, name]) => code.toLowerCase() === wanted || name.toLowerCase() === wanted,
  );
  return found?.[0] ?? word;
}
