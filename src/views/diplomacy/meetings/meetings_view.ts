// The register of a pair as it is shown: rows, counts under each rule, gaps, travel.
import type { MeetingRow, MeetingsRequest, MeetingsView } from "../../../contract/index.js";
import { isCounted, isMissing } from "../../../model/index.js";
import { countMeetings, countOutcomes, daysFrom, longestGap, travelByYear } from "./count_meetings.js";
import { joinMeetings } from "./join_meetings.js";
import type { MeetingLexicon } from "./meeting_lexicon.js";
import { type BareRow, type MeetingLine, meetingRow } from "./meeting_row.js";
import { ordinalsOf } from "./ordinals.js";

export interface MeetingsParts {
  readonly lexicon: MeetingLexicon;
  /** A code of a country in words. */
  nameOf(code: string): string;
  /** Claims of the pair, as corrected, without those that a person rejected. */
  readonly lines: readonly MeetingLine[];
  /** Entered meetings of either country with a third one. */
  readonly others: readonly MeetingLine[];
  readonly isCut: boolean;
}

/** Most rows of meetings with others: the last ones. */
const MOST_ELSEWHERE = 500;

/** Rows that fall into the days in part belong to them. Counts, gaps and travel are of those rows alone; ordinals of all. */
export function meetingsView(request: MeetingsRequest, parts: MeetingsParts): MeetingsView {
  const { pair, rule } = request;
  const { lexicon, nameOf } = parts;
  const joined = joinMeetings(parts.lines, lexicon);
  const all = joined.meetings.map((one) => meetingRow(one, lexicon));
  const others = joinMeetings(parts.others, lexicon).meetings.map((one) => meetingRow(one, lexicon));
  const known = [...all, ...others].toSorted(byDay);
  const isAsked = (row: BareRow) => isWithin(row, request) && names(row, request.person);
  let before: BareRow | null = null;
  const whole = (row: BareRow): MeetingRow => ({
    ...row,
    ...{ counted: false, daysSince: null, ordinals: ordinalsOf(row, pair, known, lexicon, nameOf) },
  });
  const rows = all.filter(isAsked).map((row): MeetingRow => {
    if (!isCounted(row, rule)) return whole(row);
    const daysSince = before === null ? null : daysFrom(before, row);
    before = row;
    return { ...whole(row), counted: true, daysSince };
  });
  const counted = rows.filter((row) => row.counted);
  return {
    ...{ pair, rule, rows },
    counts: countMeetings(rows),
    outcomes: countOutcomes(rows),
    byRuleAlone: counted.filter(({ review }) => review === "machine").length,
    first: counted[0]?.id ?? null,
    last: counted.at(-1)?.id ?? null,
    longestGap: longestGap(counted),
    travel: travelByYear(pair, counted),
    elsewhere: others.filter(isAsked).slice(-MOST_ELSEWHERE).map(whole),
    unnamed: joined.unnamed.length,
    undated: joined.undated.length,
    cut: parts.isCut,
  };
}

function isWithin({ period }: BareRow, { from, to }: MeetingsRequest): boolean {
  if (isMissing(period)) return from === null && to === null;
  const { start, end } = period;
  return (from === null || (end ?? start ?? "") >= from) && (to === null || (start ?? end ?? "") <= to);
}

/** A part of the name will do: "Lavrov". */
function names({ people }: BareRow, person: string | null): boolean {
  if (person === null) return true;
  const words = person.toLowerCase().split(/\s+/u);
  return people.some(({ name }) => {
    const own = (name ?? "").toLowerCase().split(/\s+/u);
    return words.every((word) => own.includes(word));
  });
}

function byDay(a: BareRow, b: BareRow): number {
  const [one, other] = [a, b].map(({ period }) => (isMissing(period) ? "" : (period.start ?? "")));
  return (one ?? "") < (other ?? "") ? -1 : (one ?? "") > (other ?? "") ? 1 : 0;
}
