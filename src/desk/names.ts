// The use case "names": codes of countries and organisations in words, as data/parties has them.
import type { NamesTable } from "../contract/index.js";
import { lexiconTables } from "./tables.js";

export function namesTable(): NamesTable {
  const { countries, organisations } = lexiconTables().parties;
  const table = (entries: readonly { readonly code: string; readonly name: string }[]) =>
    Object.fromEntries(entries.map(({ code, name }) => [code, name]));
  return { countries: table(countries), organisations: table(organisations) };
}
