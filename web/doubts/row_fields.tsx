// The fields of what is entered as new: a line, a choice, a country, each of one field of a draft.
import { useId } from "react";
import { useNames } from "../ask/names.js";
import { LineField } from "../parts/word_fields.js";

/** A draft and what to do when it changes. */
export interface DraftProps<D> {
  readonly draft: D;
  readonly onChange: (draft: D) => void;
}

/** Fields of a draft that hold text. */
type TextOf<D> = { [Name in keyof D]: D[Name] extends string ? Name : never }[keyof D] & string;

interface FieldProps<D> extends DraftProps<D> {
  readonly name: TextOf<D>;
  readonly label: string;
}

export function RowField<D>({ draft, onChange, name, label }: FieldProps<D>) {
  return (
    <LineField
      label={label}
      autoComplete="off"
      value={String(draft[name])}
      onChange={(value) => onChange({ ...draft, [name]: value })}
    />
  );
}

export type Choices = readonly (readonly [value: string, words: string])[];

export function RowChoice<D>({
  draft,
  onChange,
  name,
  label,
  choices,
}: FieldProps<D> & { readonly choices: Choices }) {
  const id = useId();
  return (
    <label htmlFor={id}>
      <span>{label}</span>
      <select
        id={id}
        value={String(draft[name])}
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

export function RowCountry<D>(props: FieldProps<D>) {
  const names = useNames();
  const countries = Object.entries(names.countries).sort(([, a], [, b]) => (a < b ? -1 : 1));
  return <RowChoice {...props} choices={[["", "choose"], ...countries]} />;
}

/** Each value under its own name. */
export function named(values: readonly string[]): Choices {
  return values.map((value) => [value, value]);
}
