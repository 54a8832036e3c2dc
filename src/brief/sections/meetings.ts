// Meetings, visits and calls of the two sides: each once, as the register joins its reports, counted under the register's rules.
import type { LedgerRecordLine } from "../../contract/index.js";
import { countWords, numberWords } from "../amounts.js";
import { claimNote, reportNote } from "../foot.js";
import { byDay, daysWords, type Frame, isWithin } from "../frame.js";
import type { Block, Notes } from "../model.js";
import { restKnown } from "../nothing.js";
import { createProse, type Prose } from "../prose.js";
import { type BriefMaterial, section } from "../section.js";
import { isMeeting, type MeetingLine, tellMeeting } from "../tell_meetings.js";
import { tellReadouts } from "../tell_readouts.js";
import { isAhead } from "./outlook.js";

type Register = BriefMaterial["register"];

export const meetings = section({
  name: "meetings",
  asks: ["records", "register", "readouts"],
  write({ records, register, readouts }, frame) {
    const found = meetingsTold(records, register, frame).filter(({ line }) => !isAhead(line, frame));
    if (found.length === 0) return { nothing: "meetings, visits or calls of the two sides" };
    const prose = createProse(frame.patterns);
    tellCount(prose, register, frame);
    let before = "";
    for (const { line, notes } of found.slice(0, frame.most.sentences))
      before = tellMeeting(prose, line, frame, before, notes);
    const accounts = createProse(frame.patterns);
    for (const view of readouts) tellReadouts(accounts, view, frame);
    return [
      ...prose.blocks(),
      ...(accounts.length === 0
        ? []
        : [{ kind: "heading", text: "Two accounts of a meeting" } as const, ...accounts.blocks()]),
      ...restKnown(found.length - frame.most.sentences, "meeting", frame),
    ] satisfies Block[];
  },
});

interface ToldMeeting {
  readonly line: MeetingLine;
  /** Every report of it. */
  readonly notes: Notes;
}

/** By day: the rows of the register, and what it has no day for. */
export function meetingsTold(
  records: readonly LedgerRecordLine[],
  { rows }: Register,
  frame: Frame,
): readonly ToldMeeting[] {
  const lines = byDay(
    records.filter((line) => isMeeting(line, frame)).filter((line) => isWithin(line, frame)),
  );
  const byClaim = new Map(lines.flatMap((line) => line.claims.map((claim) => [claim, line] as const)));
  const joined = new Set(rows.flatMap(({ reports }) => reports.map(({ claim }) => claim)));
  const told = rows.flatMap(({ id, reports, places }): readonly ToldMeeting[] => {
    const line = byClaim.get(id) ?? reports.flatMap(({ claim }) => byClaim.get(claim) ?? [])[0];
    const [first, ...more] = reports.map(reportNote);
    return line === undefined || first === undefined
      ? []
      : [
          {
            line: placed(
              line,
              places.length > 0
                ? places
                : townsOf(
                    reports.flatMap(({ claim }) => byClaim.get(claim) ?? []),
                    frame,
                  ),
            ),
            notes: [first, ...more],
          },
        ];
  });
  const alone = lines
    .filter(({ claims }) => !claims.some((claim) => joined.has(claim)))
    .map(
      (line): ToldMeeting => ({
        line,
        notes: [claimNote(line, line.claim.review === "machine" ? "with words" : "without")],
      }),
    );
  const order = new Map(
    byDay([...told, ...alone].map(({ line }) => line)).map((line, i) => [line.claim.id, i]),
  );
  return [...told, ...alone].sort(
    (x, y) => (order.get(x.line.claim.id) ?? 0) - (order.get(y.line.claim.id) ?? 0),
  );
}

/** The town that another report of the meeting says was visited: "Moscow", not "Russia". */
function townsOf(lines: readonly MeetingLine[], { namer }: Frame): readonly string[] {
  const visited = lines.filter(({ claim }) => claim.mode === "visit").flatMap(({ claim }) => claim.target);
  const towns = visited.filter(
    ({ person, country, text }) =>
      person === undefined &&
      country !== null &&
      /^\p{Lu}[\p{L}-]+$/u.test(text) &&
      namer.country(country) !== text,
  );
  return [...new Set(towns.map(({ text }) => text))];
}

/** The report that speaks, in the towns that another report of the same meeting names. */
function placed(line: MeetingLine, towns: readonly string[]): MeetingLine {
  if (line.claim.places.length > 0 || towns.length === 0) return line;
  const places = towns.map((name) => ({ name, country: null }));
  return { ...line, claim: { ...line.claim, places } };
}

const shareOfAll = (all: number) => (all === 2 ? "both" : "all of them");

/** "The record has ten meetings, visits and calls of the two sides …, nine of them in person, six as visits of their own." */
export function tellCount(prose: Prose, { rows, counts }: Register, frame: Frame): void {
  const all = counts["with-calls"];
  if (all < 2) return;
  const [note, ...more] = rows
    .filter(({ status }) => status === "held")
    .flatMap(({ reports }) => reports.map(reportNote));
  if (note === undefined) return;
  const [inPerson, own] = [counts["in-person"], counts.dedicated];
  const parts = [
    inPerson === 0
      ? ""
      : `${inPerson === all ? shareOfAll(all) : `${numberWords(inPerson)} of them`} in person`,
    own === 0 ? "" : `${numberWords(own)} ${own === 1 ? "as a visit of its own" : "as visits of their own"}`,
  ].filter((part) => part !== "");
  prose.add(
    "meeting.count",
    {
      count: countWords(all, "meeting, visit or call", "meetings, visits and calls"),
      days: daysWords(frame),
      inPerson: parts.length === 0 ? "" : `, ${parts.join(" and ")}`,
    },
    "meetings",
    [note, ...more],
  );
}
