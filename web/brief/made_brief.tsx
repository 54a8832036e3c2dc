// The button that makes the brief, how far it is, the files when they are there, and the paper.
import { Problem } from "../parts/problem.js";
import { numberWords } from "../words/numbers.js";
import { askedKey, makeBrief, type ReadyFile, stopBrief, useBriefState } from "./brief_state.js";
import { type BriefView, FORMATS } from "./brief_view.js";
import { MakingProgress } from "./making_progress.js";
import { Paper } from "./paper.js";

interface MadeBriefProps {
  readonly view: BriefView;
  readonly onClaim: (claim: string) => void;
}

export function MadeBrief({ view, onClaim }: MadeBriefProps) {
  const { style, styleProblem, isReadingStyle, asked, isMaking, isStopped, progress, paper, files, problem } =
    useBriefState();
  const missing =
    missingOf(view) ??
    (styleProblem === null ? null : "The house style cannot be used: choose another file, or none.");
  const isOther = asked !== null && !isMaking && asked !== askedKey(view, style);
  return (
    <>
      <section aria-label="Making it" className="making-brief">
        <p className="brief-buttons">
          <button
            type="button"
            className="primary"
            disabled={missing !== null || isMaking || isReadingStyle}
            onClick={() => void makeBrief(view)}
          >
            Make the brief
          </button>
          {isMaking && (
            <button type="button" onClick={stopBrief}>
              Stop
            </button>
          )}
        </p>
        {missing !== null && <p className="quiet">{missing}</p>}
        {isMaking && <MakingProgress progress={progress} />}
        {isStopped && <p role="status">Stopped. Nothing more is being made.</p>}
        <Problem problem={problem} />
        {isOther && paper !== null && (
          <p className="notice">The choices above have changed since this was made: make it again.</p>
        )}
        {files.length > 0 && <Files files={files} isWhole={!isMaking && !isStopped && problem === null} />}
      </section>
      {paper !== null && <Paper paper={paper} onClaim={onClaim} />}
    </>
  );
}

function Files({ files, isWhole }: { readonly files: readonly ReadyFile[]; readonly isWhole: boolean }) {
  return (
    <>
      <p role="status" className="unseen">
        {isWhole ? "The brief is ready." : ""}
      </p>
      <ul className="brief-files" aria-label="Files to save">
        <li className="quiet" aria-hidden="true">
          Save as
        </li>
        {(Object.keys(FORMATS) as (keyof typeof FORMATS)[]).flatMap((format) => {
          const file = files.find((one) => one.format === format);
          return file === undefined
            ? []
            : [
                <li key={format}>
                  <a className="button" href={file.url} download={file.name}>
                    {FORMATS[format]}
                  </a>
                  <span className="quiet">{sizeWords(file.bytes)}</span>
                </li>,
              ];
        })}
      </ul>
    </>
  );
}

/** What is still to be chosen, in a sentence; null when all is there. */
function missingOf({ pair: [a, b], from, to, sections }: BriefView): string | null {
  if (a === "" || b === "") return "Choose two countries first.";
  if (a === b) return "Choose two different countries.";
  if (from !== null && to !== null && from > to)
    return "The last day lies before the first: change one of them.";
  return sections?.length === 0 ? "Choose one section at least." : null;
}

function sizeWords(bytes: number): string {
  return `${numberWords(Math.max(1, Math.round(bytes / 1000)))}\u00a0kB`;
}
