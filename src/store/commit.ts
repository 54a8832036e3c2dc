// Keeping documents with their claims: many in one transaction, each once.
import type { Committed, LedgerEntry } from "../ledger/index.js";
import type { Claim } from "../model/index.js";
import { correctionsOf } from "./corrections.js";
import { indexAgain } from "./index_again.js";
import { CLAIM_COLUMNS, claimRows, DOCUMENT_COLUMNS, documentRow, originOf, PAIR_COLUMNS } from "./rows.js";
import type { SqlEngine, SqlSession, SqlValue } from "./sql_engine.js";
import { marksOf } from "./where.js";

/** See LedgerStore.commit. An entry that comes twice in one call is kept once. */
export async function commit(
  engine: SqlEngine,
  entries: readonly LedgerEntry[],
  now: string,
): Promise<Committed[]> {
  if (entries.length === 0) return [];
  return engine.write((session) => commitIn(session, entries, now));
}

/** The same inside of a transaction. */
export async function commitIn(
  session: SqlSession,
  entries: readonly LedgerEntry[],
  now: string,
): Promise<Committed[]> {
  const there = await idsThere(session, entries);
  const fresh: LedgerEntry[] = [];
  const results = entries.map((entry) => {
    const added = !there.has(entry.id);
    if (added) {
      there.add(entry.id);
      fresh.push(entry);
    }
    return { id: entry.id, added };
  });
  if (fresh.length === 0) return results;
  const first = await nextSeq(session, "documents");
  await session.insert(
    "documents",
    DOCUMENT_COLUMNS,
    fresh.map((entry, i) => documentRow(entry, first + i, now)),
  );
  await insertClaims(
    session,
    fresh.flatMap((entry) => claimsOnce(entry).map((claim) => ({ claim, entry }))),
    now,
    await nextSeq(session, "claims"),
  );
  return results;
}

/** See LedgerStore.recode. */
export async function recode(engine: SqlEngine, entry: LedgerEntry): Promise<void> {
  await engine.write((session) => recodeIn(session, entry));
}

/** The same inside of a transaction. */
export async function recodeIn(session: SqlSession, entry: LedgerEntry): Promise<void> {
  const [row] = await session.all("select added_at, seq from documents where id = $1", [entry.id]);
  if (row === undefined) return;
  const addedAt = String(row.added_at);
  const next = await nextSeq(session, "claims"); // before the old ones go: the last number of the ledger grows with every change
  for (const table of ["claim_pairs", "claims"])
    await session.run(`delete from ${table} where document = $1`, [entry.id]);
  await session.run("delete from documents where id = $1", [entry.id]);
  await session.insert("documents", DOCUMENT_COLUMNS, [documentRow(entry, Number(row.seq), addedAt)]);
  const claims = claimsOnce(entry);
  await insertClaims(
    session,
    claims.map((claim) => ({ claim, entry })),
    addedAt,
    next,
  );
  const corrections = await correctionsOf(
    session,
    claims.map(({ id }) => id),
  );
  for (const claim of new Set(corrections.map((one) => one.claim)))
    await indexAgain(session, claim, corrections);
}

async function insertClaims(
  session: SqlSession,
  told: readonly { readonly claim: Claim; readonly entry: LedgerEntry }[],
  addedAt: string,
  first: number,
): Promise<void> {
  const claims: SqlValue[][] = [];
  const pairs: SqlValue[][] = [];
  for (const [i, { claim, entry }] of told.entries()) {
    const rows = claimRows({ read: claim, seq: first + i }, originOf(entry, addedAt));
    claims.push(rows.claim);
    for (const row of rows.pairs) pairs.push(row);
  }
  await session.insert("claims", CLAIM_COLUMNS, claims);
  await session.insert("claim_pairs", PAIR_COLUMNS, pairs);
}

/** Two claims with one id say the same words in the same way: one is kept. */
function claimsOnce({ claims }: LedgerEntry): Claim[] {
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()];
}

async function idsThere(session: SqlSession, entries: readonly LedgerEntry[]): Promise<Set<string>> {
  const ids = [...new Set(entries.map(({ id }) => id))];
  const rows = await session.all(`select id from documents where id in (${marksOf(ids)})`, ids);
  return new Set(rows.map(({ id }) => String(id)));
}

async function nextSeq(session: SqlSession, table: "documents" | "claims"): Promise<number> {
  const [row] = await session.all(`select cast(coalesce(max(seq), 0) as integer) as last from ${table}`);
  return Number(row?.last ?? 0) + 1;
}
