// One claim beside the text. Closed it says what it is; open it says why, and takes a correction.
import { useState } from "react";
import type { ClaimAnswer, ToldClaim } from "../ask/answers.js";
import { addressOf } from "../ask/ask.js";
import { useNames } from "../ask/names.js";
import { useAnswer } from "../ask/use_answer.js";
import { Link } from "../go/link.js";
import { pairPath } from "../go/routes.js";
import { ClaimFacts } from "../parts/claim_facts.js";
import { CorrectionList } from "../parts/correction_list.js";
import { StatusSign } from "../parts/status_sign.js";
import { headOf, lineOf } from "../words/claim_words.js";
import { periodWords } from "../words/days.js";
import { CorrectionForm } from "./correction_form.js";
import { HowRead } from "./how_read.js";

interface ClaimCardProps {
  readonly claim: ToldClaim;
  readonly isLit: boolean;
  readonly isOpen: boolean;
  readonly isRejected?: boolean;
  readonly onLit: (claim: string | null) => void;
  readonly onChoose: (claim: string | null) => void;
}

export function ClaimCard({ claim, isLit, isOpen, isRejected = false, onLit, onChoose }: ClaimCardProps) {
  const names = useNames();
  return (
    <li
      className={`claim-card of-${claim.kind}${isLit ? " is-lit" : ""}${isOpen ? " is-open" : ""}`}
      data-card={claim.id}
      onPointerEnter={() => onLit(claim.id)}
      onPointerLeave={() => onLit(null)}
    >
      <button
        type="button"
        className="claim-card-head"
        aria-expanded={isOpen}
        onFocus={() => onLit(claim.id)}
        onBlur={() => onLit(null)}
        onClick={() => onChoose(isOpen ? null : claim.id)}
      >
        <StatusSign kind={claim.kind} status={claim.status} />
        <span>
          <span className="claim-card-what">{headOf(claim, names)}</span>
          <span className="quiet"> · {periodWords(claim.period)}</span>
          <span className="claim-card-line">{lineOf(claim)}</span>
        </span>
      </button>
      {isOpen && <OpenCard claim={claim} isRejected={isRejected} />}
    </li>
  );
}

function OpenCard({ claim, isRejected }: { readonly claim: ToldClaim; readonly isRejected: boolean }) {
  const names = useNames();
  const [isCorrecting, setCorrecting] = useState(false);
  const answer = useAnswer<ClaimAnswer>(addressOf(`/claims/${encodeURIComponent(claim.id)}`));
  const corrections = answer.value?.corrections ?? [];
  return (
    <div className="claim-card-body">
      <ClaimFacts claim={claim} names={names} />
      {claim.pair !== null && (
        <p>
          <Link to={`${pairPath([claim.pair[0], claim.pair[1]])}?claim=${encodeURIComponent(claim.id)}`}>
            On the page of {names.country(claim.pair[0])} and {names.country(claim.pair[1])}
          </Link>
        </p>
      )}
      {claim.entered === undefined && answer.value !== null && (
        <HowRead document={answer.value.document} claim={claim} names={names} />
      )}
      <CorrectionList corrections={corrections} />
      {isCorrecting ? (
        <CorrectionForm
          claim={claim}
          isRejected={isRejected}
          corrections={corrections}
          onDone={() => setCorrecting(false)}
        />
      ) : (
        <button type="button" onClick={() => setCorrecting(true)}>
          Wrong? Or right?
        </button>
      )}
    </div>
  );
}
