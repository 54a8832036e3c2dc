// Where a page of results ends, as text that a client gives back. It holds the sort keys of the last item, nothing secret.
import { LedgerError } from "../ledger/index.js";

export function cursorOf(keys: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(keys)).toString("base64url");
}

/** The keys of a cursor, or null without one. Throws LedgerError on what is no cursor of this list. */
export function keysOf(cursor: string | null, length: number): readonly (string | number)[] | null {
  if (cursor === null) return null;
  const keys = parse(cursor);
  const isCursor =
    Array.isArray(keys) &&
    keys.length === length &&
    keys.every((key) => typeof key === "string" || typeof key === "number");
  if (!isCursor)
    throw new LedgerError(
      `"${cursor.slice(0, 60)}" is no cursor of this list: take "next" of the page before.`,
    );
  return keys;
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    return null;
  }
}
