// Which pairs of countries a text may be about: those of its claims, then those of the countries that it names most.
import type { Lexicon } from "../lexicon/index.js";
import type { Claim, Pair } from "../model/index.js";
import { type NamedSpan, namesIn } from "./names.js";

/** Most pairs of one text that are looked at. */
const MOST_PAIRS = 12;
/** So many of the countries that are named most are paired with each other, whatever the claims say. */
const MOST_NAMED = 4;

/** Each pair once, alphabetical; those of the most claims come first. People stand for the states in which they held an office. */
export function pairsOfText(text: string, claims: readonly Claim[], lexicon: Pick<Lexicon, "names">): Pair[] {
  const told = byCount(claims.flatMap(({ pairs }) => pairs.map((pair) => pair.join())));
  const named = byCount(namesIn(text, lexicon).flatMap(countriesOf)).slice(0, MOST_NAMED);
  const beside = named.flatMap((a, i) => named.slice(i + 1).map((b) => (a < b ? `${a},${b}` : `${b},${a}`)));
  return [...new Set([...told, ...beside])].slice(0, MOST_PAIRS).flatMap((key): Pair[] => {
    const [a, b] = key.split(",");
    return a === undefined || b === undefined ? [] : [[a, b]];
  });
}

function countriesOf({ meaning }: NamedSpan): string[] {
  switch (meaning.kind) {
    case "country":
    case "adjective":
    case "people":
    case "seat":
      return [meaning.country.code];
    case "person":
      return [...new Set(meaning.person.offices.map(({ party }) => party))];
    case "surname":
      return meaning.persons.length === 1
        ? [...new Set(meaning.persons[0]?.offices.map(({ party }) => party))]
        : [];
    default:
      return [];
  }
}

/** Each once, the most frequent first. */
function byCount(keys: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([key]) => key);
}
