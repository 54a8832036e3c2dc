// For those who read the page for the first time: what a text is held against, and what the marks say.
import { VERDICT_MEANINGS, VERDICT_ORDER, VERDICT_WORDS } from "./finding_words.js";
import { VerdictSign } from "./verdict_sign.js";

export function WhatIsChecked() {
  return (
    <div className="what-is-checked">
      <p>A text is held against itself, against tables, and against the record of this desk:</p>
      <ul className="dashed">
        <li>totals, shares, changes and conversions are worked out again;</li>
        <li>weekdays, offices, capitals and lists are looked up;</li>
        <li>figures, visits and meetings are compared with what the record has of the same thing.</li>
      </ul>
      <dl className="verdict-key">
        {VERDICT_ORDER.map((verdict) => (
          <div key={verdict}>
            <dt>
              <span className={`check-mark is-${verdict}`}>
                {VERDICT_WORDS[verdict]}
                <span aria-hidden="true">
                  <VerdictSign verdict={verdict} />
                </span>
              </span>
            </dt>
            <dd>{VERDICT_MEANINGS[verdict]}</dd>
          </div>
        ))}
      </dl>
      <p>What has no mark was not checked, which says nothing for or against it.</p>
      <p className="quiet">
        The check runs on this machine. The text is not kept, unless you add it to the record afterwards.
      </p>
    </div>
  );
}
