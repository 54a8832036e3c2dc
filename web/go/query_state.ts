// Parts of the page's state that stand in its address, so that a link shows another reader the same.
import { useCallback } from "react";
import { go, useAddress } from "./address.js";

export type QueryChange = Readonly<Record<string, string | null>>;

/** Changes some parameters of the address; null takes one away. No entry of its own in the history. */
export function useQueryChange(): (change: QueryChange) => void {
  return useCallback((change) => {
    const url = new URL(location.href);
    for (const [name, value] of Object.entries(change)) {
      if (value === null || value === "") url.searchParams.delete(name);
      else url.searchParams.set(name, value);
    }
    // A comma may stand in a query as it is, and reads better.
    const query = url.searchParams.toString().replaceAll("%2C", ",");
    const to = `${url.pathname}${query === "" ? "" : `?${query}`}${url.hash}`;
    if (to !== `${location.pathname}${location.search}${location.hash}`) go(to, { replace: true });
  }, []);
}

/** One parameter of the address, null when it is not there. */
export function useQueryValue(name: string): string | null {
  return useAddress().searchParams.get(name);
}
