// Every chart and part of the page with made data, to be looked at side by side.
import { useEffect, useState } from "react";
import { activityChart, figuresChart, timelineStrip } from "../../src/charts/index.js";
import { STATUSES } from "../../src/model/index.js";
import { NoAnswer } from "../ask/ask.js";
import { useNames } from "../ask/names.js";
import { alikeAsOne } from "../pair/alike_lines.js";
import { EmptyPair } from "../pair/empty_pair.js";
import { figureTable } from "../pair/figure_groups.js";
import { FigureRows } from "../pair/figure_rows.js";
import { Headline } from "../pair/headline_numbers.js";
import { MeetingsPanel } from "../pair/meetings_panel.js";
import { PositionsMatrix } from "../pair/positions_matrix.js";
import { StatementsPanel } from "../pair/statements_panel.js";
import { TimeRange } from "../pair/time_range.js";
import { TimelineRow } from "../pair/timeline_row.js";
import type { Days } from "../pair/view.js";
import { Chart } from "../parts/chart.js";
import { ClaimFacts } from "../parts/claim_facts.js";
import { CorrectionList } from "../parts/correction_list.js";
import { Problem, Waiting } from "../parts/problem.js";
import { StatusSign } from "../parts/status_sign.js";
import { KIND_WORDS, KINDS, STATUS_WORDS } from "../words/claim_words.js";
import { CORRECTIONS, EVENTS, OTHERS, QUARTERS, RECORDS, SERIES } from "./made.js";
import { MEETINGS } from "./made_meetings.js";
import { POSITIONS } from "./made_positions.js";
import "../pair/pair.css";
import "./gallery.css";

const PAIR = ["CHN", "RUS"] as const;
const FRAME = { from: "2022-01-01", to: "2024-06-30" };
const HUES = [
  "paper",
  "paper-raised",
  "ink",
  "ink-quiet",
  "rule",
  "rule-strong",
  "link",
  "trouble",
  "cooperation",
  "conflict",
  "country-a",
  "country-b",
];
const NOTHING = () => {};

export function GalleryPage() {
  const names = useNames();
  const [days, setDays] = useState<Days>({ from: null, to: null });
  useEffect(() => {
    document.title = "Gallery · Chancery";
  }, []);
  const group = { title: "Trade", unit: "USD" };
  const lines = alikeAsOne(SERIES, ({ claim }) => claim.basis.statistics ?? "");
  return (
    <div className="wide gallery pair-page">
      <h1>Gallery</h1>
      <p className="lead">Every chart and part of the page. The data is made.</p>
      <section>
        <h2>Hues</h2>
        <ul className="hues">
          {[...HUES, ...KINDS.map((kind) => `kind-${kind}`)].map((hue) => (
            <li key={hue}>
              <span style={{ background: `var(--${hue})` }} />
              {hue}
            </li>
          ))}
        </ul>
        <h2>Kinds and statuses</h2>
        <table className="signs">
          <thead>
            <tr>
              <th scope="col">Kind</th>
              {STATUSES.map((status) => (
                <th key={status} scope="col">
                  {STATUS_WORDS[status]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {KINDS.map((kind) => (
              <tr key={kind}>
                <th scope="row">{KIND_WORDS[kind][0]}</th>
                {STATUSES.map((status) => (
                  <td key={status}>
                    <StatusSign kind={kind} status={status} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section>
        <h2>Charts</h2>
        <h3>Activity</h3>
        <Chart minHeight={206} draw={(width) => activityChart({ ...FRAME, width }, QUARTERS)} />
        <h3>Activity, with nothing read</h3>
        <Chart minHeight={24} draw={(width) => activityChart({ ...FRAME, width }, [])} />
        <h3>Figures</h3>
        <Chart
          minHeight={250}
          draw={(width) =>
            figuresChart({ from: "2021-01-01", to: "2024-12-31", width }, figureTable(group, lines))
          }
        />
        <h3>Strip of the timeline</h3>
        <Chart
          minHeight={94}
          draw={(width) =>
            timelineStrip(
              { from: "2024-01-01", to: "2024-06-30", width },
              [...EVENTS, ...OTHERS].map(({ id, kind, status, period, citation }) => ({
                claim: id,
                kind,
                status,
                start: "missing" in period ? "" : (period.start ?? ""),
                end: "missing" in period ? null : period.end,
                label: citation.text,
              })),
            )
          }
        />
      </section>
      <section>
        <h2>Parts</h2>
        <h3>Headline numbers</h3>
        <Headline votes={null} records={RECORDS} series={SERIES} meetings={MEETINGS} onClaim={NOTHING} />
        <h3>Time range</h3>
        <TimeRange
          extent={{ first: "2022-01-01", last: "2024-06-30" }}
          quarters={QUARTERS}
          days={days}
          onDays={setDays}
        />
        <h3>Records of the timeline</h3>
        <ol className="timeline">
          {RECORDS.map((record) => (
            <TimelineRow key={record.record} record={record} isOpen={false} onClaim={NOTHING} />
          ))}
        </ol>
        <h3>Rows of figures</h3>
        <FigureRows lines={[...lines].reverse()} onClaim={NOTHING} />
        <h3>Facts of a claim, and its corrections</h3>
        {EVENTS.slice(0, 1).map((claim) => (
          <div key={claim.id}>
            <ClaimFacts
              claim={claim}
              published="2024-05-01"
              addedAt="2024-05-02T09:00:00.000Z"
              names={names}
            />
            <CorrectionList corrections={CORRECTIONS} />
          </div>
        ))}
        <h3>Waiting, trouble, nothing</h3>
        <Waiting>1 240 records so far …</Waiting>
        <Problem
          problem={
            new NoAnswer("fault", "The desk does not answer: is chancery open still running in its terminal?")
          }
        />
        <EmptyPair pair={["CIV", "BIH"]} names={["Côte d’Ivoire", "Bosnia and Herzegovina"]} asOf={null} />
      </section>
      <StatementsPanel pair={PAIR} records={RECORDS} onClaim={NOTHING} />
      <PositionsMatrix view={POSITIONS} pair={PAIR} frame={null} onClaim={NOTHING} />
      <MeetingsPanel
        pair={PAIR}
        meetings={{ state: "ready", value: MEETINGS }}
        frame={{ from: "2022-01-01", to: "2024-06-30" }}
        onClaim={NOTHING}
      />
    </div>
  );
}
