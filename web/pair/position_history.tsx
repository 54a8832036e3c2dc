// What was told on one issue over time: a strip of its positions and votes, and each of them with its words.
import { useCallback, useMemo } from "react";
import { timelineStrip } from "../../src/charts/index.js";
import type { StripMark } from "../../src/model/index.js";
import type { HolderOf, IssueOf } from "../ask/answers.js";
import { useNames } from "../ask/names.js";
import { Chart } from "../parts/chart.js";
import { dayWords } from "../words/days.js";
import { sourceWords } from "../words/source_words.js";
import { CAST_STANCE, CAST_WORDS, holderWords, NOT_HELD, toldWhole } from "../words/stance_words.js";
import { columnSide, sideClass } from "./side.js";
import { StanceSign } from "./stance_sign.js";

interface PositionHistoryProps {
  readonly issue: IssueOf;
  readonly holders: readonly HolderOf[];
  readonly pair: readonly [string, string];
  readonly frame: { readonly from: string; readonly to: string } | null;
  readonly onClaim: (claim: string) => void;
}

export function PositionHistory({ issue, holders, pair, frame, onClaim }: PositionHistoryProps) {
  const names = useNames();
  const held = useMemo(
    () =>
      issue.cells.map((cell) => {
        const holder = holders.find(({ key }) => key === cell.holder);
        return { cell, holder, name: holder === undefined ? cell.holder : holderWords(holder, names) };
      }),
    [issue, holders, names],
  );
  const marks = useMemo(
    () =>
      held.flatMap(({ cell: { told, votes }, name }): readonly StripMark[] => [
        ...told.flatMap(({ claim, day, stance, status }) =>
          day === null
            ? []
            : [
                {
                  claim,
                  start: day,
                  end: day,
                  status,
                  kind: "position" as const,
                  label: `${name}: ${stance}, ${dayWords(day)}`,
                },
              ],
        ),
        ...votes.flatMap(({ claim, day, cast }) =>
          day === null
            ? []
            : [
                {
                  claim,
                  start: day,
                  end: day,
                  status: "actual" as const,
                  kind: "position" as const,
                  label: `${name}: ${CAST_WORDS[cast]}, ${dayWords(day)}`,
                },
              ],
        ),
      ]),
    [held],
  );
  const days = marks.map(({ start }) => start).sort();
  const [first, last] = [days[0], days.at(-1)];
  const draw = useCallback(
    (width: number) =>
      first === undefined || last === undefined
        ? "<svg/>"
        : timelineStrip(
            {
              width,
              from: frame === null || frame.from > first ? first : frame.from,
              to: frame === null || frame.to < last ? last : frame.to,
            },
            marks,
          ),
    [marks, frame, first, last],
  );
  return (
    <div className="history">
      {marks.length > 1 && <Chart draw={draw} minHeight={60} onClaim={onClaim} />}
      {issue.told.length > 1 && (
        <p className="quiet">
          In the words of the documents: {issue.told.map((one) => `“${one}”`).join(", ")}
        </p>
      )}
      {held.map(({ cell, holder, name }) => (
        <section key={cell.holder} aria-label={name}>
          <h3 className={holder === undefined ? undefined : sideClass(columnSide(holder, pair))}>{name}</h3>
          <ol className="history-list">
            {cell.told.map((one) => (
              <li key={one.claim}>
                <StanceSign stance={one.stance} status={one.status} />
                <div>
                  <button type="button" className="text-link" onClick={() => onClaim(one.claim)}>
                    {one.status === "actual" ? one.stance : `${NOT_HELD[one.status]}: ${one.stance}`}
                  </button>
                  <span className="quiet">
                    {" "}
                    {one.person === null ? "" : `${one.person} · `}
                    {toldWhole(one)}
                    {sourceWords(one) === null ? "" : ` · ${sourceWords(one)}`}
                  </span>
                  <blockquote className="quote">{one.quote}</blockquote>
                </div>
              </li>
            ))}
            {cell.changes.map(({ before, after, from, to, on, isDated }) => (
              <li key={`${before} ${after}`} className="history-change">
                <span aria-hidden="true">→</span>
                <div>
                  {isDated ? "Changed" : "Told otherwise"}: from{" "}
                  <button type="button" className="text-link" onClick={() => onClaim(before)}>
                    {from}
                  </button>{" "}
                  to{" "}
                  <button type="button" className="text-link" onClick={() => onClaim(after)}>
                    {to}
                  </button>{" "}
                  on {dayWords(on)}
                </div>
              </li>
            ))}
            {cell.votes.map(({ claim, cast, day, text }) => (
              <li key={claim}>
                <StanceSign stance={CAST_STANCE[cast]} status="actual" isVote />
                <div>
                  <button type="button" className="text-link" onClick={() => onClaim(claim)}>
                    {CAST_WORDS[cast]}
                  </button>
                  <span className="quiet">
                    {" "}
                    {day === null ? "" : `${dayWords(day)} · `}
                    {text}
                  </span>
                </div>
              </li>
            ))}
            {cell.statements.map(({ claim, speaker, polarity, toward, quote }) => (
              <li key={claim}>
                <span aria-hidden="true">❝</span>
                <div>
                  <button type="button" className="text-link" onClick={() => onClaim(claim)}>
                    {speaker}
                  </button>
                  <span className="quiet">
                    {" "}
                    beside, {polarity} toward {toward.map((code) => names.either(code)).join(", ")}
                  </span>
                  <blockquote className="quote">{quote}</blockquote>
                </div>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
