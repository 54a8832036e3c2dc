// What can be asked of the ledger: lists in a fixed order, page by page.
import type {
  ClaimQuery,
  Page,
  PageRequest,
  RecordHead,
  SearchHit,
  StoredClaim,
  StoredDocument,
} from "../ledger/index.js";
import { cursorOf, keysOf } from "./cursor.js";
import { claimOf, documentOf, NO_DAY } from "./rows.js";
import type { SqlRow, SqlSession, SqlValue } from "./sql_engine.js";
import { marksOf, where } from "./where.js";

const CLAIM = "select id, document, published, added_at, body from claims";

export async function documentById(session: SqlSession, id: string): Promise<StoredDocument | null> {
  const [row] = await session.all("select * from documents where id = $1", [id]);
  return row === undefined ? null : documentOf(row);
}

export async function documentPage(session: SqlSession, page: PageRequest): Promise<Page<StoredDocument>> {
  const keys = keysOf(page.after, 1);
  const rows = await session.all("select * from documents where seq > $1 order by seq limit $2", [
    Number(keys?.[0] ?? 0),
    page.limit + 1,
  ]);
  return pageOf(rows, page.limit, documentOf, (row) => [Number(row.seq)]);
}

export async function claimById(session: SqlSession, id: string): Promise<StoredClaim | null> {
  const [row] = await session.all(`${CLAIM} where id = $1`, [id]);
  return row === undefined ? null : claimOf(row);
}

/** First the ids of the page from the narrow table, then their bodies: a long claim is read only when it is shown.
 * One that a recode took away between the two is left out. */
export async function claimPage(session: SqlSession, query: ClaimQuery): Promise<Page<StoredClaim>> {
  const { pair, limit } = query;
  const keys = keysOf(query.after, 2);
  const filter = where();
  if (pair !== null) filter.and("a = ?", pair[0]).and("b = ?", pair[1]);
  filter.andEqual("kind", query.kind).andEqual("document", query.document).andEqual("record", query.record);
  if (query.series !== null) filter.and("series = ?", query.series);
  filter.andDays(query);
  if (keys !== null) filter.and("(day_key > ? or (day_key = ? and claim > ?))", keys[0], keys[0], keys[1]);
  const from =
    pair !== null && query.series === null
      ? "claim_pairs"
      : pair === null
        ? "(select id as claim, document, kind, day_key, record, series, known from claims) c"
        : "(select p.*, c.series from claim_pairs p join claims c on c.id = p.claim) c";
  const rows = await session.all(
    `select claim, day_key from ${from} ${filter.sql()} order by day_key, claim limit ${limit + 1}`,
    filter.values(),
  );
  const found = await claimsById(
    session,
    rows.slice(0, limit).map(({ claim }) => String(claim)),
  );
  return pageOf(
    rows,
    limit,
    (row) => found.get(String(row.claim)),
    (row) => [String(row.day_key), String(row.claim)],
  );
}

export async function claimsById(
  session: SqlSession,
  ids: readonly string[],
): Promise<Map<string, StoredClaim>> {
  if (ids.length === 0) return new Map();
  const rows = await session.all(`${CLAIM} where id in (${marksOf(ids)})`, ids);
  return new Map(rows.map((row) => [String(row.id), claimOf(row)]));
}

export async function recordPage(
  session: SqlSession,
  query: Pick<ClaimQuery, "pair" | "kind" | "from" | "to" | "asOf" | "after" | "limit">,
): Promise<Page<RecordHead>> {
  const keys = keysOf(query.after, 2);
  const filter = where();
  if (query.pair !== null) filter.and("a = ?", query.pair[0]).and("b = ?", query.pair[1]);
  filter.andEqual("kind", query.kind).andDays(query);
  const from = query.pair === null ? "(select id as claim, * from claims) c" : "claim_pairs";
  const groups = `select record, min(day_key) as day_key, min(claim) as claim,
    cast(count(distinct document) as integer) as reports from ${from} ${filter.sql()} group by record`;
  const after = where(filter);
  if (keys !== null) after.and("(day_key > ? or (day_key = ? and record > ?))", keys[0], keys[0], keys[1]);
  const rows = await session.all(
    `select * from (${groups}) g ${after.sql()} order by day_key, record limit ${query.limit + 1}`,
    after.values(),
  );
  return pageOf(
    rows,
    query.limit,
    (row) => ({
      record: String(row.record),
      claim: String(row.claim),
      reports: Number(row.reports),
      day: row.day_key === NO_DAY ? null : String(row.day_key),
    }),
    (row) => [String(row.day_key), String(row.record)],
  );
}

/** The newest first. The engine finds the letters, then whole words are asked for here, alike on both engines. */
export async function searchPage(
  session: SqlSession,
  words: readonly string[],
  page: PageRequest,
): Promise<Page<SearchHit>> {
  const wanted = words.map((word) => word.toLowerCase()).filter((word) => word !== "");
  if (wanted.length === 0) return { items: [], next: null };
  const items: SearchHit[] = [];
  let keys = keysOf(page.after, 2);
  for (;;) {
    const filter = where();
    for (const word of wanted) filter.and("strpos(lower(title || ' ' || body), ?) > 0", word);
    if (keys !== null) filter.and("(known < ? or (known = ? and seq < ?))", keys[0], keys[0], keys[1]);
    const rows = await session.all(
      `select * from documents ${filter.sql()} order by known desc, seq desc limit ${page.limit + 1}`,
      filter.values(),
    );
    for (const row of rows) {
      if (!hasWords(row, wanted)) continue;
      if (items.length === page.limit) return { items, next: cursorOf(keys ?? []) };
      items.push(hitOf(row));
      keys = [String(row.known), Number(row.seq)];
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length <= page.limit) return { items, next: null };
    if (items.length < page.limit) keys = [String(last.known), Number(last.seq)];
  }
}

function hasWords(row: SqlRow, words: readonly string[]): boolean {
  const text = `${row.title} ${JSON.parse(String(row.body))}`.toLowerCase();
  return words.every((word) => holdsWord(text, word));
}

/** Does the word stand in the text with no letter or digit right before or after it? */
function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1] ?? " ";
    const after = text[at + word.length] ?? " ";
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}

function hitOf(row: SqlRow): SearchHit {
  const { id, document } = documentOf(row);
  return {
    document: id,
    title: document.title,
    published: typeof document.published === "string" ? document.published : null,
  };
}

/** Rows were asked for with one more than the limit: it tells whether there is a next page. */
function pageOf<T>(
  rows: readonly SqlRow[],
  limit: number,
  itemOf: (row: SqlRow) => T | undefined,
  keysOf: (row: SqlRow) => readonly Exclude<SqlValue, null | boolean>[],
): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.flatMap((row) => itemOf(row) ?? []),
    next: rows.length > limit && last !== undefined ? cursorOf(keysOf(last)) : null,
  };
}
