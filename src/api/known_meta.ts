import type { DocumentMeta } from "../contract/index.js";

/** What the asker tells of a document, without what he leaves out. */
export function knownMeta(
  meta: Readonly<Partial<Record<keyof DocumentMeta, string | null | undefined>>>,
): DocumentMeta {
  const given = Object.entries(meta).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(given);
}
