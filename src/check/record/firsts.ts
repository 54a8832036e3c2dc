// "the first visit since 2019", "since the invasion of February 2022", "since taking office", "his last state visit was in 2018": against the
// register of meetings.
import type { Lexicon } from "../../lexicon/index.js";
import { dayOf, type Finding, firstDay, isDay, lastDay, MONTHS, showPeriod } from "../../model/index.js";
import type { Checked, KnownEvent, KnownMeeting } from "../checked.js";
import { finding } from "../told.js";
import { heldInPerson } from "./held_meetings.js";
import { registerSource } from "./register.js";
import { tookOffice } from "./took_office.js";
import { beforeVisit } from "./visit_day.js";
import { rowsFor, startOf, type ToldVisit } from "./visit_rows.js";

const KIND = `((?:state|official|working|bilateral|in-person|face-to-face|foreign|overseas) )?(visit|trip|stay|meeting|talks|summit|encounter)(?: (abroad))?`;
const WHEN = String.raw`(?:(${MONTHS.join("|")}) )?((?:19|20)\d\d)`;
const FIRST = new RegExp(String.raw`\bfirst ${KIND}\b[^.;]{0,60}?\bsince ${WHEN}\b`, "giu");
/** An event whose date the text tells; the groups are day, month and year. */
const FIRST_EVENT = new RegExp(
  String.raw`\bfirst ${KIND}\b[^.;]{0,60}?\bsince (?!(?:${MONTHS.join("|")})\b)(?:\p{L}[\p{L}'’-]{0,20},? ){1,8}(?:in|of|on) (?:(\d{1,2}) )?${WHEN}\b`,
  "giu",
);
/** An office that the table dates; not a new term, and not one whose date is told behind it in words. */
const FIRST_OFFICE = new RegExp(
  String.raw`\bfirst ${KIND}\b[^.;]{0,60}?\bsince (?:taking (?:up )?office|coming to (?:office|power)|assuming office|(?:he|she) (?:took (?:up )?office|came to (?:office|power)))\b(?! (?:in|on|last|this|for|again|a|earlier|at|as)\b)`,
  "giu",
);
const LAST = new RegExp(
  String.raw`\blast ${KIND}\b[^.;]{0,60}?\b(?:was|were|took place|came|dates? back to|dated) (?:in |back to )?${WHEN}\b`,
  "giu",
);

interface ToldOrdinal extends ToldVisit {
  /** Was one held in the time told, or is it an event's? */
  readonly isOfEvent: boolean;
  /** First and last day of the month or year that is told. */
  readonly start: string;
  readonly end: string;
}

export function againstFirsts(checked: Checked, known: readonly KnownMeeting[], lexicon: Lexicon): Finding[] {
  const meetings = heldInPerson(known);
  if (meetings.length === 0) return [];
  const told = [
    ...datedIn(checked.text, FIRST, false),
    ...datedIn(checked.text, FIRST_EVENT, true),
    ...datedIn(checked.text, LAST, false),
    ...sinceOffice(checked, lexicon),
  ];
  return told.flatMap((one) => ordinalFinding(checked, one, rowsFor(one, checked, meetings)));
}

function visitOf(found: RegExpExecArray): ToldVisit {
  const [, kind, noun = "", abroad] = found;
  const told = kind?.trim().toLowerCase() ?? null;
  const isAbroad = abroad !== undefined || told === "foreign" || told === "overseas";
  return {
    kind: told,
    isVisit: /visit|trip|stay/iu.test(noun),
    isAbroad,
    at: { start: found.index, end: found.index + found[0].length },
  };
}

function datedIn(text: string, pattern: RegExp, isOfEvent: boolean): ToldOrdinal[] {
  return [...text.matchAll(pattern)].flatMap((found) => {
    const [day, month, year] = isOfEvent ? found.slice(4, 7) : [undefined, ...found.slice(4, 6)];
    const number =
      month === undefined ? null : MONTHS.findIndex((name) => name.toLowerCase() === month.toLowerCase()) + 1;
    const own = { ...visitOf(found), isOfEvent };
    if (day === undefined)
      return [
        { ...own, start: firstDay(Number(year), number ?? 1), end: lastDay(Number(year), number ?? 12) },
      ];
    if (number === null || !isDay(Number(year), number, Number(day))) return [];
    const on = dayOf(Number(year), number, Number(day));
    return [{ ...own, start: on, end: on }];
  });
}

function sinceOffice(checked: Checked, lexicon: Lexicon): ToldOrdinal[] {
  return [...checked.text.matchAll(FIRST_OFFICE)].flatMap((found) => {
    const told = visitOf(found);
    const day = tookOffice(checked, told.at, lexicon);
    return day === null ? [] : [{ ...told, isOfEvent: true, start: day, end: day }];
  });
}

function ordinalFinding(checked: Checked, told: ToldOrdinal, rows: KnownMeeting[] | null): Finding[] {
  const before = beforeVisit(checked, told.at);
  if (rows === null || before === null) return [];
  const starts = rows.flatMap((row) => {
    const start = startOf(row);
    return start === null ? [] : [{ row, start }];
  });
  const later = starts.find(
    ({ row, start }) => start > told.end && start < before && row.row.status === "held",
  )?.row;
  const there = told.isOfEvent
    ? undefined
    : starts.find(({ start }) => start >= told.start && start <= told.end)?.row;
  const say = (verdict: Finding["verdict"], because: string, row: KnownEvent): Finding[] => [
    finding(checked, {
      verdict,
      rule: "record",
      at: told.at,
      because,
      sources: [registerSource(row)],
      confidence: 0.8,
    }),
  ];
  const where = ({ claim }: KnownEvent): string =>
    `${showPeriod(claim.period)}, ${claim.places.map(({ name }) => name).join(", ")}`;
  if (later !== undefined)
    return say(
      "contradicts",
      `The register has one after that: ${where(later)} (${later.claim.meeting?.kind}).`,
      later,
    );
  if (there !== undefined)
    return say(
      "agrees",
      `The register has it: ${where(there)} (${there.claim.meeting?.kind}), and none later.`,
      there,
    );
  return [];
}
