// One finding: the verdict, what was held against what, the arithmetic in a sentence, what should stand there, and what it rests on.
import { memo, useState } from "react";
import type { Span } from "../../src/model/index.js";
import type { Doubt, Finding, FindingSource } from "../ask/answers.js";
import { Link } from "../go/link.js";
import { documentPath } from "../go/routes.js";
import { hostOf, isWebAddress } from "../go/web_address.js";
import { capital } from "../words/claim_words.js";
import { CopyButton } from "./copy_button.js";
import { DoubtFinding } from "./doubt_finding.js";
import { mendedSentence, RULE_WORDS, VERDICT_WORDS } from "./finding_words.js";
import { VerdictSign } from "./verdict_sign.js";

interface FindingCardProps {
  readonly finding: Finding;
  readonly number: number;
  readonly text: string;
  readonly isChosen: boolean;
  /** Doubts of what it rests on. */
  readonly doubts: readonly Doubt[];
  /** The reader turns to it. */
  readonly onChoose: (number: number) => void;
  /** To the words that it is about. */
  readonly onWords: (number: number) => void;
  /** To another place of the text. */
  readonly onPlace: (number: number, place: Span) => void;
}

export const FindingCard = memo(function FindingCard({
  finding,
  number,
  text,
  isChosen,
  doubts,
  onChoose,
  onWords,
  onPlace,
}: FindingCardProps) {
  const { verdict, rule, found, because, expected, sources } = finding;
  return (
    <li className={`finding is-${verdict}${isChosen ? " is-chosen" : ""}`} id={`finding-${number}`}>
      <h3>
        <VerdictSign verdict={verdict} />
        <span>
          <span aria-hidden="true">{VERDICT_WORDS[verdict]}</span>
          <span className="finding-rule">: {RULE_WORDS[rule]}</span>
        </span>
      </h3>
      <p className="finding-found">
        <a
          href={`#mark-${number}`}
          className="finding-words"
          title="To these words in the text"
          onClick={(event) => {
            event.preventDefault();
            onWords(number);
          }}
        >
          <bdi>“{found.text}”</bdi>
        </a>
      </p>
      <p>{capital(because)}</p>
      {expected !== null && (
        <p className="finding-expected">
          <span className="quiet">{verdict === "contradicts" ? "Should be" : "Expected"}</span> {expected}
        </p>
      )}
      <Mended finding={finding} text={text} />
      {sources.length > 0 && (
        <ul className="finding-sources" aria-label="What it rests on">
          {sources.map((source, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the sources of a finding never change
            <li key={index}>
              <Source
                source={source}
                onLeave={() => onChoose(number)}
                onPlace={(place) => onPlace(number, place)}
              />
            </li>
          ))}
        </ul>
      )}
      <DoubtFinding finding={finding} number={number} doubts={doubts} onLeave={() => onChoose(number)} />
    </li>
  );
});

interface SourceProps {
  readonly source: FindingSource;
  readonly onLeave: () => void;
  readonly onPlace: (place: Span) => void;
}

/** Into the record where it has it, out to the page of the source, or to another place of the text. */
function Source({ source: { words, claim, document, url, span }, onLeave, onPlace }: SourceProps) {
  if (document !== null)
    return (
      <>
        <Link to={documentPath(document, claim ?? undefined)} onClick={onLeave}>
          {words}
        </Link>
        {isWebAddress(url) && (
          <>
            {" · "}
            <Outward url={url}>{hostOf(url)}</Outward>
          </>
        )}
      </>
    );
  if (isWebAddress(url)) return <Outward url={url}>{words}</Outward>;
  if (span === null) return words;
  return (
    <a
      href={`#place-${span.start}`}
      title="To this place in the text"
      onClick={(event) => {
        event.preventDefault();
        onPlace(span);
      }}
    >
      {words}
    </a>
  );
}

function Outward({ url, children }: { readonly url: string; readonly children: string }) {
  return (
    <a href={url} rel="noreferrer noopener" target="_blank" className="breakable">
      {children}
      <span aria-hidden="true"> ↗</span>
      <span className="unseen"> (opens in a new tab)</span>
    </a>
  );
}

function Mended({ finding, text }: { readonly finding: Finding; readonly text: string }) {
  const [isWhole, setWhole] = useState(false);
  const mended = mendedSentence(text, finding);
  if (mended === null) return null;
  const { before, old, mended: words, after } = mended;
  return (
    <div className="finding-mended">
      <p>
        <span className="quiet">Proposed: </span>
        {isWhole ? before : shortEnd(before)}
        <del>{old}</del> <ins>{words}</ins>
        {isWhole ? after : shortBegin(after)}
      </p>
      <p className="buttons">
        <CopyButton text={`${before}${words}${after}`.trim()}>Copy the sentence</CopyButton>
        {before.length + after.length > 2 * AROUND && (
          <button type="button" className="plain" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            {isWhole ? "Shorter" : "The whole sentence"}
          </button>
        )}
      </p>
    </div>
  );
}

/** Most characters that are shown before and after the changed words at first. */
const AROUND = 160;

function shortEnd(text: string): string {
  return text.length > AROUND ? `… ${text.slice(-AROUND).replace(/^\S*\s/u, "")}` : text;
}

function shortBegin(text: string): string {
  return text.length > AROUND ? `${text.slice(0, AROUND).replace(/\s\S*$/u, "")} …` : text;
}
