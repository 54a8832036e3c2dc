// One doubt: its words, who doubts and since when, the claim or document that it is of, and what came of it or the way to say it.
import { useEffect, useRef, useState } from "react";
import type { ClaimAnswer, DocumentAnswer, Doubt, ToldClaim } from "../ask/answers.js";
import { addressOf } from "../ask/ask.js";
import { useNames } from "../ask/names.js";
import { useAnswer } from "../ask/use_answer.js";
import { Link } from "../go/link.js";
import { documentPath } from "../go/routes.js";
import { SeenIn } from "../parts/seen_in.js";
import { headOf, lineOf } from "../words/claim_words.js";
import { momentWords, periodWords } from "../words/days.js";
import { OutcomeForm } from "./outcome_form.js";

interface DoubtItemProps {
  readonly doubt: Doubt;
  /** The reader has come for it. */
  readonly isWanted: boolean;
}

export function DoubtItem({ doubt, isWanted }: DoubtItemProps) {
  const { claim, document, words, rule, openedBy, openedAt, state } = doubt;
  const [isClosing, setClosing] = useState(false);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isWanted) return;
    head.current?.focus({ preventScroll: true });
    head.current?.scrollIntoView({ block: "center" });
  }, [isWanted]);
  const answer = useAnswer<ClaimAnswer>(
    claim === null ? null : addressOf(`/claims/${encodeURIComponent(claim)}`),
  );
  const told = claim === null ? null : answer.value;
  return (
    <li className={`doubt${isWanted ? " is-wanted" : ""}`} data-doubt={doubt.id}>
      <h3 ref={head} tabIndex={isWanted ? -1 : undefined}>
        {words}
      </h3>
      <p className="quiet">
        Since {momentWords(openedAt)}, by {openedBy}
        {rule === null ? "" : `, found by the check (${rule})`}
      </p>
      {claim !== null && told !== null && (
        <ClaimLink claim={told.claim ?? told.read} document={told.document} />
      )}
      {claim !== null && answer.state === "failed" && <p className="quiet">Its claim is no longer made.</p>}
      {claim === null && document !== null && <DocumentLink id={document} />}
      {state !== "open" && <Outcome doubt={doubt} />}
      {state === "open" &&
        (isClosing && (claim === null || told !== null || answer.state === "failed") ? (
          <OutcomeForm doubt={doubt} told={told} onDone={() => setClosing(false)} />
        ) : (
          <p>
            <button type="button" onClick={() => setClosing(true)}>
              Say what came of it
            </button>
          </p>
        ))}
    </li>
  );
}

function ClaimLink({ claim, document }: { readonly claim: ToldClaim; readonly document: string }) {
  const names = useNames();
  const isOfBoth = claim.kind === "figure" && claim.direction === null && claim.pair !== null;
  const between = isOfBoth ? `, ${(claim.pair ?? []).map(names.country).join(" and ")}` : "";
  return (
    <p className="doubt-of">
      <Link to={documentPath(document, claim.id)}>
        {headOf(claim, names)}
        {between}, {periodWords(claim.period)}
      </Link>
      : {lineOf(claim)}
    </p>
  );
}

function DocumentLink({ id }: { readonly id: string }) {
  const { value } = useAnswer<DocumentAnswer>(addressOf(`/documents/${encodeURIComponent(id)}`));
  return (
    <p className="doubt-of">
      <Link to={documentPath(id)}>{value?.title ?? "The document"}</Link>
    </p>
  );
}

const STATE_WORDS: Readonly<Record<Doubt["state"], string>> = {
  open: "Open",
  corrected: "Corrected",
  new: "Entered",
  "not verifiable": "Not verifiable",
};

function Outcome({ doubt }: { readonly doubt: Doubt }) {
  const { state, closedBy, closedAt, because, source, entered } = doubt;
  const answer = useAnswer<ClaimAnswer>(
    entered === null ? null : addressOf(`/claims/${encodeURIComponent(entered)}`),
  );
  return (
    <div className="doubt-outcome">
      <p>
        <strong>{STATE_WORDS[state]}</strong> by {closedBy}
        {closedAt === null ? "" : `, ${momentWords(closedAt)}`}: {because}
        {source !== null && (
          <>
            {" "}
            <span className="quiet">
              Seen in <SeenIn source={source} />
            </span>
          </>
        )}
      </p>
      {entered !== null && answer.value !== null && (
        <ClaimLink claim={answer.value.claim ?? answer.value.read} document={answer.value.document} />
      )}
    </div>
  );
}
