// All claims of one document as they were read, page by page of the ledger's own list.
import type { LedgerStore, StoredClaim } from "../ledger/index.js";

const OF_ONE = {
  ...{ pair: null, beside: false, kind: null },
  ...{ from: null, to: null, asOf: null, limit: 1000 },
} as const;

export async function claimsOfDocument(store: LedgerStore, document: string): Promise<StoredClaim[]> {
  const told: StoredClaim[] = [];
  let after: string | null = null;
  do {
    const page = await store.claims({ ...OF_ONE, document, after });
    told.push(...page.items);
    after = page.next;
  } while (after !== null);
  return told;
}
