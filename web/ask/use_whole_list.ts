// A list of the API to its end, page after page, with its count while it comes.
import { useEffect, useState } from "react";
import type { Listed } from "./answers.js";
import { addressOf, type NoAnswer, type Parameters } from "./ask.js";
import { answerTo, asNoAnswer, useLedgerVersion } from "./use_answer.js";

const PAGE = 1000;
/** More than this is not held in one page of a browser: the reader is told to ask for fewer days. */
const MOST = 20_000;

export interface WholeList<T> {
  readonly items: readonly T[];
  readonly isWhole: boolean;
  /** There are more than are held. */
  readonly isCut: boolean;
  readonly problem: NoAnswer | null;
}

const NONE: WholeList<never> = { items: [], isWhole: false, isCut: false, problem: null };

export function useWholeList<T>(path: string, parameters: Parameters): WholeList<T> {
  const ledger = useLedgerVersion();
  const first = addressOf(path, { ...parameters, limit: PAGE });
  const [shown, setShown] = useState<{ readonly of: string; readonly list: WholeList<T> }>({
    of: "",
    list: NONE,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the ledger asks again
  useEffect(() => {
    const stop = new AbortController();
    const load = async () => {
      let items: readonly T[] = [];
      let after: string | null = null;
      do {
        const address: string = after === null ? first : `${first}&after=${encodeURIComponent(after)}`;
        const page: Listed<T> = await answerTo<Listed<T>>(address, stop.signal);
        items = [...items, ...page.items];
        after = page.next;
        const isCut = after !== null && items.length >= MOST;
        if (isCut) after = null;
        const list = { items, isWhole: after === null, isCut, problem: null };
        if (!stop.signal.aborted)
          setShown((old) =>
            old.of === first && old.list.isWhole && !list.isWhole ? old : { of: first, list },
          );
      } while (after !== null && !stop.signal.aborted);
    };
    load().catch((error: unknown) => {
      if (!stop.signal.aborted)
        setShown({ of: first, list: { ...NONE, isWhole: true, problem: asNoAnswer(error) } });
    });
    return () => stop.abort();
  }, [first, ledger]);
  return shown.of === first ? shown.list : NONE;
}
