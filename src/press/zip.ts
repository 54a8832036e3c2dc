// A packed document whose bytes hang on what is in it alone: no moment of writing, no names by chance.
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

/** The same document with dates of `day` (ISO), and with the ids of its links in the order in which they come. */
export function withFixedParts(packed: Uint8Array, day: string): Uint8Array {
  const parts = unzipSync(packed);
  const texts = new Map(
    Object.entries(parts)
      .filter(([name]) => /\.(?:xml|rels)$/u.test(name))
      .map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
  for (const name of texts.keys()) if (name.endsWith(".rels")) renameLinks(name, texts);
  const moment = `${day}T00:00:00Z`;
  const core = texts.get("docProps/core.xml");
  if (core !== undefined)
    texts.set("docProps/core.xml", core.replace(/(<dcterms:\w+[^>]*>)[^<]*/gu, `$1${moment}`));
  const [year = 1980, month = 1, date = 1] = day.split("-").map(Number);
  // a packed file keeps the day as the clock on the wall shows it
  const mtime = new Date(Math.max(1980, year), month - 1, date, 12);
  const files: Zippable = {};
  for (const name of Object.keys(parts)
    .filter((one) => !one.endsWith("/"))
    .sort(inOrder)) {
    const text = texts.get(name);
    files[name] = [
      text === undefined ? (parts[name] ?? new Uint8Array()) : strToU8(text),
      { mtime, level: 6, os: 3, attrs: 0 },
    ];
  }
  return zipSync(files);
}

/** What tells the types of the parts comes first, as readers of the format expect it. */
function inOrder(a: string, b: string): number {
  const rank = (name: string) => (name === "[Content_Types].xml" ? 0 : name.startsWith("_rels/") ? 1 : 2);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

/** Ids of links are made by chance: they get numbers, in the list of the part and in the part itself. */
function renameLinks(name: string, texts: Map<string, string>): void {
  const part = name.replace("_rels/", "").replace(/\.rels$/u, "");
  const text = texts.get(part);
  if (text === undefined) return;
  let rels = texts.get(name) ?? "";
  let body = text;
  const used = [...text.matchAll(/<w:hyperlink [^>]*r:id="([^"]+)"/gu)].map(([, id = ""]) => id);
  for (const [i, id] of [...new Set(used)].entries()) {
    rels = rels.replaceAll(`Id="${id}"`, `Id="link${i + 1}"`);
    body = body.replaceAll(`r:id="${id}"`, `r:id="link${i + 1}"`);
  }
  texts.set(name, rels);
  texts.set(part, body);
}
