// The page of a pair: what the record says of two countries, on one time axis.
import { useCallback, useEffect, useMemo } from "react";
import { useNames } from "../ask/names.js";
import { Link } from "../go/link.js";
import { useQueryChange } from "../go/query_state.js";
import { briefPath, countryPath, inDays } from "../go/routes.js";
import { ClaimPanel } from "../parts/claim_panel.js";
import { Problem, Waiting } from "../parts/problem.js";
import { daysOf } from "../words/claim_words.js";
import { countWords } from "../words/numbers.js";
import { ActivityPanel } from "./activity_panel.js";
import { AgreementsPanel } from "./agreements_panel.js";
import { AsOf } from "./as_of.js";
import { EmptyPair } from "./empty_pair.js";
import { ExpectationsPanel } from "./expectations_panel.js";
import { extentOf } from "./extent.js";
import { FiguresPanel } from "./figures_panel.js";
import { GatheringsPanel } from "./gatherings_panel.js";
import { Headline } from "./headline_numbers.js";
import { MeetingsPanel } from "./meetings_panel.js";
import { usePairRecord } from "./pair_record.js";
import { PositionsPanel } from "./positions_panel.js";
import { ReadoutsPanel } from "./readouts_panel.js";
import { ReasonsPanel } from "./reasons_panel.js";
import { StatementsPanel } from "./statements_panel.js";
import { ThirdPartiesPanel } from "./third_parties_panel.js";
import { TimeRange } from "./time_range.js";
import { TimelinePanel } from "./timeline_panel.js";
import { reportsOf, useMeetings } from "./use_meetings.js";
import { type Days, isWithin, recordsWithin, usePairView } from "./view.js";
import { VotesPanel } from "./votes/votes_panel.js";
import { useVotes } from "./votes/votes_state.js";
import "./pair.css";

export function PairPage({ pair }: { readonly pair: readonly [string, string] }) {
  const names = useNames();
  const view = usePairView();
  const change = useQueryChange();
  const { records, series, quarters, isReady, isCut, problem } = usePairRecord(pair, view.asOf);
  const [a, b] = [names.either(pair[0]), names.either(pair[1])];
  const votes = useVotes(pair, view);
  useEffect(() => {
    document.title = `${a} and ${b} · Chancery`;
  }, [a, b]);

  const extent = useMemo(() => extentOf(records, series, quarters), [records, series, quarters]);
  const days: Days = useMemo(() => ({ from: view.from, to: view.to }), [view.from, view.to]);
  const shown = useMemo(() => recordsWithin(records, days), [records, days]);
  const shownSeries = useMemo(
    () => series.filter(({ claim }) => isWithin(days, daysOf(claim))),
    [series, days],
  );
  const meetings = useMeetings(pair, view);
  const open = useCallback((claim: string) => change({ claim }), [change]);
  const opened = records.find(
    ({ claim, claims }) => claim.id === view.claim || claims.includes(view.claim ?? ""),
  );

  const head = (
    <header className="pair-head">
      <h1>
        <Link className="of-a" to={inDays(countryPath(pair[0]), view)}>
          {names.isReady ? a : "\u00a0"}
        </Link>{" "}
        <span className="pair-dash">—</span>{" "}
        <Link className="of-b" to={inDays(countryPath(pair[1]), view)}>
          {names.isReady ? b : "\u00a0"}
        </Link>
      </h1>
      <Link className="make-brief" to={briefPath(pair, { from: view.from, to: view.to, "as-of": view.asOf })}>
        Make a brief
      </Link>
      <AsOf asOf={view.asOf} onDay={(day) => change({ "as-of": day })} />
    </header>
  );
  if (problem !== null)
    return (
      <div className="wide">
        {head}
        <Problem problem={problem} />
      </div>
    );
  if (!isReady || !names.isReady)
    return (
      <div className="wide tall">
        {head}
        <Waiting>
          {records.length === 0 ? "Asking the record …" : `${countWords(records.length, "record")} so far …`}
        </Waiting>
      </div>
    );
  if (extent === null && records.length === 0)
    return (
      <div className="wide">
        {head}
        <EmptyPair pair={pair} names={[a, b]} asOf={view.asOf} />
        {votes.all.value?.total != null && (
          <VotesPanel pair={pair} view={view} frame={null} answers={votes} onClaim={open} />
        )}
      </div>
    );
  const frame = extent === null ? null : { from: days.from ?? extent.first, to: days.to ?? extent.last };
  return (
    <div className="wide pair-page">
      {head}
      <Headline
        records={shown}
        series={shownSeries}
        votes={votes.all.value}
        meetings={meetings?.value ?? null}
        onClaim={open}
      />
      {extent !== null && (
        <TimeRange
          extent={extent}
          quarters={quarters}
          days={days}
          onDays={({ from, to }) => change({ from, to })}
        />
      )}
      {isCut && (
        <p className="trouble">
          The record of this pair is larger than one page can hold: the first{" "}
          {countWords(records.length, "record")} are here.
        </p>
      )}
      {frame !== null && <ActivityPanel frame={frame} quarters={quarters} />}
      <TimelinePanel records={shown} view={view} frame={frame} onClaim={open}>
        <StatementsPanel pair={pair} records={shown} onClaim={open} />
      </TimelinePanel>
      <PositionsPanel pair={pair} days={days} asOf={view.asOf} frame={frame} onClaim={open} />
      {votes.areStates && <VotesPanel pair={pair} view={view} frame={frame} answers={votes} onClaim={open} />}
      <MeetingsPanel pair={pair} meetings={meetings} frame={frame} onClaim={open} />
      <ReadoutsPanel pair={pair} days={days} asOf={view.asOf} onClaim={open} />
      <AgreementsPanel pair={pair} days={days} asOf={view.asOf} onClaim={open} />
      <GatheringsPanel pair={pair} days={days} asOf={view.asOf} onClaim={open} />
      <ExpectationsPanel pair={pair} days={days} asOf={view.asOf} onClaim={open} />
      <ReasonsPanel pair={pair} days={days} asOf={view.asOf} onClaim={open} />
      {frame !== null && <FiguresPanel series={shownSeries} frame={frame} onClaim={open} />}
      {frame !== null && (
        <ThirdPartiesPanel pair={pair} frame={frame} asOf={view.asOf} claim={view.claim} onClaim={open} />
      )}
      {view.claim !== null && (
        <ClaimPanel
          key={view.claim}
          id={view.claim}
          asOf={view.asOf}
          reports={reportsOf(meetings?.value ?? null, view.claim) ?? opened?.claims ?? []}
          onClaim={open}
          onClose={() => change({ claim: null })}
        />
      )}
    </div>
  );
}
