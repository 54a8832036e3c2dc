// COLT (Country and Organizational Leader Travel; Pardee Institute, University of Denver): a row is a trip of a leader to one country.
// Columns as the set of 1990 to 2024 has them; flags are Yes, No or empty. Words of its notes are not taken over.
import { isIsoDay } from "../../model/index.js";
import { layoutOf } from "../header.js";
import { type CsvRecord, readRecords } from "../records.js";

const COLUMNS = {
  id: "tripid",
  country: "leadercountryiso",
  role: "leaderrole",
  title: "leadertitle",
  leader: "leaderfullname",
  visited: "countryvisitediso",
  city: "cityvisited",
  start: "tripstartdate",
  end: "tripenddate",
  metHost: "methosthogs",
  hosts: "hosthogsname",
  atGathering: "attendedmultilatevent",
  gathering: "namemultilatevent",
  metOthers: "metnonhosthogs",
  others: "nonhosthogsnames",
  signed: "signedagreement",
} as const;

/** What the register notes of a trip in words of its own, by the flag that says it. */
const FLAGS = {
  publicaddress: "spoke in public",
  culturalsiteorceremony: "visited a site or a ceremony",
  businessleaderorforum: "met business leaders or a forum",
  metigoleader: "met the head of an organisation",
} as const;

const LAYOUT = {
  name: "COLT",
  needs: [COLUMNS.id, COLUMNS.country, COLUMNS.leader, COLUMNS.visited, COLUMNS.start],
};

export interface ColtTrip {
  readonly line: number;
  readonly id: string;
  /** ISO alpha-3 of the leader's country, and of that which is visited. */
  readonly country: string;
  readonly visited: string;
  readonly leader: string;
  readonly office: string | null;
  readonly cities: readonly string[];
  /** ISO days. */
  readonly start: string;
  readonly end: string;
  /** Null: the flag is empty. */
  readonly metHost: boolean | null;
  readonly hosts: readonly string[];
  readonly gathering: string | null;
  readonly isAtGathering: boolean;
  /** Heads of state and of government of other countries who were met there. */
  readonly others: readonly string[];
  readonly hasSigned: boolean;
  readonly notes: readonly string[];
  /** Addresses, the first one first. */
  readonly sources: readonly string[];
}

interface Dropped {
  readonly line: number;
  readonly problem: string;
}

export interface Trips {
  readonly trips: readonly ColtTrip[];
  readonly dropped: readonly Dropped[];
}

/** The trips of a file, or one sentence that says why it is none of COLT. A trip told twice under one id is kept once. */
export function readColt(text: string): Trips | { readonly problem: string } {
  const { header, records, uneven } = readRecords(text);
  const layout = layoutOf(header, [LAYOUT], "the known layouts");
  if ("problem" in layout) return layout;
  const links = header.columns.filter((name) => /^sourcelink\d*$/u.test(name));
  const seen = new Set<string>();
  const trips: ColtTrip[] = [];
  const dropped: Dropped[] = uneven.map(({ line, cells }) => ({
    line,
    problem: `The row has ${cells} cells, and the header ${header.columns.length}.`,
  }));
  for (const record of records) {
    const read = tripOf(record, links);
    if ("problem" in read) dropped.push(read);
    else if (seen.has(read.id))
      dropped.push({ line: read.line, problem: `The trip ${read.id} is told before.` });
    else {
      seen.add(read.id);
      trips.push(read);
    }
  }
  return { trips, dropped: dropped.toSorted((a, b) => a.line - b.line) };
}

function tripOf(record: CsvRecord, links: readonly string[]): ColtTrip | Dropped {
  const { line, cell } = record;
  const of = (name: keyof typeof COLUMNS): string => known(cell(COLUMNS[name]));
  const drop = (problem: string): Dropped => ({ line, problem });
  const id = of("id");
  if (id === "") return drop("The row has no TripID.");
  if (of("leader") === "") return drop(`The trip ${id} names no leader.`);
  for (const name of ["country", "visited"] as const)
    if (!/^[A-Z]{3}$/u.test(of(name)))
      return drop(`The trip ${id} has "${of(name).slice(0, 40)}" for a country: ISO 3166 alpha-3 is needed.`);
  const [start, end] = [dayOf(of("start")), dayOf(of("end") || of("start"))];
  if (start === null || end === null)
    return drop(`The trip ${id} has no days: "${of("start").slice(0, 40)}" to "${of("end").slice(0, 40)}".`);
  if (end < start) return drop(`The trip ${id} ends on ${end}, before it begins on ${start}.`);
  const flag = (name: keyof typeof COLUMNS): boolean | null => flagOf(of(name));
  return {
    ...{ line, id, start, end, country: of("country"), visited: of("visited"), leader: of("leader") },
    office: of("title") || of("role") || null,
    cities: listOf(of("city")),
    metHost: flag("metHost"),
    hosts: flag("metHost") === true ? listOf(of("hosts")) : [],
    gathering: of("gathering") || null,
    isAtGathering: flag("atGathering") === true,
    others: flag("metOthers") === true ? listOf(of("others")) : [],
    hasSigned: flag("signed") === true,
    notes: Object.entries(FLAGS).flatMap(([name, words]) => (flagOf(cell(name)) === true ? [words] : [])),
    sources: [
      ...new Set(links.map((name) => known(cell(name))).filter((link) => /^https?:\/\//iu.test(link))),
    ],
  };
}

/** "NA" is how the set writes nothing. */
const known = (cell: string): string => (/^(?:na|n\/a|null|none)$/iu.test(cell) ? "" : cell);

function flagOf(cell: string): boolean | null {
  if (/^(?:yes|y|1|true)$/iu.test(cell)) return true;
  return /^(?:no|n|0|false)$/iu.test(cell) ? false : null;
}

/** "2014-05-20", "2014-05-20 00:00:00" or, as spreadsheets of its country write it, "5/20/2014"; null: none of these. */
function dayOf(cell: string): string | null {
  const [, month = "", date = "", year = ""] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})\b/u.exec(cell) ?? [];
  const day = year === "" ? cell.slice(0, 10) : `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return isIsoDay(day) ? day : null;
}

/** "Moscow; St Petersburg", "Xi Jinping, Li Qiang" */
function listOf(cell: string): string[] {
  const parts = cell.split(/[;,/|]| and /u).map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ""))];
}
