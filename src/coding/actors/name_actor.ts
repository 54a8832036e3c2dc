// One mention -> one actor: country, seat of government, organisation, armed group, newspaper, institute, person by office and date.
// Source: PLOVER manual 2.0, actor codes; an office counts only on dates that the record vouches for.
import type { OfficeEntry, PersonEntry } from "../../lexicon/index.js";
import type { Sector } from "../../model/index.js";
import type { Mention, ResolvedActor } from "../reading.js";

/** Offices that a person held on a day; all of them when the day is unknown. `date` is ISO or null. */
export function officesOn(person: PersonEntry, date: string | null): readonly OfficeEntry[] {
  if (date === null) return person.offices;
  return person.offices.filter((office) => office.from <= date && date <= endOf(office.to ?? office.asOf));
}

/** A year or month as an end means its last day. */
export function endOf(day: string): string {
  return day.length === 4 ? `${day}-12-31` : day.length === 7 ? `${day}-31` : day;
}

const HIGHEST = ["head of state", "head of government", "foreign minister", "defence minister"];

/** The actor of a person on a date. Without a known office that day the country stays, the office is left out. */
export function personActor(
  person: PersonEntry,
  date: string | null,
  words: string,
  from: number,
  to: number,
): ResolvedActor {
  const held = officesOn(person, date);
  const office = [...held].sort((a, b) => rank(a.role) - rank(b.role))[0];
  const any = office ?? latest(person.offices);
  const party = any?.party ?? null;
  const isCountry =
    party !== null &&
    /^[A-Z]{3}$/u.test(party) &&
    !["UNO", "EUU", "IMF", "WBK", "AFU", "ARL"].includes(party);
  const sector: Sector = isCountry || party === null ? "GOV" : "IGO";
  return {
    text: words,
    country: isCountry ? party : null,
    ...(isCountry || party === null ? {} : { organisation: party }),
    sector: office === undefined && date !== null && !mayStillHold(any, date) ? "ELI" : sector,
    person: person.person,
    ...(office === undefined || date === null ? {} : { office: office.title }),
    by: "office",
    from,
    to,
  };
}

/** The office that somebody took last. */
function latest(offices: readonly OfficeEntry[]): OfficeEntry | undefined {
  return [...offices].sort((a, b) => (a.from < b.from ? -1 : 1)).at(-1);
}

/** How long after the record's last word an office without an end may still be held; its title is then left out. */
const YEARS_OPEN = 3;

/** Has the record no end for the office, and was it known not long before the day? */
export function mayStillHold(office: OfficeEntry | undefined, date: string): boolean {
  if (office === undefined || office.to !== null) return false;
  const oldest = `${Number(date.slice(0, 4)) - YEARS_OPEN}${date.slice(4)}`;
  return office.from <= date && endOf(office.asOf) >= oldest;
}

function rank(role: string): number {
  const at = HIGHEST.indexOf(role);
  return at < 0 ? HIGHEST.length : at;
}

/** The actor that a mention names, or null for a place, a newspaper's town, a bare nationality. */
export function mentionActor(mention: Mention, date: string | null, words: string): ResolvedActor | null {
  const { meaning, from, to } = mention;
  switch (meaning.kind) {
    case "person":
      return personActor(meaning.person, date, words, from, to);
    case "country":
      return {
        text: words,
        country: meaning.country.foldedInto ?? meaning.country.code,
        sector: null,
        by: "name",
        from,
        to,
      };
    case "adjective":
    case "people":
      return {
        text: words,
        country: meaning.country.foldedInto ?? meaning.country.code,
        sector: null,
        by: "group",
        from,
        to,
      };
    case "seat":
      return {
        text: words,
        country: meaning.country.foldedInto ?? meaning.country.code,
        sector: "GOV",
        by: "metonym",
        from,
        to,
      };
    case "organisation":
    case "organisationAdjective":
    case "organisationSeat": {
      const { organisation } = meaning;
      const code =
        organisation.kind === "organ" ? (organisation.parent ?? organisation.code) : organisation.code;
      return {
        text: words,
        country: null,
        organisation: code,
        sector: organisation.sector,
        by: meaning.kind === "organisationSeat" ? "metonym" : "name",
        from,
        to,
      };
    }
    case "nonState":
      return {
        text: words,
        country: meaning.nonState.country,
        sector: meaning.nonState.sector,
        by: "name",
        from,
        to,
      };
    case "media":
      return {
        text: words,
        country: meaning.media.country,
        organisation: meaning.media.name,
        sector: "JRN",
        by: "name",
        from,
        to,
      };
    case "thinkTank":
      return {
        text: words,
        country: null,
        organisation: meaning.thinkTank.name,
        sector: "NGO",
        affiliation: meaning.thinkTank.name,
        by: "name",
        from,
        to,
      };
    default:
      return null;
  }
}
