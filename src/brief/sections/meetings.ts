// Meetings, visits and calls of the two sides, with a count.

import { countWords, numberWords } from "../amounts.js";
import { claimNote } from "../foot.js";
import { byDay, daysWords, type Frame, isWithin } from "../frame.js";
import type { Block, Notes } from "../model.js";
import { restKnown } from "../nothing.js";
import { createProse, type Prose } from "../prose.js";
import { section } from "../section.js";
import { isMeeting, type MeetingLine, tellMeeting } from "../tell_meetings.js";

export const meetings = section({
  name: "meetings",
  asks: ["records"],
  write({ records }, frame) {
    const found = byDay(
      records.filter((line) => isMeeting(line, frame)).filter((line) => isWithin(line, frame)),
    );
    if (found.length === 0) return { nothing: "meetings, visits or calls of the two sides" };
    const prose = createProse(frame.patterns);
    tellCount(prose, found, frame);
    let before = "";
    for (const line of found.slice(0, frame.most.sentences)) before = tellMeeting(prose, line, frame, before);
    return [
      ...prose.blocks(),
      ...restKnown(found.length - frame.most.sentences, "meeting", frame),
    ] satisfies Block[];
  },
});

/** "The record has five meetings of the two sides …, three of them in person." Those that are done alone are counted. */
export function tellCount(prose: Prose, found: readonly MeetingLine[], frame: Frame): void {
  const held = found.filter(
    ({ claim }) => claim.status === "actual" && claim.meeting?.evidence !== "present",
  );
  if (held.length < 2) return;
  const inPerson = held.filter(({ claim }) => claim.meeting?.inPerson === true).length;
  const [note, ...more] = held.map((line) => claimNote(line));
  if (note === undefined) return;
  const notes: Notes = [note, ...more];
  prose.add(
    "meeting.count",
    {
      count: countWords(held.length, "meeting, visit or call", "meetings, visits and calls"),
      days: daysWords(frame),
      inPerson: inPerson === 0 ? "" : `, ${numberWords(inPerson)} of them known to be in person`,
    },
    "meetings",
    notes,
  );
}
