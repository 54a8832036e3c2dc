// The three sides of a triangle: events by quarter on one axis, counts beside each other, the last acts, figures told of both.
import { Fragment, useCallback } from "react";
import { activityChart } from "../../src/charts/index.js";
import type { SharedFigure, TriangleAnswer, TriangleSide } from "../ask/answers.js";
import { type Names, useNames } from "../ask/names.js";
import { Link } from "../go/link.js";
import { useQueryChange } from "../go/query_state.js";
import { inDays, pairPath } from "../go/routes.js";
import { Chart } from "../parts/chart.js";
import { NumberLink } from "../parts/number_link.js";
import { StatusSign } from "../parts/status_sign.js";
import type { ToldList } from "../parts/told_list.js";
import { actorWords, headOf, lineOf, STATUS_WORDS, seriesWords } from "../words/claim_words.js";
import { periodWords } from "../words/days.js";
import { levelWords } from "../words/numbers.js";
import { sourceWords } from "../words/source_words.js";
import { usePairView } from "./view.js";

export type Sides = readonly [TriangleSide, TriangleSide, TriangleSide];

interface TrianglePartProps {
  readonly triangle: TriangleAnswer;
  readonly frame: { readonly from: string; readonly to: string };
  readonly onClaim: (claim: string) => void;
  readonly onList: (list: string) => void;
}

export function TrianglePart({ triangle, frame, onClaim, onList }: TrianglePartProps) {
  const names = useNames();
  const { third, figures, says } = triangle;
  const sides = triangle.sides as Sides;
  return (
    <>
      <div className="triangle">
        {sides.map((side) => (
          <SideColumn key={side.pair.join()} side={side} frame={frame} onClaim={onClaim} onList={onList} />
        ))}
      </div>
      {figures.length > 0 && (
        <>
          <h3>Told of both with {names.either(third)}</h3>
          <SharedFigures figures={figures} sides={sides} names={names} onClaim={onClaim} />
        </>
      )}
      {says.length > 0 && (
        <>
          <h3>{names.either(third)} in the documents on the two</h3>
          <ul className="third-says">
            {says.map((line) => (
              <li key={line.claim.id}>
                <button type="button" className="text-link" onClick={() => onClaim(line.claim.id)}>
                  {line.claim.kind === "statement"
                    ? actorWords(line.claim.speaker, names)
                    : headOf(line.claim, names)}
                </button>{" "}
                {lineOf(line.claim)}
                <span className="quiet">
                  {" "}
                  · {periodWords(line.claim.period)}
                  {sourceWords(line) === null ? "" : ` · ${sourceWords(line)}`}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface SideColumnProps extends Omit<TrianglePartProps, "triangle"> {
  readonly side: TriangleSide;
}

function SideColumn({ side, frame, onClaim, onList }: SideColumnProps) {
  const names = useNames();
  const change = useQueryChange();
  const view = usePairView();
  const [a, b] = side.pair;
  const name = `${names.either(a)} and ${names.either(b)}`;
  const draw = useCallback(
    (width: number) => activityChart({ width, from: frame.from, to: frame.to }, side.quarters),
    [frame.from, frame.to, side.quarters],
  );
  const counts: readonly (readonly [string, number, Partial<ToldList>])[] = [
    ["Cooperation", side.cooperation, { kind: "event", tone: "cooperation" }],
    ["Conflict", side.conflict, { kind: "event", tone: "conflict" }],
    ["Meetings", side.meetings, { kind: "event", act: "CONSULT" }],
    ["Statements", side.statements, { kind: "statement" }],
    ["Positions", side.positions, { kind: "position" }],
    ["Figures", side.figures, { kind: "figure" }],
  ];
  return (
    <section className="triangle-side" aria-label={name}>
      <h3>
        <Link to={inDays(pairPath([a, b]), view)}>
          {names.either(a)} <span className="pair-dash">—</span> {names.either(b)}
        </Link>
      </h3>
      <Chart draw={draw} minHeight={206} />
      <dl className="side-counts">
        {counts.map(([what, count, list]) => (
          <Fragment key={what}>
            <dt>{what}</dt>
            <dd>
              <NumberLink
                count={count}
                list={{ pair: [a, b], ...frame, ...list }}
                says={`${what.toLowerCase()} between ${name}`}
                onList={onList}
              />
            </dd>
          </Fragment>
        ))}
      </dl>
      {side.last.length > 0 && (
        <ol className="side-last" aria-label={`Last acts between ${name}`}>
          {side.last.map((line) => (
            <li key={line.record}>
              <StatusSign status={line.claim.status} kind={line.claim.kind} />
              <span>
                <button type="button" className="text-link" onClick={() => onClaim(line.claim.id)}>
                  {line.claim.status === "actual"
                    ? headOf(line.claim, names)
                    : `${headOf(line.claim, names)}, ${STATUS_WORDS[line.claim.status]}`}
                </button>{" "}
                <span className="quiet">{periodWords(line.claim.period)}</span> {lineOf(line.claim)}{" "}
                <button
                  type="button"
                  className="plain beside-button"
                  onClick={() => change({ beside: line.claim.id, who: null })}
                >
                  Who else?
                </button>
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

const FLOWS: Readonly<Record<SharedFigure["flow"], string>> = {
  "to third": "to the third",
  "from third": "from the third",
  between: "",
};

interface SharedFiguresProps {
  readonly figures: readonly SharedFigure[];
  readonly sides: Sides;
  readonly names: Names;
  readonly onClaim: (claim: string) => void;
}

function SharedFigures({ figures, sides, names, onClaim }: SharedFiguresProps) {
  const head = (side: TriangleSide) => side.pair.map((code) => names.either(code)).join(" and ");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keys
    <section className="scrolled" tabIndex={0} aria-label="Figures told of both with the third">
      <table>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">When</th>
            <th scope="col" className="number">
              {head(sides[1])}
            </th>
            <th scope="col" className="number">
              {head(sides[2])}
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ flow, values }) => {
            const [line] = values[0];
            if (line?.claim.kind !== "figure") return null;
            const what = seriesWords({ ...line.claim, direction: null }, names);
            return (
              <tr key={line.record}>
                <th scope="row">{[what, FLOWS[flow]].filter((part) => part !== "").join(", ")}</th>
                <td>{periodWords(line.claim.period)}</td>
                {values.map((lines, side) => (
                  <td key={sides[side + 1]?.pair.join()} className="number">
                    {lines.map(({ claim, record }) =>
                      claim.kind !== "figure" ? null : (
                        <button
                          key={record}
                          type="button"
                          className="text-link"
                          onClick={() => onClaim(claim.id)}
                        >
                          {levelWords(claim)}
                        </button>
                      ),
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
