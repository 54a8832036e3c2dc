// A new agreement, or a change of its standing, as it is filled in, and as the desk takes it. What its words may be, the desk knows.
import type { INSTRUMENT_KINDS, STAGES } from "../../src/model/index.js";
import type { AgreementFields, NamesAnswer } from "../ask/answers.js";
import { listed } from "./meeting_draft.js";
import { codeOf } from "./restriction_draft.js";
import { dayOrMonth, notADay } from "./source_draft.js";

export interface AgreementDraft {
  readonly kind: (typeof INSTRUMENT_KINDS)[number];
  readonly stage: (typeof STAGES)[number];
  readonly status: "actual" | "planned";
  readonly title: string;
  readonly parties: string;
  readonly day: string;
  readonly aliases: string;
  readonly text: string;
}

export const EMPTY_AGREEMENT: AgreementDraft = {
  ...{ kind: "agreement", stage: "signed", status: "actual", title: "", parties: "", day: "" },
  ...{ aliases: "", text: "" },
};

/** The agreement without its source, or what is wrong with what was filled in. */
export function agreementOf(
  draft: AgreementDraft,
  names: NamesAnswer,
): Omit<AgreementFields, "source"> | string {
  const { kind, stage, status, title, day, text } = draft;
  if (title.trim() === "") return "Give the document a title.";
  const parties = listed(draft.parties).map((word) => codeOf(word, names));
  if (parties.length < 2) return "Say of which two it is, such as China, Russia.";
  if (day.trim() === "") return "Say on which day it happened.";
  const period = dayOrMonth(day);
  if (period === null) return notADay(day);
  return {
    ...{ kind, stage, status, parties, period, title: title.trim(), aliases: listed(draft.aliases) },
    ...(text.trim() === "" ? {} : { text: text.trim() }),
  };
}
