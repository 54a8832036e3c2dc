// Within one document: which events tell again what another sentence of it tells (docs/decisions/0019). Two papers meet in a key
// (sameness.ts); one paper says a thing with its day once and then goes on with "the visit", and only here is that known to be one.
// Claims stay as they were read, each with its citation: they are counted as one.

import {
  type Actor,
  type Claim,
  daysBetween,
  type EventClaim,
  isMissing,
  type Period,
  type Status,
} from "../model/index.js";
import { samenessKey, sidesKey } from "./sameness.js";

/** Most days of a period that another event of the document may fall into and be the same: a month; a year sums up many. */
const VAGUE_DAYS = 31;

/** Most events of one act between the same sides: what has more is a list of many and no report of one, and keeps to the keys. */
const MOST_ALIKE = 300;

/**
 * Of the claims of one document: those that tell again what another one tells, each by its id with that one, which itself tells
 * nothing again.
 *
 * Two events tell the same when act and sides are the same, nothing that both name contradicts (persons, places, mode), and
 * - both have one key; or
 * - one has a period of a month at most and the other's days lie in it ("in May", "on 16 May"); a possible act may be a done or planned one; or
 * - one has no period, and both have one status: it belongs to the nearest before it in the text, else to the nearest after it.
 */
export function toldAgain(claims: readonly Claim[]): ReadonlyMap<string, Claim> {
  const again = new Map<string, Claim>();
  const events = claims
    .filter((claim): claim is EventClaim => claim.kind === "event" && claim.entered === undefined) // a row is a thing of its own
    .toSorted(inReadingOrder);
  const groups = new Map<string, EventClaim[]>();
  for (const event of events) {
    const key = groupKey(event);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [event]);
    else group.push(event);
  }
  for (const group of groups.values())
    if (group.length > 1 && group.length <= MOST_ALIKE) pairUp(group, again);
  return again;
}

function groupKey(claim: EventClaim): string {
  const sides = sidesKey(claim);
  return sides === null ? claim.id : JSON.stringify([claim.act, sides]);
}

/** Claims of one act and the same sides, in reading order. */
function pairUp(group: readonly EventClaim[], again: Map<string, Claim>): void {
  const heads = new Map<string, EventClaim>();
  const dated = group.filter((claim) => lengthOf(claim) !== null);
  for (const claim of dated.toSorted(fromTheExact)) {
    const key = samenessKey(claim) ?? claim.id;
    const head =
      heads.get(key) ??
      nearest(
        claim,
        [...heads.values()].filter((one) => liesIn(one, claim)),
      );
    if (head === null) heads.set(key, claim);
    else again.set(claim.id, head);
  }
  const alone: EventClaim[] = [];
  for (const claim of group) {
    if (lengthOf(claim) !== null) continue;
    const known = [...heads.values(), ...alone];
    const same = known.filter((one) => one.status === claim.status && agree(one, claim));
    const days = same.filter((one) => lengthOf(one) !== null);
    const head = nearest(claim, days.length > 0 ? days : same);
    if (head === null) alone.push(claim);
    else again.set(claim.id, head);
  }
}

/** Days from first to last; null where a period is not told or has an open end. */
function lengthOf({ period }: EventClaim): number | null {
  const days = daysOf(period);
  return days === null ? null : daysBetween(days.start, days.end);
}

function daysOf(period: EventClaim["period"]): { readonly start: string; readonly end: string } | null {
  if (isMissing(period)) return null;
  const { start, end }: Period = period;
  return start === null || end === null ? null : { start, end };
}

/** Does the event lie in the days of the one that is told more vaguely, and is it the same else? */
function liesIn(exact: EventClaim, vague: EventClaim): boolean {
  const [inner, outer] = [daysOf(exact.period), daysOf(vague.period)];
  if (inner === null || outer === null || daysBetween(outer.start, outer.end) >= VAGUE_DAYS) return false;
  if (inner.start < outer.start || inner.end > outer.end) return false;
  return mayBe(vague.status, exact.status) && agree(exact, vague);
}

/** A hedged repetition of what is done or planned is that act; what was planned and what was done stay two. */
function mayBe(vague: Status, sure: Status): boolean {
  return vague === sure || (vague === "possible" && (sure === "actual" || sure === "planned"));
}

/** Nothing that both name contradicts. */
function agree(a: EventClaim, b: EventClaim): boolean {
  return (
    meet(a.mode === null ? [] : [a.mode], b.mode === null ? [] : [b.mode]) &&
    meet(personsOf(a.source), personsOf(b.source)) &&
    meet(personsOf(a.target), personsOf(b.target)) &&
    meet(townsOf(a.target), townsOf(b.target)) &&
    meet(placesOf(a), placesOf(b))
  );
}

/** One of the lists is empty, or they have something in common. */
function meet(some: readonly string[], others: readonly string[]): boolean {
  return some.length === 0 || others.length === 0 || some.some((one) => others.includes(one));
}

function personsOf(actors: readonly Actor[]): readonly string[] {
  return actors.flatMap(({ person }) => person ?? []);
}

/** A town that stands for its country ("attacked Kharkiv"): one name, of nobody and of no office. */
function townsOf(actors: readonly Actor[]): readonly string[] {
  return actors.flatMap(({ text, sector, person, office }) =>
    sector === "GOV" && person === undefined && office === undefined && /^\p{Lu}\p{L}+$/u.test(text)
      ? text
      : [],
  );
}

function placesOf({ places }: EventClaim): readonly string[] {
  return places.map(({ name }) => name);
}

/** The last of those that stand before the claim in the text, else the first after it. */
function nearest(claim: EventClaim, others: readonly EventClaim[]): EventClaim | null {
  let before: EventClaim | null = null;
  let after: EventClaim | null = null;
  for (const one of others) {
    if (inReadingOrder(one, claim) < 0) {
      if (before === null || inReadingOrder(before, one) < 0) before = one;
    } else if (after === null || inReadingOrder(one, after) < 0) after = one;
  }
  return before ?? after;
}

/** Short periods first; of one length the surer status, then in reading order. */
function fromTheExact(a: EventClaim, b: EventClaim): number {
  return (
    (lengthOf(a) ?? 0) - (lengthOf(b) ?? 0) ||
    Number(a.status === "possible") - Number(b.status === "possible") ||
    inReadingOrder(a, b)
  );
}

function inReadingOrder({ citation: a, id }: Claim, { citation: b, id: other }: Claim): number {
  return a.start - b.start || a.end - b.end || (id < other ? -1 : id > other ? 1 : 0);
}
