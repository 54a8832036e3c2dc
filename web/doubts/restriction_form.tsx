// The fields of a new measure of sanctions or export control.
import { RESTRICTION_KINDS } from "../../src/model/index.js";
import { LinesField } from "../parts/word_fields.js";
import type { RestrictionDraft } from "./restriction_draft.js";
import { type DraftProps, named, RowChoice, RowField } from "./row_fields.js";

export function RestrictionForm(field: DraftProps<RestrictionDraft>) {
  const { draft, onChange } = field;
  return (
    <>
      <div className="correction-fields">
        <RowChoice {...field} name="kind" label="Kind" choices={named(RESTRICTION_KINDS)} />
        <RowField {...field} name="authorities" label="Who took it, such as United States" />
        <RowField {...field} name="agency" label="Ministry or office (may be empty)" />
        <RowField {...field} name="against" label="Against whom, such as Russia" />
        <RowField {...field} name="reaches" label="Firms of whom it names (may be empty)" />
        <RowField {...field} name="day" label="Day, such as 12 June 2024" />
        <RowChoice
          {...field}
          name="status"
          label="Standing"
          choices={[
            ["actual", "taken"],
            ["planned", "proposed"],
          ]}
        />
      </div>
      <LinesField
        label="What it does, in your own words"
        rows={2}
        value={draft.summary}
        onChange={(summary) => onChange({ ...draft, summary })}
      />
    </>
  );
}
