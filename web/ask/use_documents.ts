// The documents of a list of claims, asked for a few at a time: who published them, and what else they tell.
import { useEffect, useState } from "react";
import type { DocumentAnswer } from "./answers.js";
import { addressOf } from "./ask.js";
import { answerTo, useLedgerVersion } from "./use_answer.js";

/** More are not asked for on their own account. */
const MOST = 250;
const AT_ONCE = 6;

export type Documents = ReadonlyMap<string, DocumentAnswer>;

/** null until all are there, so that nothing moves when they come; null asks for none yet. */
export function useDocuments(ids: readonly string[] | null): Documents | null {
  const ledger = useLedgerVersion();
  const [shown, setShown] = useState<{ readonly of: string; readonly documents: Documents } | null>(null);
  const wanted = ids === null ? null : [...new Set(ids)].slice(0, MOST).join("\n");
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the ledger asks again
  useEffect(() => {
    if (wanted === null) return;
    const stop = new AbortController();
    const queue = wanted.split("\n").filter((id) => id !== "");
    const found = new Map<string, DocumentAnswer>();
    const next = async (): Promise<void> => {
      for (let id = queue.shift(); id !== undefined && !stop.signal.aborted; id = queue.shift()) {
        const address = addressOf(`/documents/${encodeURIComponent(id)}`);
        // one that cannot be had leaves the rest as it is
        const document = await answerTo<DocumentAnswer>(address, stop.signal).catch(() => null);
        if (document !== null) found.set(id, document);
      }
    };
    void Promise.all(Array.from({ length: AT_ONCE }, next)).then(() => {
      if (!stop.signal.aborted) setShown({ of: wanted, documents: found });
    });
    return () => stop.abort();
  }, [wanted, ledger]);
  return shown !== null && (shown.of === wanted || wanted === null) ? shown.documents : null;
}

/** The shortest name of a source that says something. */
export function sourceName(document: DocumentAnswer | undefined): string | null {
  return document === undefined ? null : (document.publisher ?? document.title);
}
