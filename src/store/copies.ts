// Copies of one text in SQL: the sketch of each text that was read, and the story that it belongs to. A new text joins the stories of
// all that are copies of it, and makes one story of them: so the order in which documents come does not matter.
import {
  areCopies,
  bandsOf,
  type CopyOfText,
  type LedgerEntry,
  type Sketch,
  sketchOf,
} from "../ledger/index.js";
import { headOf } from "./rows.js";
import { type SqlRow, type SqlSession, textColumns } from "./sql_engine.js";
import { marksOf } from "./where.js";

const COLUMNS = [
  ...textColumns("document", "story", "marks"),
  { name: "shingles", type: "integer" } as const,
];
const BAND_COLUMNS = textColumns("band", "document");

/** What is needed of a document to know its copies. */
export type TextOfDocument = Pick<LedgerEntry, "id"> & {
  readonly document: Pick<LedgerEntry["document"], "text" | "isEntered">;
};

/** Copies that a text is likened to; what has so many already is found by them, and only bands that none of them has are added. */
const ENOUGH = 32;

interface Known extends Omit<Sketch, "bands"> {
  readonly document: string;
  story: string;
}

/** Finds the copies of these texts, among each other too, and keeps their sketches. Lines that were entered are nobody's text. */
export async function addTexts(session: SqlSession, added: readonly TextOfDocument[]): Promise<void> {
  const sketches = added
    .filter(({ document }) => document.isEntered !== true)
    .map(({ id, document }) => ({ document: id, story: id, ...sketchOf(document.text) }));
  if (sketches.length === 0) return;
  const known = await likely(session, sketches);
  const stories = new Map(known.map((one) => [one.story, one.story]));
  const byMarks = new Map(known.map((one) => [one.marks, one] as const));
  const byBand = new Map<string, Known[]>();
  const file = (one: Known, bands: readonly string[]) => {
    for (const band of bands) {
      const there = byBand.get(band);
      if (there === undefined) byBand.set(band, [one]);
      else there.push(one);
    }
  };
  for (const one of byMarks.values()) file(one, bandsOf(one.marks));
  const bands: string[][] = [];
  for (const sketch of sketches) {
    const same = byMarks.get(sketch.marks);
    const near = new Set<Known>(same === undefined ? [] : [same]);
    if (same === undefined)
      for (const band of sketch.bands) for (const one of byBand.get(band) ?? []) near.add(one);
    const found = [...near]
      .filter((one) => areCopies(one, sketch))
      .map(({ story }) => rootOf(story, stories));
    const story = [sketch.document, ...found].toSorted()[0] ?? sketch.document;
    for (const one of [sketch.document, ...found]) stories.set(one, story);
    stories.set(story, story);
    if (same !== undefined) continue; // whoever is near to it is near to the one that is there
    byMarks.set(sketch.marks, sketch);
    const own = found.length < ENOUGH ? sketch.bands : sketch.bands.filter((band) => !byBand.has(band));
    file(sketch, own);
    for (const band of own) bands.push([band, sketch.document]);
  }
  await session.insert(
    "copies",
    COLUMNS,
    sketches.map(({ document, marks, shingles }) => [document, rootOf(document, stories), marks, shingles]),
  );
  await session.insert("copy_bands", BAND_COLUMNS, bands);
  for (const before of new Set(known.map(({ story }) => story))) {
    const story = rootOf(before, stories);
    if (story !== before) await session.run("update copies set story = $1 where story = $2", [story, before]);
  }
}

/** The story that a story has become part of. */
function rootOf(story: string, stories: ReadonlyMap<string, string>): string {
  let at = story;
  for (let up = stories.get(at); up !== undefined && up !== at; up = stories.get(at)) at = up;
  return at;
}

/** Kept sketches that equal one of these or share a band with it. */
async function likely(session: SqlSession, sketches: readonly Sketch[]): Promise<Known[]> {
  const marks = [...new Set(sketches.map((one) => one.marks))];
  const bands = [...new Set(sketches.flatMap((one) => one.bands))];
  const equal = await session.all(
    `select min(document) as document, story, marks, shingles from copies where marks in (${marksOf(marks)})
     group by story, marks, shingles`,
    marks,
  );
  if (bands.length === 0) return equal.map(knownOf);
  const quoted = bands.map((band) => `'${band}'`).join(", "); // digits and a colon
  const near = await session.all(
    `select * from copies where document in (select document from copy_bands where band in (${quoted}))`,
  );
  return [...new Map([...equal, ...near].map((row) => [String(row.document), knownOf(row)])).values()];
}

function knownOf(row: SqlRow): Known {
  return {
    document: String(row.document),
    story: String(row.story),
    marks: String(row.marks),
    shingles: Number(row.shingles),
  };
}

/** See LedgerStore.firstPrints. */
export async function firstPrints(
  session: SqlSession,
  documents: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const asked = new Set(documents);
  if (asked.size === 0) return new Map();
  const rows = await session.all(
    `select c.document, c.story from copies c join documents d on d.id = c.document
     where c.story in (select story from copies where document in (${marksOf([...asked])}))
     order by d.known, d.id`,
    [...asked],
  );
  const first = new Map<string, string>();
  const size = new Map<string, number>();
  for (const { document, story } of rows) {
    if (!first.has(String(story))) first.set(String(story), String(document));
    size.set(String(story), (size.get(String(story)) ?? 0) + 1);
  }
  return new Map(
    rows.flatMap(({ document, story }) => {
      const [id, of] = [String(document), String(story)];
      return asked.has(id) && (size.get(of) ?? 0) > 1 ? [[id, first.get(of) ?? id] as const] : [];
    }),
  );
}

/** See LedgerStore.copiesOf. */
export async function copiesOf(session: SqlSession, document: string): Promise<readonly CopyOfText[]> {
  const rows = await session.all(
    `select d.id, d.head from copies c join documents d on d.id = c.document
     where c.story in (select story from copies where document = $1) and c.document <> $1
     order by d.known, d.id`,
    [document],
  );
  return rows.map((row) => {
    const { title, document: read } = headOf(row);
    const { url, publisher, published } = read;
    return {
      ...{ document: String(row.id), title, url, publisher },
      published: typeof published === "string" ? published : null,
    };
  });
}
