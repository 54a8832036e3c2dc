// When two reports tell of one meeting: the rule of sameness of the register (docs/decisions/0022). It goes beyond the key of the
// ledger, which knows neither persons nor places.
import { daysBetween } from "../../../model/index.js";
import type { ToldDays, ToldMeeting, ToldPerson } from "./told_meeting.js";

/**
 * How well two reports fit. named: somebody is named by both. unnamed: one of them names nobody on the side that decides, so that it
 * may be any meeting of these days.
 */
export interface Fit {
  readonly by: "named" | "unnamed";
  /** Days between them; 0: they overlap. */
  readonly apart: number;
}

/** What took place and what did not are never one meeting; an announcement may be either's. */
const TOOK_PLACE: ReadonlySet<string> = new Set(["held", "present"]);
const DID_NOT: ReadonlySet<string> = new Set(["refused", "called off", "not held"]);

/**
 * Null: they tell of two meetings. They tell of one when all of this holds:
 * 1. Two countries at least are told by both.
 * 2. Their days overlap, or lie one day apart (one side counts by its own time zone). Of a report that tells a month alone, the place
 *    is told by both, and the days lie in the month.
 * 3. No place is told by both that differs: neither the country nor, where both name towns, all of the towns.
 * 4. Not one by phone or video and the other in person.
 * 5. Not one that it was held and the other that it was not.
 * 6. On the side that decides they name one person at least alike, or one of them nobody. On a visit the guest's side decides
 *    (the guest of a minister and of the president is one guest), else each side that both name.
 */
export function fitOf(a: ToldMeeting, b: ToldMeeting): Fit | null {
  const countries = a.countries.filter((country) => b.countries.includes(country));
  const apart = a.days === null || b.days === null ? null : daysApart(a.days, b.days);
  if (countries.length < 2 || apart === null) return null;
  if (isMonth(a) || isMonth(b)) {
    if (apart > 0 || a.place === null || b.place === null) return null;
  } else if (apart > 1) return null;
  const by = whoFits(a, b, countries);
  return by !== null && !differ(a, b) ? { by, apart } : null;
}

/** Do places, ways of meeting or outcomes contradict each other? */
export function differ(a: ToldMeeting, b: ToldMeeting): boolean {
  if (a.place !== null && b.place !== null && a.place !== b.place) return true;
  if (a.towns.length > 0 && b.towns.length > 0 && !a.towns.some((town) => b.towns.includes(town)))
    return true;
  if (a.inPerson !== null && b.inPerson !== null && a.inPerson !== b.inPerson) return true;
  return (
    (TOOK_PLACE.has(a.status) && DID_NOT.has(b.status)) || (DID_NOT.has(a.status) && TOOK_PLACE.has(b.status))
  );
}

const isMonth = ({ days }: ToldMeeting): boolean => days?.isMonth === true;

/** 0 where they overlap. */
function daysApart(a: ToldDays, b: ToldDays): number {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  return Math.max(0, daysBetween(first.end, second.start));
}

function whoFits(a: ToldMeeting, b: ToldMeeting, countries: readonly string[]): Fit["by"] | null {
  const host = a.place ?? b.place;
  const isVisit = host !== null && countries.includes(host) && !isCall(a) && !isCall(b);
  const sides = isVisit ? countries.filter((country) => country !== host) : countries;
  const found = sides.map((side) => sideFits(a, b, side));
  if (found.includes("differ")) return null;
  return found.includes("alike") ? "named" : "unnamed";
}

const isCall = ({ inPerson }: ToldMeeting): boolean => inPerson === false;

function sideFits(a: ToldMeeting, b: ToldMeeting, side: string): "alike" | "differ" | "open" {
  const [some, others] = [a, b].map(({ people }) => people.filter(({ country }) => country === side));
  if (some === undefined || others === undefined || some.length === 0 || others.length === 0) return "open";
  return some.some((one) => others.some((other) => isOne(one, other))) ? "alike" : "differ";
}

/** One name, or one name within the other ("Vladimir Vladimirovich Putin"); of whom the office alone is told, one role. */
function isOne(a: ToldPerson, b: ToldPerson): boolean {
  if (a.name === null || b.name === null) return a.role !== null && a.role === b.role;
  const [some, others] = [wordsOf(a.name), wordsOf(b.name)];
  const [fewer, more] = some.length <= others.length ? [some, others] : [others, some];
  return (
    some.join(" ") === others.join(" ") || (fewer.length > 1 && fewer.every((word) => more.includes(word)))
  );
}

const wordsOf = (name: string): readonly string[] => name.toLowerCase().split(/\s+/u);
