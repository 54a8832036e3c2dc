// Corrections in SQL: appended, never changed.
import { type Correction, LedgerError, refusedFields, type Verdict } from "../ledger/index.js";
import type { Claim } from "../model/index.js";
import { indexAgain } from "./index_again.js";
import { claimOf } from "./rows.js";
import { type SqlRow, type SqlSession, textColumns, textOrNull } from "./sql_engine.js";
import { marksOf } from "./where.js";

const CORRECTION_COLUMNS = textColumns(
  "id",
  "claim",
  "verdict",
  "because",
  "by_whom",
  "recorded_at",
  "valid_from",
  "supersedes",
  "source",
);

/** Those of these claims, the first one first. */
export async function correctionsOf(
  session: SqlSession,
  claims: readonly string[],
): Promise<readonly Correction[]> {
  if (claims.length === 0) return [];
  const rows = await session.all(
    `select * from corrections where claim in (${marksOf(claims)}) order by recorded_at, id`,
    claims,
  );
  return rows.map(correctionOf);
}

/** Appends one, and finds the claim from now on by what it is as corrected. Throws LedgerError. */
export async function correct(session: SqlSession, correction: Correction): Promise<void> {
  const [row] = await session.all("select body from claims where id = $1", [correction.claim]);
  if (row === undefined)
    throw new LedgerError(
      `The ledger has no claim ${correction.claim}: a correction needs one that is there.`,
    );
  refuseFields(claimOf(row).claim, correction.verdict);
  const { id, claim, verdict, because, by, recordedAt, validFrom, supersedes, source } = correction;
  await session.insert("corrections", CORRECTION_COLUMNS, [
    [id, claim, JSON.stringify(verdict), because, by, recordedAt, validFrom, supersedes, source],
  ]);
  await indexAgain(session, claim, await correctionsOf(session, [claim]));
}

function refuseFields(claim: Claim, verdict: Verdict): void {
  if (verdict.kind !== "changed") return;
  const refused = refusedFields(claim, verdict.fields);
  if (refused.length > 0)
    throw new LedgerError(
      `${refused.map((field) => `"${field}"`).join(", ")} of the ${claim.kind} ${claim.id} cannot be corrected: ` +
        "give fields that it has and that do not say where or how it was read.",
    );
}

export function correctionOf(row: SqlRow): Correction {
  return {
    id: String(row.id),
    claim: String(row.claim),
    verdict: JSON.parse(String(row.verdict)) as Verdict,
    because: String(row.because),
    source: textOrNull(row.source),
    by: String(row.by_whom),
    recordedAt: String(row.recorded_at),
    validFrom: textOrNull(row.valid_from),
    supersedes: textOrNull(row.supersedes),
  };
}
