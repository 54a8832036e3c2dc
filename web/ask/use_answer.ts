// Answers of the API inside a component: kept by address, so that going back waits for nothing.
import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { get, NoAnswer } from "./ask.js";

export type Answer<T> =
  | { readonly state: "waiting"; readonly value: T | null }
  | { readonly state: "ready"; readonly value: T }
  | { readonly state: "failed"; readonly value: null; readonly problem: NoAnswer };

const kept = new Map<string, unknown>();
let version = 0;
const listeners = new Set<() => void>();

/** Something of the ledger has changed: what is shown is asked for anew. */
export function askAnew(): void {
  kept.clear();
  version += 1;
  for (const tell of listeners) tell();
}

/** Changes with every change of the ledger that the page knows of. */
export function useLedgerVersion(): number {
  return useSyncExternalStore(
    useCallback((tell: () => void) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    }, []),
    () => version,
  );
}

/** Asks, or takes the answer it has. */
export async function answerTo<T>(address: string, signal?: AbortSignal): Promise<T> {
  const old = kept.get(address);
  if (old !== undefined) return old as T;
  const asked = version;
  const value = await get<T>(address, signal);
  if (asked === version) kept.set(address, value);
  return value;
}

/** The answer to one address; null asks nothing. An old answer stays in sight while a new one is on its way. */
export function useAnswer<T>(address: string | null): Answer<T> {
  const ledger = useLedgerVersion();
  const [shown, setShown] = useState<{ readonly of: string | null; readonly answer: Answer<T> }>({
    of: null,
    answer: { state: "waiting", value: null },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the ledger asks again
  useEffect(() => {
    if (address === null) return;
    const stop = new AbortController();
    answerTo<T>(address, stop.signal).then(
      (value) => {
        if (!stop.signal.aborted) setShown({ of: address, answer: { state: "ready", value } });
      },
      (error: unknown) => {
        if (!stop.signal.aborted)
          setShown({ of: address, answer: { state: "failed", value: null, problem: asNoAnswer(error) } });
      },
    );
    return () => stop.abort();
  }, [address, ledger]);
  if (shown.of === address) return shown.answer;
  const old = address === null ? undefined : (kept.get(address) as T | undefined);
  return old === undefined ? { state: "waiting", value: shown.answer.value } : { state: "ready", value: old };
}

export function asNoAnswer(error: unknown): NoAnswer {
  return error instanceof NoAnswer
    ? error
    : new NoAnswer("fault", error instanceof Error ? error.message : String(error));
}
