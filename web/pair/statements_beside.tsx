// Words with a stance toward somebody that are on no issue of the matrix: evidence, and no position.
import type { StatementBesideLine } from "../ask/answers.js";
import { useNames } from "../ask/names.js";
import { dayWords } from "../words/days.js";
import { countWords } from "../words/numbers.js";

interface StatementsBesideProps {
  readonly statements: readonly StatementBesideLine[];
  readonly onClaim: (claim: string) => void;
}

export function StatementsBeside({ statements, onClaim }: StatementsBesideProps) {
  const names = useNames();
  if (statements.length === 0) return null;
  return (
    <details className="rules">
      <summary>{countWords(statements.length, "statement")} with a stance, on none of these issues</summary>
      <ul>
        {statements.map(({ claim, speaker, polarity, toward, quote, day }) => (
          <li key={claim}>
            <button type="button" className="text-link" onClick={() => onClaim(claim)}>
              {speaker}
            </button>
            , {polarity} toward {toward.map((code) => names.either(code)).join(", ")}
            {day === null ? "" : `, ${dayWords(day)}`}: “{quote}”
          </li>
        ))}
      </ul>
    </details>
  );
}
