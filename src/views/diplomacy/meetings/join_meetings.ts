// Reports that tell of one meeting become one row, with every report kept. The order in which they come changes nothing.
import { addDays, type EventClaim, firstDay, monthOf, yearOf } from "../../../model/index.js";
import type { MeetingLexicon } from "./meeting_lexicon.js";
import { differ, fitOf } from "./same_meeting.js";
import { isOfMeeting, type ToldMeeting, toldMeeting } from "./told_meeting.js";

/** A claim of a meeting, as corrected, with whatever the caller knows of it. */
export interface MeetingReport {
  readonly claim: EventClaim;
  readonly document: string;
  /** The record of the ledger; claims without a day are joined to a dated one of their record and document. */
  readonly record?: string;
}

export interface Told<T extends MeetingReport> {
  readonly report: T;
  readonly told: ToldMeeting;
}

export interface JoinedMeeting<T extends MeetingReport> {
  /** The report that speaks for the meeting. */
  readonly head: Told<T>;
  /** All of them, the head first. */
  readonly reports: readonly Told<T>[];
}

export interface Joined<T extends MeetingReport> {
  readonly meetings: readonly JoinedMeeting<T>[];
  /** Reports that name nobody or no day, and fit no meeting or more than one. */
  readonly unnamed: readonly T[];
  /** Reports that tell no day and belong to no dated one of their document. */
  readonly undated: readonly T[];
}

const TRUST = { human: 0, entered: 1, machine: 2 } as const;

interface Group<T extends MeetingReport> {
  readonly head: Told<T>;
  readonly all: Told<T>[];
}

/**
 * What a person has checked speaks before what was entered, and that before what was read by rule; a day before a month; who names more
 * persons before who names fewer; then the earlier day, then the smaller id. Claims that are of no meeting are left out.
 */
export function joinMeetings<T extends MeetingReport>(
  reports: readonly T[],
  lexicon: MeetingLexicon,
): Joined<T> {
  const told = reports
    .filter(({ claim }) => isOfMeeting(claim))
    .map((report) => ({ report, told: toldMeeting(report.claim, lexicon) }))
    .toSorted(inOrder);
  const groups = groupsByMonth<T>();
  const dated = told.filter((one) => one.told.days !== null);
  const unnamed: T[] = [];
  for (const one of dated.filter(namesSomebody)) {
    const near = groups.near(one.told);
    const group = groupFor(one, near);
    if (group === null && isOfSeveral(one, near)) unnamed.push(one.report);
    else if (group === null) groups.add({ head: one, all: [one] });
    else group.all.push(one);
  }
  for (const one of dated.filter((report) => !namesSomebody(report))) {
    const fits = fitting(one, groups.near(one.told));
    if (fits.length === 1) fits[0]?.group.all.push(one);
    else unnamed.push(one.report);
  }
  const undated: T[] = [];
  for (const one of told.filter(({ told: { days } }) => days === null)) {
    const group = groups.all.find(({ head, all }) => tellsAgain(one, head, all));
    if (group === undefined) undated.push(one.report);
    else group.all.push(one);
  }
  const meetings = groups.all.map(({ head, all }) => ({ head, reports: all })).toSorted(byFirstDay);
  return { meetings, unnamed, undated };
}

interface Groups<T extends MeetingReport> {
  readonly all: Group<T>[];
  add(group: Group<T>): void;
  /** Those whose head has a day in a month that the report, or the day beside it, falls into; each once. */
  near(told: ToldMeeting): Group<T>[];
}

function groupsByMonth<T extends MeetingReport>(): Groups<T> {
  const all: Group<T>[] = [];
  const byMonth = new Map<string, Group<T>[]>();
  return {
    all,
    add(group) {
      all.push(group);
      for (const month of monthsOf(group.head.told))
        byMonth.set(month, [...(byMonth.get(month) ?? []), group]);
    },
    near: (told) => [...new Set(monthsOf(told).flatMap((month) => byMonth.get(month) ?? []))],
  };
}

/** "2024-05": each month from the day before the first to the day after the last. */
function monthsOf({ days }: ToldMeeting): string[] {
  if (days === null) return [];
  const months: string[] = [];
  const last = addDays(days.end, 1);
  for (let day = addDays(days.start, -1); day <= last; day = firstDay(yearOf(day), monthOf(day) + 1))
    months.push(day.slice(0, 7));
  return months;
}

/** A row is a meeting of its own also where it names the countries alone. */
function namesSomebody<T extends MeetingReport>({ report, told }: Told<T>): boolean {
  return told.people.length > 0 || report.claim.meeting !== undefined;
}

/** The best of those that it fits; null: none, or a month alone that fits several. */
function groupFor<T extends MeetingReport>(one: Told<T>, groups: readonly Group<T>[]): Group<T> | null {
  const fits = fitting(one, groups).filter(
    ({ by }) => by === "named" || one.report.claim.meeting === undefined,
  );
  if (one.told.days?.isMonth === true && fits.length > 1) return null;
  const [best] = fits.toSorted(
    (a, b) =>
      Number(a.by === "unnamed") - Number(b.by === "unnamed") ||
      a.apart - b.apart ||
      inOrder(a.group.head, b.group.head),
  );
  return best === undefined || (best.by === "unnamed" && fits.length > 1) ? null : best.group;
}

/** Read from prose, of a month alone in which they met more than once: any of these may be meant. */
function isOfSeveral<T extends MeetingReport>(one: Told<T>, groups: readonly Group<T>[]): boolean {
  const { claim } = one.report;
  return one.told.days?.isMonth === true && claim.meeting === undefined && fitting(one, groups).length > 1;
}

function fitting<T extends MeetingReport>(one: Told<T>, groups: readonly Group<T>[]) {
  return groups.flatMap((group) => {
    const fit = fitOf(group.head.told, one.told);
    return fit === null || group.all.some(({ told }) => differ(told, one.told)) ? [] : [{ ...fit, group }];
  });
}

/** "The visit" of a document that tells the day elsewhere: the ledger has them as one record. */
function tellsAgain<T extends MeetingReport>(
  { report, told }: Told<T>,
  head: Told<T>,
  all: readonly Told<T>[],
): boolean {
  const isBeside = all.some(
    (one) =>
      report.record !== undefined &&
      one.report.record === report.record &&
      one.report.document === report.document,
  );
  return isBeside && !differ(head.told, told) && fitOf(head.told, { ...told, days: head.told.days }) !== null;
}

function inOrder<T extends MeetingReport>(a: Told<T>, b: Told<T>): number {
  return (
    TRUST[a.report.claim.review] - TRUST[b.report.claim.review] ||
    Number(a.told.days?.isMonth ?? true) - Number(b.told.days?.isMonth ?? true) ||
    b.told.people.length - a.told.people.length ||
    b.told.towns.length - a.told.towns.length ||
    compare(a.told.days?.start ?? "", b.told.days?.start ?? "") ||
    compare(a.report.claim.id, b.report.claim.id)
  );
}

function byFirstDay<T extends MeetingReport>(
  { head: a }: JoinedMeeting<T>,
  { head: b }: JoinedMeeting<T>,
): number {
  return (
    compare(a.told.days?.start ?? "", b.told.days?.start ?? "") ||
    compare(a.told.days?.end ?? "", b.told.days?.end ?? "") ||
    compare(a.report.claim.id, b.report.claim.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
