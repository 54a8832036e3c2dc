// The use case "names": codes of countries and organisations in words, as data/parties has them.
import type { NamesTable } from "../contract/index.js";
import { loadLexiconTables } from "../intake/lexicon_tables.js"; // not the whole folder: it loads the parsers of pages

let loaded: NamesTable | null = null;

/** Read from disk when it is first asked for. */
export function namesTable(): NamesTable {
  loaded ??= read();
  return loaded;
}

function read(): NamesTable {
  const { countries, organisations } = loadLexiconTables().parties;
  const table = (entries: readonly { readonly code: string; readonly name: string }[]) =>
    Object.fromEntries(entries.map(({ code, name }) => [code, name]));
  return { countries: table(countries), organisations: table(organisations) };
}
