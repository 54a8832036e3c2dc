// Counts of the register, each under its rule: how many, the first and the last, the longest gap, who travels to whom.
import type { MeetingRow, MeetingsView, TravelYear } from "../../../contract/index.js";
import {
  COUNT_RULES,
  type Countable,
  type CountRule,
  daysBetween,
  isCounted,
  isMissing,
  MEETING_STATUSES,
  type Pair,
  yearOf,
} from "../../../model/index.js";
import type { BareRow } from "./meeting_row.js";

/** How many of them each rule counts. */
export function countMeetings(rows: readonly Countable[]): Record<CountRule, number> {
  const counts = COUNT_RULES.map((rule) => [rule, rows.filter((row) => isCounted(row, rule)).length]);
  return Object.fromEntries(counts) as Record<CountRule, number>;
}

/** How many there are of each outcome. */
export function countOutcomes(rows: readonly Pick<Countable, "status">[]): MeetingsView["outcomes"] {
  const counts = MEETING_STATUSES.map((status) => [
    status,
    rows.filter((row) => row.status === status).length,
  ]);
  return Object.fromEntries(counts) as MeetingsView["outcomes"];
}

export function startOf({ period }: Pick<BareRow, "period">): string {
  return isMissing(period) ? "" : (period.start ?? "");
}

function endOf({ period }: Pick<BareRow, "period">): string {
  return isMissing(period) ? "" : (period.end ?? period.start ?? "");
}

/** Days from the last day of the one to the first of the other. */
export function daysFrom(before: BareRow, after: BareRow): number {
  return Math.max(0, daysBetween(endOf(before), startOf(after)));
}

/** The longest time without a meeting, of rows by day; the earlier of two of one length. Null with fewer than two. */
export function longestGap(rows: readonly MeetingRow[]): MeetingsView["longestGap"] {
  let longest: MeetingsView["longestGap"] = null;
  for (const [i, row] of rows.entries()) {
    const before = rows[i - 1];
    if (before === undefined) continue;
    const days = daysFrom(before, row);
    if (longest === null || days > longest.days)
      longest = { after: before.id, before: row.id, from: endOf(before), to: startOf(row), days };
  }
  return longest;
}

/** Meetings in person by year and place, from the first year to the last. */
export function travelByYear([a, b]: Pair, rows: readonly BareRow[]): TravelYear[] {
  const met = rows.filter(({ inPerson }) => inPerson === true);
  const years = met.map((row) => yearOf(startOf(row)));
  if (years.length === 0) return [];
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: to - from + 1 }, (_, i) => {
    const own = met.filter((row) => yearOf(startOf(row)) === from + i);
    const toFirst = own.filter(({ host }) => host === a).length;
    const toSecond = own.filter(({ host }) => host === b).length;
    const rowIds = own.map(({ id }) => id);
    return { year: from + i, toFirst, toSecond, elsewhere: own.length - toFirst - toSecond, rows: rowIds };
  });
}
