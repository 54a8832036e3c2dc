// Who stands where on what: issues, and under each its holders with the last that is told of their stance.
import { useMemo } from "react";
import type { PositionStance } from "../../src/model/index.js";
import type { RecordLine, ToldClaim } from "../ask/answers.js";
import { type Names, useNames } from "../ask/names.js";
import { MoreButton } from "../parts/more_button.js";
import { Panel } from "../parts/panel.js";
import { StatusSign } from "../parts/status_sign.js";
import { useMore } from "../parts/use_more.js";
import { actorWords, capital, STATUS_WORDS } from "../words/claim_words.js";
import { periodWords } from "../words/days.js";
import { countWords } from "../words/numbers.js";
import { sideClass, sideOf } from "./side.js";
import { byLastDay } from "./view.js";

const STEP = 8;
const STANCE_WORDS: Readonly<Record<PositionStance, string>> = {
  supports: "supports",
  opposes: "opposes",
  neutral: "neutral",
  undecided: "undecided",
};

type Position = Extract<ToldClaim, { kind: "position" }>;
type PositionRecord = RecordLine & { readonly claim: Position };

interface PositionsPanelProps {
  readonly pair: readonly [string, string];
  readonly records: readonly RecordLine[];
  readonly onClaim: (claim: string) => void;
}

export function PositionsPanel({ pair, records, onClaim }: PositionsPanelProps) {
  const names = useNames();
  const issues = useMemo(() => issuesOf(records, names), [records, names]);
  const { shown, more } = useMore(issues.length, STEP, String(records.length));
  if (issues.length === 0)
    return (
      <Panel id="positions" title="Positions">
        <p className="empty-line">No position is told in these days.</p>
      </Panel>
    );
  return (
    <Panel
      id="positions"
      title="Positions"
      answer={`Where they stand on ${countWords(issues.length, "issue")}, as last told.`}
    >
      <dl className="positions">
        {issues.slice(0, shown).map(({ issue, held }) => (
          <div key={issue}>
            <dt>{capital(issue)}</dt>
            {held.map(({ record, claim }) => (
              <dd key={record}>
                <button type="button" className="position-link" onClick={() => onClaim(claim.id)}>
                  <StatusSign kind="position" status={claim.status} />
                  <span className={sideClass(sideOf(claim.holder, pair))}>
                    {actorWords(claim.holder, names)}
                  </span>{" "}
                  <strong>{STANCE_WORDS[claim.stance]}</strong>
                  <span className="quiet">
                    {claim.status === "actual" ? "" : `, ${STATUS_WORDS[claim.status]}`} ·{" "}
                    {periodWords(claim.period)}
                  </span>
                </button>
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <MoreButton shown={shown} total={issues.length} step={STEP} onMore={() => more()} />
    </Panel>
  );
}

interface Issue {
  readonly issue: string;
  /** One for each holder: the last that is told. */
  readonly held: readonly PositionRecord[];
}

function issuesOf(records: readonly RecordLine[], names: Names): readonly Issue[] {
  const issues = new Map<string, Map<string, PositionRecord>>();
  const told = records
    .filter((record): record is PositionRecord => record.claim.kind === "position")
    .sort(byLastDay);
  for (const record of told) {
    const { issue, holder } = record.claim;
    const held = issues.get(issue) ?? new Map<string, PositionRecord>();
    issues.set(issue, held);
    const who = actorWords(holder, names);
    if (!held.has(who)) held.set(who, record);
  }
  return [...issues]
    .map(([issue, held]) => ({ issue, held: [...held.values()] }))
    .sort((a, b) => b.held.length - a.held.length);
}
