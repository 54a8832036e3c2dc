// The fields of a form with a person's word, each under its label: a line, or some lines.
interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

interface LineFieldProps extends FieldProps {
  /** What the browser may fill in. */
  readonly autoComplete?: "name" | "off";
}

export function LineField({ label, value, onChange, autoComplete }: LineFieldProps) {
  return (
    <label>
      <span>{label}</span>
      <input autoComplete={autoComplete} value={value} onChange={(event) => onChange(event.target.value)} />
    </label>
  );
}

export function LinesField({ label, value, onChange, rows }: FieldProps & { readonly rows: number }) {
  return (
    <label>
      <span>{label}</span>
      <textarea rows={rows} value={value} onChange={(event) => onChange(event.target.value)} />
    </label>
  );
}

export function NameField({ value, onChange }: Omit<FieldProps, "label">) {
  return <LineField label="Your name" autoComplete="name" value={value} onChange={onChange} />;
}
