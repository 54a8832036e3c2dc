// One record of the timeline: when, its form, what it is, what is said, and how many documents tell it.
import { memo } from "react";
import type { RecordLine } from "../ask/answers.js";
import { useNames } from "../ask/names.js";
import { StatusSign } from "../parts/status_sign.js";
import { headOf, lineOf, STATUS_WORDS } from "../words/claim_words.js";
import { periodWords } from "../words/days.js";
import { reportWords } from "../words/report_words.js";
import { sourceWords } from "../words/source_words.js";

interface TimelineRowProps {
  readonly record: RecordLine;
  readonly isOpen: boolean;
  readonly onClaim: (claim: string) => void;
}

export const TimelineRow = memo(function TimelineRow({ record, isOpen, onClaim }: TimelineRowProps) {
  const names = useNames();
  const { claim, reports, stories } = record;
  const head = headOf(claim, names);
  return (
    <li className={`timeline-row of-${claim.kind}`}>
      <button type="button" aria-current={isOpen ? "true" : undefined} onClick={() => onClaim(claim.id)}>
        <span className="timeline-day">{periodWords(claim.period)}</span>
        <StatusSign status={claim.status} kind={claim.kind} />
        <span className="timeline-said">
          <span className="timeline-label">
            {claim.status === "actual" ? head : `${head}, ${STATUS_WORDS[claim.status]}`}
          </span>{" "}
          <span className={claim.kind === "statement" ? "timeline-words quoted" : "timeline-words"}>
            {lineOf(claim)}
          </span>
          <span className="timeline-source">
            {[
              sourceWords(record),
              reportWords(reports, stories),
              claim.review === "human" ? "checked by a person" : "",
            ]
              .filter((part) => part !== null && part !== "")
              .join(" · ")}
          </span>
        </span>
      </button>
    </li>
  );
});
