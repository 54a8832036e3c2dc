// The fields of a new figure.
import type { FigureDraft } from "./figure_draft.js";
import { type DraftProps, RowChoice, RowCountry, RowField } from "./row_fields.js";

export function FigureForm(field: DraftProps<FigureDraft>) {
  return (
    <div className="correction-fields">
      <RowField {...field} name="measure" label="Measure, such as trade.total or gas.flow" />
      <RowCountry {...field} name="first" label="Country" />
      <RowCountry {...field} name="second" label="Other country" />
      <RowChoice
        {...field}
        name="direction"
        label="Direction"
        choices={[
          ["both", "of both together"],
          ["to", "from the first to the other"],
        ]}
      />
      <RowField {...field} name="period" label="When, such as 2023 or 2023-Q1" />
      <RowField {...field} name="value" label="Value, in whole units" />
      <RowField {...field} name="unit" label="Unit, such as USD or m3" />
      <RowField {...field} name="goods" label="Goods (may be empty)" />
    </div>
  );
}
