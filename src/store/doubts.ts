// Doubts in SQL: each opened once, and closed once by a row beside it.
import {
  type Doubt,
  type DoubtOutcome,
  type DoubtQuery,
  doubtOf,
  type EnteredRow,
  LedgerError,
  type OpenedDoubt,
  type OutcomeWork,
  type Page,
} from "../ledger/index.js";
import { commitIn, recodeIn } from "./commit.js";
import { correct } from "./corrections.js";
import { keysOf } from "./cursor.js";
import { entryById } from "./enter_rows.js";
import { pageOf } from "./questions.js";
import { type SqlRow, type SqlSession, textColumns } from "./sql_engine.js";
import { where } from "./where.js";

const DOUBT_COLUMNS = textColumns("id", "claim", "document", "opened_at", "body");
const OUTCOME_COLUMNS = textColumns("doubt", "state", "body");

const SELECT = `select d.id, d.opened_at, d.body, o.body as outcome from doubts d left join doubt_outcomes o on o.doubt = d.id`;

export async function doubtById(session: SqlSession, id: string): Promise<Doubt | null> {
  const [row] = await session.all(`${SELECT} where d.id = $1`, [id]);
  return row === undefined ? null : rowDoubt(row);
}

export async function doubtPage(session: SqlSession, query: DoubtQuery): Promise<Page<Doubt>> {
  const { state, limit } = query;
  const keys = keysOf(query.after, 2);
  const filter = where();
  if (state === "open") filter.and("o.state is null");
  else filter.andEqual("o.state", state);
  if (keys !== null) filter.andAfter(["d.opened_at", "d.id"], keys);
  const rows = await session.all(
    `${SELECT} ${filter.sql()} order by d.opened_at, d.id limit ${limit + 1}`,
    filter.values(),
  );
  return pageOf(rows, limit, rowDoubt, (row) => [String(row.opened_at), String(row.id)]);
}

/** See LedgerStore.openDoubt. Throws LedgerError where its claim or document is not there. */
export async function openDoubt(session: SqlSession, doubt: OpenedDoubt): Promise<Doubt> {
  const there = await doubtById(session, doubt.id);
  if (there !== null) return there;
  const { id, claim, document, openedAt } = doubt;
  await needRow(session, "claims", claim, "claim");
  await needRow(session, "documents", document, "document");
  await session.insert("doubts", DOUBT_COLUMNS, [[id, claim, document, openedAt, JSON.stringify(doubt)]]);
  return doubtOf(doubt, null);
}

async function needRow(
  session: SqlSession,
  table: "claims" | "documents",
  id: string | null,
  what: string,
): Promise<void> {
  if (id === null) return;
  const [row] = await session.all(`select id from ${table} where id = $1`, [id]);
  if (row === undefined)
    throw new LedgerError(`The ledger has no ${what} ${id}: a doubt needs one that is there, or none.`);
}

/** See LedgerStore.closeDoubt. Throws LedgerError where the doubt is not open, or its work cannot be done. */
export async function closeDoubt(
  session: SqlSession,
  id: string,
  outcome: DoubtOutcome,
  work: OutcomeWork,
): Promise<Doubt> {
  const doubt = await doubtById(session, id);
  if (doubt === null) throw new LedgerError(`The ledger has no doubt ${id}: a list of them has their ids.`);
  if (doubt.state !== "open")
    throw new LedgerError(
      `The doubt ${id} is closed: ${doubt.closedBy} found it ${doubt.state} on ${doubt.closedAt.slice(0, 10)}. ` +
        "What is still in doubt is a new one, in words of its own.",
    );
  if (work.kind === "corrected") await correct(session, work.correction);
  if (work.kind === "new") await enter(session, work.row, outcome.closedAt);
  await session.insert("doubt_outcomes", OUTCOME_COLUMNS, [[id, outcome.state, JSON.stringify(outcome)]]);
  return (await doubtById(session, id)) ?? doubt;
}

/** The source as it is in the ledger at this moment takes the line: two who enter from one source lose nothing. */
async function enter(session: SqlSession, row: EnteredRow, now: string): Promise<void> {
  const before = await entryById(session, row.document);
  const entry = row.add(before);
  if (before === null) await commitIn(session, [entry], now);
  else if (entry !== before) await recodeIn(session, entry);
}

function rowDoubt(row: SqlRow): Doubt {
  const opened = JSON.parse(String(row.body)) as OpenedDoubt;
  return doubtOf(opened, row.outcome === null ? null : (JSON.parse(String(row.outcome)) as DoubtOutcome));
}
