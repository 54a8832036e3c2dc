// The other reports of the same fact: what each document says of it, in its own words.
import { useEffect, useState } from "react";
import type { ClaimAnswer, DocumentAnswer } from "../ask/answers.js";
import { addressOf } from "../ask/ask.js";
import { answerTo } from "../ask/use_answer.js";
import { SourceLine } from "./source_line.js";

/** More are counted, not shown. */
const MOST = 12;

interface ReportsProps {
  readonly own: string;
  readonly reports: readonly string[];
  readonly onClaim: (claim: string) => void;
}

interface Report {
  readonly id: string;
  readonly words: string;
  readonly page: DocumentAnswer;
}

export function Reports({ own, reports, onClaim }: ReportsProps) {
  const [told, setTold] = useState<readonly Report[]>([]);
  const others = reports.filter((id) => id !== own);
  const wanted = others.slice(0, MOST).join("\n");
  useEffect(() => {
    const stop = new AbortController();
    const ids = wanted.split("\n").filter((id) => id !== "");
    Promise.all(ids.map((id) => reportOf(id, stop.signal))).then(
      (all) => {
        if (!stop.signal.aborted) setTold(all);
      },
      () => {}, // without them the claim stands alone
    );
    return () => stop.abort();
  }, [wanted]);
  if (others.length === 0) return null;
  return (
    <div className="reports">
      <h4>
        {others.length === 1 ? "Another report" : `${others.length} other reports`} of the same
        {others.length > MOST ? `, ${MOST} shown` : ""}
      </h4>
      <ul>
        {told.map(({ id, words, page }) => (
          <li key={id}>
            <button type="button" className="text-link" onClick={() => onClaim(id)}>
              {words}
            </button>
            <br />
            <span className="quiet">
              <SourceLine page={page} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

async function reportOf(id: string, signal: AbortSignal): Promise<Report> {
  const { document, claim, read } = await answerTo<ClaimAnswer>(
    addressOf(`/claims/${encodeURIComponent(id)}`),
    signal,
  );
  const page = await answerTo<DocumentAnswer>(
    addressOf(`/documents/${encodeURIComponent(document)}`),
    signal,
  );
  return { id, words: (claim ?? read).citation.text, page };
}
