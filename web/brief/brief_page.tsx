// Makes the brief of a pair: which countries, which days, in which format. What is asked for stands in the address.
import { useEffect } from "react";
import { useNames } from "../ask/names.js";
import { useQueryChange, useQueryValue } from "../go/query_state.js";
import { ClaimPanel } from "../parts/claim_panel.js";
import { DayField } from "../parts/day_field.js";
import { BriefChoices } from "./brief_choices.js";
import { useBriefState } from "./brief_state.js";
import { type BriefView, useBriefView } from "./brief_view.js";
import { CountryField } from "./country_field.js";
import { MadeBrief } from "./made_brief.js";
import { StyleField } from "./style_field.js";
import "./brief.css";

export function BriefPage() {
  const names = useNames();
  const view = useBriefView();
  const change = useQueryChange();
  const claim = useQueryValue("claim");
  const { asOf } = useBriefState();
  useEffect(() => {
    document.title = "Brief · Chancery";
  }, []);
  const setPair = (pair: BriefView["pair"]) => change({ pair: pair.join(",") });
  const [a, b] = view.pair;
  return (
    <>
      <div className="narrow brief-page">
        <h1>Brief</h1>
        <p className="lead">
          What the record says of two countries, as a paper. It is written by rules, every sentence ends in
          its source, and what is planned is never told as done.
        </p>
        {names.isReady && (
          <fieldset>
            <legend>Which two</legend>
            <div className="brief-fields">
              <CountryField label="First country" code={a} onCode={(code) => setPair([code, b])} />
              <CountryField label="Second country" code={b} onCode={(code) => setPair([a, code])} />
            </div>
          </fieldset>
        )}
        <fieldset>
          <legend>Which days</legend>
          <div className="brief-fields">
            <DayField
              label="From"
              day={view.from}
              edge="first"
              placeholder="the first known"
              onDay={(from) => change({ from })}
            />
            <DayField
              label="To"
              day={view.to}
              edge="last"
              placeholder="today"
              onDay={(to) => change({ to })}
            />
            <DayField
              label="As it was known on"
              day={view.asOf}
              edge="last"
              placeholder="today"
              onDay={(day) => change({ "as-of": day })}
            />
            <DayField
              label="New since"
              day={view.since}
              edge="last"
              placeholder="not told"
              onDay={(since) => change({ since })}
            />
          </div>
        </fieldset>
        <BriefChoices view={view} onChange={change} />
        <StyleField />
        <MadeBrief view={view} onClaim={(claim) => change({ claim })} />
      </div>
      {claim !== null && (
        <ClaimPanel
          key={claim}
          id={claim}
          asOf={asOf}
          reports={[]}
          onClaim={(next) => change({ claim: next })}
          onClose={() => change({ claim: null })}
        />
      )}
    </>
  );
}
