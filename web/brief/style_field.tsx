// The house style: that of Chancery, or the file of a newsroom, which the desk reads at once.
import { useId, useRef } from "react";
import { chooseStyle, useBriefState } from "./brief_state.js";

export function StyleField() {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const { style, styleProblem, isReadingStyle } = useBriefState();
  const name = style?.template.name;
  return (
    <fieldset>
      <legend>In which house style</legend>
      <div className="brief-style">
        <label htmlFor={id} className="brief-field">
          <span>File of your house style, YAML or JSON</span>
          <input
            ref={field}
            id={id}
            type="file"
            accept=".yaml,.yml,.json,application/yaml,application/json"
            aria-invalid={styleProblem !== null}
            aria-describedby={`${id}-says`}
            onChange={(event) => void chooseStyle(event.target.files?.[0] ?? null)}
          />
        </label>
        {(style !== null || styleProblem !== null) && (
          <button
            type="button"
            onClick={() => {
              void chooseStyle(null);
              if (field.current !== null) field.current.value = "";
            }}
          >
            Without it
          </button>
        )}
      </div>
      <p id={`${id}-says`} className={styleProblem === null ? "quiet" : "trouble"} role="status">
        {styleProblem ??
          (isReadingStyle
            ? "Reading it …"
            : style === null
              ? "None is chosen: order, titles, days and sentences are those of Chancery."
              : `${style.file}${name === undefined ? "" : ` (${name})`} is taken; what it leaves out is as in the style of Chancery.`)}
      </p>
    </fieldset>
  );
}
