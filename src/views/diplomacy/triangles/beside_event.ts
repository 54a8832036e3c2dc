// What else is told with one event: the same act by the same parties with others, on the same trip, at the same gathering, in the same place,
// on the same day or in the same year.
import type { EventBeside, LedgerRecordLine } from "../../../contract/index.js";
import { partiesOfActors } from "../../../ledger/index.js";
import { addDays, daysBetween, type EventClaim, isMissing, type Pair } from "../../../model/index.js";

/** Days within which a person's other visits are of the same trip. */
const TRIP_DAYS = 14;
/** What is shown; what has more in common comes first. */
const MOST = 40;

/** The days in which something beside the event may lie: its year, and its trip. Null: it has no day. */
export function windowOf({ period }: EventClaim): { readonly from: string; readonly to: string } | null {
  const days = daysOf(period);
  if (days === null) return null;
  const [start, end] = [`${days.start.slice(0, 4)}-01-01`, `${days.end.slice(0, 4)}-12-31`];
  const [before, after] = [addDays(days.start, -TRIP_DAYS), addDays(days.end, TRIP_DAYS)];
  return { from: [before, start].toSorted()[0] ?? start, to: [after, end].toSorted()[1] ?? end };
}

/**
 * Of these records of events those of the same act in which one of the event's parties is with others than the pair's, each with what it has
 * in common with the event. A person is the same within two weeks, a gathering and a place where their days overlap or lie a week apart at
 * most.
 */
export function besideEvent(
  event: EventClaim,
  pair: Pair,
  lines: readonly LedgerRecordLine[],
): readonly EventBeside[] {
  const own = daysOf(event.period);
  if (own === null) return [];
  const parties = new Set(partiesOf(event));
  const found = new Map<string, EventBeside>();
  for (const line of lines) {
    const { claim } = line;
    if (claim.kind !== "event" || claim.act !== event.act || claim.id === event.id) continue;
    const there = partiesOf(claim);
    const others = there.filter((party) => !pair.includes(party));
    const same = sameOf(event, own, claim);
    if (others.length === 0 || same.length === 0 || !there.some((party) => parties.has(party))) continue;
    found.set(line.record, { parties: others, same, line });
  }
  return [...found.values()].toSorted(nearestTo(own.start)).slice(0, MOST);
}

type Same = EventBeside["same"][number];

interface Days {
  readonly start: string;
  readonly end: string;
}

function sameOf(event: EventClaim, own: Days, other: EventClaim): readonly Same[] {
  const days = daysOf(other.period);
  if (days === null) return [];
  const apart = gapOf(own, days);
  const overlap = (some: readonly string[], more: readonly string[]) =>
    some.some((one) => more.includes(one));
  const same: Same[] = [];
  if (apart <= TRIP_DAYS && overlap(personsOf(event), personsOf(other))) same.push("person");
  if (apart <= 7 && overlap(gatheringOf(event), gatheringOf(other))) same.push("gathering");
  if (apart <= 7 && overlap(placesOf(event), placesOf(other))) same.push("place");
  if (apart === 0) same.push("day");
  if (own.start.slice(0, 4) === days.start.slice(0, 4)) same.push("year");
  return same;
}

/** Whole days between two stretches; 0: they overlap. */
function gapOf(one: Days, other: Days): number {
  if (one.end < other.start) return daysBetween(one.end, other.start);
  return other.end < one.start ? daysBetween(other.end, one.start) : 0;
}

const WEIGHT: Readonly<Record<Same, number>> = { person: 8, gathering: 8, place: 4, day: 2, year: 0 };

function nearestTo(day: string): (a: EventBeside, b: EventBeside) => number {
  const weight = ({ same }: EventBeside) => same.reduce((sum, one) => sum + WEIGHT[one], 0);
  const apart = ({ line }: EventBeside) => {
    const days = daysOf(line.claim.period);
    return days === null ? Number.MAX_SAFE_INTEGER : Math.abs(daysBetween(day, days.start));
  };
  return (a, b) => weight(b) - weight(a) || apart(a) - apart(b) || (a.line.record < b.line.record ? -1 : 1);
}

function personsOf({ source, target }: EventClaim): readonly string[] {
  return [...source, ...target].flatMap(({ person }) => person ?? []);
}

function gatheringOf({ meeting }: EventClaim): readonly string[] {
  return meeting?.occasion == null ? [] : [meeting.occasion.toLowerCase()];
}

function placesOf({ places }: EventClaim): readonly string[] {
  return places.map(({ name }) => name.toLowerCase());
}

function partiesOf({ source, target }: EventClaim): readonly string[] {
  return partiesOfActors([...source, ...target]);
}

function daysOf(period: EventClaim["period"]): Days | null {
  if (isMissing(period)) return null;
  const [start, end] = [period.start ?? period.end, period.end ?? period.start];
  return start === null || end === null ? null : { start, end };
}
