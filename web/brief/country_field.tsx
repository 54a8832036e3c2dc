// One country out of all, by its name.
import { useId, useMemo } from "react";
import { useNames } from "../ask/names.js";

interface CountryFieldProps {
  readonly label: string;
  readonly code: string;
  readonly onCode: (code: string) => void;
}

export function CountryField({ label, code, onCode }: CountryFieldProps) {
  const id = useId();
  const { countries } = useNames();
  const sorted = useMemo(
    () => Object.entries(countries).sort(([, x], [, y]) => x.localeCompare(y, "en")),
    [countries],
  );
  return (
    <span className="brief-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={countries[code] === undefined ? "" : code}
        onChange={(event) => onCode(event.target.value)}
      >
        <option value="">choose one</option>
        {sorted.map(([own, name]) => (
          <option key={own} value={own}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}
