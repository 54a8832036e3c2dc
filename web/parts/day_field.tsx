// A field for a day, written as the page writes days ("16 May 2024") whatever the system's own order is. It takes
// "2024-05-16", "16 May 2024", "May 2024" and "2024"; the last two mean their first or last day.
import { useEffect, useId, useState } from "react";
import { dayWords } from "../words/days.js";
import { readDay } from "../words/read_day.js";

interface DayFieldProps {
  readonly label: string;
  readonly day: string | null;
  /** Which day of a month or a year is meant. */
  readonly edge: "first" | "last";
  /** What the empty field means. */
  readonly placeholder: string;
  readonly onDay: (day: string | null) => void;
}

export function DayField({ label, day, edge, placeholder, onDay }: DayFieldProps) {
  const id = useId();
  const shown = day === null ? "" : dayWords(day);
  const [text, setText] = useState(shown);
  const [isWrong, setWrong] = useState(false);
  useEffect(() => setText(shown), [shown]);
  const take = () => {
    if (text.trim() === "") {
      setWrong(false);
      if (day !== null) onDay(null);
      return;
    }
    const read = readDay(text, edge);
    setWrong(read === null);
    if (read === null) return;
    setText(dayWords(read));
    if (read !== day) onDay(read);
  };
  return (
    <span className="day-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={text}
        placeholder={placeholder}
        autoComplete="off"
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onChange={(event) => setText(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === "Enter") take();
        }}
      />
      {isWrong && (
        <span className="trouble" id={`${id}-wrong`} role="alert">
          Write a day as 16 May 2024
        </span>
      )}
    </span>
  );
}
