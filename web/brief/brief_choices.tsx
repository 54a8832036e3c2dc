// Which sections a brief has.
import type { BriefSectionName } from "../../src/contract/index.js";
import type { QueryChange } from "../go/query_state.js";
import { type BriefView, SECTIONS, sectionNames } from "./brief_view.js";

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
  );
}
