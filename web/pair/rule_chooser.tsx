// What counts as a meeting: the reader chooses, and the choice stands in the address.
import { type CountRule, ruleOf } from "../../src/model/index.js";
import { useQueryChange } from "../go/query_state.js";
import { numberWords } from "../words/numbers.js";
import { ruleInAddress, useCountRule } from "./use_meetings.js";

interface RuleChooserProps {
  readonly counts: Readonly<Record<CountRule, number>>;
}

const WIDTHS = [
  ["in-person", "in person"],
  ["with-calls", "with calls"],
  ["dedicated", "visits of their own alone"],
] as const;
const WHO = [
  [false, "whoever met"],
  [true, "leaders alone"],
] as const;

export function RuleChooser({ counts }: RuleChooserProps) {
  const rule = useCountRule();
  const change = useQueryChange();
  const isOfLeaders = rule.startsWith("leaders-");
  const [own] = WIDTHS.map(([width]) => width).filter((width) => rule.endsWith(width));
  const width = own ?? "in-person";
  const choose = (chosen: CountRule) => change({ count: ruleInAddress(chosen) });
  return (
    <div className="rule-chooser">
      <fieldset>
        <legend>Counted</legend>
        {WIDTHS.map(([one, words]) => (
          <label key={one} className="radio">
            <input
              type="radio"
              name="count-width"
              checked={one === width}
              onChange={() => choose(ruleOf(one, isOfLeaders))}
            />
            {words} <span className="quiet">({numberWords(counts[ruleOf(one, isOfLeaders)])})</span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>Of</legend>
        {WHO.map(([leaders, words]) => (
          <label key={words} className="radio">
            <input
              type="radio"
              name="count-who"
              checked={leaders === isOfLeaders}
              onChange={() => choose(ruleOf(width, leaders))}
            />
            {words} <span className="quiet">({numberWords(counts[ruleOf(width, leaders)])})</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
