// The fields of a new agreement, or of a change of its standing.
import { INSTRUMENT_KINDS, STAGES } from "../../src/model/index.js";
import type { AgreementDraft } from "./agreement_draft.js";
import { type DraftProps, named, RowChoice, RowField } from "./row_fields.js";

export function AgreementForm(field: DraftProps<AgreementDraft>) {
  return (
    <div className="correction-fields">
      <RowChoice {...field} name="kind" label="Kind" choices={named(INSTRUMENT_KINDS)} />
      <RowField {...field} name="title" label="Title; a later step of it has the same" />
      <RowField {...field} name="parties" label="Of whom, such as China, Russia" />
      <RowChoice {...field} name="stage" label="What happened to it" choices={named(STAGES)} />
      <RowField {...field} name="day" label="Day, such as 12 June 2024" />
      <RowChoice
        {...field}
        name="status"
        label="Standing"
        choices={[
          ["actual", "done"],
          ["planned", "announced"],
        ]}
      />
      <RowField {...field} name="aliases" label="Other names (may be empty)" />
      <RowField {...field} name="text" label="Address of its text (may be empty)" />
    </div>
  );
}
