// The brief as a paper to read: each mark opens the claim behind it, or goes to the note where there are several.
import type { BriefPaper } from "../ask/answers.js";
import { isWebAddress } from "../go/web_address.js";
import { PaperBlockPart } from "./paper_block.js";

interface PaperProps {
  readonly paper: BriefPaper;
  readonly onClaim: (claim: string) => void;
}

export function Paper({ paper, onClaim }: PaperProps) {
  const { title, subtitle, imprint, language, sections, notes, notesTitle } = paper;
  const follow = (number: number) => {
    const [claim, ...more] = new Set((notes[number - 1] ?? []).flatMap((part) => part.claim ?? []));
    if (claim !== undefined && more.length === 0) return onClaim(claim);
    document.getElementById(`brief-note-${number}`)?.focus();
  };
  return (
    <article className="brief-paper" aria-label="The paper">
      <header>
        <h2>{title}</h2>
        <p className="quiet">{subtitle}</p>
        {imprint !== null && <p className="quiet">{imprint}</p>}
      </header>
      {sections.map((section) => (
        <section key={section.name} aria-labelledby={`brief-${section.name}`}>
          <h3 id={`brief-${section.name}`} lang={language}>
            {section.title}
          </h3>
          {section.blocks.map((block, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no other name, and keep their order
            <PaperBlockPart key={i} block={block} onMark={follow} />
          ))}
        </section>
      ))}
      <section aria-labelledby="brief-notes">
        <h3 id="brief-notes" lang={language}>
          {notesTitle}
        </h3>
        <ol className="brief-notes">
          {notes.map((parts, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a note is its number
            <li key={i} id={`brief-note-${i + 1}`} tabIndex={-1}>
              <a
                className="brief-note-number"
                href={`#brief-mark-${i + 1}`}
                aria-label={`Note ${i + 1}: back to its sentence`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(`brief-mark-${i + 1}`)?.focus();
                }}
              >
                {i + 1}
              </a>
              <span>
                {parts.map((part, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: parts keep their order
                  <NotePart key={at} part={part} onClaim={onClaim} />
                ))}
              </span>
            </li>
          ))}
        </ol>
      </section>
    </article>
  );
}

interface NotePartProps {
  readonly part: BriefPaper["notes"][number][number];
  readonly onClaim: (claim: string) => void;
}

function NotePart({ part: { text, url, claim }, onClaim }: NotePartProps) {
  if (claim !== null)
    return (
      <>
        <button type="button" className="text-link" onClick={() => onClaim(claim)}>
          {text}
        </button>{" "}
      </>
    );
  if (!isWebAddress(url)) return <>{text} </>;
  return (
    <>
      <a className="breakable" href={url} rel="noreferrer noopener" target="_blank">
        {text}
      </a>{" "}
    </>
  );
}
