// The fields of a new position, or of a new statement.
import { POSITION_STANCES, STATUSES } from "../../src/model/index.js";
import { type DraftProps, named, RowChoice, RowCountry, RowField } from "./row_fields.js";
import type { WordsDraft } from "./words_draft.js";

const TONES = [["", "none told"], ...named(["positive", "negative", "neutral"])] as const;

export function WordsForm({
  isPosition,
  ...field
}: DraftProps<WordsDraft> & { readonly isPosition: boolean }) {
  return (
    <>
      <div className="correction-fields">
        <RowCountry {...field} name="first" label="In the record of" />
        <RowCountry {...field} name="second" label="and" />
        <RowField {...field} name="day" label="When, such as 16 May 2024" />
      </div>
      <div className="correction-fields">
        <RowCountry {...field} name="holder" label={isPosition ? "Who holds it" : "Whose side says it"} />
        <RowField {...field} name="person" label="Person (may be empty)" />
        <RowField
          {...field}
          name="issue"
          label={isPosition ? "Issue, in a few words" : "Topic (may be empty)"}
        />
      </div>
      {isPosition ? (
        <div className="correction-fields">
          <RowChoice {...field} name="stance" label="Stance" choices={named(POSITION_STANCES)} />
          <RowChoice {...field} name="status" label="How far held" choices={named(STATUSES)} />
        </div>
      ) : (
        <div className="correction-fields">
          <RowCountry {...field} name="toward" label="Toward (may be left)" />
          <RowChoice {...field} name="tone" label="Tone toward them" choices={TONES} />
        </div>
      )}
      <RowField {...field} name="quote" label="Words of the source" />
    </>
  );
}
