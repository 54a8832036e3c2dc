// Keeping documents with their claims: many in one transaction, each once.
import { type Carried, type Committed, type LedgerEntry, toldAgain } from "../ledger/index.js";
import type { Claim } from "../model/index.js";
import { addTexts } from "./copies.js";
import { carryCorrections } from "./corrections.js";
import { indexAgain } from "./index_again.js";
import {
  CLAIM_COLUMNS,
  claimOf,
  claimRows,
  DOCUMENT_COLUMNS,
  documentRow,
  originOf,
  PAIR_COLUMNS,
  type PlacedClaim,
} from "./rows.js";
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
  await insertClaims(session, fresh, now, await nextSeq(session, "claims"));
  await addTexts(session, fresh);
  return results;
}

/** See LedgerStore.recode. */
export async function recode(engine: SqlEngine, entry: LedgerEntry): Promise<Carried> {
  return engine.write((session) => recodeIn(session, entry));
}

/** The same inside of a transaction. Its copies stay: the id of a document that was read is made of its text. */
export async function recodeIn(session: SqlSession, entry: LedgerEntry): Promise<Carried> {
  const [row] = await session.all("select added_at, seq from documents where id = $1", [entry.id]);
  if (row === undefined) return { carried: 0, lost: 0 };
  const addedAt = String(row.added_at);
  const next = await nextSeq(session, "claims"); // before the old ones go: the last number of the ledger grows with every change
  const bodies = await session.all("select body from claims where document = $1", [entry.id]);
  for (const table of ["claim_pairs", "claims"])
    await session.run(`delete from ${table} where document = $1`, [entry.id]);
  await session.run("delete from documents where id = $1", [entry.id]);
  await session.insert("documents", DOCUMENT_COLUMNS, [documentRow(entry, Number(row.seq), addedAt)]);
  await insertClaims(session, [entry], addedAt, next);
  const before = bodies.map((body) => claimOf(body).claim);
  const carried = await carryCorrections(session, entry.id, before, claimsOnce(entry));
  await indexAgain(session, entry.id);
  return carried;
}

/** Claims from `first` on, entry by entry. */
async function insertClaims(
  session: SqlSession,
  entries: readonly LedgerEntry[],
  addedAt: string,
  first: number,
): Promise<void> {
  const claims: SqlValue[][] = [];
  const pairs: SqlValue[][] = [];
  for (const entry of entries) {
    const origin = originOf(entry, addedAt);
    for (const placed of placedClaims(entry, first + claims.length)) {
      const rows = claimRows(placed, origin);
      claims.push(rows.claim);
      for (const row of rows.pairs) pairs.push(row);
    }
  }
  await session.insert("claims", CLAIM_COLUMNS, claims);
  await session.insert("claim_pairs", PAIR_COLUMNS, pairs);
}

function placedClaims(entry: LedgerEntry, first: number): PlacedClaim[] {
  const claims = claimsOnce(entry);
  const again = toldAgain(claims);
  return claims.map((read, i) => ({ read, now: read, tells: again.get(read.id) ?? read, seq: first + i }));
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
