// The form of a claim: its outline says the kind, as in the charts, and its filling the status: done ●, planned ○,
// possible ◌, undecided ⊙, denied ⊘. Drawn, since no face has all of them in one size.
import type { Status } from "../../src/model/index.js";
import { KIND_WORDS, type Kind, STATUS_WORDS } from "../words/claim_words.js";

const OUTLINES: Readonly<Record<Kind, string>> = {
  event: "M7 1.9a5.1 5.1 0 1 0 0 10.2A5.1 5.1 0 1 0 7 1.9Z",
  statement: "M2.5 2.5h9v9h-9Z",
  figure: "M7 1.2 12.8 7 7 12.8 1.2 7Z",
  position: "M7 1.6 12.9 11.8H1.1Z",
};

export function StatusSign({ status, kind }: { readonly status: Status; readonly kind: Kind }) {
  const says = `${KIND_WORDS[kind][0]}, ${STATUS_WORDS[status]}`;
  return (
    <svg
      className={`status-sign of-${kind}`}
      width="14"
      height="14"
      viewBox="0 0 14 14"
      role="img"
      aria-label={says}
    >
      <path
        d={OUTLINES[kind]}
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinejoin="round"
        fill={status === "actual" ? "currentColor" : "none"}
        strokeDasharray={status === "possible" ? "1.9 1.9" : undefined}
      />
      {status === "negated" && <path d="M3.4 10.6 10.6 3.4" stroke="currentColor" strokeWidth="1.6" />}
      {status === "undecided" && <circle cx="7" cy="7.4" r="1.5" fill="currentColor" />}
    </svg>
  );
}
