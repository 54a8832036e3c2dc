// Countries, organisations, people in a sentence: "the United States", "the European Union", "Vladimir Putin".
import type { NamesTable } from "../contract/index.js";
import type { Actor, Attribution, Sector } from "../model/index.js";
import { type IsSmall, smallStart } from "./small.js";

/** Names of countries that stand with an article. */
const WITH_ARTICLE =
  /^(?:United |Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles|Democratic |Republic of |Dominican |Central African|Czech Republic|U\.S\. |.* Islands$|Vatican City$|Holy See)/u;
/** Organisations that stand without one: letters alone, and names of one word. */
const WITHOUT_ARTICLE =
  /^(?:[A-Z0-9'’&-]+|[\p{Lu}][\p{L}'’-]*|.* International|Human Rights Watch|Freedom House|Global Witness)$/u;

/** Names of offices that stand with an article. */
const OFFICE =
  /\b(?:Institute|Bank|Ministry|Agency|Office|Service|Union|Council|Commission|Centre|Center|Bureau|Department|Administration|Committee|Government|Parliament|Presidency|Embassy|Chancellery|Cabinet|Federation|Foundation|Association)\b/u;

/** Buildings that stand with an article. */
const BUILDING =
  /^(?:Kremlin|White House|Great Hall of the People|Pentagon|Vatican|Elys[eé]e|Bundestag|Capitol)$|\b(?:Palace|House|Hall|Residence|Embassy)$/u;
/** Of these one says "in", of other buildings "at". */
const INSIDE = /^(?:Kremlin|Great Hall of the People|Vatican|Bundestag|Capitol)$/u;

/** What a pronoun or a bare description leaves out, where the country is known. */
const POINTS =
  /^(?:he|she|it|they|them|him|her|we|us|who|which|the (?:firms?|companies|company|banks?|forces|army|government))$/iu;
/** Both sides of the pair by what they are: no person stands for them. */
const STATES =
  /^(?:the )?(?:two |both )?(?:countries|states|nations|governments|sides|neighbours|neighbors)$/iu;
/** An office told without its country: "the foreign ministry". */
const OF_STATE =
  /^[Tt]he (?:(?:\p{Ll}[\p{L}-]* ){0,2}(?:ministry|minister|ministers)|government|parliament|cabinet|presidency|central bank|embassy|army|spokes(?:man|woman|person))$/u;
/** Those who hold one office on both sides. */
const MINISTERS =
  /^(?:[Tt]he )?(?:\p{Ll}[\p{L}-]* ){0,3}(?:ministers|presidents|leaders|envoys|diplomats|officials|negotiators|delegations)$/u;
const GROUPS: Readonly<Partial<Record<Sector, string>>> = {
  BUS: "firms of",
  MNC: "firms of",
  MIL: "the armed forces of",
  LEG: "the parliament of",
  JRN: "the media of",
};

export interface Namer {
  country(code: string): string;
  organisation(code: string): string;
  /** A country or an organisation. */
  either(code: string): string;
  /** Who counts, by its own name: "the Energy Institute (2026)", "Gazprom". */
  office(name: string): string;
  /** An actor in the shortest words that are whole. */
  actor(actor: Actor): string;
  /** Several, each once; a description that is told of both is one: "the foreign ministers of Chile and Peru". */
  together(actors: readonly Actor[], nameOf?: (actor: Actor) => string): readonly string[];
  /** Who speaks, by the words of the text where they are a name or an office: "India’s foreign ministry". */
  speaker(actor: Actor): string;
  /** A town or a building behind its preposition: "in Lima", "in the Kremlin", "at the White House". */
  inPlace(name: string): string;
  /** The same without it: "the Kremlin". */
  place(name: string): string;
  /** Words as they stand inside of a sentence. */
  inside(text: string): string;
  /** Who is said to say so. */
  attribution(said: Attribution): string;
}

export function createNamer({ countries, organisations }: NamesTable, isSmall: IsSmall): Namer {
  const inside = (text: string) => smallStart(withoutStop(text), isSmall);
  const country = (code: string) => {
    const name = countries[code] ?? code;
    return WITH_ARTICLE.test(name) ? `the ${name}` : name;
  };
  const organisation = (code: string) => {
    const name = organisations[code] ?? code;
    return WITHOUT_ARTICLE.test(name) ? name : `the ${name}`;
  };
  const either = (code: string) => (countries[code] === undefined ? organisation(code) : country(code));
  const place = (name: string) => (BUILDING.test(name) && !/^the /iu.test(name) ? `the ${name}` : name);
  const actor = ({ person, organisation: of, country: code, sector, text }: Actor) => {
    if (code !== null && STATES.test(text)) return country(code);
    if (person !== undefined) return person;
    if (of !== undefined) return organisation(of);
    if (code !== null && (sector === null || sector === "GOV")) return country(code);
    if (code !== null && (POINTS.test(text) || text === countries[code])) {
      const group = sector === null ? undefined : GROUPS[sector];
      return group === undefined ? country(code) : `${group} ${country(code)}`;
    }
    return inside(text);
  };
  return {
    country,
    organisation,
    either,
    office(name) {
      if (countries[name] !== undefined || organisations[name] !== undefined) return either(name);
      const dated = withSmallArticle(name).replace(/ (\d{4})$/u, " ($1)");
      return OFFICE.test(name) && !dated.startsWith("the ") ? `the ${dated}` : dated;
    },
    actor,
    together(actors, nameOf = actor) {
      const [first, ...more] = actors;
      const countries = [...new Set(actors.flatMap(({ country: code }) => code ?? []))];
      const isOne =
        first !== undefined &&
        more.length > 0 &&
        MINISTERS.test(first.text) &&
        countries.length === actors.length &&
        actors.every(({ person, text }) => person === undefined && text === first.text);
      return isOne
        ? [`${inside(first.text)} of ${listWords(countries.map(country))}`]
        : [...new Set(actors.map(nameOf))];
    },
    speaker(one) {
      const { person, text, country: code } = one;
      if (person !== undefined) return person;
      if (isOwnName(text)) return place(inside(text));
      if (code !== null && OF_STATE.test(text))
        return `${possessive(country(code))} ${text.slice("the ".length)}`;
      return actor(one);
    },
    inPlace: (name) => `${BUILDING.test(name) && !INSIDE.test(name) ? "at" : "in"} ${place(name)}`,
    place,
    inside,
    attribution({ person, organisation: of, country: code, text }) {
      if (person !== undefined) return person;
      if (of !== undefined) return organisation(of);
      if (code !== null && OF_STATE.test(text))
        return `${possessive(country(code))} ${text.slice("the ".length)}`;
      return inside(text);
    },
  };
}

/** "The demonstration article" inside of a sentence; "The Moscow Times" keeps its capital. */
export function withSmallArticle(name: string): string {
  return name.replace(/^The (?=\p{Ll})/u, "the ");
}

/** The words of the text where they are a name: "Indian officials", "the Kremlin"; not "he" or "the ministry". */
function isOwnName(text: string): boolean {
  return (
    /^(?:[Tt]he )?\p{Lu}[\p{L}'’-]+(?: [\p{L}'’-]+){0,4}$/u.test(text) &&
    !/^(?:The \p{Ll}|He$|She$|It$|They$|We$|I$)/u.test(text)
  );
}

/** Do the words name several: "large Chinese banks", "firms of India"? A name of one that ends in s does not. */
export function isPlural(name: string): boolean {
  const [head = ""] = name.split(/ (?:of|in|from|with|for|on|at|by|under|against|and)\b/u);
  const last = /(?:^| )(\p{Ll}[\p{L}-]*)$/u.exec(head)?.[1] ?? "";
  return /(?:[^siu]s|[aeiou]es|people|police|media)$/u.test(last) || name.includes(" and ");
}

function withoutStop(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replaceAll("'", "’")
    .replace(/[\s.,;:]+$/u, "")
    .replace(/ (?:in order|so as|as well)$/u, "");
}

/** "a", "a and b", "a, b and c" */
export function listWords(parts: readonly string[]): string {
  const [last = "", ...before] = [...parts].reverse();
  return before.length === 0 ? last : `${before.reverse().join(", ")} and ${last}`;
}

/** "China's", "the United States'" */
export function possessive(name: string): string {
  return name.endsWith("s") ? `${name}’` : `${name}’s`;
}
