// What is entered as new, as it is filled in: one of seven kinds, with the source that all of them have.
import type { NamesAnswer } from "../ask/answers.js";
import { type AgreementDraft, agreementOf, EMPTY_AGREEMENT } from "./agreement_draft.js";
import { EMPTY_FIGURE, type FigureDraft, figureOf } from "./figure_draft.js";
import { EMPTY_MEETING, type MeetingDraft, meetingOf } from "./meeting_draft.js";
import { EMPTY_RESTRICTION, type RestrictionDraft, restrictionOf } from "./restriction_draft.js";
import { EMPTY_SOURCE, type SourceDraft, sourceOf } from "./source_draft.js";
import { EMPTY_VOTE, type VoteDraft, voteOf } from "./vote_draft.js";
import { EMPTY_WORDS, positionOf, statementOf, type WordsDraft } from "./words_draft.js";

/** What was filled in stays while another kind is looked at. */
export interface NewRowDraft {
  readonly kind: "figure" | "meeting" | "vote" | "restriction" | "agreement" | "position" | "statement";
  readonly figure: FigureDraft;
  readonly meeting: MeetingDraft;
  readonly vote: VoteDraft;
  readonly restriction: RestrictionDraft;
  readonly agreement: AgreementDraft;
  readonly words: WordsDraft;
  readonly source: SourceDraft;
}

export const EMPTY_ROW: NewRowDraft = {
  kind: "figure",
  figure: EMPTY_FIGURE,
  meeting: EMPTY_MEETING,
  vote: EMPTY_VOTE,
  restriction: EMPTY_RESTRICTION,
  agreement: EMPTY_AGREEMENT,
  words: EMPTY_WORDS,
  source: EMPTY_SOURCE,
};

/** The field of the outcome that says what is new, or what is wrong with what was filled in. */
export function newRowOf(draft: NewRowDraft, address: string, names: NamesAnswer): object | string {
  const fields = fieldsOf(draft, names);
  if (typeof fields === "string") return fields;
  const source = sourceOf(draft.source, address);
  return typeof source === "string" ? source : { [draft.kind]: { ...fields, source } };
}

function fieldsOf(draft: NewRowDraft, names: NamesAnswer): object | string {
  switch (draft.kind) {
    case "figure":
      return figureOf(draft.figure);
    case "meeting":
      return meetingOf(draft.meeting);
    case "vote":
      return voteOf(draft.vote);
    case "agreement":
      return agreementOf(draft.agreement, names);
    case "position":
      return positionOf(draft.words);
    case "statement":
      return statementOf(draft.words);
    default:
      return restrictionOf(draft.restriction, names);
  }
}
