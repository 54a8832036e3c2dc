// The page of one country or organisation: with whom the record tells of it, how much, and how well they do.
import { useCallback, useEffect, useMemo } from "react";
import { drawnTies, networkChart, type Tie } from "../../src/charts/index.js";
import type { NetworkAnswer, Relation } from "../ask/answers.js";
import { addressOf } from "../ask/ask.js";
import { type Names, useNames } from "../ask/names.js";
import { useAnswer } from "../ask/use_answer.js";
import { useQueryChange, useQueryValue } from "../go/query_state.js";
import { inDays, pairPath } from "../go/routes.js";
import { AsOf } from "../pair/as_of.js";
import { quarterEnd, quarterStart } from "../pair/extent.js";
import { TimeRange } from "../pair/time_range.js";
import { usePairView } from "../pair/view.js";
import { Chart } from "../parts/chart.js";
import { ClaimPanel } from "../parts/claim_panel.js";
import { Panel } from "../parts/panel.js";
import { Problem, Waiting } from "../parts/problem.js";
import { listOf } from "../parts/told_list.js";
import { ToldListPart } from "../parts/told_list_part.js";
import { rangeWords } from "../words/days.js";
import { countWords, numberWords } from "../words/numbers.js";
import { MapPanel } from "./map_panel.js";
import { RelationTable } from "./relation_table.js";
import "../pair/pair.css";
import "./country.css";

const NONE: readonly Relation[] = [];

export function CountryPage({ party }: { readonly party: string }) {
  const names = useNames();
  const change = useQueryChange();
  const { from, to, asOf, claim } = usePairView();
  const list = listOf(useQueryValue("list"));
  const always = useAnswer<NetworkAnswer>(addressOf("/network", { party, "as-of": asOf }));
  const answer = useAnswer<NetworkAnswer>(addressOf("/network", { party, from, to, "as-of": asOf }));
  const name = names.either(party);
  useEffect(() => {
    document.title = `${name} and others · Chancery`;
  }, [name]);
  const relations = answer.value?.relations ?? NONE;
  const extent = useMemo(() => extentOf(always.value?.relations ?? []), [always.value]);
  const ties = useMemo(() => relations.map((one) => tieOf(one, names)), [relations, names]);
  const pathOf = useCallback(
    (code: string) => inDays(pairPath(sorted(party, code)), { from, to, asOf }),
    [party, from, to, asOf],
  );
  const draw = useCallback(
    (width: number) => networkChart({ width, pathOf }, name, ties),
    [pathOf, name, ties],
  );
  const openClaim = useCallback((id: string) => change({ claim: id }), [change]);
  const openList = useCallback((text: string) => change({ list: text }), [change]);

  const head = (
    <header className="pair-head">
      <h1>{names.isReady ? name : "\u00a0"}</h1>
      <AsOf asOf={asOf} onDay={(day) => change({ "as-of": day })} />
    </header>
  );
  const problem = answer.state === "failed" ? answer.problem : null;
  if (problem !== null || always.value === null || answer.value === null || !names.isReady)
    return (
      <div className="wide tall">
        {head}
        {problem === null ? <Waiting>Asking the record …</Waiting> : <Problem problem={problem} />}
      </div>
    );
  if (always.value.relations.length === 0)
    return (
      <div className="wide">
        {head}
        <p className="empty-line">
          Nothing is told of {name} with any other party. Add a document that tells of it:{" "}
          <code>chancery read https://…</code>
        </p>
      </div>
    );
  const hidden = ties.length - drawnTies(1000, ties);
  return (
    <div className="wide country-page">
      {head}
      {extent !== null && (
        <TimeRange
          extent={extent}
          quarters={[]}
          days={{ from, to }}
          onDays={(days) => change({ from: days.from, to: days.to })}
        />
      )}
      <Panel
        id="network"
        title="With whom"
        answer={answerWords(
          name,
          relations,
          from ?? extent?.first ?? null,
          to ?? extent?.last ?? null,
          names,
        )}
        source={
          <>
            Counted as records: what several documents tell alike is one. A line is as thick as there are
            records; whole: more events of cooperation than of conflict, dashed: more of conflict, dotted: as
            many of both, or no events.
            {hidden > 0 ? ` The ${numberWords(hidden)} least told stand in the table alone.` : ""}
          </>
        }
      >
        <BalanceKey />
        <Chart draw={draw} minHeight={200} />
      </Panel>
      <MapPanel party={party} name={name} ties={ties} pathOf={pathOf} />
      <Panel
        id="relations"
        title="All relations"
        source="Intensity: the mean of PLOVER’s scores of type and mode over the events, from −10 (assault) to +10 (aid); of a record the mean of its reports. The numbers of records, of cooperation and of conflict open what they count."
      >
        <RelationTable
          party={party}
          relations={relations}
          days={{ from, to }}
          pathOf={pathOf}
          onList={openList}
        />
        {list !== null && (
          <ToldListPart
            list={list}
            asOf={asOf}
            claim={claim}
            onClaim={openClaim}
            onClose={() => change({ list: null })}
          />
        )}
      </Panel>
      {claim !== null && (
        <ClaimPanel
          key={claim}
          id={claim}
          asOf={asOf}
          reports={[]}
          onClaim={openClaim}
          onClose={() => change({ claim: null })}
        />
      )}
    </div>
  );
}

function BalanceKey() {
  return (
    <p className="balance-key" aria-hidden="true">
      <span className="of-cooperation">more cooperation</span>
      <span className="of-conflict">more conflict</span>
      <span className="of-neither">as many of both, or no events</span>
    </p>
  );
}

function tieOf({ party, records, cooperation, conflict }: Relation, names: Names): Tie {
  return { code: party, name: names.either(party), records, cooperation, conflict };
}

function sorted(one: string, other: string): readonly [string, string] {
  return one < other ? [one, other] : [other, one];
}

function extentOf(relations: readonly Relation[]): { readonly first: string; readonly last: string } | null {
  const first = relations.flatMap((one) => one.first ?? []).toSorted()[0];
  const last = relations
    .flatMap((one) => one.last ?? [])
    .toSorted()
    .at(-1);
  return first === undefined || last === undefined
    ? null
    : { first: quarterStart(first), last: quarterEnd(last) };
}

function answerWords(
  name: string,
  relations: readonly Relation[],
  from: string | null,
  to: string | null,
  names: Names,
): string {
  const [most] = relations;
  const when = from === null || to === null ? "" : ` of ${rangeWords(from, to)}`;
  if (most === undefined) return `Nothing is told of ${name} with others${when}.`;
  const better = relations.filter((one) => one.cooperation > one.conflict).length;
  const worse = relations.filter((one) => one.conflict > one.cooperation).length;
  return (
    `${name} is told with ${relations.length === 1 ? "one other party" : `${numberWords(relations.length)} other parties`}${when}, ` +
    `most with ${names.either(most.party)} (${countWords(most.records, "record")}). ` +
    `There is more cooperation with ${numberWords(better)} and more conflict with ${numberWords(worse)}.`
  );
}
