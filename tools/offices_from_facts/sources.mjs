// Ids for the pages that rows of offices_2022_2026.csv cite, and data/sources/offices.yaml. A row that cites several
// gets the first that is a page of its own; only if there is none, the table of Wikidata it rests on.

const TABLES = {
  "wikidata-offices-2022":
    "Wikidata, holders of office of 46 countries since 2000, as of July 2022 to January 2023",
  "wikidata-cabinets-2025": "Wikidata, cabinets of 212 countries, as of 31 January 2025",
  "wikidata-leaders-2026": "Wikidata, heads of state and government of ASEAN and the G20, as of 19 July 2026",
};
const TABLE_OF = [
  [/offices_21st_century/, "wikidata-offices-2022"],
  [/cabinets_2025_01/, "wikidata-cabinets-2025"],
  [/leaders_2026_07/, "wikidata-leaders-2026"],
];
const LISTS = {
  "German Wikipedia list of federal ministers": {
    id: "wikipedia-de-ministers",
    title: "German Wikipedia, lists of federal ministers",
    licence: "CC BY-SA 4.0",
  },
};

export function makeSources() {
  const pages = new Map();
  const counts = new Map();

  /** The id of the page that `source` cites first; `about` goes into its title. */
  function cite(source, about) {
    const parts = source.split(" ; ").map((part) => part.trim());
    const url = parts.map((part) => /^https?:\/\/\S+/.exec(part)?.[0]).find(Boolean);
    const list = parts.find((part) => part in LISTS);
    if (list && !url) return addPage(list, { ...LISTS[list], url: null });
    if (!url) return TABLE_OF.find(([pattern]) => pattern.test(source))?.[1] ?? "unknown";
    const known = pages.get(url);
    if (known) return known.id;
    const host = new URL(url).hostname.replace(/^www\./, "");
    const number = (counts.get(host) ?? 0) + 1;
    counts.set(host, number);
    const id = `office-${host
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .slice(0, 40)}-${number}`;
    const title = `${host}: ${about}`;
    return addPage(url, { id, title, url, licence: "page under its publisher's terms; facts only" });
  }

  function addPage(key, page) {
    if (!pages.has(key)) pages.set(key, page);
    return pages.get(key).id;
  }

  return { cite, pages };
}

export function printSources({ pages }, used) {
  const tables = Object.entries(TABLES).map(([id, title]) => ({
    id,
    title,
    url: "https://www.wikidata.org/",
    licence: "CC0 1.0",
  }));
  const entries = [...tables, ...pages.values()].filter(({ id }) => used.has(id));
  const lines = entries.flatMap(({ id, title, url, licence }) => [
    `- id: ${id}`,
    `  title: ${JSON.stringify(title)}`,
    `  url: ${url === null ? "null" : JSON.stringify(url)}`,
    `  licence: ${JSON.stringify(licence)}`,
    '  seen: "2026-11-24"',
  ]);
  return `# Written by tools/offices_from_facts.mjs: what data/parties/offices rests on.\n${lines.join("\n")}\n`;
}
