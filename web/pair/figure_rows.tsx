// The numbers of one subject as a table: a line for each period, and what each source says of it.
import { Fragment, useState } from "react";
import type { SeriesLine } from "../ask/answers.js";
import { StatusSign } from "../parts/status_sign.js";
import { daysOf } from "../words/claim_words.js";
import { dayWords, periodWords } from "../words/days.js";
import { changeWords, levelWords, numberWords, versusWords } from "../words/numbers.js";
import { tellsOther } from "./same_value.js";

const FEW = 6;

interface FigureRowsProps {
  readonly lines: readonly SeriesLine[];
  readonly source: (line: SeriesLine) => string;
  readonly onClaim: (claim: string) => void;
}

export function FigureRows({ lines, source, onClaim }: FigureRowsProps) {
  const [isWhole, setWhole] = useState(false);
  const periods = byPeriod(lines);
  const shown = isWhole ? periods : periods.slice(0, FEW);
  return (
    <>
      <table className="figure-rows">
        <thead>
          <tr>
            <th scope="col">Period</th>
            <th scope="col" className="number">
              Value
            </th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(([period, told]) => (
            <Fragment key={period}>
              {told.map((line, index) => (
                <tr key={line.claim.id} className={index === 0 ? "first-of-period" : undefined}>
                  {index === 0 && (
                    <th scope="rowgroup" rowSpan={told.length}>
                      {periodWords(line.claim.period)}
                      {disagree(told) && <span className="differs-note"> sources differ</span>}
                    </th>
                  )}
                  <td className="number">
                    <button type="button" className="figure-link" onClick={() => onClaim(line.claim.id)}>
                      {levelWords(line.claim) ??
                        (line.claim.change === null ? "" : changeWords(line.claim.change))}
                    </button>
                    {line.claim.status !== "actual" && (
                      <StatusSign kind="figure" status={line.claim.status} />
                    )}
                    {line.claim.value !== null && line.claim.change !== null && (
                      <span className="figure-change">
                        {changeWords(line.claim.change)} {versusWords(line.claim.change)}
                      </span>
                    )}
                  </td>
                  <td>
                    {source(line)}
                    {line.published === null ? null : (
                      <span className="quiet vintage">{dayWords(line.published)}</span>
                    )}
                  </td>
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
      {periods.length > FEW && (
        <p className="more">
          <button type="button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            {isWhole ? "Show fewer periods" : `Show all ${numberWords(periods.length)} periods`}
          </button>
        </p>
      )}
    </>
  );
}

function byPeriod(lines: readonly SeriesLine[]): readonly (readonly [string, readonly SeriesLine[]])[] {
  const periods = new Map<string, SeriesLine[]>();
  for (const line of lines) {
    const days = daysOf(line.claim);
    const key = days === null ? "none" : `${days.start} ${days.end}`;
    const told = periods.get(key);
    if (told === undefined) periods.set(key, [line]);
    else told.push(line);
  }
  return [...periods];
}

/** Do two of one period say what cannot both be right? */
function disagree(lines: readonly SeriesLine[]): boolean {
  return lines.some(({ claim }, index) =>
    lines.slice(index + 1).some((other) => daysOf(claim) !== null && tellsOther(claim, other.claim)),
  );
}
