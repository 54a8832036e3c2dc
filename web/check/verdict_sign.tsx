// The sign of a verdict: a cross, two waves, a question mark, a tick. Drawn, since no face has all of them in one size.
import type { FindingVerdict } from "../ask/answers.js";
import { VERDICT_WORDS } from "./finding_words.js";

const LINES: Readonly<Record<FindingVerdict, string>> = {
  contradicts: "M2.6 2.6 11.4 11.4M11.4 2.6 2.6 11.4",
  explained: "M1.6 5.6c1.8-2.6 3.6-2.6 5.4-.9s3.6 1.7 5.4-.9M1.6 10.6c1.8-2.6 3.6-2.6 5.4-.9s3.6 1.7 5.4-.9",
  unknown: "M3.8 4.6c0-4 6.6-3.8 6.3-.2C9.9 6.7 7 6.5 7 9M7 11.6v1.2",
  agrees: "M1.8 7.6 5.4 11.4 12.4 2.8",
};

export function VerdictSign({ verdict }: { readonly verdict: FindingVerdict }) {
  return (
    <svg
      className={`verdict-sign is-${verdict}`}
      width="14"
      height="14"
      viewBox="0 0 14 14"
      role="img"
      aria-label={VERDICT_WORDS[verdict]}
    >
      <path d={LINES[verdict]} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
