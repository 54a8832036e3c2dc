// The index of party names: which names begin with this word, longest first.
import { fold } from "./fold.js";
import type {
  CountryEntry,
  MediaEntry,
  NonStateEntry,
  OfficeEntry,
  OrganisationEntry,
  PartyTables,
  ThinkTankEntry,
} from "./tables.js";

/** What a name stands for. A seat is a government's metonym ("the Kremlin"); a city is only a place. */
export type NameMeaning =
  | { readonly kind: "country" | "adjective" | "people" | "seat" | "city"; readonly country: CountryEntry }
  | {
      readonly kind: "organisation" | "organisationAdjective" | "organisationSeat";
      readonly organisation: OrganisationEntry;
    }
  | { readonly kind: "nonState"; readonly nonState: NonStateEntry }
  | { readonly kind: "media"; readonly media: MediaEntry }
  | { readonly kind: "thinkTank"; readonly thinkTank: ThinkTankEntry }
  | { readonly kind: "namesake" }
  | { readonly kind: "person"; readonly person: PersonEntry }
  | {
      readonly kind: "surname";
      readonly persons: readonly PersonEntry[];
      /** Is it another word too ("Ford"), so that alone it names nobody? */
      readonly isPlain: boolean;
    };

/** One person with every office that the record knows. */
export interface PersonEntry {
  readonly person: string;
  readonly offices: readonly OfficeEntry[];
}

export interface Name {
  /** As written in the lexicon. */
  readonly surface: string;
  readonly folded: string;
  /** Must the capitals be as written ("US", "WHO")? */
  readonly isAcronym: boolean;
  readonly meaning: NameMeaning;
}

/** The names with one first word; in each list the longest comes first, then the earlier kind. */
interface NameGroup {
  readonly all: readonly Name[];
  /** Those of one word. */
  readonly alone: readonly Name[];
  /** Those of several, by the code of the character that their second word begins with. */
  readonly longer: ReadonlyMap<number, readonly Name[]>;
}

/** Names by their folded first word. */
export type NameIndex = ReadonlyMap<string, NameGroup>;

/** Builds the index: countries, organisations, groups, media, think tanks, persons, in that order of preference. */
export function indexNames(parties: PartyTables): NameIndex {
  const names: Name[] = [];
  const add = (surfaces: readonly (string | null)[], meaning: NameMeaning) => {
    for (const surface of surfaces)
      if (surface !== null && surface.length > 1) names.push(toName(surface, meaning));
  };
  for (const country of parties.countries) {
    add([country.name, ...country.names], { kind: "country", country });
    add(country.adjectives, { kind: "adjective", country });
    add(country.people, { kind: "people", country });
    add(country.seats, { kind: "seat", country });
    add([country.capital, ...country.cities], { kind: "city", country });
  }
  for (const organisation of parties.organisations) {
    add([organisation.name, ...organisation.names], { kind: "organisation", organisation });
    add(organisation.adjectives, { kind: "organisationAdjective", organisation });
    add(organisation.seats, { kind: "organisationSeat", organisation });
  }
  for (const nonState of parties.nonState)
    add([nonState.name, ...nonState.names], { kind: "nonState", nonState });
  for (const media of parties.media) add([media.name, ...media.names], { kind: "media", media });
  for (const thinkTank of parties.thinkTanks)
    add([thinkTank.name, ...thinkTank.names], { kind: "thinkTank", thinkTank });
  for (const namesake of parties.namesakes) add([namesake.name, ...namesake.names], { kind: "namesake" });
  const plain = new Set(parties.plainSurnames.map(({ name }) => fold(name)));
  for (const name of personNames(parties.offices, plain)) names.push(name);
  return group(names);
}

function toName(surface: string, meaning: NameMeaning): Name {
  return {
    surface,
    folded: fold(surface),
    isAcronym:
      /^[A-Z][A-Z0-9.&-]*[A-Z0-9.]$/u.test(surface) &&
      surface.replace(/[^A-Z]/gu, "").length >= 2 &&
      surface.length <= 7,
    meaning,
  };
}

/** Family name first in these countries: "Xi Jinping" is Xi. */
const FAMILY_FIRST = new Set(["CHN", "PRK", "KOR", "VNM", "TWN", "HKG", "MAC", "KHM"]);
/** Only who holds such an office is named by the surname alone at first mention. */
const KNOWN_BY_SURNAME = new Set([
  "head of state",
  "head of government",
  "foreign minister",
  "secretary general",
  "defence minister",
  "spokesperson",
  "supreme leader",
  "party leader",
  "commission president",
  "council president",
  "managing director",
  "director general",
  "high representative",
]);

function personNames(offices: readonly OfficeEntry[], plain: ReadonlySet<string>): Name[] {
  const byPerson = new Map<string, OfficeEntry[]>();
  for (const office of offices) {
    const rows = byPerson.get(office.person);
    if (rows === undefined) byPerson.set(office.person, [office]);
    else rows.push(office);
  }
  const byForm = new Map<string, PersonEntry[]>();
  const bySurname = new Map<string, PersonEntry[]>();
  for (const [person, rows] of byPerson) {
    const entry: PersonEntry = { person, offices: rows };
    const forms = new Set([person, ...rows.flatMap((row) => [...row.names, ...regalName(row)])]);
    for (const form of forms) {
      if (form.includes(" ")) addHolder(byForm, form, entry);
      if (!rows.some((row) => KNOWN_BY_SURNAME.has(row.role))) continue;
      for (const surname of surnames(form, rows[0]?.party ?? "")) addHolder(bySurname, surname, entry);
    }
  }
  return [
    ...[...byForm].map(([form, persons]) => toName(form, oneOrMany(persons))),
    ...[...bySurname].map(([surname, persons]) => ({
      ...toName(surname, { kind: "surname" as const, persons, isPlain: plain.has(fold(surname)) }),
      isAcronym: false,
    })),
  ];
}

/** A monarch goes by title and first name: "King Fahd" is Fahd bin Abdulaziz Al Saud. */
function regalName({ title, person }: OfficeEntry): string[] {
  const first = person.split(" ")[0] ?? "";
  return /^(?:King|Queen|Emperor|Emir|Sultan)$/u.test(title) && first !== title ? [`${title} ${first}`] : [];
}

function addHolder(holders: Map<string, PersonEntry[]>, form: string, person: PersonEntry): void {
  const list = holders.get(form);
  if (list === undefined) holders.set(form, [person]);
  else if (!list.includes(person)) list.push(person);
}

/** "King Abdullah" was of Jordan and of Saudi Arabia: who is meant is told by the day, as with surnames. */
function oneOrMany(persons: readonly PersonEntry[]): NameMeaning {
  const [only] = persons;
  return persons.length === 1 && only !== undefined
    ? { kind: "person", person: only }
    : { kind: "surname", persons, isPlain: false };
}

/** The family name; a monarch ("King Hassan II") has none. */
function surnames(name: string, party: string): string[] {
  const words = name.split(" ");
  if (/ [IVXL]+$/u.test(name) || (words.length > 1 && MONARCH.test(name))) return [];
  const family = FAMILY_FIRST.has(party) ? words[0] : words.at(-1);
  return family === undefined || family.length < 2 || words.length > 5 ? [] : [family];
}
const MONARCH = /^(?:King|Queen|Emperor|Emir|Sultan|Shah|Prince|Grand Duke|Grand Duchess|Pope) /u;

const ORDER = [
  "person",
  "namesake",
  "organisation",
  "country",
  "adjective",
  "people",
  "seat",
  "organisationSeat",
  "nonState",
  "media",
  "thinkTank",
  "organisationAdjective",
  "city",
  "surname",
];

function group(names: readonly Name[]): NameIndex {
  const index = new Map<string, Name[]>();
  for (const name of names) {
    const key = firstWord(name.folded);
    const list = index.get(key);
    if (list === undefined) index.set(key, [name]);
    else list.push(name);
  }
  for (const list of index.values()) {
    list.sort(
      (a, b) =>
        b.folded.length - a.folded.length || ORDER.indexOf(a.meaning.kind) - ORDER.indexOf(b.meaning.kind),
    );
  }
  return new Map([...index].map(([word, list]) => [word, groupOf(word, list)]));
}

function groupOf(word: string, all: readonly Name[]): NameGroup {
  const alone: Name[] = [];
  const longer = new Map<number, Name[]>();
  for (const name of all) {
    const code = name.folded.charCodeAt(word.length + 1);
    const list = longer.get(code);
    if (Number.isNaN(code)) alone.push(name);
    else if (list === undefined) longer.set(code, [name]);
    else list.push(name);
  }
  return { all, alone, longer };
}

/** The letters and digits that a name begins with; "U.S." gives "u.s.". */
export function firstWord(folded: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N}.]*/u.exec(folded)?.[0] ?? folded;
}
