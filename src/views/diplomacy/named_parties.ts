// States and bodies that a stretch of text names, by the names of data/parties.
import { firstWord, fold, type NameIndex, type NameMeaning } from "../../lexicon/index.js";

export interface NamedParty {
  /** ISO alpha-3, or the code of an organisation; null: a name that is neither. */
  readonly code: string | null;
  /** The name, folded, with hyphens for spaces. */
  readonly words: string;
  /** UTF-16 code units. */
  readonly length: number;
}

/** Longest name that is looked for. */
const LONGEST_NAME = 80;

/** The name that begins at a place of a text, the longest; `folded` is `fold(text)`. Capitals must be as written. */
export function partyAt(text: string, folded: string, at: number, names: NameIndex): NamedParty | null {
  const rest = folded.slice(at, at + LONGEST_NAME);
  const first = firstWord(rest);
  const group = names.get(first) ?? names.get(first.replace(/\.+$/u, ""));
  for (const { folded: name, surface, isAcronym, meaning } of group?.all ?? []) {
    if (!rest.startsWith(name) || /[\p{L}\p{N}]/u.test(rest[name.length] ?? "")) continue;
    const written = text.slice(at, at + name.length);
    if (isAcronym ? written !== surface : /^\p{Lu}/u.test(surface) && !/^\p{Lu}/u.test(written)) continue;
    return { code: codeOf(meaning, name), words: name.replace(/\s+/gu, "-"), length: name.length };
  }
  return null;
}

/** Codes of the states and bodies that a text names, in the order of their first naming. */
export function partiesNamed(text: string, names: NameIndex): readonly string[] {
  const folded = fold(text);
  const found = new Set<string>();
  const word = /[\p{L}\p{N}][\p{L}\p{N}.]*/gu;
  for (let match = word.exec(folded); match !== null; match = word.exec(folded)) {
    const party = partyAt(text, folded, match.index, names);
    if (party === null) continue;
    if (party.code !== null) found.add(party.code);
    word.lastIndex = match.index + party.length;
  }
  return [...found];
}

/** Capitals and seats stand for their state; other towns, persons and papers have no code. */
function codeOf(meaning: NameMeaning, name: string): string | null {
  switch (meaning.kind) {
    case "country":
    case "adjective":
    case "people":
    case "seat":
      return meaning.country.code;
    case "city":
      return fold(meaning.country.capital ?? "") === name ? meaning.country.code : null;
    case "organisation":
    case "organisationAdjective":
    case "organisationSeat":
      return meaning.organisation.code;
    default:
      return null;
  }
}
