// The form of a status, beside its colour: done ●, planned ○, possible ◌, denied ⊘.
import type { Status } from "../../src/model/index.js";
import { type Kind, STATUS_WORDS } from "../words/claim_words.js";

/** Drawn, not written: no face has all four signs in one size. */
export function StatusSign({ status, kind }: { readonly status: Status; readonly kind: Kind }) {
  return (
    <svg className={`status-sign of-${kind}`} width="14" height="14" viewBox="0 0 14 14" role="img" aria-label={STATUS_WORDS[status]}>
      <title>{STATUS_WORDS[status]}</title>
      <circle
        cx="7"
        cy="7"
        r="5.1"
        stroke="currentColor"
        strokeWidth="1.7"
        fill={status === "actual" ? "currentColor" : "none"}
        strokeDasharray={status === "possible" || status === "undecided" ? "2.2 1.8" : undefined}
      />
      {status === "negated" && <path d="M3.6 10.4 10.4 3.6" stroke="currentColor" strokeWidth="1.7" />}
      {status === "undecided" && <circle cx="7" cy="7" r="1.3" fill="currentColor" />}
    </svg>
  );
}
