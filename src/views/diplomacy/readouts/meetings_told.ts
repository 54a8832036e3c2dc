// The meetings of a pair that two readouts can be laid side by side for, and the documents that tell of each.
import type { LedgerClaimLine, MeetingTold } from "../../../contract/index.js";
import { daysBetween, type EventClaim, isMissing, type Pair } from "../../../model/index.js";

/** Days after the meeting within which a readout is looked for. */
export const READOUT_DAYS = 4;
/** What takes longer is no meeting of some days. */
const LONGEST_MEETING = 14;

export interface MeetingReport {
  readonly line: LedgerClaimLine;
  readonly claim: EventClaim;
}

/** Claims that tell the two as having met: CONSULT between them, done. */
export function meetingLines(lines: readonly LedgerClaimLine[]): readonly MeetingReport[] {
  return lines.flatMap((line) => {
    const claim = line.claim as EventClaim | { readonly kind: "other" };
    return claim.kind === "event" && claim.act === "CONSULT" && claim.status === "actual"
      ? [{ line, claim }]
      : [];
  });
}

/** Meetings whose days touch are one. The last first. `countryOf` says for whom a line's document speaks. */
export function meetingsTold(
  pair: Pair,
  lines: readonly MeetingReport[],
  countryOf: (line: LedgerClaimLine) => string | null,
): readonly MeetingTold[] {
  const dated = lines
    .flatMap((told) => {
      const days = daysOf(told.claim);
      return days === null ? [] : [{ ...told, ...days }];
    })
    .sort((a, b) => order(a.start, b.start) || order(a.end, b.end) || order(a.claim.id, b.claim.id));
  const groups: (typeof dated)[] = [];
  for (const told of dated) {
    const last = groups.at(-1);
    const end = last
      ?.map((one) => one.end)
      .sort(order)
      .at(-1);
    if (last !== undefined && end !== undefined && told.start <= end) last.push(told);
    else groups.push([told]);
  }
  return groups
    .map((group) => {
      const [first] = group;
      const [start, end] = [
        first?.start ?? "",
        group
          .map((one) => one.end)
          .sort(order)
          .at(-1) ?? "",
      ];
      const documents = new Map(
        lines
          .filter((told) => tellsOf(told, { start, end }))
          .map(({ line }) => [line.document, countryOf(line)]),
      );
      const count = (country: string) => [...documents.values()].filter((one) => one === country).length;
      return {
        ...{ id: first?.claim.id ?? "", start, end },
        claims: group.map(({ claim }) => claim.id),
        people: [...new Set(group.flatMap(({ claim }) => peopleOf(claim)))].sort(order),
        isVisit: group.some(({ claim }) => claim.mode === "visit"),
        texts: [count(pair[0]), count(pair[1])] as [number, number],
      };
    })
    .reverse();
}

/** Published from the first day to some days after the last, and it tells of a meeting on these days, or of one without a day. What was entered is no text. */
export function tellsOf(
  { line, claim }: MeetingReport,
  { start, end }: Pick<MeetingTold, "start" | "end">,
): boolean {
  const { published } = line;
  if (published === null || claim.entered !== undefined) return false;
  if (published < start || daysBetween(end, published) > READOUT_DAYS) return false;
  if (isMissing(claim.period)) return true;
  const days = daysOf(claim);
  return days !== null && days.start <= end && days.end >= start;
}

function daysOf({ period }: EventClaim): { readonly start: string; readonly end: string } | null {
  if (isMissing(period) || period.start === null || period.end === null) return null;
  return daysBetween(period.start, period.end) <= LONGEST_MEETING
    ? { start: period.start, end: period.end }
    : null;
}

function peopleOf({ source, target }: EventClaim): readonly string[] {
  return [...source, ...target].flatMap(({ person }) => person ?? []);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
