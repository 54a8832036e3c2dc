// When did they meet, how often, and who went to whom? The register of visits, talks and calls, counted under the rule that is chosen.
import { type ReactNode, useCallback, useMemo } from "react";
import { travelChart } from "../../src/charts/index.js";
import { showMeetingCounts, showNotCounted } from "../../src/model/index.js";
import type { MeetingRow, MeetingsAnswer } from "../ask/answers.js";
import { type Names, useNames } from "../ask/names.js";
import type { Answer } from "../ask/use_answer.js";
import { Chart } from "../parts/chart.js";
import { DataTable } from "../parts/data_table.js";
import { MoreButton } from "../parts/more_button.js";
import { Panel } from "../parts/panel.js";
import { Waiting } from "../parts/problem.js";
import { useMore } from "../parts/use_more.js";
import { dayWords, periodWords } from "../words/days.js";
import { countWords, numberWords } from "../words/numbers.js";
import { MeetingTable } from "./meeting_table.js";
import { RuleChooser } from "./rule_chooser.js";
import { barsOf } from "./travel_bars.js";

const STEP = 15;

interface MeetingsPanelProps {
  /** In the order of the page. */
  readonly pair: readonly [string, string];
  /** Null: one of the two is no country. */
  readonly meetings: Answer<MeetingsAnswer> | null;
  readonly frame: { readonly from: string; readonly to: string } | null;
  readonly onClaim: (claim: string) => void;
}

export function MeetingsPanel({ pair, meetings, frame, onClaim }: MeetingsPanelProps) {
  if (meetings === null)
    return (
      <Plain>
        <p className="empty-line">The register is of two countries: an organisation has none.</p>
      </Plain>
    );
  const { value } = meetings;
  if (meetings.state === "failed")
    return (
      <Plain>
        <p className="empty-line">{meetings.problem.message}</p>
      </Plain>
    );
  if (value === null)
    return (
      <Plain>
        <Waiting>Asking the register …</Waiting>
      </Plain>
    );
  return <Register pair={pair} register={value} frame={frame} onClaim={onClaim} />;
}

const Plain = ({ children }: { readonly children: ReactNode }) => (
  <Panel id="meetings" title="Meetings">
    {children}
  </Panel>
);

interface RegisterProps extends Omit<MeetingsPanelProps, "meetings"> {
  readonly register: MeetingsAnswer;
}

function Register({ pair, register, frame, onClaim }: RegisterProps) {
  const names = useNames();
  const { rows, elsewhere, counts, outcomes, rule, travel } = register;
  const [one, other] = pair;
  const lastFirst = useMemo(() => rows.toReversed(), [rows]);
  const { shown, more } = useMore(rows.length, STEP, `${pair.join()} ${rule}`);
  const [a, b] = [names.country(one), names.country(other)];
  const bars = useMemo(() => barsOf(register, [one, other]), [register, one, other]);
  const draw = useCallback(
    (width: number) =>
      frame === null ? "" : travelChart({ width, from: frame.from, to: frame.to }, [a, b], bars),
    [frame, a, b, bars],
  );
  if (rows.length === 0)
    return (
      <Plain>
        <p className="empty-line">
          No visit, talks or call of the two is known in these days: enter one with a doubt, or load a set of
          meetings with <code>chancery load meetings FILE</code>.
        </p>
      </Plain>
    );
  const rest = showNotCounted(outcomes);
  return (
    <Panel
      id="meetings"
      title="Meetings"
      answer={`The register has ${showMeetingCounts(counts)}.${rest === "" ? "" : ` Counted in none: ${rest}.`}`}
      source={sourceWords(register)}
    >
      <RuleChooser counts={counts} />
      <p>{summary(register)}</p>
      {frame !== null && travel.length > 0 && (
        <>
          <h3>Who travels to whom</h3>
          <Chart draw={draw} minHeight={158} onClaim={onClaim} />
          <DataTable
            name="Meetings in person by year as a table"
            head={["Year", `in ${a}`, `in ${b}`, "elsewhere"]}
            rows={bars.map((bar) => [
              String(bar.year),
              numberWords(bar.inFirst.length),
              numberWords(bar.inSecond.length),
              numberWords(bar.elsewhere.length),
            ])}
          />
        </>
      )}
      <h3>The register</h3>
      <MeetingTable rows={lastFirst.slice(0, shown)} onClaim={onClaim} />
      <MoreButton shown={shown} total={rows.length} step={STEP} onMore={() => more()} />
      {elsewhere.length > 0 && <Elsewhere rows={elsewhere} names={names} pair={pair} onClaim={onClaim} />}
    </Panel>
  );
}

interface ElsewhereProps {
  readonly rows: readonly MeetingRow[];
  readonly names: Names;
  readonly pair: MeetingsPanelProps["pair"];
  readonly onClaim: (claim: string) => void;
}

/** Folded: they are no meetings of the two. */
function Elsewhere({ rows, names, pair, onClaim }: ElsewhereProps) {
  const { shown, more } = useMore(rows.length, STEP, pair.join());
  return (
    <details className="data-table">
      <summary>
        {countWords(rows.length, "entered meeting")} of {names.country(pair[0])} or {names.country(pair[1])}{" "}
        with a third country, counted above in none
      </summary>
      <MeetingTable rows={rows.slice(0, shown)} onClaim={onClaim} />
      <MoreButton shown={shown} total={rows.length} step={STEP} onMore={() => more()} />
    </details>
  );
}

/** "First 23 March 2010, last 20 May 2026; longest time without one: 1 095 days, from …" */
function summary({ rows, first, last, longestGap }: MeetingsAnswer): string {
  const wordsOf = (id: string | null) => {
    const row = rows.find((one) => one.id === id);
    return row === undefined ? "" : periodWords(row.period);
  };
  if (first === null) return "None of these is counted under this rule.";
  const gap =
    longestGap === null
      ? ""
      : ` Longest time without one: ${countWords(longestGap.days, "day")}, from ${dayWords(longestGap.from)} to ${dayWords(longestGap.to)}.`;
  return `Under the rule chosen the first was ${wordsOf(first)}, the last ${wordsOf(last)}.${gap}`;
}

function sourceWords({ byRuleAlone, unnamed, undated, cut }: MeetingsAnswer): string {
  return [
    "Two reports of one meeting are one row; only what was held is counted.",
    byRuleAlone === 0
      ? ""
      : ` ${countWords(byRuleAlone, "of those counted was", "of those counted were")} read by rule and checked by nobody.`,
    unnamed === 0 ? "" : ` Left out: ${countWords(unnamed, "report")} that name nobody and fit no row alone.`,
    undated === 0 ? "" : ` Left out: ${countWords(undated, "report")} of which nobody tells the day.`,
    cut ? " The record of the pair is larger than a register looks at." : "",
  ].join("");
}
