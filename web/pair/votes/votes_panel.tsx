// Do they vote alike in the United Nations? Counted from loaded roll calls, with the votes that the record tells of beside it.
import { type ReactNode, useCallback, useMemo } from "react";
import { agreementChart, hasAgreement } from "../../../src/charts/index.js";
import type { LoadedFile, VotesAnswer } from "../../ask/answers.js";
import { type Names, useNames } from "../../ask/names.js";
import { useAnswer } from "../../ask/use_answer.js";
import { useQueryChange } from "../../go/query_state.js";
import { Chart } from "../../parts/chart.js";
import { DataTable } from "../../parts/data_table.js";
import { Panel } from "../../parts/panel.js";
import { Problem, Waiting } from "../../parts/problem.js";
import { dayWords } from "../../words/days.js";
import { countWords, numberWords } from "../../words/numbers.js";
import type { PairView } from "../view.js";
import { RollCallList } from "./roll_call_list.js";
import { ToldVotes } from "./told_votes.js";
import {
  ISSUE_WORDS,
  lastFullYear,
  MOST_ROLL_CALLS,
  type VotesAnswers,
  type VotesChoice,
  votesAddress,
} from "./votes_state.js";
import "./votes.css";

const THIN = "\u202f";

interface VotesPanelProps {
  readonly pair: readonly [string, string];
  readonly view: PairView;
  /** The days of the page's axis; null: those of the votes. */
  readonly frame: { readonly from: string; readonly to: string } | null;
  readonly answers: VotesAnswers;
  readonly onClaim: (claim: string) => void;
}

export function VotesPanel({ pair, view, frame, answers, onClaim }: VotesPanelProps) {
  const names = useNames();
  const { choice, all } = answers;
  const title = "Votes in the United Nations";
  if (all.state === "failed")
    return (
      <Panel id="votes" title={title}>
        <Problem problem={all.problem} />
      </Panel>
    );
  if (all.value === null)
    return (
      <Panel id="votes" title={title}>
        <Waiting>Counting votes …</Waiting>
      </Panel>
    );
  const votes = all.value;
  const isLoaded = votes.total !== null || choice.issue !== null;
  return (
    <Panel
      id="votes"
      title={title}
      answer={answerOf(votes, names)}
      source={votes.sources.length === 0 ? undefined : sourceOf(votes)}
    >
      {isLoaded ? (
        <>
          <Choosers choice={choice} votes={votes} />
          {votes.total !== null && (
            <Counted pair={pair} view={view} frame={frame} choice={choice} votes={votes} onClaim={onClaim} />
          )}
        </>
      ) : (
        <>
          <p className="empty-line">{emptyWords(votes)}</p>
          {choice.body === "UNSC" && <Choosers choice={choice} votes={votes} />}
        </>
      )}
      {votes.register.length > 0 && <ToldVotes pair={votes.pair} votes={votes.register} onClaim={onClaim} />}
    </Panel>
  );
}

function Counted({
  pair,
  view,
  frame,
  choice,
  votes,
  onClaim,
}: Omit<VotesPanelProps, "answers"> & { readonly choice: VotesChoice; readonly votes: VotesAnswer }) {
  const change = useQueryChange();
  const { years } = votes;
  const own = useMemo(
    () => frame ?? { from: `${years[0]?.year}-01-01`, to: `${years.at(-1)?.year}-12-31` },
    [frame, years],
  );
  const draw = useCallback((width: number) => agreementChart({ width, ...own }, years), [own, years]);
  const isSeen = hasAgreement({ width: 800, ...own }, years);
  return (
    <>
      {isSeen ? (
        <Chart
          draw={draw}
          minHeight={214}
          onClaim={(year) => change({ "vote-year": year === choice.year ? null : year })}
        />
      ) : (
        <p className="empty-line">None of the counted years lies in the days of the page’s axis.</p>
      )}
      <DataTable
        name="Agreement by year as a table"
        head={["Year", "Agreement", "Votes", "Alike", "Opposed"]}
        rows={years.map(({ year, agreement, n, identical, opposed }) => [
          <button
            key={year}
            type="button"
            className="text-link"
            onClick={() => change({ "vote-year": String(year) })}
          >
            {year}
          </button>,
          percentWords(agreement),
          numberWords(n),
          numberWords(identical),
          numberWords(opposed),
        ])}
      />
      {votes.issues.length > 0 && <Issues votes={votes} choice={choice} />}
      {choice.year === null ? (
        <>
          <h3>Where they differed</h3>
          {votes.votes.total === 0 ? (
            <p className="empty-line">They did not differ.</p>
          ) : (
            <RollCallList
              name={`${choice.issue} ${choice.body} ${view.from} ${view.to}`}
              items={votes.votes.items}
              files={votes.sources}
              onClaim={onClaim}
            />
          )}
          {votes.votes.next !== null && (
            <p className="quiet">
              The newest {numberWords(MOST_ROLL_CALLS)} of {numberWords(votes.votes.total)} are here: choose a
              year for the others.
            </p>
          )}
        </>
      ) : (
        <OfYear pair={pair} view={view} choice={choice} year={choice.year} onClaim={onClaim} />
      )}
    </>
  );
}

/** All roll calls of one year, alike and not. */
function OfYear({
  pair,
  view,
  choice,
  year,
  onClaim,
}: Pick<VotesPanelProps, "pair" | "view" | "onClaim"> & {
  readonly choice: VotesChoice;
  readonly year: string;
}) {
  const change = useQueryChange();
  const later = (a: string, b: string | null) => (b !== null && b > a ? b : a);
  const earlier = (a: string, b: string | null) => (b !== null && b < a ? b : a);
  const from = later(`${year}-01-01`, view.from);
  const to = earlier(`${year}-12-31`, view.to);
  const { value } = useAnswer<VotesAnswer>(votesAddress(pair, view, choice, from, to, true, MOST_ROLL_CALLS));
  return (
    <>
      <h3>Roll calls of {year}</h3>
      <p>
        <button type="button" className="plain" onClick={() => change({ "vote-year": null })}>
          Back to where they differed
        </button>
      </p>
      {value === null ? (
        <Waiting>Asking for the roll calls …</Waiting>
      ) : (
        <RollCallList
          name={`${year} ${choice.issue} ${choice.body}`}
          items={value.votes.items}
          files={value.sources}
          onClaim={onClaim}
        />
      )}
    </>
  );
}

function Issues({ votes, choice }: { readonly votes: VotesAnswer; readonly choice: VotesChoice }) {
  const change = useQueryChange();
  return (
    <table className="vote-issues">
      <caption>By issue, as the file marks them</caption>
      <thead>
        <tr>
          <th scope="col">Issue</th>
          <th scope="col" className="number">
            Agreement
          </th>
          <th scope="col" className="number">
            Votes
          </th>
          <th scope="col">First and last year</th>
        </tr>
      </thead>
      <tbody>
        {votes.issues.map(({ issue, agreement, n, years }) => (
          <tr key={issue}>
            <th scope="row">
              <button
                type="button"
                className="text-link"
                aria-pressed={issue === choice.issue}
                onClick={() => change({ "vote-issue": issue === choice.issue ? null : issue })}
              >
                {ISSUE_WORDS[issue]}
              </button>
            </th>
            <td className="number">
              <span className="share">
                <span className="share-bar" style={{ width: `${agreement}%` }} />
              </span>{" "}
              {percentWords(agreement)}
            </td>
            <td className="number">{numberWords(n)}</td>
            <td>{edgesWords(years)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function edgesWords(years: VotesAnswer["years"]): string {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return "";
  const words = ({ year, agreement }: typeof first) => `${year}: ${percentWords(agreement)}`;
  return first === last ? words(first) : `${words(first)}, ${words(last)}`;
}

function Choosers({ choice, votes }: { readonly choice: VotesChoice; readonly votes: VotesAnswer }) {
  const marked = votes.issues.map(({ issue }) => issue);
  const issues = choice.issue === null || marked.includes(choice.issue) ? marked : [...marked, choice.issue];
  return (
    <search className="filters" aria-label="How votes are counted">
      <Choose name="vote-rule" label="Rule" value={choice.rule === "half" ? "half" : ""}>
        <option value="">identical votes</option>
        <option value="half">abstention counts half</option>
      </Choose>
      {issues.length > 0 && (
        <Choose name="vote-issue" label="Issue" value={choice.issue ?? ""}>
          <option value="">all</option>
          {issues.map((issue) => (
            <option key={issue} value={issue}>
              {ISSUE_WORDS[issue]}
            </option>
          ))}
        </Choose>
      )}
      <Choose name="vote-body" label="Body" value={choice.body === "UNSC" ? "UNSC" : ""}>
        <option value="">General Assembly</option>
        <option value="UNSC">Security Council</option>
      </Choose>
    </search>
  );
}

function Choose({
  name,
  label,
  value,
  children,
}: {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly children: ReactNode;
}) {
  const change = useQueryChange();
  return (
    <label className="filter">
      <span>{label}</span>
      <select value={value} onChange={(event) => change({ [name]: event.target.value })}>
        {children}
      </select>
    </label>
  );
}

function answerOf({ pair, total, years, body, issue, rule }: VotesAnswer, names: Names): string | undefined {
  if (total === null) return undefined;
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const who = `${names.country(pair[0])} and ${names.country(pair[1])}`;
  const where = body === "UNGA" ? "roll calls of the General Assembly" : "votes of the Security Council";
  const when = first === last ? `in ${first.year}` : `from ${first.year} to ${last.year}`;
  const what = issue === null ? "" : ` on ${ISSUE_WORDS[issue].toLowerCase()}`;
  const share = `${percentWords(total.agreement)}${rule === "half" ? " with abstentions counted half" : ""}`;
  const late = lastFullYear(years);
  const lately =
    first === last || late === undefined
      ? ""
      : ` In ${late.year} in ${numberWords(late.identical)} of ${numberWords(late.n)}.`;
  return `${who} voted alike in ${numberWords(total.identical)} of ${numberWords(total.n)} ${where}${what} ${when} (${share}).${lately}`;
}

function emptyWords({ body, note, pair }: VotesAnswer): ReactNode {
  const loads = /^No .* are loaded/.test(note ?? "");
  if (!loads) return note;
  return body === "UNGA" ? (
    <>
      No roll calls are loaded. Save a file of the General Assembly’s votes (Voeten’s, or that of the UN
      Digital Library), then give <code>chancery load unga FILE</code> to see how {pair[0]} and {pair[1]}{" "}
      voted.
    </>
  ) : (
    <>
      No votes of the Security Council are loaded: <code>chancery load unsc FILE</code>.
    </>
  );
}

function sourceOf({ sources, ruleWords }: VotesAnswer): string {
  return `${ruleWords} Counted from ${sources.map(fileWords).join("; ")}.`;
}

function fileWords({ name, layout, published, loadedAt, licence, dropped }: LoadedFile): string {
  const vintage =
    published === null ? `loaded ${dayWords(loadedAt.slice(0, 10))}` : `published ${dayWords(published)}`;
  const left = dropped.rows === 0 ? "" : `, ${countWords(dropped.rows, "row")} left out`;
  return `${name} (${layout}, ${vintage}${licence === null ? "" : `, ${licence}`}${left})`;
}

function percentWords(share: number): string {
  return `${share.toFixed(1)}${THIN}%`;
}
