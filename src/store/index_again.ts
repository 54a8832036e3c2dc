// What the claims of a document are found by, after a correction of one: pairs, day, record and series as corrected.
import { type Correction, corrected, isRejected, toldAgain } from "../ledger/index.js";
import { correctionOf } from "./correction_row.js";
import { CLAIM_COLUMNS, claimOf, claimRows, PAIR_COLUMNS, placeOf } from "./rows.js";
import type { SqlRow, SqlSession, SqlValue } from "./sql_engine.js";

/**
 * Finds the claims of a document from now on by what they are as corrected: another pair, day or record, and with them those that tell
 * the same again. One that was rejected is found as it was read, since a question "as of" an earlier day still has it, and nothing
 * tells it again. What is given back is the claim as it was read, in any case. `columns` are those that the table of claims has.
 */
export async function indexAgain(
  session: SqlSession,
  document: string,
  columns = CLAIM_COLUMNS,
): Promise<void> {
  const corrections = (
    await session.all("select * from corrections where document = $1 and held is not null", [document])
  ).map(correctionOf);
  if (corrections.length === 0) return;
  const rows = await session.all("select * from claims where document = $1 order by seq", [document]);
  const changed = changedRows(rows, corrections);
  for (const { id } of changed) {
    await session.run("delete from claims where id = $1", [id]);
    await session.run("delete from claim_pairs where claim = $1", [id]);
  }
  await session.insert(
    "claims",
    columns,
    changed.map(({ claim }) => claim),
  );
  await session.insert(
    "claim_pairs",
    PAIR_COLUMNS,
    changed.flatMap(({ pairs }) => pairs),
  );
}

interface ChangedRow {
  readonly id: string;
  readonly claim: SqlValue[];
  readonly pairs: SqlValue[][];
}

/** The rows of claims that were corrected, and of those that are of another record or day by it. */
function changedRows(rows: readonly SqlRow[], corrections: readonly Correction[]): ChangedRow[] {
  const spokenOf = new Set(corrections.map(({ claim }) => claim));
  const told = rows.map((row) => {
    const { claim: read, document, published, addedAt } = claimOf(row);
    const now = spokenOf.has(read.id) ? (corrected(read, corrections, null) ?? read) : read;
    return { row, read, now, origin: { document, published, addedAt, known: String(row.known) } };
  });
  const standing = told.filter(
    ({ read }) => !spokenOf.has(read.id) || !isRejected(read.id, corrections, null),
  );
  const again = toldAgain(standing.map(({ now }) => now));
  return told.flatMap(({ row, read, now, origin }) => {
    const tells = again.get(read.id) ?? now;
    const { day, record } = placeOf(tells);
    if (!spokenOf.has(read.id) && day === row.day_key && record === row.record) return [];
    return [{ id: read.id, ...claimRows({ read, now, tells, seq: Number(row.seq) }, origin) }];
  });
}
