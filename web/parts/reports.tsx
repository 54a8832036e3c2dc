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
  /** The document of the claim itself. */
  readonly document: string;
  readonly reports: readonly string[];
  readonly onClaim: (claim: string) => void;
}

interface Report {
  readonly id: string;
  readonly words: string;
  readonly page: DocumentAnswer;
}

export function Reports({ own, document, reports, onClaim }: ReportsProps) {
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
        {headWords(others.length, told, document)}
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
              {page.id === document ? "In the same document." : <SourceLine page={page} />}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What one document tells again is another sentence and no other report. */
function headWords(count: number, told: readonly Report[], document: string): string {
  if (told.length < count) return `${count === 1 ? "Another report" : `${count} other reports`} of the same`;
  const others = new Set(told.map(({ page }) => page.id).filter((id) => id !== document)).size;
  if (others === 0)
    return count === 1 ? "Told in another sentence too" : `Told in ${count} other sentences too`;
  return `${others === 1 ? "Another report" : `${others} other reports`} of the same`;
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
