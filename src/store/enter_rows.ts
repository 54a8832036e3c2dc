// Rows of a set into the documents of their sources: what is there already stays, a row that says something else is told and left out.
import { type EnteredRow, type Entering, type LedgerEntry, LedgerError } from "../ledger/index.js";
import { commitIn, recodeIn } from "./commit.js";
import { documentById } from "./questions.js";
import { claimOf } from "./rows.js";
import type { SqlSession } from "./sql_engine.js";

/** See LedgerStore.enterRows; inside of a transaction. In the order of the rows. */
export async function enterRows(
  session: SqlSession,
  rows: readonly EnteredRow[],
  now: string,
): Promise<Entering[]> {
  const results = new Map<EnteredRow, Entering>();
  const documents = new Map<string, EnteredRow[]>();
  for (const row of rows) {
    const own = documents.get(row.document);
    if (own === undefined) documents.set(row.document, [row]);
    else own.push(row);
  }
  for (const [document, own] of documents) {
    const before = await entryById(session, document);
    let entry: LedgerEntry | null = before;
    for (const row of own) {
      const result = addTo(entry, row);
      results.set(row, result.told);
      entry = result.entry;
    }
    if (entry === null || entry === before) continue;
    if (before === null) await commitIn(session, [entry], now);
    else await recodeIn(session, entry);
  }
  return rows.map((row) => results.get(row) ?? { state: "there" });
}

function addTo(
  before: LedgerEntry | null,
  row: EnteredRow,
): { readonly entry: LedgerEntry | null; readonly told: Entering } {
  try {
    const entry = row.add(before);
    return { entry, told: { state: entry === before ? "there" : "added" } };
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    return { entry: before, told: { state: "conflict", problem: error.message } };
  }
}

/** The document with its claims, as it was entered. */
export async function entryById(session: SqlSession, id: string): Promise<LedgerEntry | null> {
  const stored = await documentById(session, id);
  if (stored === null) return null;
  const { addedAt: _, ...entry } = stored;
  const rows = await session.all("select body from claims where document = $1 order by seq", [id]);
  return { ...entry, claims: rows.map((row) => claimOf(row).claim) };
}
