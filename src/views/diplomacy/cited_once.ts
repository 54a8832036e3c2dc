// Claims that a row cites, once each.
import type { CitedClaim } from "../../contract/index.js";

/** The first of each claim, with the fields of a citation alone. */
export function citedOnce(cited: readonly CitedClaim[]): readonly CitedClaim[] {
  const byClaim = new Map<string, CitedClaim>();
  for (const { claim, text, document, published, publisher } of cited)
    if (!byClaim.has(claim)) byClaim.set(claim, { claim, text, document, published, publisher });
  return [...byClaim.values()];
}
