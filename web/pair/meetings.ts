// Which records tell of a meeting: a visit, talks or a call with people in it. This is the rule that they are counted by.
import type { RecordLine, ToldEvent } from "../ask/answers.js";

export interface MeetingRecord extends RecordLine {
  readonly claim: ToldEvent;
}

export function meetingsOf(records: readonly RecordLine[]): readonly MeetingRecord[] {
  return records.filter(isMeeting);
}

function isMeeting(record: RecordLine): record is MeetingRecord {
  const { claim } = record;
  if (claim.kind !== "event" || claim.act !== "CONSULT") return false;
  return (
    claim.meeting !== undefined ||
    [...claim.source, ...claim.target].some(({ person }) => person !== undefined)
  );
}

export const MEETING_RULE =
  "Counted: records of a visit, talks or a call in which a person is named, told as done.";
