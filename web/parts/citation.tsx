// The sentence of a claim with what stands around it, and the words of the claim marked in it.
import type { DocumentAnswer, ToldClaim } from "../ask/answers.js";
import { SourceLine } from "./source_line.js";

interface CitationProps {
  readonly page: DocumentAnswer;
  readonly claim: ToldClaim;
}

/** Most characters of a neighbouring sentence. */
const NEIGHBOUR = 240;

export function Citation({ page, claim }: CitationProps) {
  const { text, sentences } = page;
  const { start, end, sentence } = claim.citation;
  const own = sentences[sentence] ?? { start, end };
  const from = Math.min(own.start, start);
  const to = Math.max(own.end, end);
  const before = sentences[sentence - 1];
  const after = sentences[sentence + 1];
  return (
    <figure className="citation">
      <blockquote>
        {before !== undefined && before.end <= from && (
          <span className="citation-around">{shortEnd(text.slice(before.start, before.end))} </span>
        )}
        {text.slice(from, start)}
        <mark className={`marked of-${claim.kind}`}>{text.slice(start, end)}</mark>
        {text.slice(end, to)}
        {after !== undefined && after.start >= to && (
          <span className="citation-around"> {shortBegin(text.slice(after.start, after.end))}</span>
        )}
      </blockquote>
      <figcaption>
        <SourceLine page={page} />
        {page.entered && (
          <span className="quiet">
            {" "}
            Entered by hand from this source; the words above are ours, not the source’s.
          </span>
        )}
      </figcaption>
    </figure>
  );
}

function shortEnd(text: string): string {
  return text.length > NEIGHBOUR ? `… ${text.slice(-NEIGHBOUR).replace(/^\S*\s/, "")}` : text;
}

function shortBegin(text: string): string {
  return text.length > NEIGHBOUR ? `${text.slice(0, NEIGHBOUR).replace(/\s\S*$/, "")} …` : text;
}
