// How far a brief is: three steps, each with what of it is being done.
import type { BriefRegister } from "../../src/contract/index.js";
import type { BriefProgress } from "../ask/answers.js";
import { FORMATS } from "./brief_view.js";

const STEPS = {
  reading: "Reading the record",
  writing: "Writing the sections",
  setting: "Setting the files",
} as const satisfies Readonly<Record<BriefProgress["step"], string>>;

const ORDER = Object.keys(STEPS) as BriefProgress["step"][];

/** What the desk reads. */
const REGISTERS: Readonly<Record<BriefRegister, string>> = {
  records: "what is told of the two",
  register: "visits and meetings",
  documents: "agreements and plans",
  expectations: "what was expected",
  rollCalls: "votes in the United Nations",
  measures: "sanctions and measures",
  positions: "positions, and what changed in them",
  readouts: "both sides’ accounts of meetings",
  thirds: "third parties",
  beside: "what else the same documents say",
  corrections: "corrections",
  closedDoubts: "doubts",
};

export function MakingProgress({ progress }: { readonly progress: BriefProgress | null }) {
  const at = progress === null ? 0 : ORDER.indexOf(progress.step);
  return (
    <ol className="making-steps">
      {ORDER.map((step, i) => {
        const isNow = i === at;
        const state = i < at ? "done" : isNow ? "now" : "later";
        return (
          <li key={step} className={`step-${state}`} aria-current={isNow ? "step" : undefined}>
            <span className="step-sign" aria-hidden="true">
              {i < at ? "✓" : isNow ? "→" : "·"}
            </span>
            <span>
              {STEPS[step]}
              {i < at && <span className="unseen">: done</span>}
              {isNow && progress !== null && <span className="quiet">{whatWords(progress)}</span>}
            </span>
            {isNow && (
              <progress
                aria-label={STEPS[step]}
                max={progress?.of ?? 1}
                value={progress === null ? 0 : progress.done}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** ", 3 of 9: visits and meetings" */
function whatWords(progress: BriefProgress): string {
  if (progress.step === "writing") return "";
  const name = progress.step === "reading" ? REGISTERS[progress.what] : FORMATS[progress.what];
  return `, ${progress.done + 1} of ${progress.of}: ${name}`;
}
