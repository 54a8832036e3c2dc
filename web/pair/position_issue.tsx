// One issue of the matrix: a row with a cell for each holder, and when it is opened what was told of it over time.
import { useId, useState } from "react";
import type { CellOf, HolderOf, IssueOf } from "../ask/answers.js";
import { useNames } from "../ask/names.js";
import { capital } from "../words/claim_words.js";
import { countWords } from "../words/numbers.js";
import { holderWords } from "../words/stance_words.js";
import { PositionCell } from "./position_cell.js";
import { PositionHistory } from "./position_history.js";
import { columnSide, sideClass } from "./side.js";

interface PositionIssueProps {
  readonly issue: IssueOf;
  readonly pair: readonly [string, string];
  readonly own: readonly HolderOf[];
  readonly shared: readonly HolderOf[];
  readonly frame: { readonly from: string; readonly to: string } | null;
  readonly onClaim: (claim: string) => void;
}

export function PositionIssue({ issue, pair, own, shared, frame, onClaim }: PositionIssueProps) {
  const names = useNames();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const cellOf = (holder: HolderOf): CellOf | undefined =>
    issue.cells.find((cell) => cell.holder === holder.key);
  const others = shared.flatMap((holder) => {
    const cell = cellOf(holder);
    return cell === undefined ? [] : [{ holder, cell }];
  });
  return (
    <tbody>
      <tr>
        <th scope="row">
          <button
            type="button"
            className="text-link issue-name"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setOpen(!isOpen)}
          >
            {capital(issue.issue)}
          </button>
          {issue.told.length > 1 && (
            <span className="quiet"> told in {countWords(issue.told.length, "wording")}</span>
          )}
          {issue.isVotesAlone && <span className="quiet"> votes alone</span>}
        </th>
        {own.map((holder) => {
          const cell = cellOf(holder);
          const name = holderWords(holder, names);
          return (
            <td key={holder.key} data-head={name} className={sideClass(columnSide(holder, pair))}>
              {cell === undefined ? (
                <span className="quiet">
                  <span aria-hidden="true">–</span>
                  <span className="unseen">nothing told</span>
                </span>
              ) : (
                <PositionCell cell={cell} who={name} onClaim={onClaim} />
              )}
            </td>
          );
        })}
        {shared.length > 0 && (
          <td data-head="Others" className={others.length === 0 ? "others nobody" : "others"}>
            <div>
              {others.map(({ holder, cell }) => (
                <div key={holder.key}>
                  <span className="quiet">{holderWords(holder, names)}</span>
                  <PositionCell cell={cell} who={holderWords(holder, names)} onClaim={onClaim} />
                </div>
              ))}
            </div>
          </td>
        )}
      </tr>
      <tr id={id} hidden={!isOpen} className="history-row">
        <td colSpan={1 + own.length + (shared.length > 0 ? 1 : 0)}>
          {isOpen && (
            <PositionHistory
              issue={issue}
              holders={[...own, ...shared]}
              pair={pair}
              frame={frame}
              onClaim={onClaim}
            />
          )}
        </td>
      </tr>
    </tbody>
  );
}
