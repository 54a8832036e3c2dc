// Countries, organisations, people in a sentence: "the United States", "the European Union", "Vladimir Putin".
import type { NamesTable } from "../contract/index.js";
import type { Actor, Attribution } from "../model/index.js";

/** Names of countries that stand with an article. */
const WITH_ARTICLE =
  /^(?:United |Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles|Democratic |Republic of |Dominican |Central African|Czech Republic|U\.S\. |.* Islands$|Vatican City$|Holy See)/u;
/** Organisations that stand without one: letters alone, and names of one word. */
const WITHOUT_ARTICLE =
  /^(?:[A-Z0-9'’&-]+|[\p{Lu}][\p{L}'’-]*|.* International|Human Rights Watch|Freedom House|Global Witness)$/u;

/** Names of offices that stand with an article. */
const OFFICE =
  /\b(?:Institute|Bank|Ministry|Agency|Office|Service|Union|Council|Commission|Centre|Center|Bureau|Department|Administration|Committee)\b/u;

export interface Namer {
  country(code: string): string;
  organisation(code: string): string;
  /** A country or an organisation. */
  either(code: string): string;
  /** Who counts, by its own name: "the Energy Institute (2026)", "Gazprom". */
  office(name: string): string;
  /** An actor in the shortest words that are whole. */
  actor(actor: Actor): string;
  /** Who is said to say so. */
  attribution(said: Attribution): string;
}

export function createNamer({ countries, organisations }: NamesTable): Namer {
  const country = (code: string) => {
    const name = countries[code] ?? code;
    return WITH_ARTICLE.test(name) ? `the ${name}` : name;
  };
  const organisation = (code: string) => {
    const name = organisations[code] ?? code;
    return WITHOUT_ARTICLE.test(name) ? name : `the ${name}`;
  };
  const either = (code: string) => (countries[code] === undefined ? organisation(code) : country(code));
  return {
    country,
    organisation,
    either,
    office(name) {
      if (countries[name] !== undefined || organisations[name] !== undefined) return either(name);
      const dated = name.replace(/ (\d{4})$/u, " ($1)");
      return OFFICE.test(name) && !name.startsWith("the ") ? `the ${dated}` : dated;
    },
    actor({ person, organisation: of, country: code, sector, text }) {
      if (person !== undefined) return person;
      if (of !== undefined) return organisation(of);
      if (code !== null && (sector === null || sector === "GOV")) return country(code);
      if (code !== null && sector === "BUS" && text === (countries[code] ?? ""))
        return `firms of ${country(code)}`;
      return withoutStop(text);
    },
    attribution({ person, organisation: of, text }) {
      return person ?? (of === undefined ? withoutStop(text) : organisation(of));
    },
  };
}

function withoutStop(text: string): string {
  return text.replace(/\s+/gu, " ").replace(/[\s.,;:]+$/u, "");
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
