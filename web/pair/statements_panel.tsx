// Who says what: quotes and reported words, the last first, with the side that the speaker is of.
import { useMemo, useState } from "react";
import type { RecordLine, ToldClaim } from "../ask/answers.js";
import { useNames } from "../ask/names.js";
import { MoreButton } from "../parts/more_button.js";
import { Panel } from "../parts/panel.js";
import { useMore } from "../parts/use_more.js";
import { actorWords } from "../words/claim_words.js";
import { periodWords } from "../words/days.js";
import { countWords } from "../words/numbers.js";
import { sourceWords } from "../words/source_words.js";
import { type Side, sideClass, sideOf } from "./side.js";
import { byLastDay } from "./view.js";

const STEP = 6;
type Statement = Extract<ToldClaim, { kind: "statement" }>;

interface StatementsPanelProps {
  readonly pair: readonly [string, string];
  readonly records: readonly RecordLine[];
  readonly onClaim: (claim: string) => void;
}

export function StatementsPanel({ pair, records, onClaim }: StatementsPanelProps) {
  const names = useNames();
  const [side, setSide] = useState<Side | null>(null);
  const all = useMemo(
    () =>
      records
        .filter((record): record is RecordLine & { claim: Statement } => record.claim.kind === "statement")
        .sort(byLastDay),
    [records],
  );
  const of = (one: Side) => all.filter(({ claim }) => sideOf(claim.speaker, pair) === one);
  const shownAll = side === null ? all : of(side);
  const { shown, more } = useMore(shownAll.length, STEP, `${side} ${records.length}`);
  if (all.length === 0)
    return (
      <Panel id="says" title="Says">
        <p className="empty-line">No statement is told in these days.</p>
      </Panel>
    );
  const sides: readonly (readonly [Side, string])[] = [
    ["a", names.either(pair[0])],
    ["b", names.either(pair[1])],
    ["other", "Others"],
  ];
  const speakers = new Set(all.map(({ claim }) => actorWords(claim.speaker, names))).size;
  return (
    <Panel
      id="says"
      title="Says"
      source="From the documents that tell of the pair, the latest first."
      answer={`${countWords(all.length, "statement")} by ${countWords(speakers, "speaker")}.`}
    >
      <fieldset className="choices">
        <legend className="unseen">Whose statements</legend>
        <Choice label="All" isOn={side === null} onChoose={() => setSide(null)} />
        {sides.map(([one, label]) =>
          of(one).length === 0 ? null : (
            <Choice
              key={one}
              label={`${label} ${of(one).length}`}
              side={one}
              isOn={side === one}
              onChoose={() => setSide(one)}
            />
          ),
        )}
      </fieldset>
      <ul className="statements">
        {shownAll.slice(0, shown).map(({ claim, ...line }) => (
          <li key={line.record} className={sideClass(sideOf(claim.speaker, pair))}>
            <blockquote className={claim.direct ? "quote" : "quote reported"}>
              {claim.direct ? `“${claim.quote}”` : claim.quote}
            </blockquote>
            <p className="said-by">
              <button type="button" className="text-link" onClick={() => onClaim(claim.id)}>
                {actorWords(claim.speaker, names)}
              </button>
              {claim.speaker.affiliation === undefined ? "" : `, ${claim.speaker.affiliation}`}
              {claim.addressee === null ? "" : `, to ${actorWords(claim.addressee, names)}`}
              <span className="quiet">
                {" "}
                · {periodWords(claim.period)}
                {sourceWords(line) === null ? "" : ` · ${sourceWords(line)}`}
              </span>
            </p>
          </li>
        ))}
      </ul>
      <MoreButton shown={shown} total={shownAll.length} step={STEP} onMore={() => more()} />
    </Panel>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly side?: Side;
  readonly onChoose: () => void;
}

function Choice({ label, isOn, side, onChoose }: ChoiceProps) {
  return (
    <button
      type="button"
      className={`choice ${side === undefined ? "" : sideClass(side)}`}
      aria-pressed={isOn}
      onClick={onChoose}
    >
      {label}
    </button>
  );
}
