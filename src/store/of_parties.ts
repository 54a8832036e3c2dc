// The rows of the narrow table that are of a pair, or of one party with any other.
import { isRejected, type RecordQuery } from "../ledger/index.js";
import { correctionOf } from "./correction_row.js";
import type { SqlSession } from "./sql_engine.js";
import { type Where, where } from "./where.js";

type OfParties = Pick<RecordQuery, "pair" | "party">;

/** Asks for them; false: the question is of neither. */
export function ofParties(filter: Where, { pair, party }: OfParties): boolean {
  if (pair !== null) filter.and("a = ?", pair[0]).and("b = ?", pair[1]);
  else if (party != null) filter.and("(a = ? or b = ?)", party, party);
  return pair !== null || party != null;
}

/** Leaves out the claims that a person rejected, as known on a day. */
export async function withoutRejected(
  session: SqlSession,
  filter: Where,
  { asOf, ...parties }: OfParties & { readonly asOf: string | null },
): Promise<void> {
  const own = where();
  ofParties(own, parties);
  const rows = await session.all(
    `select * from corrections where held in (select claim from claim_pairs ${own.sql()})`,
    own.values(),
  );
  const corrections = rows.map(correctionOf);
  const claims = [...new Set(corrections.map(({ claim }) => claim))];
  const rejected = claims.filter((claim) => isRejected(claim, corrections, asOf));
  if (rejected.length > 0) filter.andNotIn("claim", rejected);
}
