// The use case "names": codes of countries and organisations in words, as data/parties has them.
import type { NamesTable } from "../contract/index.js";
import { smallWords } from "../lexicon/index.js";
import { deskLexicon, lexiconTables } from "./tables.js";

let small: ReadonlySet<string> | null = null;

/** Does English write this word with a small letter, as far as the tables of words know it? */
export function isSmallWord(word: string): boolean {
  small ??= smallWords(deskLexicon());
  return small.has(word);
}

export function namesTable(): NamesTable {
  const { countries, organisations } = lexiconTables().parties;
  const table = (entries: readonly { readonly code: string; readonly name: string }[]) =>
    Object.fromEntries(entries.map(({ code, name }) => [code, name]));
  return { countries: table(countries), organisations: table(organisations) };
}
