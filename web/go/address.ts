// The address of the page as state: read with a hook, changed by going somewhere.
import { useSyncExternalStore } from "react";

const MOVED = "chancery:moved";

function subscribe(onMove: () => void): () => void {
  addEventListener("popstate", onMove);
  addEventListener(MOVED, onMove);
  return () => {
    removeEventListener("popstate", onMove);
    removeEventListener(MOVED, onMove);
  };
}

/** Path and query of the page as they are now: "/pair/CHN/RUS?from=2024-01-01". */
export function useAddress(): URL {
  const href = useSyncExternalStore(subscribe, () => location.href);
  return new URL(href);
}

/** Goes to another address. `replace`: without an entry of its own in the history. */
export function go(to: string, { replace = false } = {}): void {
  const before = location.pathname;
  if (replace) history.replaceState(null, "", to);
  else history.pushState(null, "", to);
  dispatchEvent(new Event(MOVED));
  if (location.pathname !== before) scrollTo(0, 0);
}
