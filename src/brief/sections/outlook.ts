// What is planned, expected or open on the day of the brief, and on later days than those of the brief: never told as done.

import type { LedgerRecordLine } from "../../contract/index.js";
import { dayWords } from "../dates.js";
import { isFigure } from "../figure_lines.js";
import { byDay, daysOf, type Frame } from "../frame.js";
import { restKnown } from "../nothing.js";
import { createProse } from "../prose.js";
import { section } from "../section.js";
import { isEvent, tellEvent, tellRestriction } from "../tell_events.js";
import { tellFigure } from "../tell_figures.js";
import { isMeeting, tellMeeting } from "../tell_meetings.js";

export const outlook = section({
  name: "outlook",
  asks: ["records"],
  write({ records }, frame) {
    const ahead = byDay(records.filter((line) => isAhead(line, frame)));
    if (ahead.length === 0)
      return { nothing: `plan or expectation for the time after ${dayWords(frame.to, frame.dates)}` };
    const prose = createProse(frame.patterns);
    let before = "";
    for (const line of ahead.slice(0, frame.most.sentences)) {
      if (isMeeting(line, frame)) before = tellMeeting(prose, line, frame, before);
      else if (isEvent(line) && line.claim.restriction !== undefined)
        tellRestriction(prose, line, line.claim.restriction, frame);
      else if (isEvent(line)) tellEvent(prose, line, frame);
      else if (isFigure(line)) tellFigure(prose, line, frame);
    }
    return [...prose.blocks(), ...restKnown(ahead.length - frame.most.sentences, "plan", frame)];
  },
});

/** Planned, possible or open, and either due after the last day of the brief, or without a day and reported in its days. */
export function isAhead(line: LedgerRecordLine, { from, to }: Frame): boolean {
  const { claim } = line;
  if (claim.kind !== "event" && claim.kind !== "figure") return false;
  if (claim.status !== "planned" && claim.status !== "possible" && claim.status !== "undecided") return false;
  const days = daysOf(line);
  if (days === null) return false;
  const isUndated = "missing" in claim.period;
  return isUndated ? days.start >= from && days.start <= to : days.end > to;
}
