// The form of what is entered as new: first its kind, then the fields of that kind, then what is told of the source.
import { GRADES } from "../../src/model/index.js";
import { AgreementForm } from "./agreement_form.js";
import { FigureForm } from "./figure_form.js";
import { MeetingForm } from "./meeting_form.js";
import type { NewRowDraft } from "./new_row_draft.js";
import { RestrictionForm } from "./restriction_form.js";
import { type DraftProps, named, RowChoice, RowField } from "./row_fields.js";
import type { SourceDraft } from "./source_draft.js";
import { VoteForm } from "./vote_form.js";
import { WordsForm } from "./words_form.js";

const KINDS: readonly (readonly [NewRowDraft["kind"], string])[] = [
  ["figure", "a figure"],
  ["meeting", "a visit, a meeting or a call"],
  ["vote", "a vote of the United Nations"],
  ["restriction", "a measure of sanctions"],
  ["agreement", "an agreement, or a change of its standing"],
  ["position", "a position on an issue"],
  ["statement", "what somebody said"],
];

export function NewRowForm({ draft, onChange }: DraftProps<NewRowDraft>) {
  const { kind, figure, meeting, vote, restriction, agreement, words } = draft;
  return (
    <>
      <RowChoice draft={draft} onChange={onChange} name="kind" label="What is new" choices={KINDS} />
      {kind === "figure" && (
        <FigureForm draft={figure} onChange={(one) => onChange({ ...draft, figure: one })} />
      )}
      {kind === "meeting" && (
        <MeetingForm draft={meeting} onChange={(one) => onChange({ ...draft, meeting: one })} />
      )}
      {kind === "vote" && <VoteForm draft={vote} onChange={(one) => onChange({ ...draft, vote: one })} />}
      {kind === "agreement" && (
        <AgreementForm draft={agreement} onChange={(one) => onChange({ ...draft, agreement: one })} />
      )}
      {kind === "restriction" && (
        <RestrictionForm draft={restriction} onChange={(one) => onChange({ ...draft, restriction: one })} />
      )}
      {(kind === "position" || kind === "statement") && (
        <WordsForm
          draft={words}
          isPosition={kind === "position"}
          onChange={(one) => onChange({ ...draft, words: one })}
        />
      )}
    </>
  );
}

/** What is told of the source beside its address. */
export function SourceFields(field: DraftProps<SourceDraft>) {
  return (
    <div className="correction-fields">
      <RowChoice {...field} name="grade" label="Whose word it is" choices={named(GRADES)} />
      <RowField {...field} name="title" label="Title of the source (may be empty)" />
      <RowField {...field} name="sourceDay" label="Published on (may be empty)" />
    </div>
  );
}
