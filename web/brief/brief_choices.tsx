// Format and sections of a brief.
import type { BriefFormat, BriefSectionName } from "../../src/contract/index.js";
import type { QueryChange } from "../go/query_state.js";
import { type BriefView, FORMATS, SECTIONS, sectionNames } from "./brief_view.js";

interface BriefChoicesProps {
  readonly view: BriefView;
  readonly onChange: (change: QueryChange) => void;
}

export function BriefChoices({ view, onChange }: BriefChoicesProps) {
  const shown = view.sections ?? sectionNames;
  const toggle = (name: BriefSectionName) => {
    const next = sectionNames.filter((one) => (one === name ? !shown.includes(one) : shown.includes(one)));
    onChange({ sections: next.length === sectionNames.length ? null : next.join(",") || "none" });
  };
  return (
    <>
      <fieldset>
        <legend>In which format</legend>
        <div className="brief-ticks">
          {(Object.keys(FORMATS) as BriefFormat[]).map((format) => (
            <label key={format}>
              <input
                type="radio"
                name="format"
                checked={view.format === format}
                onChange={() => onChange({ format: format === "html" ? null : format })}
              />
              {FORMATS[format]}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>Which sections</legend>
        <div className="brief-ticks">
          {sectionNames.map((name) => (
            <label key={name}>
              <input type="checkbox" checked={shown.includes(name)} onChange={() => toggle(name)} />
              {SECTIONS[name]}
            </label>
          ))}
        </div>
      </fieldset>
    </>
  );
}
