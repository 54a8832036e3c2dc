// The matrix of positions: issues as rows, the two of the pair and others as columns, each cell the stance that is told last.
import type { HolderOf, PositionsAnswer } from "../ask/answers.js";
import { type Names, useNames } from "../ask/names.js";
import { MoreButton } from "../parts/more_button.js";
import { Panel } from "../parts/panel.js";
import { useMore } from "../parts/use_more.js";
import { countWords } from "../words/numbers.js";
import { holderWords } from "../words/stance_words.js";
import { PositionIssue } from "./position_issue.js";
import { columnSide, sideClass } from "./side.js";
import { StanceKey } from "./stance_key.js";
import { StatementsBeside } from "./statements_beside.js";
import "./positions.css";

const STEP = 8;
/** Others that have a column of their own; further ones share one. */
const MOST_OTHERS = 2;

interface PositionsMatrixProps {
  readonly view: PositionsAnswer;
  readonly pair: readonly [string, string];
  readonly frame: { readonly from: string; readonly to: string } | null;
  readonly onClaim: (claim: string) => void;
}

export function PositionsMatrix({ view, pair, frame, onClaim }: PositionsMatrixProps) {
  const names = useNames();
  const { shown, more } = useMore(view.issues.length, STEP, view.issues.map(({ key }) => key).join("|"));
  const [a, b] = [names.either(pair[0]), names.either(pair[1])];
  if (view.issues.length === 0)
    return (
      <Panel id="positions" title="Positions">
        <p className="empty-line">
          No position of {a} or {b} is told in these days. What documents on the two tell comes here:{" "}
          <code>chancery read FILE</code>
        </p>
        <StatementsBeside statements={view.statements} onClaim={onClaim} />
      </Panel>
    );
  const { own, shared } = columnsOf(view.holders);
  return (
    <Panel
      id="positions"
      title="Positions"
      answer={answerOf(view, names)}
      source={
        <>
          Others than the two are there where a document on the two tells it, on an issue that one of them has
          told on or that names one of them. A stance without a day of its own stands on the day of
          publication, “as told”.
        </>
      }
    >
      <StanceKey />
      <table className="matrix">
        <thead>
          <tr>
            <th scope="col">Issue</th>
            {own.map((holder) => (
              <th key={holder.key} scope="col">
                <span className={sideClass(columnSide(holder, pair))}>{holderWords(holder, names)}</span>
              </th>
            ))}
            {shared.length > 0 && <th scope="col">Others</th>}
          </tr>
        </thead>
        {view.issues.slice(0, shown).map((issue) => (
          <PositionIssue key={issue.key} {...{ issue, pair, own, shared, frame, onClaim }} />
        ))}
      </table>
      <MoreButton shown={shown} total={view.issues.length} step={STEP} onMore={() => more()} />
      {view.isCut && (
        <p className="trouble">
          The ledger has more positions than one register looks at: the first by day are here.
        </p>
      )}
      <StatementsBeside statements={view.statements} onClaim={onClaim} />
      <details className="rules">
        <summary>What this goes by</summary>
        <ul>
          {view.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </details>
    </Panel>
  );
}

/** The two, then others with a column of their own, then those that share one. */
function columnsOf(holders: readonly HolderOf[]): {
  readonly own: readonly HolderOf[];
  readonly shared: readonly HolderOf[];
} {
  const most = holders.length - 2 <= MOST_OTHERS + 1 ? holders.length : 2 + MOST_OTHERS;
  return { own: holders.slice(0, most), shared: holders.slice(most) };
}

function answerOf({ issues, holders }: PositionsAnswer, names: Names): string {
  const told = issues.filter(({ isVotesAlone }) => !isVotesAlone);
  const votes = issues.length - told.length;
  const changes = told.flatMap(({ cells }) =>
    cells.flatMap((cell) => cell.changes.filter(({ isDated }) => isDated)),
  );
  const [first, second] = holders.map((holder) => holderWords(holder, names));
  const parts = [
    told.length === 0 ? "" : `${first} and ${second} on ${countWords(told.length, "issue")}, as last told`,
    votes === 0
      ? ""
      : `${told.length === 0 ? `${first} and ${second}: ` : ""}${countWords(votes, "text")} of which only votes are known`,
    changes.length === 0 ? "" : `${countWords(changes.length, "dated change")} of stance`,
  ];
  return `${parts.filter((part) => part !== "").join("; ")}.`;
}
