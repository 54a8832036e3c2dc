// The numbers at the top, each a link to what says it.
import { useMemo } from "react";
import type { RecordLine, SeriesLine } from "../ask/answers.js";
import { useNames } from "../ask/names.js";
import { headlineNumbers } from "./headline.js";

interface HeadlineProps {
  readonly records: readonly RecordLine[];
  readonly series: readonly SeriesLine[];
  readonly onClaim: (claim: string) => void;
}

export function Headline({ records, series, onClaim }: HeadlineProps) {
  const names = useNames();
  const numbers = useMemo(() => headlineNumbers(records, series, names), [records, series, names]);
  return (
    <ul className="headline">
      {numbers.map(({ name, number, words, cites, differing }) => (
        <li key={name}>
          <p className="headline-name">{name}</p>
          <p className="headline-number">
            {"claim" in cites ? (
              <button type="button" className="figure-link" onClick={() => onClaim(cites.claim)}>
                {number}
              </button>
            ) : (
              <a className="figure-link" href={`#${cites.part}`}>
                {number}
              </a>
            )}
            {differing.length > 0 && (
              <button
                type="button"
                className="differs"
                aria-label={`Other sources say otherwise: ${differing.length}`}
                title="Other sources say otherwise"
                onClick={() => onClaim(differing[0] ?? "")}
              >
                ±
              </button>
            )}
          </p>
          <p className="headline-words">{words}</p>
        </li>
      ))}
    </ul>
  );
}
