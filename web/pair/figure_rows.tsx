// The numbers of one subject as a table: a line for each period, and what each source says of it.
import { Fragment, useMemo, useState } from "react";
import { StatusSign } from "../parts/status_sign.js";
import { daysOf } from "../words/claim_words.js";
import { dayWords, periodWords } from "../words/days.js";
import { changeWords, levelWords, numberWords, versusWords } from "../words/numbers.js";
import { reportWords } from "../words/report_words.js";
import { type FigureLine, vintageOf } from "./alike_lines.js";
import { tellsOther } from "./same_value.js";

const FEW_PERIODS = 6;
const FEW_LINES = 5;

interface FigureRowsProps {
  readonly lines: readonly FigureLine[];
  readonly onClaim: (claim: string) => void;
}

export function FigureRows({ lines, onClaim }: FigureRowsProps) {
  const [isWhole, setWhole] = useState(false);
  const periods = useMemo(() => byPeriod(lines), [lines]);
  const shown = isWhole ? periods : periods.slice(0, FEW_PERIODS).map((told) => told.slice(0, FEW_LINES));
  const count = shown.reduce((all, told) => all + told.length, 0);
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
          {shown.map((told, at) => (
            <Fragment key={told[0]?.claim.id}>
              {told.map((line, index) => (
                <tr key={line.claim.id} className={index === 0 ? "first-of-period" : undefined}>
                  {index === 0 && (
                    <th scope="rowgroup" rowSpan={told.length}>
                      {periodWords(line.claim.period)}
                      {disagree(periods[at] ?? []) && <span className="differs-note">sources differ</span>}
                    </th>
                  )}
                  <ValueCell line={line} onClaim={onClaim} />
                  <td>
                    {line.source}
                    <span className="quiet vintage">
                      {[
                        reportWords(line.reports, line.stories),
                        vintageOf(line) === null ? "" : dayWords(vintageOf(line) ?? ""),
                      ]
                        .filter((part) => part !== "")
                        .join(", ")}
                    </span>
                  </td>
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
      {(count < lines.length || isWhole) && lines.length > FEW_LINES && (
        <p className="more">
          <button type="button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            {isWhole ? "Show fewer" : `Show all ${numberWords(lines.length)} numbers`}
          </button>
        </p>
      )}
    </>
  );
}

function ValueCell({
  line,
  onClaim,
}: {
  readonly line: FigureLine;
  readonly onClaim: (claim: string) => void;
}) {
  const { claim } = line;
  const change =
    claim.change === null ? null : `${changeWords(claim.change)} ${versusWords(claim.change)}`.trim();
  return (
    <td className="number">
      <button type="button" className="figure-link" title={hintOf(line)} onClick={() => onClaim(claim.id)}>
        {levelWords(claim) ?? (claim.change === null ? "" : changeWords(claim.change))}
      </button>
      {claim.status !== "actual" && <StatusSign kind="figure" status={claim.status} />}
      {claim.value !== null && change !== null && <span className="figure-change">{change}</span>}
    </td>
  );
}

/** Source, vintage and basis, before one opens the claim. */
function hintOf(line: FigureLine): string {
  const { currency, valuation, standard } = line.claim.basis;
  const vintage = vintageOf(line);
  return [
    line.source,
    vintage === null ? "vintage not known" : `published ${dayWords(vintage)}`,
    currency ?? "",
    valuation ?? "",
    standard ?? "",
  ]
    .filter((part) => part !== "")
    .join(", ");
}

function byPeriod(lines: readonly FigureLine[]): readonly (readonly FigureLine[])[] {
  const periods = Map.groupBy(lines, ({ claim }) => {
    const days = daysOf(claim);
    return days === null ? "none" : `${days.start} ${days.end}`;
  });
  return [...periods.values()];
}

/** Do two of one period say what cannot both be right? */
function disagree(lines: readonly FigureLine[]): boolean {
  return lines.some(({ claim }, index) =>
    lines.slice(index + 1).some((other) => daysOf(claim) !== null && tellsOther(claim, other.claim)),
  );
}
