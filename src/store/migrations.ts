// The tables of the ledger, version by version. A version once released is never changed: the next one changes it.
import { corrected, LedgerError } from "../ledger/index.js";
import { addTexts } from "./copies.js";
import { correctionOf } from "./correction_row.js";
import { indexAgain } from "./index_again.js";
import { actOf, CLAIM_COLUMNS, claimOf, documentOf, PAIR_COLUMNS, pairRows } from "./rows.js";
import type { SqlEngine, SqlSession } from "./sql_engine.js";

/** Stands for SqlEngine.rowByRow. */
const ROW_BY_ROW = "ROW_BY_ROW";

/** A statement, or what no statement can do. */
type Step = string | ((session: SqlSession) => Promise<void>);

const VERSIONS: readonly (readonly Step[])[] = [
  [
    // head and body are JSON, body a JSON string: so any text comes back as it went in, lone surrogates and NUL too.
    `create table documents (
      id text not null, seq integer not null, added_at text not null, known text not null, sha256 text not null,
      title text not null, head text not null, body text not null)`,
    // A page of claims is found in claim_pairs and fetched by seq: a look for a hundred numbers in one column and one body each.
    `create table claims (
      id text not null, seq integer not null, document text not null, kind text not null, day_key text not null,
      record text not null, series text, known text not null, body text ROW_BY_ROW not null)`,
    `create table claim_pairs (
      a text not null, b text not null, claim text not null, seq integer not null, document text not null, kind text not null,
      day_key text not null, record text not null, known text not null, tone text)`,
    `create table corrections (
      id text not null, claim text not null, verdict text not null, because text not null, by_whom text not null,
      recorded_at text not null, valid_from text, supersedes text)`,
    `create table jobs (
      id text not null, kind text not null, state text not null, body text not null, problem text,
      changed_at text not null)`,
  ],
  [
    "alter table corrections add column source text",
    // body is the doubt as JSON. What came of it is a row of its own: a doubt that was opened is never changed.
    `create table doubts (
      id text not null, claim text, document text, opened_at text not null, body text not null)`,
    "create table doubt_outcomes (doubt text not null, state text not null, body text not null)",
  ],
  [
    // Who read it; null for what was entered. It stands last in the head: "…","coder":"chancery-coder 0.3.0"}
    "alter table documents add column coder text",
    `update documents set coder = left(right(head, cast(strpos(reverse(head), '":"redoc"') - 1 as integer)),
      cast(strpos(reverse(head), '":"redoc"') - 3 as integer)) where strpos(head, '"isEntered":true') = 0`,
    // What a correction was said of, and the claim that it holds of now: a newer coder may read another in its place.
    "alter table corrections add column document text",
    "alter table corrections add column told text",
    "alter table corrections add column held text",
    `update corrections set document = (select c.document from claims c where c.id = corrections.claim),
      told = (select c.body from claims c where c.id = corrections.claim),
      held = (select c.id from claims c where c.id = corrections.claim)`,
    // Texts that are copies of each other have one story. Bands are those of one text of each sketch.
    `create table copies (document text not null, story text not null, marks text not null, shingles integer not null)`,
    "create table copy_bands (band text not null, document text not null)",
    sketchTexts,
  ],
  [
    // A register asks for the events of one act. A body begins {…,"claim":{"id":…} and says "act":"CONSULT" once, before its actors.
    "alter table claim_pairs add column act text",
    `update claim_pairs set act = (
      select substr(body, strpos(body, '","act":"') + 9,
        strpos(substr(body, strpos(body, '","act":"') + 9), '"') - 1) from claims c where c.seq = claim_pairs.seq)
     where kind = 'event'`,
    // The acts of corrected claims come with the next version, which writes these rows anew.
  ],
  [
    // Pairs of any two parties, organisations among them; who acts towards the other; the intensity of an event in tenths.
    "drop table claim_pairs", // DuckDB refuses to fill a table anew that the same transaction has altered
    `create table claim_pairs (
      a text not null, b text not null, claim text not null, seq integer not null, document text not null, kind text not null,
      day_key text not null, record text not null, known text not null, tone text, act text, doer text, score integer)`,
    pairPartiesAgain,
    indexCorrectedAgain,
  ],
  [
    // Events of one act between whomever, those of one known party among them, which no pair has.
    "alter table claims add column act text",
    `update claims set act = substr(body, strpos(body, '","act":"') + 9,
      strpos(substr(body, strpos(body, '","act":"') + 9), '"') - 1) where kind = 'event'`,
    actsAsCorrected,
  ],
  [
    // The day that a document bears, null where none is told: it is known from the day of loading then. A head says it once, outside of all strings.
    "alter table documents add column published text",
    `update documents set published = known where strpos(head, '"published":"') > 0`,
  ],
];

/** Brings the ledger to the newest version; an interrupted change is done again. Refuses a ledger of a newer Chancery by name. */
export async function migrate(engine: SqlEngine): Promise<void> {
  for (;;) if (await engine.write((session) => isNewest(session, engine))) return;
}

/** Brings the ledger one version on, unless it has the newest. Each version has a transaction of its own. */
async function isNewest(session: SqlSession, engine: SqlEngine): Promise<boolean> {
  await session.run("create table if not exists ledger_version (version integer not null)");
  const version = await versionOf(session);
  if (version > VERSIONS.length)
    throw new LedgerError(
      `The ledger ${engine.where} has version ${version}, and this Chancery knows versions up to ${VERSIONS.length}: ` +
        "open it with the newer Chancery that wrote it.",
    );
  if (version === VERSIONS.length) return true;
  for (const step of VERSIONS[version] ?? [])
    if (typeof step === "string") await session.run(step.replaceAll(ROW_BY_ROW, engine.rowByRow));
    else await step(session);
  for (const sql of engine.indexes[version] ?? []) await session.run(sql);
  await session.run("delete from ledger_version");
  await session.run("insert into ledger_version (version) values ($1)", [version + 1]);
  return version + 1 === VERSIONS.length;
}

/** Documents whose texts are looked at together. */
const TEXTS = 200;

/** Finds the copies among the texts that are there. */
async function sketchTexts(session: SqlSession): Promise<void> {
  let after = 0;
  for (;;) {
    const rows = await session.all("select * from documents where seq > $1 order by seq limit $2", [
      after,
      TEXTS,
    ]);
    await addTexts(session, rows.map(documentOf));
    const last = rows.at(-1);
    if (last === undefined) return;
    after = Number(last.seq);
  }
}

/** Claims whose bodies are read together. */
const CLAIMS = 5000;

/** Writes the rows of claim_pairs anew from what was read. */
async function pairPartiesAgain(session: SqlSession): Promise<void> {
  let after = 0;
  for (;;) {
    const rows = await session.all(
      "select seq, document, day_key, record, known, body from claims where seq > $1 order by seq limit $2",
      [after, CLAIMS],
    );
    const last = rows.at(-1);
    if (last === undefined) return;
    await session.insert(
      "claim_pairs",
      PAIR_COLUMNS,
      rows.flatMap((row) => {
        const [seq, document] = [Number(row.seq), String(row.document)];
        const place = { day: String(row.day_key), record: String(row.record), known: String(row.known) };
        return pairRows(claimOf(row).claim, { seq, document, ...place });
      }),
    );
    after = Number(last.seq);
  }
}

/** The rows of corrected claims are those of the corrections. */
async function indexCorrectedAgain(session: SqlSession): Promise<void> {
  const rows = await session.all("select distinct document from corrections where held is not null");
  for (const { document } of rows)
    if (document !== null) await indexAgain(session, String(document), BEFORE_ACTS);
}

/** The table of claims did not have their acts yet. */
const BEFORE_ACTS = CLAIM_COLUMNS.filter(({ name }) => name !== "act");

/** The act of a corrected event is that of its corrections. */
async function actsAsCorrected(session: SqlSession): Promise<void> {
  const corrections = (await session.all("select * from corrections where held is not null")).map(
    correctionOf,
  );
  for (const id of new Set(corrections.map(({ claim }) => claim))) {
    const [row] = await session.all("select body from claims where id = $1", [id]);
    if (row === undefined) continue;
    const read = claimOf(row).claim;
    const act = actOf(corrected(read, corrections, null) ?? read);
    if (act !== null) await session.run("update claims set act = $1 where id = $2", [act, id]);
  }
}

async function versionOf(session: SqlSession): Promise<number> {
  const [row] = await session.all("select version from ledger_version");
  return typeof row?.version === "number" ? row.version : 0;
}
