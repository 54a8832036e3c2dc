// The numbers at the top, each a link to what says it.
import { useMemo } from "react";

import type { MeetingsAnswer, RecordLine, SeriesLine, VotesAnswer } from "../ask/answers.js";

import { useNames } from "../ask/names.js";
import { headlineNumbers } from "./headline.js";

interface HeadlineProps {
  readonly records: readonly RecordLine[];
  readonly series: readonly SeriesLine[];
  readonly votes: VotesAnswer | null;
  /** Null: not asked yet, or there is no register of the pair. */
  readonly meetings: MeetingsAnswer | null;
  readonly onClaim: (claim: string) => void;
}

export function Headline({ records, series, votes, meetings, onClaim }: HeadlineProps) {
  const names = useNames();
  const numbers = useMemo(
    () => headlineNumbers(records, series, votes, names, meetings),
    [records, series, votes, names, meetings],
  );
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
          </p>
          <p className="headline-words">{words}</p>
          {differing.length > 0 && (
            <details className="differs">
              <summary>
                <span aria-hidden="true">±</span>{" "}
                {differing.length === 1 ? "another source" : "other sources"}
              </summary>
              <p>What they count may differ: each opens with its basis.</p>
              <ul>
                {differing.map((other) => (
                  <li key={other.claim}>
                    <button type="button" className="figure-link" onClick={() => onClaim(other.claim)}>
                      {other.words}
                    </button>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
