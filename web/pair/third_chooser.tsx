// Which third: those most told with one of the two, and any other by its name.
import { type FormEvent, useId, useMemo, useState } from "react";
import type { ThirdPartiesAnswer } from "../ask/answers.js";
import { useNames } from "../ask/names.js";
import { numberWords } from "../words/numbers.js";

/** More are found by name. */
const OFFERED = 6;

interface ThirdChooserProps {
  readonly pair: readonly [string, string];
  readonly thirds: ThirdPartiesAnswer["thirds"];
  readonly third: string | null;
  readonly onThird: (party: string) => void;
}

export function ThirdChooser({ pair, thirds, third, onThird }: ThirdChooserProps) {
  const names = useNames();
  const id = useId();
  const [text, setText] = useState("");
  const [isWrong, setWrong] = useState(false);
  const all = useMemo(
    () =>
      [...Object.entries(names.countries), ...Object.entries(names.organisations)].filter(
        ([code]) => !pair.includes(code),
      ),
    [names, pair],
  );
  const shown = thirds.slice(0, OFFERED);
  const isOffered = shown.some(({ party }) => party === third);
  const take = (event: FormEvent) => {
    event.preventDefault();
    const wanted = text.trim().toLowerCase();
    const found = all.find(([code, name]) => name.toLowerCase() === wanted || code.toLowerCase() === wanted);
    setWrong(found === undefined);
    if (found === undefined) return;
    setText("");
    onThird(found[0]);
  };
  return (
    <div className="third-chooser">
      <fieldset className="choices">
        <legend className="unseen">The third party</legend>
        {shown.map(({ party, records }) => (
          <button
            key={party}
            type="button"
            className="choice"
            aria-pressed={party === third}
            onClick={() => onThird(party)}
          >
            {names.either(party)} {numberWords(records)}
          </button>
        ))}
        {third !== null && !isOffered && (
          <button type="button" className="choice" aria-pressed="true">
            {names.either(third)}
          </button>
        )}
      </fieldset>
      <form onSubmit={take}>
        <label htmlFor={id}>Another</label>
        <input
          id={id}
          list={`${id}-all`}
          value={text}
          placeholder="Name or code"
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}-wrong` : undefined}
          onChange={(event) => setText(event.target.value)}
        />
        <datalist id={`${id}-all`}>
          {all.map(([code, name]) => (
            <option key={code} value={name} />
          ))}
        </datalist>
        <button type="submit">Show</button>
        {isWrong && (
          <span className="trouble" id={`${id}-wrong`} role="alert">
            No other country or organisation has this name: choose one of the list.
          </span>
        )}
      </form>
    </div>
  );
}
