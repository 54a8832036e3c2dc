// How far a brief is: three steps, each with what of it is being done.
import type { BriefProgress } from "../ask/answers.js";
import { FORMATS } from "./brief_view.js";

const STEPS = {
  reading: "Reading the record",
  writing: "Writing the sections",
  setting: "Setting the files",
} as const satisfies Readonly<Record<BriefProgress["step"], string>>;

const ORDER = Object.keys(STEPS) as BriefProgress["step"][];

/** What the desk reads, as it names it. */
const REGISTERS: Readonly<Record<string, string>> = {
  records: "what is told of the two",
  register: "visits and meetings",
  documents: "agreements and plans",
  expectations: "what was expected",
  rollCalls: "votes in the United Nations",
  measures: "sanctions and measures",
  beside: "statements and positions",
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
function whatWords({ step, what, done, of }: BriefProgress): string {
  if (step === "writing") return "";
  const name = step === "reading" ? REGISTERS[what] : FORMATS[what as keyof typeof FORMATS];
  return `, ${done + 1} of ${of}${name === undefined ? "" : `: ${name}`}`;
}
