// All pages of a list, up to what one register looks at.
import type { Listed } from "../contract/index.js";

/** Items asked for at once. */
export const PAGE = 500;
/** Most items that one register looks at. */
export const MOST_RECORDS = 20_000;

export interface EveryPage<T> {
  readonly items: readonly T[];
  /** There are more than `most`: the first ones are here. */
  readonly isCut: boolean;
}

/** `list` gives the page after a cursor; null begins. */
export async function everyPage<T>(
  list: (after: string | null) => Promise<Listed<T>>,
  most = MOST_RECORDS,
): Promise<EveryPage<T>> {
  const items: T[] = [];
  let after: string | null = null;
  do {
    const page: Listed<T> = await list(after);
    items.push(...page.items);
    after = page.next;
  } while (after !== null && items.length < most);
  return { items, isCut: after !== null };
}
