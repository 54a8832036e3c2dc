// What can be asked of the ledger: lists in a fixed order, page by page.
import type {
  ClaimQuery,
  DocumentSource,
  Page,
  PageRequest,
  PairHead,
  QuarterCount,
  ReadBy,
  RecordClaim,
  RecordHead,
  RecordQuery,
  SearchHit,
  SeriesClaim,
  SeriesQuery,
  StoredClaim,
  StoredDocument,
} from "../ledger/index.js";
import type { Pair } from "../model/index.js";
import { cursorOf, keysOf } from "./cursor.js";
import { ofParties, withoutRejected } from "./of_parties.js";
import { claimOf, documentOf, headOf, NO_DAY } from "./rows.js";
import type { SqlRow, SqlSession, SqlValue } from "./sql_engine.js";
import { marksOf, where } from "./where.js";

const BODY = "select body from claims";

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

export async function claimById(session: SqlSession, id: string): Promise<RecordClaim | null> {
  const [row] = await session.all(`${BODY} where id = $1`, [id]);
  return row === undefined ? null : claimOf(row);
}

/** First the ids of the page from the narrow table, then their bodies: a long claim is read only when it is shown.
 * One that a recode took away between the two is left out. */
export async function claimPage(session: SqlSession, query: ClaimQuery): Promise<Page<StoredClaim>> {
  const { pair, limit } = query;
  const keys = keysOf(query.after, 2);
  const filter = where();
  if (pair !== null && query.beside)
    filter
      .andIn("kind", query.besideKinds ?? ["statement", "position"])
      .and("document in (select document from claim_pairs where a = ? and b = ?)", ...pair)
      .and("claim not in (select claim from claim_pairs where a = ? and b = ?)", ...pair);
  else if (pair !== null) filter.and("a = ?", pair[0]).and("b = ?", pair[1]);
  filter.andEqual("kind", query.kind).andEqual("document", query.document);
  filter.andDays(query);
  if (keys !== null) filter.andAfter(["day_key", "claim"], keys);
  const from =
    pair !== null && !query.beside
      ? "claim_pairs"
      : "(select id as claim, seq, document, kind, day_key, known from claims) c";
  const rows = await session.all(
    `select claim, seq, day_key from ${from} ${filter.sql()} order by day_key, claim limit ${limit + 1}`,
    filter.values(),
  );
  const found = await claimsBySeq(session, rows.slice(0, limit));
  return pageOf(
    rows,
    limit,
    (row) => found.get(String(row.claim)),
    (row) => [String(row.day_key), String(row.claim)],
  );
}

/** The claims of these rows by their ids. The numbers of a page stand in the statement: a hundred parameters take as long as the look. */
async function claimsBySeq(session: SqlSession, rows: readonly SqlRow[]): Promise<Map<string, StoredClaim>> {
  if (rows.length === 0) return new Map();
  const numbers = rows.map(({ seq }) => Number(seq)).join(", ");
  const bodies = await session.all(`${BODY} where seq in (${numbers})`);
  return new Map(bodies.map(claimOf).map((told) => [told.claim.id, withoutRecord(told)]));
}

function withoutRecord({ record: _, ...told }: RecordClaim): StoredClaim {
  return told;
}

export async function recordPage(session: SqlSession, query: RecordQuery): Promise<Page<RecordHead>> {
  const keys = keysOf(query.after, 2);
  const filter = where();
  const isNarrow = ofParties(filter, query);
  filter.andEqual("kind", query.kind).andDays(query);
  if (query.acts != null) filter.andIn("act", query.acts);
  if (isNarrow) {
    filter.andEqual("tone", query.tone ?? null);
    if (query.doer === "both") filter.and("doer is null");
    else filter.andEqual("doer", query.doer ?? null);
  }
  const from = isNarrow ? "claim_pairs" : "(select id as claim, * from claims) c";
  const groups = `select record, min(day_key) as day_key from ${from} ${filter.sql()} group by record`;
  const after = where(filter);
  if (keys !== null) after.andAfter(["day_key", "record"], keys);
  const rows = await session.all(
    `select * from (${groups}) g ${after.sql()} order by day_key, record limit ${query.limit + 1}`,
    after.values(),
  );
  return pageOf(
    rows,
    query.limit,
    (row) => ({
      record: String(row.record),
      day: row.day_key === NO_DAY ? null : String(row.day_key),
    }),
    (row) => [String(row.day_key), String(row.record)],
  );
}

/** Every claim of these records; the question of a pair or a party finds them in the narrow table. */
export async function reportsOf(
  session: SqlSession,
  records: readonly string[],
  { kind, asOf, ...parties }: Pick<RecordQuery, "pair" | "party" | "kind" | "asOf">,
): Promise<RecordClaim[]> {
  if (records.length === 0) return [];
  const filter = where();
  filter.andEqual("kind", kind).andIn("record", records);
  if (asOf !== null) filter.and("known <= ?", asOf);
  if (!ofParties(filter, parties))
    return (await session.all(`${BODY} ${filter.sql()}`, filter.values())).map(claimOf);
  const rows = await session.all(`select distinct seq from claim_pairs ${filter.sql()}`, filter.values());
  if (rows.length === 0) return [];
  const numbers = rows.map(({ seq }) => Number(seq)).join(", ");
  return (await session.all(`${BODY} where seq in (${numbers})`)).map(claimOf);
}

export async function seriesPage(session: SqlSession, query: SeriesQuery): Promise<Page<SeriesClaim>> {
  const { pair, limit } = query;
  const keys = keysOf(query.after, 4);
  const filter = where();
  filter.and("series is not null").andDays(query);
  if (pair !== null)
    filter.and("id in (select claim from claim_pairs where a = ? and b = ? and kind = 'figure')", ...pair);
  if (keys !== null) filter.andAfter(["series", "day_key", "known", "id"], keys);
  const rows = await session.all(
    `select id, body, series, day_key, known from claims ${filter.sql()}
     order by series, day_key, known, id limit ${limit + 1}`,
    filter.values(),
  );
  return pageOf(
    rows,
    limit,
    (row) => ({ ...withoutRecord(claimOf(row)), series: String(row.series) }),
    (row) => [String(row.series), String(row.day_key), String(row.known), String(row.id)],
  );
}

/** Documents whose lines were entered were read by nobody. */
export async function readBy(session: SqlSession): Promise<ReadBy[]> {
  const rows = await session.all(
    `select coder, cast(count(*) as integer) as documents from documents where coder is not null
     group by coder order by coder`,
  );
  return rows.map(({ coder, documents }) => ({ coder: String(coder), documents: Number(documents) }));
}

/** What is added, read again or corrected changes it. */
export async function stampOf(session: SqlSession): Promise<string> {
  const [row] = await session.all(
    `select cast(count(*) as integer) as claims, cast(coalesce(max(seq), 0) as integer) as last,
       (select cast(count(*) as integer) from corrections) as corrections from claims`,
  );
  return `${row?.claims} ${row?.last} ${row?.corrections}`;
}

export function meetingsOf(session: SqlSession, pair: Pair): Promise<StoredClaim[]> {
  return enteredMeetings(session, "a = $1 and b = $2", pair);
}

export function meetingsOfCountry(session: SqlSession, country: string): Promise<StoredClaim[]> {
  return enteredMeetings(session, "(a = $1 or b = $1)", [country]);
}

/** Only a meeting says whether it was in person: the few bodies that hold the word are looked at. */
async function enteredMeetings(
  session: SqlSession,
  whose: string,
  countries: readonly string[],
): Promise<StoredClaim[]> {
  const rows = await session.all(
    `${BODY} where seq in (select seq from claim_pairs where ${whose} and kind = 'event')
     and body like '%inPerson%' order by id`,
    [...countries],
  );
  return rows
    .map(claimOf)
    .map(withoutRecord)
    .filter(({ claim }) => claim.kind === "event" && claim.meeting !== undefined);
}

export async function pairPage(session: SqlSession, page: PageRequest): Promise<Page<PairHead>> {
  const keys = keysOf(page.after, 4);
  const filter = where();
  if (keys !== null) filter.andAfter(["late", "few", "a", "b"], keys);
  // late and few grow as a pair's news is older and less is known of it, so that every key sorts the same way; 0 where no document bears a day
  const rows = await session.all(
    `select * from (
       select a, b, max(c.known) as known, max(d.published) as news, cast(count(*) as integer) as claims,
         cast(count(distinct document) as integer) as documents,
         min(nullif(day_key, '${NO_DAY}')) as first_day, max(nullif(day_key, '${NO_DAY}')) as last_day,
         cast(-count(*) as integer) as few,
         cast(coalesce(-cast(replace(max(d.published), '-', '') as integer), 0) as integer) as late
       from claim_pairs c left join (select id, published from documents) d on d.id = c.document group by a, b) p
     ${filter.sql()} order by late, few, a, b limit ${page.limit + 1}`,
    filter.values(),
  );
  return pageOf(
    rows,
    page.limit,
    (row) => ({
      pair: [String(row.a), String(row.b)],
      claims: Number(row.claims),
      documents: Number(row.documents),
      first: row.first_day === null ? null : String(row.first_day),
      last: row.last_day === null ? null : String(row.last_day),
      known: String(row.known),
      news: row.news === null ? null : String(row.news),
    }),
    (row) => [Number(row.late), Number(row.few), String(row.a), String(row.b)],
  );
}

/** A record that falls on one day is counted once, however many papers tell it. */
export async function quarterCounts(
  session: SqlSession,
  { pair, from, to, asOf }: Pick<ClaimQuery, "from" | "to" | "asOf"> & { readonly pair: Pair },
): Promise<QuarterCount[]> {
  const filter = where();
  filter.and("a = ?", pair[0]).and("b = ?", pair[1]).and("day_key <> ?", NO_DAY).andDays({ from, to, asOf });
  await withoutRejected(session, filter, { pair, asOf });
  const rows = await session.all(
    `select quarter, cast(count(distinct case when tone = 'cooperation' then record end) as integer) as cooperation,
       cast(count(distinct case when tone = 'conflict' then record end) as integer) as conflict,
       cast(count(distinct document) as integer) as documents
     from (select substr(day_key, 1, 4) || case when substr(day_key, 6, 2) <= '03' then '-Q1'
         when substr(day_key, 6, 2) <= '06' then '-Q2' when substr(day_key, 6, 2) <= '09' then '-Q3' else '-Q4' end
         as quarter, tone, record, document
       from claim_pairs ${filter.sql()}) q
     group by quarter order by quarter`,
    filter.values(),
  );
  return rows.map((row) => ({
    quarter: String(row.quarter),
    cooperation: Number(row.cooperation),
    conflict: Number(row.conflict),
    documents: Number(row.documents),
  }));
}

export async function sourcesOf(
  session: SqlSession,
  documents: readonly string[],
): Promise<DocumentSource[]> {
  const ids = [...new Set(documents)];
  if (ids.length === 0) return [];
  const rows = await session.all(`select id, head from documents where id in (${marksOf(ids)})`, ids);
  return rows.map((row) => {
    const { title, document } = headOf(row);
    const { url, publisher } = document;
    return { document: String(row.id), title, url, publisher };
  });
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
      items.push(hitOf(row, wanted));
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

function hitOf(row: SqlRow, words: readonly string[]): SearchHit {
  const { id, title, document, sentences } = documentOf(row);
  const { text, publisher, published } = document;
  const told = sentences.map(({ start, end }) => text.slice(start, end));
  const holds = (sentence: string) => words.some((word) => holdsWord(sentence.toLowerCase(), word));
  return {
    document: id,
    title,
    publisher,
    published: typeof published === "string" ? published : null,
    sentence: told.find(holds)?.slice(0, MOST_SHOWN) ?? "",
  };
}

/** Characters of a sentence that a hit shows. */
const MOST_SHOWN = 500;

/** Rows were asked for with one more than the limit: it tells whether there is a next page. */
export function pageOf<T>(
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
