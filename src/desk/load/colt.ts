// COLT's trips of leaders into the register: a trip is a visit to its country, or sidelines where it was to a gathering there; a leader of
// a third country who was met there makes a row of its own.
import { Refusal } from "../../contract/index.js";
import { type ColtTrip, readColt } from "../../datasets/index.js";
import { fold, type OfficeEntry } from "../../lexicon/index.js";
import { deskLexicon } from "../tables.js";
import type { Dataset, LoadTarget } from "./dataset.js";
import { enterMeetings, type MeetingRowOfSet, MOST_BYTES } from "./enter_meetings.js";

export const colt: Dataset = {
  name: "colt",
  what: "Country and Organizational Leader Travel, trips of leaders from 1990 on, in COLT's columns (TripID, LeaderCountryISO, …, SourceLink1…; Pardee Institute).",
  async load(file, target) {
    const read = readColt(await file.text(MOST_BYTES));
    if ("problem" in read) throw new Refusal(`${file.name}: ${read.problem}`);
    const dropped = [...read.dropped];
    const rows = read.trips.flatMap((trip): MeetingRowOfSet[] => {
      const [source = target.provenance.address] = trip.sources;
      const problem = problemOf(trip, source);
      if (source !== null && problem === null) return rowsOf(trip, source, target);
      dropped.push({ line: trip.line, problem: problem ?? "The trip has no source." });
      return [];
    });
    return enterMeetings("colt", file, rows, dropped, target);
  },
};

function problemOf({ id, country, visited }: ColtTrip, source: string | null): string | null {
  const { countries } = deskLexicon();
  if (source === null)
    return `The trip ${id} has no SourceLink: give --address, so that it is cited by the set itself.`;
  if (!countries.has(country))
    return `The trip ${id} is of "${country}", which is no country: heads of organisations have no pair.`;
  if (!countries.has(visited)) return `The trip ${id} goes to "${visited}", which is no country.`;
  return country === visited ? `The trip ${id} does not leave ${country}.` : null;
}

function rowsOf(trip: ColtTrip, source: string, { provenance }: LoadTarget): MeetingRowOfSet[] {
  const { line, id, country, visited, start, end, leader, office, hosts, gathering } = trip;
  const note = [...trip.notes, ...(trip.hasSigned ? ["an agreement was signed"] : [])].join("; ");
  const own = {
    period: start === end ? start : `${start}/${end}`,
    ...{ country: visited, places: trip.cities, occasion: gathering, also: trip.sources.slice(1) },
    ...(note === "" ? {} : { note }),
    source: {
      ...{ address: source, title: `COLT, trip ${id}`, grade: "research" },
      ...(source === provenance.address && provenance.published !== null
        ? { published: provenance.published }
        : {}),
    },
  };
  const guest = { name: leader, country, office };
  const visit = {
    ...own,
    ...{ kind: trip.isAtGathering ? "sidelines" : "visit", pair: [country, visited] },
    evidence: trip.isAtGathering && trip.metHost !== true ? "present" : "held",
    people: [guest, ...hosts.map((name) => ({ name, country: visited }))],
    ...(hosts.length === 0 ? {} : { hosts }),
  };
  const met = trip.others.flatMap((name): MeetingRowOfSet[] => {
    const home = homeOf(name, start);
    if (home === null || home === country || home === visited) return [];
    const people = [guest, { name, country: home }];
    const fields = { ...own, kind: "sidelines", evidence: "held", pair: [country, home], people };
    return [{ line, key: ["colt", id, name], fields }];
  });
  return [{ line, key: ["colt", id], fields: visit }, ...met];
}

let byName: ReadonlyMap<string, readonly OfficeEntry[]> | null = null;

function officesByName(): ReadonlyMap<string, readonly OfficeEntry[]> {
  const { tables, countries } = deskLexicon();
  const rows = new Map<string, OfficeEntry[]>();
  for (const row of tables.parties.offices)
    if (countries.has(row.party))
      for (const name of new Set([row.person, ...row.names].map((one) => fold(one))))
        rows.set(name, [...(rows.get(name) ?? []), row]);
  return rows;
}

/** The country of whom the table of offices has in one country alone on that day; null: not known. */
function homeOf(name: string, day: string): string | null {
  byName ??= officesByName();
  const homes = new Set(
    (byName.get(fold(name)) ?? [])
      .filter(({ from, to }) => from <= day && (to === null || to >= day.slice(0, to.length)))
      .map(({ party }) => party),
  );
  const [only] = homes;
  return homes.size === 1 ? (only ?? null) : null;
}
