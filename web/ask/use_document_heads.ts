// Who published the documents of a list of claims, asked for one by one behind what the reader sees.
import { useEffect, useState } from "react";
import type { DocumentAnswer } from "./answers.js";
import { addressOf } from "./ask.js";
import { answerTo } from "./use_answer.js";

/** More are not asked for on their own account. */
const MOST = 250;
const AT_ONCE = 6;

export interface DocumentHead {
  readonly title: string | null;
  readonly publisher: string | null;
}

export type DocumentHeads = ReadonlyMap<string, DocumentHead>;

export function useDocumentHeads(documents: readonly string[]): DocumentHeads {
  const [heads, setHeads] = useState<DocumentHeads>(new Map());
  const wanted = [...new Set(documents)].slice(0, MOST).join("\n");
  useEffect(() => {
    const stop = new AbortController();
    const ids = wanted.split("\n").filter((id) => id !== "");
    const load = async () => {
      const found = new Map<string, DocumentHead>();
      const next = async (): Promise<void> => {
        for (let id = ids.shift(); id !== undefined && !stop.signal.aborted; id = ids.shift()) {
          const { title, publisher } = await answerTo<DocumentAnswer>(
            addressOf(`/documents/${encodeURIComponent(id)}`),
            stop.signal,
          );
          found.set(id, { title, publisher });
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, next));
      if (!stop.signal.aborted) setHeads(found);
    };
    load().catch(() => {}); // the filter of sources is then without them
    return () => stop.abort();
  }, [wanted]);
  return heads;
}

/** The shortest name of a source that says something. */
export function sourceName(head: DocumentHead | undefined): string | null {
  return head === undefined ? null : (head.publisher ?? head.title);
}
