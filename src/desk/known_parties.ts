// Countries, organisations and cities that a row may name, as data/parties has them.
import { fold } from "../lexicon/index.js";
import type { Pair } from "../model/index.js";
import { refusedField } from "./refused_field.js";
import { deskLexicon } from "./tables.js";

/** In alphabetical order. Throws a Refusal where a code is of no country, or both are one. */
export function knownPair([a, b]: Pair, what: string): Pair {
  for (const code of [a, b]) knownCountry(code, what);
  if (a === b) throw refusedField("country", what, a, `a ${what} is of two countries`);
  return a < b ? [a, b] : [b, a];
}

export function knownCountry(code: string, what: string): string {
  if (deskLexicon().countries.has(code)) return code;
  throw refusedField("country", what, code, "give an ISO 3166 alpha-3 code, such as CHN");
}

/** A country or an organisation; `field` is where it stands. */
export function knownParty(code: string, field: string, what: string): string {
  const { countries, organisations } = deskLexicon();
  if (countries.has(code) || organisations.has(code)) return code;
  throw refusedField(
    field,
    what,
    code,
    "give the code of a country, such as USA, or of an organisation of data/parties, such as EUU",
  );
}

export function countryName(code: string): string {
  return deskLexicon().countries.get(code)?.name ?? code;
}

/** Countries that have a city of this name; none: the name is not known. */
export function countriesWith(city: string): readonly string[] {
  const name = fold(city);
  return deskLexicon().tables.parties.countries.flatMap(({ code, capital, cities }) =>
    [capital ?? "", ...cities].some((one) => fold(one) === name) ? [code] : [],
  );
}
