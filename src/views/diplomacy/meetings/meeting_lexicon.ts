// What the register needs of the lexicon: who held which office when, and which names are towns.
import { firstWord, fold, type Lexicon, type OfficeEntry } from "../../../lexicon/index.js";

/** The offices of those who lead a state. */
const TOP: ReadonlySet<string> = new Set(["head of state", "head of government", "supreme leader"]);
/** The offices that a person is known by, the highest first. */
const ORDER = ["head of state", "supreme leader", "head of government", "party leader", "foreign minister"];

export interface MeetingLexicon {
  /** The role of a person of a country on a day by the table of offices, else by the words of the office; null: not known. */
  roleOf(person: string | null, office: string | null, country: string, day: string | null): string | null;
  /** The day on which the person took one of the offices that lead a state; null where the table does not tell the day. */
  tookOffice(person: string, country: string, day: string): string | null;
  isTown(name: string, country: string): boolean;
  isCountryName(name: string): boolean;
  /** "Kremlin", "White House": a house that stands for its state, and no town. */
  isSeat(name: string): boolean;
}

export const leadsState = (role: string | null): boolean => role !== null && TOP.has(role);

type Tables = Pick<Lexicon, "tables" | "titles" | "countries" | "names">;

const built = new WeakMap<Tables, MeetingLexicon>();

/** Built once of each lexicon: it indexes the table of offices. */
export function meetingLexicon(lexicon: Tables): MeetingLexicon {
  const known = built.get(lexicon) ?? build(lexicon);
  built.set(lexicon, known);
  return known;
}

function build(lexicon: Tables): MeetingLexicon {
  const rows = new Map<string, OfficeEntry[]>();
  for (const row of lexicon.tables.parties.offices) {
    const key = `${row.party} ${row.person}`;
    rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  const countryNames = new Set(
    [...lexicon.countries.values()].flatMap(({ name, names }) => [name, ...names]).map((name) => fold(name)),
  );
  const held = (person: string, country: string, day: string): readonly OfficeEntry[] =>
    (rows.get(`${country} ${person}`) ?? [])
      .filter((row) => mayHold(row, day))
      .toSorted((a, b) => rank(a.role) - rank(b.role));
  return {
    roleOf(person, office, country, day) {
      const known = person === null || day === null ? [] : held(person, country, day);
      return known[0]?.role ?? (office === null ? null : roleOfWords(lexicon, office));
    },
    tookOffice(person, country, day) {
      const [first] = held(person, country, day)
        .filter(({ role }) => TOP.has(role))
        .toSorted((a, b) => (a.from < b.from ? 1 : -1));
      return first === undefined || first.from.length !== 10 ? null : first.from;
    },
    isSeat(name) {
      const folded = fold(name);
      const meant = lexicon.names.get(firstWord(folded))?.all.find((one) => one.folded === folded)?.meaning;
      return meant?.kind === "seat" && !this.isTown(name, meant.country.code);
    },
    isCountryName: (name) => countryNames.has(fold(name)),
    isTown(name, country) {
      const entry = lexicon.countries.get(country);
      const folded = fold(name);
      return (
        entry !== undefined && [entry.capital ?? "", ...entry.cities].some((one) => fold(one) === folded)
      );
    },
  };
}

/** Days of the table are known in part ("2018", "2003-03"); the later ones of two holders of a day may be meant. */
function mayHold({ from, to }: OfficeEntry, day: string): boolean {
  return day >= from && (to === null || day <= `${to}${"-12-31".slice(to.length - 4)}`);
}

function rank(role: string): number {
  const at = ORDER.indexOf(role);
  return at < 0 ? ORDER.length : at;
}

/** "President", "Prime Minister of Hungary"; "vice-president" and "former president" are no president. */
function roleOfWords({ titles }: Pick<Lexicon, "titles">, office: string): string | null {
  const words = office
    .toLowerCase()
    .replace(/ of .*$/u, "")
    .split(/[\s-]+/u);
  const found = titles.get(words.at(-1) ?? "") ?? [];
  return found.find((title) => title.words.join(" ") === words.join(" "))?.role ?? null;
}
