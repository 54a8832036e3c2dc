// A joined meeting as a row of the register: what the report that speaks does not tell is taken from the others, and all are named.
import type { LedgerClaimLine, MeetingReportLine, MeetingRow } from "../../../contract/index.js";
import type { Countable, EventClaim } from "../../../model/index.js";
import type { JoinedMeeting, MeetingReport, Told } from "./join_meetings.js";
import type { MeetingLexicon } from "./meeting_lexicon.js";
import { levelOf, type ToldMeeting, type ToldPerson } from "./told_meeting.js";

/** A claim of a meeting as a list of the ledger has it, with its record. */
export interface MeetingLine extends Omit<LedgerClaimLine, "claim"> {
  readonly claim: EventClaim;
  readonly record: string;
}

/** A row before it is counted. */
export type BareRow = Omit<MeetingRow, "counted" | "daysSince" | "ordinals">;

const SURE = [
  "held",
  "present",
  "called off",
  "refused",
  "not held",
  "announced",
  "planned",
  "possible",
] as const;

/** What a rule of counting looks at, of all reports of the meeting together. */
export function countableOf<T extends MeetingReport>({ head, reports }: JoinedMeeting<T>): Countable {
  const told = reports.map((one) => one.told);
  return {
    status: statusOf(told),
    kind: kindOf(told),
    inPerson: first(told, (one) => one.inPerson),
    level: levelOf(head.told.people.length > 0 ? head.told.people : peopleOf(told)),
  };
}

export function meetingRow(joined: JoinedMeeting<MeetingLine>, lexicon: MeetingLexicon): BareRow {
  const { head, reports } = joined;
  const { claim } = head.report;
  const told = reports.map((one) => one.told);
  const meetings = reports.flatMap((one) => one.report.claim.meeting ?? []);
  const host = first(told, ({ place }) => place);
  const countries = head.told.countries;
  const countable = countableOf(joined);
  const named = reports.map((one) => placesOf(one.report.claim)).find((places) => places.length > 0);
  return {
    id: claim.id,
    period: claim.period,
    ...countable,
    countries: [...countries],
    people: peopleOf(told),
    host,
    guests:
      host === null || countable.inPerson === false ? [] : countries.filter((country) => country !== host),
    places: named ?? townOf(head, lexicon),
    occasion: first(meetings, ({ occasion }) => occasion),
    hosts: [...(first(meetings, ({ hosts }) => hosts ?? null) ?? [])],
    agreements: [...(first(meetings, ({ agreements }) => agreements ?? null) ?? [])],
    note: claim.entered?.note ?? null,
    review: claim.review,
    reports: reports.map(reportLine),
  };
}

/** A meeting that somebody reports was held, whoever announced it before. */
function statusOf(told: readonly ToldMeeting[]): MeetingRow["status"] {
  return SURE.find((status) => told.some((one) => one.status === status)) ?? "possible";
}

/** The kind of the report that speaks, unless that tells none and another one does. */
function kindOf(told: readonly ToldMeeting[]): MeetingRow["kind"] {
  return first(told, ({ kind }) => (kind === "talks" ? null : kind)) ?? "talks";
}

function first<T, V>(items: readonly T[], tell: (item: T) => V | null): V | null {
  for (const item of items) {
    const told = tell(item);
    if (told !== null) return told;
  }
  return null;
}

/** Each once, those of the report that speaks first; an office alone where nobody of its role and country is named. */
function peopleOf(told: readonly ToldMeeting[]): ToldPerson[] {
  const people: ToldPerson[] = [];
  for (const one of told.flatMap((meeting) => meeting.people)) {
    const isKnown = people.some(({ name, country, role }) =>
      one.name === null ? country === one.country && role === one.role : name === one.name,
    );
    if (!isKnown) people.push(one);
  }
  return people;
}

function placesOf({ places }: EventClaim): string[] {
  return places.map(({ name }) => name);
}

/** "visited Beijing" names the town as the target. */
function townOf({ report }: Told<MeetingLine>, lexicon: MeetingLexicon): string[] {
  return report.claim.target.flatMap(({ text, country }) =>
    country !== null && lexicon.isTown(text, country) ? [text] : [],
  );
}

function reportLine({ report, told }: Told<MeetingLine>): MeetingReportLine {
  const { claim, document, title, url, publisher, published } = report;
  return {
    ...{ claim: claim.id, document, title, url, publisher, published },
    review: claim.review,
    grade: claim.entered?.grade ?? null,
    also: [...(claim.entered?.also ?? [])],
    status: told.status,
    period: claim.period,
    places: placesOf(claim),
    words: claim.citation.text,
  };
}
