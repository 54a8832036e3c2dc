// A visit, a meeting or a call that a person enters, held against what the lexicon knows: what is wrong is named with its value.
import { type NewMeetingFields, Refusal } from "../contract/index.js";
import type { NewMeeting, NewPerson } from "../ledger/index.js";
import type { Pair, Period } from "../model/index.js";
import { countriesWith, countryName, knownCountry, knownPair } from "./known_parties.js";
import { knownPerson } from "./known_person.js";
import { knownSourced, refuseToCome } from "./known_source.js";
import { refusedField } from "./refused_field.js";

const MEETING = "meeting";
const CALLS: readonly string[] = ["video", "phone"];
const VISITS: readonly string[] = ["state visit", "official visit", "working visit", "visit"];

/** The meeting as the ledger takes it; `today` is an ISO day. Throws a Refusal. */
export function knownMeeting(fields: NewMeetingFields, today: string): NewMeeting {
  const { kind, evidence = "held" } = fields;
  const pair = knownPair(fields.pair, MEETING);
  const sourced = knownSourced(fields, MEETING);
  const day = dayOf(sourced.period);
  if (evidence === "held" || evidence === "present")
    refuseToCome(sourced, MEETING, today, 'give the evidence "announced"');
  const people = fields.people.map((person) => knownPerson(person, pair, day)).sort(bySideAndName);
  const twice = people.find(({ name }, at) => people.findIndex((one) => one.name === name) !== at);
  if (twice !== undefined)
    throw refusedField("people", MEETING, twice.name, "a person meets once: name everybody once");
  return {
    ...sourced,
    ...{ kind, evidence, pair, people },
    inPerson: inPersonOf(fields),
    occasion: fields.occasion?.trim() || null,
    hosts: [...new Set((fields.hosts ?? []).map((host) => host.trim()))],
    agreements: [...new Set((fields.agreements ?? []).map((one) => one.trim()))],
    ...whereOf(fields, pair),
  };
}

/** In one order, whoever enters them. */
function bySideAndName(a: NewPerson, b: NewPerson): number {
  const [one, other] = [a, b].map(({ country, name }) => `${country} ${name}`);
  return (one ?? "") < (other ?? "") ? -1 : 1;
}

/** A day, some days or a month: a meeting of a quarter or a year is not known well enough. */
function dayOf({ start, precision, text }: Period): string {
  if (start !== null && ["day", "range", "month"].includes(precision)) return start;
  throw refusedField("period", MEETING, text, "write it as 2024-05-16, 2024-05-16/2024-05-17 or 2024-05");
}

function inPersonOf({ kind, inPerson }: NewMeetingFields): boolean {
  const isMet = !CALLS.includes(kind);
  if (inPerson != null && inPerson !== isMet)
    throw refusedField(
      "kind",
      MEETING,
      kind,
      isMet ? 'it is in person: for a call give "video" or "phone"' : "it is a call, and not in person",
    );
  return isMet;
}

function whereOf(fields: NewMeetingFields, pair: Pair): Pick<NewMeeting, "country" | "places"> {
  const places = (fields.places ?? []).map((place) => place.trim());
  const told = fields.country ?? null;
  if (CALLS.includes(fields.kind)) {
    const [given] = told === null ? places : [told];
    if (given !== undefined) throw refusedField("place", MEETING, given, "a call has none: leave it out");
    return { country: null, places: [] };
  }
  const country = told ?? onlyCountryOf(places);
  if (country === null) throw new Refusal("The meeting has no country: say where they met, such as CHN.");
  knownCountry(country, MEETING);
  for (const place of places) refuseElsewhere(place, country);
  if (VISITS.includes(fields.kind) && !pair.includes(country))
    throw refusedField(
      "country",
      MEETING,
      country,
      `a ${fields.kind} has its host among ${pair.join(" and ")}: in a third country give "sidelines" or "forum"`,
    );
  return { country, places };
}

/** The country of the first place, where one country alone has a city of this name. */
function onlyCountryOf([place]: readonly string[]): string | null {
  const [only, ...more] = place === undefined ? [] : countriesWith(place);
  return only === undefined || more.length > 0 ? null : only;
}

function refuseElsewhere(place: string, country: string): void {
  const known = countriesWith(place);
  if (known.length > 0 && !known.includes(country))
    throw refusedField(
      "place",
      MEETING,
      place,
      `data/parties has it in ${known.map(countryName).join(", ")}, and the meeting is in ${countryName(country)}`,
    );
}
