// The use case "positions": who of a pair, and of others that its documents tell of, stands where on what.
import type { LedgerClaimLine, PositionsRequest, PositionsView } from "../contract/index.js";
import type { LedgerStore } from "../ledger/index.js";
import { issueLikeness, positionRegister } from "../views/index.js";
import { allRecords } from "./all_records.js";
import { everyPage, PAGE } from "./every_page.js";
import { listClaims } from "./list_ledger.js";
import { deskLexicon } from "./tables.js";

let likeness: ReturnType<typeof issueLikeness> | null = null;

export async function viewPositions(store: LedgerStore, request: PositionsRequest): Promise<PositionsView> {
  const { pair, asOf, from, to, issue, holder } = request;
  const asked = { pair, asOf, from: null, to: null }; // the view asks for days: of what has none, that of publication counts
  const positions = await allRecords(store, { ...asked, kind: "position" });
  const statements = await allRecords(store, { ...asked, kind: "statement" });
  const beside = await allBeside(store, asked);
  return registerOfPositions(
    { pair, days: { from, to }, issue, holder },
    {
      records: [...positions.records, ...statements.records],
      beside: beside.claims,
      isCut: positions.isCut || statements.isCut || beside.isCut,
    },
  );
}

/** The register of what was asked of the ledger already. */
export function registerOfPositions(
  question: Parameters<typeof positionRegister>[0],
  told: Parameters<typeof positionRegister>[1],
): PositionsView {
  likeness ??= issueLikeness(deskLexicon());
  return positionRegister(question, told, likeness);
}

/** The statements and positions of no or another pair in documents that tell of this one. */
async function allBeside(
  store: LedgerStore,
  asked: Pick<PositionsRequest, "pair" | "asOf" | "from" | "to">,
): Promise<{ readonly claims: readonly LedgerClaimLine[]; readonly isCut: boolean }> {
  const request = { ...asked, kind: null, beside: true, document: null } as const;
  const { items, isCut } = await everyPage((after) => listClaims(store, { ...request, after, limit: PAGE }));
  return { claims: items, isCut };
}
