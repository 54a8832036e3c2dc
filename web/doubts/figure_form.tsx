// The fields of a new figure.
import { useId } from "react";
import { GRADES } from "../../src/model/index.js";
import { useNames } from "../ask/names.js";
import { LineField } from "../parts/word_fields.js";
import type { FigureDraft } from "./figure_draft.js";

interface FigureFormProps {
  readonly draft: FigureDraft;
  readonly onChange: (draft: FigureDraft) => void;
}

export function FigureForm({ draft, onChange }: FigureFormProps) {
  const names = useNames();
  const countries = Object.entries(names.countries).sort(([, a], [, b]) => (a < b ? -1 : 1));
  const field = { draft, onChange };
  return (
    <div className="correction-fields">
      <Field {...field} name="measure" label="Measure, such as trade.total or gas.flow" />
      <Choice {...field} name="first" label="Country" choices={[["", "choose"], ...countries]} />
      <Choice {...field} name="second" label="Other country" choices={[["", "choose"], ...countries]} />
      <label>
        <span>Direction</span>
        <select
          value={draft.isDirected ? "to" : "both"}
          onChange={(event) => onChange({ ...draft, isDirected: event.target.value === "to" })}
        >
          <option value="both">of both together</option>
          <option value="to">from the first to the other</option>
        </select>
      </label>
      <Field {...field} name="period" label="When, such as 2023 or 2023-Q1" />
      <Field {...field} name="value" label="Value, in whole units" />
      <Field {...field} name="unit" label="Unit, such as USD or m3" />
      <Field {...field} name="goods" label="Goods (may be empty)" />
      <Choice
        {...field}
        name="grade"
        label="Whose word it is"
        choices={GRADES.map((grade) => [grade, grade] as const)}
      />
      <Field {...field} name="title" label="Title of the source (may be empty)" />
      <Field {...field} name="published" label="Published on (may be empty)" />
    </div>
  );
}

interface FieldProps extends FigureFormProps {
  readonly name: Exclude<keyof FigureDraft, "isDirected">;
  readonly label: string;
}

function Field({ draft, onChange, name, label }: FieldProps) {
  return (
    <LineField
      label={label}
      autoComplete="off"
      value={draft[name]}
      onChange={(value) => onChange({ ...draft, [name]: value })}
    />
  );
}

interface ChoiceProps extends FieldProps {
  readonly choices: readonly (readonly [value: string, words: string])[];
}

function Choice({ draft, onChange, name, label, choices }: ChoiceProps) {
  const id = useId();
  return (
    <label htmlFor={id}>
      <span>{label}</span>
      <select
        id={id}
        value={draft[name]}
        onChange={(event) => onChange({ ...draft, [name]: event.target.value })}
      >
        {choices.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
