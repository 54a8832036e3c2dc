// A person of a meeting, held against the offices of data/parties: the one spelling of the name, the side, and who held the office.
import { type NewMeetingFields, Refusal } from "../contract/index.js";
import type { NewPerson } from "../ledger/index.js";
import { fold, type OfficeEntry } from "../lexicon/index.js";
import type { Pair } from "../model/index.js";
import { countryName, knownCountry } from "./known_parties.js";
import { refusedField } from "./refused_field.js";
import { deskLexicon } from "./tables.js";

type Told = NewMeetingFields["people"][number];

const MEETING = "meeting";

/** Offices of which there is one holder at a time. */
const SINGLE = new Set(["head of state", "head of government", "foreign minister", "defence minister"]);

/** `day` is the first day of the meeting. Throws a Refusal. */
export function knownPerson(told: Told, pair: Pair, day: string): NewPerson {
  const offices = officesOf(told);
  const name = offices[0]?.person ?? told.name.trim();
  const country = sideOf(told, name, offices, pair);
  const office = told.office?.trim() || null;
  if (office !== null) refuseOther(name, office, country, day);
  return { name, country, office };
}

/** All that data/parties has of who bears this name, in any spelling; of namesakes those of the side that is told. */
function officesOf({ name, country }: Told): readonly OfficeEntry[] {
  const folded = fold(name.trim());
  const all = deskLexicon().tables.parties.offices.filter(({ person, names }) =>
    [person, ...names].some((one) => fold(one) === folded),
  );
  const own = all.filter(({ party }) => party === country);
  return own.length > 0 ? own : all;
}

function sideOf({ country }: Told, name: string, offices: readonly OfficeEntry[], pair: Pair): string {
  const known = [...new Set(offices.map(({ party }) => party))];
  if (country == null) {
    const sides = known.filter((party) => pair.includes(party));
    if (sides.length === 1 && sides[0] !== undefined) return sides[0];
    throw new Refusal(
      known.length === 0
        ? `data/parties does not know "${name}": say whose side the person is of, ${pair.join(" or ")}.`
        : `data/parties has "${name}" in ${known.join(", ")}: say whose side the person is of, ${pair.join(" or ")}.`,
    );
  }
  knownCountry(country, MEETING);
  if (!pair.includes(country))
    throw refusedField(`country of "${name}"`, MEETING, country, `the meeting is of ${pair.join(" and ")}`);
  const homes = known.filter((party) => deskLexicon().countries.has(party));
  if (homes.length > 0 && !homes.includes(country))
    throw refusedField(
      `country of "${name}"`,
      MEETING,
      country,
      `data/parties has this person in ${homes.join(", ")}`,
    );
  return country;
}

/** An office that somebody else is known to have held on that day is refused; one that is not known is taken as it is told. */
function refuseOther(name: string, office: string, country: string, day: string): void {
  const role = roleOf(office);
  if (role === null || !SINGLE.has(role)) return;
  const rows = deskLexicon().officesOf(country, role);
  if (rows.some((row) => row.person === name && mayHold(row, day))) return;
  const holder = rows.find((row) => surelyHolds(row, day));
  if (holder !== undefined)
    throw refusedField(
      `office of "${name}"`,
      MEETING,
      office,
      `on ${day} data/parties has ${holder.person} as ${holder.title} of ${countryName(country)}`,
    );
}

/** "foreign minister", "Prime Minister", "president of Russia" */
function roleOf(office: string): string | null {
  const words = office
    .toLowerCase()
    .replace(/ of .*$/u, "")
    .split(/[\s-]+/u);
  const titles = deskLexicon().titles.get(words.at(-1) ?? "") ?? [];
  return titles.find((title) => title.words.join(" ") === words.join(" "))?.role ?? null;
}

/** Days are known in part ("2018", "2003-03"): what may be is wider than what is sure. */
function mayHold({ from, to }: OfficeEntry, day: string): boolean {
  return day >= from && (to === null || day <= lastOf(to));
}

function surelyHolds({ from, to, asOf }: OfficeEntry, day: string): boolean {
  return day > lastOf(from) && day < (to ?? asOf);
}

function lastOf(day: string): string {
  return `${day}${"-12-31".slice(day.length - 4)}`;
}
