// One cell of the matrix: the stance told last as held, what is told and not held, what changed, votes and words beside.
import type { CellOf } from "../ask/answers.js";
import { shortDayWords } from "../words/days.js";
import { countWords } from "../words/numbers.js";
import { CAST_STANCE, CAST_WORDS, NOT_HELD, toldOn } from "../words/stance_words.js";
import { StanceSign } from "./stance_sign.js";

interface PositionCellProps {
  readonly cell: CellOf;
  readonly who: string;
  readonly onClaim: (claim: string) => void;
}

export function PositionCell({ cell, who, onClaim }: PositionCellProps) {
  const { told, changes, votes, statements, isDisputed } = cell;
  const last = told.findLast(({ status }) => status === "actual");
  const change = changes.at(-1);
  const vote = votes.at(-1);
  return (
    <div className="cell">
      {last !== undefined && (
        <button type="button" className="cell-stance" onClick={() => onClaim(last.claim)}>
          <span className="unseen">{who} </span>
          <StanceSign stance={last.stance} status="actual" />
          <strong>{last.stance}</strong>
          <span className="quiet">{toldOn(last)}</span>
        </button>
      )}
      {change !== undefined && (
        <p className="cell-change">
          <button type="button" className="text-link" onClick={() => onClaim(change.before)}>
            {change.isDated ? "Changed" : "Told otherwise"} from {change.from}
          </button>{" "}
          <span className="quiet">on {shortDayWords(change.on)}</span>
        </p>
      )}
      {isDisputed && <p className="cell-change quiet">Told otherwise of the same day</p>}
      {told.map((one) =>
        one.status === "actual" ? null : (
          <button
            key={one.claim}
            type="button"
            className="cell-stance is-not-held"
            onClick={() => onClaim(one.claim)}
          >
            <span className="unseen">{who} </span>
            <StanceSign stance={one.stance} status={one.status} />
            <span>
              {NOT_HELD[one.status]}: {one.stance}
            </span>
            <span className="quiet">{toldOn(one)}</span>
          </button>
        ),
      )}
      {vote !== undefined && (
        <button type="button" className="cell-stance is-vote" onClick={() => onClaim(vote.claim)}>
          <span className="unseen">{who} </span>
          <StanceSign stance={CAST_STANCE[vote.cast]} status="actual" isVote />
          <span>{CAST_WORDS[vote.cast]}</span>
          <span className="quiet">
            {vote.day === null ? "" : shortDayWords(vote.day)}
            {votes.length > 1 ? `, and ${countWords(votes.length - 1, "vote")} before` : ""}
          </span>
        </button>
      )}
      {statements.length > 0 && last === undefined && vote === undefined && (
        <p className="quiet">{countWords(statements.length, "statement")} beside, no position</p>
      )}
    </div>
  );
}
