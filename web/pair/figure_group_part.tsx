// One subject of the figures: its latest number in a sentence, its chart, its table.
import { useCallback, useMemo, useState } from "react";
import { figuresChart } from "../../src/charts/index.js";
import type { SeriesLine } from "../ask/answers.js";
import { useNames } from "../ask/names.js";
import { Chart } from "../parts/chart.js";
import { daysOf } from "../words/claim_words.js";
import { periodWords } from "../words/days.js";
import { changeWords, countWords, levelWords, versusWords } from "../words/numbers.js";
import { alikeAsOne } from "./alike_lines.js";
import {
  type FigureGroup,
  type FigureSpan,
  figureTable,
  SPAN_WORDS,
  SPANS,
  sourceOfFigure,
  spanOfFigure,
} from "./figure_groups.js";
import { FigureRows } from "./figure_rows.js";

interface FigureGroupPartProps {
  readonly group: FigureGroup;
  readonly frame: { readonly from: string; readonly to: string };
  readonly onClaim: (claim: string) => void;
}

export function FigureGroupPart({ group, frame, onClaim }: FigureGroupPartProps) {
  const names = useNames();
  const spans = useMemo(
    () => SPANS.filter((span) => group.lines.some(({ claim }) => spanOfFigure(claim) === span)),
    [group],
  );
  const [chosen, setChosen] = useState<FigureSpan | null>(null);
  const span = chosen !== null && spans.includes(chosen) ? chosen : fullest(group, spans);
  const told = useMemo(
    () => group.lines.filter(({ claim }) => spanOfFigure(claim) === span).sort(byPeriod),
    [group, span],
  );
  const lines = useMemo(() => alikeAsOne(told, (line) => sourceOfFigure(line, names)), [told, names]);
  const table = useMemo(() => figureTable(group, lines), [group, lines]);
  const drawn = table.points.filter(({ start, end }) => start !== null || end !== null);
  const draw = useCallback(
    (width: number) => figuresChart({ width, from: frame.from, to: frame.to }, table),
    [frame.from, frame.to, table],
  );
  const [latest] = lines;
  return (
    <section className="figure-group">
      <h3>{group.title}</h3>
      {latest !== undefined && <p className="figure-answer">{latestWords(latest)}</p>}
      {spans.length > 1 && (
        <fieldset className="choices">
          <legend className="unseen">Length of the period</legend>
          {spans.map((one) => (
            <button
              key={one}
              type="button"
              className="choice"
              aria-pressed={one === span}
              onClick={() => setChosen(one)}
            >
              {SPAN_WORDS[one]}
            </button>
          ))}
        </fieldset>
      )}
      <div className="figure-parts">
        {drawn.length > 1 && <Chart draw={draw} minHeight={250} onClaim={onClaim} />}
        <div>
          <FigureRows lines={lines} onClaim={onClaim} />
        </div>
      </div>
      <p className="panel-source">
        {countWords(lines.length, "number")} of{" "}
        {countWords(new Set(lines.map(({ source }) => source)).size, "source")}, as told; nothing is averaged.
      </p>
    </section>
  );
}

/** Years where there are at least two, else what there is most of. */
function fullest({ lines }: FigureGroup, spans: readonly FigureSpan[]): FigureSpan {
  const count = (span: FigureSpan) => lines.filter(({ claim }) => spanOfFigure(claim) === span).length;
  if (spans.includes("year") && count("year") > 1) return "year";
  return [...spans].sort((a, b) => count(b) - count(a))[0] ?? "other";
}

function byPeriod(a: SeriesLine, b: SeriesLine): number {
  const [left, right] = [daysOf(a.claim), daysOf(b.claim)];
  if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
  if (left.end !== right.end) return left.end < right.end ? 1 : -1;
  return left.start < right.start ? 1 : left.start > right.start ? -1 : 0;
}

function latestWords({ claim }: SeriesLine): string {
  const level = levelWords(claim);
  const change =
    claim.change === null ? "" : `${changeWords(claim.change)} ${versusWords(claim.change)}`.trim();
  const said = [level ?? "", change].filter((part) => part !== "").join(", ");
  const when = "missing" in claim.period ? "without a day" : periodWords(claim.period);
  return `Last told: ${said} (${when}).`;
}
