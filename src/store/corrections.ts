// Corrections in SQL: appended, never changed. Which claim one holds of is found again when its document is.
import {
  type Carried,
  type Correction,
  LedgerError,
  type LostCorrection,
  refusedFields,
  successors,
  type Verdict,
} from "../ledger/index.js";
import type { Claim } from "../model/index.js";
import { CORRECTION_COLUMNS, correctionOf, correctionRow, lostOf } from "./correction_row.js";
import { indexAgain } from "./index_again.js";
import { claimOf } from "./rows.js";
import { type SqlSession, textOrNull } from "./sql_engine.js";
import { marksOf } from "./where.js";

/** Those that hold of these claims, the first one first. */
export async function correctionsOf(
  session: SqlSession,
  claims: readonly string[],
): Promise<readonly Correction[]> {
  if (claims.length === 0) return [];
  const rows = await session.all(
    `select * from corrections where held in (${marksOf(claims)}) order by recorded_at, id`,
    claims,
  );
  return rows.map(correctionOf);
}

/** See LedgerStore.lostCorrections. */
export async function lostCorrections(
  session: SqlSession,
  document: string,
): Promise<readonly LostCorrection[]> {
  const rows = await session.all(
    "select * from corrections where document = $1 and held is null order by recorded_at, id",
    [document],
  );
  return rows.map(lostOf);
}

/** Appends one, and finds the claim from now on by what it is as corrected. Throws LedgerError. */
export async function correct(session: SqlSession, correction: Correction): Promise<void> {
  const [row] = await session.all("select body from claims where id = $1", [correction.claim]);
  if (row === undefined)
    throw new LedgerError(
      `The ledger has no claim ${correction.claim}: a correction needs one that is there.`,
    );
  const { claim, document } = claimOf(row);
  refuseFields(claim, correction.verdict);
  await session.insert("corrections", CORRECTION_COLUMNS, [correctionRow(correction, document, claim)]);
  await indexAgain(session, document);
}

/**
 * Finds for each correction of a document the claim that it holds of among those that are made now: its own, else the successor of the
 * one that it held of before. A claim that was made before as well succeeds none: it is known to be another.
 */
export async function carryCorrections(
  session: SqlSession,
  document: string,
  before: readonly Claim[],
  made: readonly Claim[],
): Promise<Carried> {
  const rows = await session.all("select id, claim, held from corrections where document = $1", [document]);
  if (rows.length === 0) return { carried: 0, lost: 0 };
  const [old, now] = [new Set(before.map(({ id }) => id)), new Set(made.map(({ id }) => id))];
  const gone = before.filter(({ id }) => !now.has(id));
  const heirs = successors(
    gone,
    made.filter(({ id }) => !old.has(id)),
  );
  let [carried, lost] = [0, 0];
  for (const row of rows) {
    const [own, held] = [String(row.claim), textOrNull(row.held)];
    const next = now.has(own) ? own : held === null || now.has(held) ? held : (heirs.get(held) ?? null);
    if (next === held) continue;
    await session.run("update corrections set held = $1 where id = $2", [next, String(row.id)]);
    if (next === null) lost += 1;
    else carried += 1;
  }
  return { carried, lost };
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
