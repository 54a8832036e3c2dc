// "his third visit to China this year", "their second meeting of the year": against the register, which may lack some. More than are told
// contradict; fewer leave it open.
import { daysBetween, type Finding, isMissing, showPeriod, yearOf } from "../../model/index.js";
import { type Checked, type KnownEvent, type KnownMeeting, sentenceAt } from "../checked.js";
import { peopleWithin } from "../names.js";
import { ordinalNumber, ordinals } from "../number_words.js";
import { finding } from "../told.js";
import { datesIn } from "../written_dates.js";
import { heldInPerson } from "./held_meetings.js";
import { registerSource } from "./register.js";
import { CURRENT_DAYS } from "./visit_day.js";
import { rowsFor, startOf, type ToldVisit } from "./visit_rows.js";

/** The groups: ordinal, kind, noun, "abroad", year. Talks and summits are counted in too many ways. */
const NTH = new RegExp(
  String.raw`\b(${ordinals(1, 10)}) (?:(state|in-person|face-to-face|foreign|overseas) )?(visit|trip|meeting|encounter)(?: (abroad))?\b[^.;,]{0,50}?\b(?:(?:so far )?this year|of the year|in ((?:19|20)\d\d))\b`,
  "giu",
);
/** "the first visit of a Chinese president", "the first since": of another series. */
const OTHER = /\b(?:since|of an?|by an?|first lady|round|not|would|could|may|might)\b/u;
/** Two meetings so near to each other may be counted as one: Moscow on 24 and Durban on 27 March 2013 were, by one of the two who met. */
const ONE_TRIP_DAYS = 7;

export function againstVisitCounts(checked: Checked, known: readonly KnownMeeting[]): Finding[] {
  const { published } = checked;
  const meetings = heldInPerson(known);
  if (published === null || meetings.length === 0) return [];
  return [...checked.text.matchAll(NTH)].flatMap((found) => {
    const [words, ordinal = "", kind, noun = "", abroad, year] = found;
    const at = { start: found.index, end: found.index + words.length };
    const { text } = sentenceAt(checked, at.start);
    const dates = datesIn(text);
    if (OTHER.test(words) || dates.length > 1 || !isOfPeople(checked, at, /visit|trip/iu.test(noun)))
      return [];
    const told: ToldVisit = {
      kind: kind?.toLowerCase() ?? null,
      isVisit: /visit|trip/iu.test(noun),
      isAbroad: abroad !== undefined || /foreign|overseas/iu.test(kind ?? ""),
      at,
    };
    const until = dates[0] ?? published;
    const rows = rowsFor(told, checked, meetings);
    const ofYear = (rows ?? []).filter((row) => isOfYear(row, Number(year ?? yearOf(until)), until));
    const nth = ordinalNumber(ordinal);
    return ofYear.length === 0 ? [] : [countFinding(checked, { at, nth, until }, ofYear)];
  });
}

/** "his third visit", "their second meeting", "the second meeting of Xi Jinping and Vladimir Putin"; not "the third visit of ministers". */
function isOfPeople({ text, named }: Checked, at: ToldVisit["at"], isVisit: boolean): boolean {
  if (/^ (?:by|of|for|between) (?:an?|any)\b/u.test(text.slice(at.end, at.end + 20))) return false;
  const before = text.slice(Math.max(0, at.start - 12), at.start);
  if (isVisit) return /(?:\b(?:his|her)|['’]s?) $/u.test(before);
  return /\btheir $/u.test(before) || peopleWithin(named, at).length === 2;
}

function isOfYear(row: KnownMeeting, year: number, until: string): boolean {
  const start = startOf(row);
  return start !== null && yearOf(start) === year && start <= until;
}

function countFinding(
  checked: Checked,
  { at, nth, until }: { readonly at: ToldVisit["at"]; readonly nth: number; readonly until: string },
  rows: readonly KnownMeeting[],
): Finding {
  const sorted = [...rows].sort((a, b) => ((startOf(a) ?? "") < (startOf(b) ?? "") ? -1 : 1));
  const least = tripsOf(sorted.filter(({ row }) => row.status === "held"));
  const last = startOf(sorted.at(-1) ?? (sorted[0] as KnownEvent)) ?? "";
  const isCurrent = daysBetween(last, until) <= CURRENT_DAYS;
  const verdict = least > nth ? "contradicts" : isCurrent && nth <= sorted.length ? "agrees" : "unknown";
  const days = sorted
    .map(({ claim }) => (isMissing(claim.period) ? "" : showPeriod(claim.period)))
    .join("; ");
  const known = `The register has ${sorted.length} of that year in person until then (${days})`;
  return finding(checked, {
    verdict,
    rule: "count",
    at,
    because: verdict === "unknown" ? `${known}; it does not claim to hold every one.` : `${known}.`,
    sources: sorted.slice(0, 6).map(registerSource),
    confidence: 0.75,
  });
}

/** How often they met at least: what lies within a week is one. */
function tripsOf(rows: readonly KnownMeeting[]): number {
  const starts = rows.flatMap((row) => startOf(row) ?? []);
  return starts.filter((start, i) => {
    const before = rows[i - 1]?.claim.period;
    const end = before === undefined || isMissing(before) ? null : (before.end ?? before.start);
    return end === null || daysBetween(end, start) > ONE_TRIP_DAYS;
  }).length;
}
