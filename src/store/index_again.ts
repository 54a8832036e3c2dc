// What a claim is found by, after a correction: its pairs, day, record and series as corrected.
import { type Correction, corrected } from "../ledger/index.js";
import { CLAIM_COLUMNS, claimOf, claimRows, PAIR_COLUMNS } from "./rows.js";
import type { SqlSession } from "./sql_engine.js";

/**
 * Finds a claim from now on by what it is as corrected: another pair, day or record. One that was rejected is found as it was read,
 * since a question "as of" an earlier day still has it. What is given back is the claim as it was read, in any case.
 */
export async function indexAgain(
  session: SqlSession,
  id: string,
  corrections: readonly Correction[],
): Promise<void> {
  const [row] = await session.all("select * from claims where id = $1", [id]);
  if (row === undefined) return;
  const { claim: read, document, published, addedAt } = claimOf(row);
  const now = corrected(read, corrections, null) ?? read;
  const origin = { document, published, addedAt, known: String(row.known) };
  const rows = claimRows({ read, now, seq: Number(row.seq) }, origin);
  await session.run("delete from claims where id = $1", [id]);
  await session.run("delete from claim_pairs where claim = $1", [id]);
  await session.insert("claims", CLAIM_COLUMNS, [rows.claim]);
  await session.insert("claim_pairs", PAIR_COLUMNS, rows.pairs);
}
