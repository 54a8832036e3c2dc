// The sentences of one side that tell an item, each leading to its claim, or to its place in the document.
import { useState } from "react";
import type { MentionOf } from "../ask/answers.js";
import { Link } from "../go/link.js";
import { sentencePath } from "../go/routes.js";
import { countWords } from "../words/numbers.js";

const FIRST = 1;

interface ReadoutMentionsProps {
  readonly mentions: readonly MentionOf[];
  readonly onClaim: (claim: string) => void;
}

export function ReadoutMentions({ mentions, onClaim }: ReadoutMentionsProps) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? mentions : mentions.slice(0, FIRST);
  return (
    <>
      {shown.map(({ document, claim, sentence, text }) => (
        <p key={`${document} ${sentence} ${text}`} className="mention">
          {claim === null ? (
            <Link to={sentencePath(document, sentence)}>{text}</Link>
          ) : (
            <button type="button" className="text-link" onClick={() => onClaim(claim)}>
              {text}
            </button>
          )}
        </p>
      ))}
      {mentions.length > shown.length && (
        <button type="button" className="plain" onClick={() => setWhole(true)}>
          {countWords(mentions.length - shown.length, "more sentence")}
        </button>
      )}
    </>
  );
}
