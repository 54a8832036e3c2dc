// What is planned, expected or open on the day of the brief, and on later days than those of the brief: never told as done.

import type { ExpectationRow, LedgerRecordLine } from "../../contract/index.js";
import { dayWords } from "../dates.js";
import { isFigure } from "../figure_lines.js";
import { capital, quoted } from "../fill.js";
import { claimNote } from "../foot.js";
import { byDay, daysOf, type Frame, isWithin } from "../frame.js";
import type { Block, Notes, TableBlock } from "../model.js";
import { restKnown } from "../nothing.js";
import { createProse } from "../prose.js";
import { section } from "../section.js";
import { isEvent, tellEvent, tellRestriction } from "../tell_events.js";
import { tellFigure } from "../tell_figures.js";
import { isMeeting, tellMeeting } from "../tell_meetings.js";
import { withoutAmounts } from "../told_elsewhere.js";

export const outlook = section({
  name: "outlook",
  asks: ["records", "expectations"],
  write({ records, expectations }, frame) {
    const ahead = byDay(
      withoutAmounts(
        records.filter((line) => isAhead(line, frame)),
        records,
      ),
    );
    const came = expectationBlocks(expectations, records, frame);
    if (ahead.length === 0 && came.length === 0) return { nothing: "plan or expectation for later" };
    const prose = createProse(frame.patterns);
    let before = "";
    for (const line of ahead.slice(0, frame.most.sentences)) {
      if (isMeeting(line, frame)) before = tellMeeting(prose, line, frame, before);
      else if (isEvent(line) && line.claim.restriction !== undefined)
        tellRestriction(prose, line, line.claim.restriction, frame);
      else if (isEvent(line)) tellEvent(prose, line, frame);
      else if (isFigure(line)) tellFigure(prose, line, frame);
    }
    return [...prose.blocks(), ...restKnown(ahead.length - frame.most.sentences, "plan", frame), ...came];
  },
});

/** Planned, possible or open, and either due after the last day of the brief or the day as of which it is written, or without a day and reported in its days. */
export function isAhead(line: LedgerRecordLine, { from, to, asOf }: Frame): boolean {
  const { claim } = line;
  if (claim.kind !== "event" && claim.kind !== "figure") return false;
  if (claim.status !== "planned" && claim.status !== "possible" && claim.status !== "undecided") return false;
  const days = daysOf(line);
  if (days === null) return false;
  const isUndated = "missing" in claim.period;
  return isUndated ? days.start >= from && days.start <= to : days.end > (to < asOf ? to : asOf);
}

/** What was expected in the days of the brief and is no longer open, with what came of it: a table, of one alone a sentence. */
function expectationBlocks(
  expectations: readonly ExpectationRow[],
  records: readonly LedgerRecordLine[],
  frame: Frame,
): readonly Block[] {
  const byClaim = new Map(records.flatMap((line) => line.claims.map((claim) => [claim, line] as const)));
  const rows = expectations.flatMap(({ claim, text, by, due, state, outcome }): readonly Expected[] => {
    const line = byClaim.get(claim);
    if (line === undefined || state === "open" || !isWithin(line, frame) || isEnteredMeeting(line)) return [];
    const came = outcome === null ? undefined : byClaim.get(outcome.claim);
    const more = came === undefined ? [] : [claimNote(came, "with words")];
    return [
      {
        quote: quoted(text, 200),
        whose: frame.namer.office(by),
        due: dueWords(due, frame),
        state: STATE_WORDS[state],
        notes: [claimNote(line), ...more],
      },
    ];
  });
  const [first, ...more] = rows;
  if (first === undefined) return [];
  if (more.length > 0) return [expectationTable(rows, frame)];
  const { quote, whose, due, state, notes } = first;
  const prose = createProse(frame.patterns);
  prose.add("expectation.came", { quote, whose, due: due ?? "", state }, quote, notes);
  return prose.blocks();
}

interface Expected {
  readonly quote: string;
  readonly whose: string;
  /** "by 31 December 2025"; null: not told. */
  readonly due: string | null;
  readonly state: string;
  readonly notes: Notes;
}

function expectationTable(rows: readonly Expected[], frame: Frame): TableBlock {
  const columns = ["Expected", "By whom", "Due", "What came of it"].map((title) => ({
    title,
    isNumber: false,
  }));
  const title = "What was expected, and what came of it";
  const cells = ({ quote, whose, due, state }: Expected) => [
    quote,
    capital(whose),
    due ?? "day not told",
    state,
  ];
  const shown = rows.slice(0, frame.most.rows);
  return {
    kind: "table",
    title,
    columns,
    rows: shown.map((row) => ({ cells: cells(row), notes: row.notes })),
  };
}

/** The meetings tell of it in a sentence; what stands in the register is no sentence of anybody. */
function isEnteredMeeting({ claim }: LedgerRecordLine): boolean {
  return claim.kind === "event" && claim.meeting !== undefined && claim.entered !== undefined;
}

const STATE_WORDS: Readonly<Record<ExpectationRow["state"], string>> = {
  met: "it came about",
  "met late": "it came about, later than expected",
  "not met": "it did not come about",
  overdue: "its day has passed, and nothing is told",
  open: "open",
};

function dueWords(due: ExpectationRow["due"], { dates }: Frame): string | null {
  const day = due?.end ?? due?.start ?? null;
  return day === null ? null : `by ${dayWords(day, dates)}`;
}
