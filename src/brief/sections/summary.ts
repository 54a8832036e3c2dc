// The first lines: what an editor would put on top. Each sentence is one of a later section, in few words.

import type { LedgerClaimLine, LedgerRecordLine } from "../../contract/index.js";
import { disagreements, tellDisagreement } from "../disagreement.js";
import { figureGroups, isFigure, spanOf } from "../figure_lines.js";
import { byDay, type Frame, isWithin } from "../frame.js";
import { createProse, type Prose } from "../prose.js";
import { section } from "../section.js";
import { isEvent, tellEvent, tellRestriction } from "../tell_events.js";
import { tellFigure } from "../tell_figures.js";
import { tellMeeting } from "../tell_meetings.js";
import { ballotsOf, isPosition, tellBallotCount } from "../tell_positions.js";
import { isEmptyAgreement } from "../told_elsewhere.js";
import { meetingsTold, tellCount } from "./meetings.js";

/** So few records are told below in as many sentences: what would stand here would only be told twice. */
const FEWEST = 4;

export const summary = section({
  name: "summary",
  asks: ["records", "register"],
  write({ records, register }, frame) {
    const inDays = byDay(records.filter((line) => isWithin(line, frame)));
    if (inDays.length < FEWEST) return [];
    const prose = createProse(frame.patterns, 1);
    tellLatest(prose, inDays, "trade.total", frame);
    tellLatest(prose, inDays, "gas.flow", frame);
    tellCount(prose, register, frame);
    const met = meetingsTold(records, register, frame);
    const last = met.filter(({ line }) => line.claim.status === "actual").at(-1);
    if (last !== undefined) tellMeeting(prose, last.line, frame, "", last.notes);
    const agreed = inDays
      .filter(isEvent)
      .filter(({ claim }) => claim.act === "AGREE" && claim.meeting === undefined)
      .filter((line) => !isEmptyAgreement(line))
      .at(-1);
    if (agreed !== undefined) tellEvent(prose, agreed, frame);
    const claims: readonly LedgerClaimLine[] = inDays;
    tellBallotCount(prose, ballotsOf(claims.filter(isPosition), frame), frame);
    const measure = inDays
      .filter(isEvent)
      .filter(({ claim }) => claim.restriction !== undefined)
      .at(-1);
    if (measure?.claim.restriction !== undefined)
      tellRestriction(prose, measure, measure.claim.restriction, frame);
    const [differ] = disagreements(inDays.filter(isFigure));
    if (differ !== undefined) tellDisagreement(prose, differ, frame);
    return prose.blocks();
  },
});

/** The latest full year of a measure, else the latest period. */
function tellLatest(prose: Prose, lines: readonly LedgerRecordLine[], measure: string, frame: Frame): void {
  const groups = figureGroups(
    lines.filter(isFigure).filter(({ claim }) => claim.measure === measure && claim.unit !== "CNY"),
  );
  const told = groups.flatMap(({ told: own }) => own);
  const years = told.filter(({ chosen }) => spanOf(chosen.claim.period) === "year");
  const end = ({ chosen }: (typeof told)[number]) => chosen.claim.period.end ?? "";
  const rank = (one: (typeof told)[number]) => `${end(one)} ${one.chosen.claim.confidence}`;
  const [latest] = [...(years.length > 0 ? years : told)].sort((x, y) => (rank(x) < rank(y) ? 1 : -1));
  if (latest !== undefined) tellFigure(prose, latest.chosen, frame);
}
