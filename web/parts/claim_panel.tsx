// The side panel: a claim with its sentence in its document, why it was read so, and what else tells the same.
import { useEffect, useRef } from "react";
import type { ClaimAnswer, DocumentAnswer } from "../ask/answers.js";
import { addressOf } from "../ask/ask.js";
import { useNames } from "../ask/names.js";
import { useAnswer } from "../ask/use_answer.js";
import { Link } from "../go/link.js";
import { documentPath } from "../go/routes.js";
import { KIND_WORDS, labelOf } from "../words/claim_words.js";
import { Citation } from "./citation.js";
import { ClaimFacts } from "./claim_facts.js";
import { CorrectionList } from "./correction_list.js";
import { useKey } from "./keys.js";
import { Problem, Waiting } from "./problem.js";
import { Reports } from "./reports.js";
import { StatusSign } from "./status_sign.js";
import "./claim_panel.css";

interface ClaimPanelProps {
  readonly id: string;
  /** As it was known on this day; null: as it is known now. */
  readonly asOf: string | null;
  /** Claims that tell the same, this one among them. */
  readonly reports: readonly string[];
  readonly onClaim: (claim: string) => void;
  readonly onClose: () => void;
}

export function ClaimPanel({ id, asOf, reports, onClaim, onClose }: ClaimPanelProps) {
  const names = useNames();
  const claimAnswer = useAnswer<ClaimAnswer>(
    addressOf(`/claims/${encodeURIComponent(id)}`, { "as-of": asOf }),
  );
  const told = claimAnswer.value;
  const documentAnswer = useAnswer<DocumentAnswer>(
    told === null ? null : addressOf(`/documents/${encodeURIComponent(told.document)}`),
  );
  const panel = useRef<HTMLElement>(null);
  useKey("Escape", onClose);
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  const claim = told === null ? null : (told.claim ?? told.read);
  return (
    <aside className="claim-panel" ref={panel} tabIndex={-1} aria-label="The claim and its source">
      <div className="claim-panel-head">
        <p className="claim-panel-kind">
          {claim !== null && (
            <>
              <StatusSign kind={claim.kind} status={claim.status} />
              <span>
                {KIND_WORDS[claim.kind][0]}
                {claim.kind === "statement" || claim.kind === "position" ? "" : `: ${labelOf(claim)}`}
              </span>
            </>
          )}
        </p>
        <button type="button" className="plain" onClick={onClose}>
          Close <kbd>Esc</kbd>
        </button>
      </div>
      {claimAnswer.state === "failed" && <Problem problem={claimAnswer.problem} />}
      {documentAnswer.state === "failed" && <Problem problem={documentAnswer.problem} />}
      {(told === null || documentAnswer.value === null) &&
        claimAnswer.state !== "failed" &&
        documentAnswer.state !== "failed" && <Waiting>Asking for its document …</Waiting>}
      {told !== null && claim !== null && documentAnswer.value !== null && (
        <>
          {told.claim === null && <p className="trouble">Rejected by a person: it counts no more.</p>}
          <Citation page={documentAnswer.value} claim={claim} />
          <p className="claim-panel-go">
            <Link className="button" to={documentPath(told.document, claim.id)}>
              Read it in the document
            </Link>
          </p>
          <ClaimFacts claim={claim} published={told.published} addedAt={told.addedAt} names={names} />
          <CorrectionList corrections={told.corrections} />
          <Reports own={id} document={told.document} reports={reports} onClaim={onClaim} />
        </>
      )}
    </aside>
  );
}
