// "Third meeting of the year", "first trip abroad since taking office": told from the register, with the rows that it is counted from.
// The register need not have every meeting: what is told is the place among those that it has.
import type { MeetingRow } from "../../../contract/index.js";
import { daysBetween, isCounted, type Pair, showDay, yearOf } from "../../../model/index.js";
import { startOf } from "./count_meetings.js";
import { leadsState, type MeetingLexicon } from "./meeting_lexicon.js";
import type { BareRow } from "./meeting_row.js";

type Ordinal = MeetingRow["ordinals"][number];

/** Met in person, by whatever occasion: what ordinals are counted of. */
const isMetInPerson = (row: BareRow): boolean => isCounted(row, "in-person");

/** Meetings of these people with each other. */
function meetingsOf(rows: readonly BareRow[], people: readonly string[]): BareRow[] {
  return rows.filter((row) => people.every((name) => row.people.some((one) => one.name === name)));
}

/** Trips of a person abroad; to one country alone where that is told. */
function tripsOf(rows: readonly BareRow[], person: string, host: string | null): BareRow[] {
  return rows.filter(
    (row) =>
      row.host !== null &&
      (host === null || row.host === host) &&
      row.people.some((one) => one.name === person && one.country !== row.host),
  );
}

/** Trips to third countries are known in part: what is called the first of them lies so near to the day of taking office. */
const NEW_DAYS = 100;
/** Later a register that has no visit before has it rather by its gaps than by the record of the person. */
const YOUNG_DAYS = 730;

/**
 * What can be said of the place of a row among the others; a first since taking office of visits to one of the pair. `all` are the rows of the pair and those of either country with others, by
 * day; `nameOf` gives a country in words.
 */
export function ordinalsOf(
  row: BareRow,
  pair: Pair,
  all: readonly BareRow[],
  lexicon: MeetingLexicon,
  nameOf: (code: string) => string,
): Ordinal[] {
  if (!isMetInPerson(row)) return [];
  const until = startOf(row);
  const year = yearOf(until);
  const before = all.filter((one) => isMetInPerson(one) && (one.id === row.id || startOf(one) < until));
  const ofYear = before.filter((one) => yearOf(startOf(one)) === year);
  const ordinals: Ordinal[] = [];
  const tell = (rows: readonly BareRow[], what: string): void => {
    if (rows.length > 0)
      ordinals.push({
        words: `${nthWord(rows.length)} known ${what}`,
        nth: rows.length,
        rows: rows.map(({ id }) => id),
      });
  };
  const leaders = leadersOf(row);
  if (leaders.length === 2)
    tell(meetingsOf(ofYear, leaders), `meeting in person of ${leaders.join(" and ")} in ${year}`);
  for (const { name, country, role } of row.people) {
    const isGuest = row.host !== null && pair.includes(row.host) && row.guests.includes(country);
    if (name === null || row.host === null || !isGuest) continue;
    tell(tripsOf(ofYear, name, row.host), `visit of ${name} to ${nameOf(row.host)} in ${year}`);
    const since = leadsState(role) ? lexicon.tookOffice(name, country, until) : null;
    if (since === null) continue;
    const inOffice = before.filter((one) => startOf(one) >= since);
    const abroad = tripsOf(inOffice, name, null);
    const there = tripsOf(inOffice, name, row.host);
    const when = `since taking office on ${showDay(since)}`;
    if (abroad.length === 1 && daysBetween(since, until) <= NEW_DAYS)
      tell(abroad, `trip of ${name} abroad ${when}`);
    else if (there.length === 1 && daysBetween(since, until) <= YOUNG_DAYS)
      tell(there, `visit of ${name} to ${nameOf(row.host)} ${when}`);
  }
  return ordinals;
}

/** The two who met, where each side is named by one who leads it. */
function leadersOf({ people }: BareRow): string[] {
  const leaders = people.filter(({ name, role }) => name !== null && leadsState(role));
  const sides = new Set(leaders.map(({ country }) => country));
  return leaders.length === 2 && sides.size === 2 ? leaders.map(({ name }) => name ?? "").toSorted() : [];
}

/** 1st, 2nd, 3rd, 11th, 21st */
function nthWord(nth: number): string {
  const [tens, ones] = [nth % 100, nth % 10];
  if (tens >= 11 && tens <= 13) return `${nth}th`;
  return `${nth}${["th", "st", "nd", "rd"][ones] ?? "th"}`;
}
