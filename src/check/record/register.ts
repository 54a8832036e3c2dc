// Meetings and visits of a text against the register: place, day, and what is called the first or the last.
import {
  daysBetween,
  type Finding,
  type FindingSource,
  isMissing,
  type Span,
  showDay,
  showPeriod,
} from "../../model/index.js";
import type { Checked, KnownEvent, KnownMeeting } from "../checked.js";
import { type NamedSpan, namesWithin, peopleWithin } from "../names.js";
import { finding } from "../told.js";
import { datesIn } from "../written_dates.js";
import { heldMeetings } from "./held_meetings.js";

/** A meeting told so many days beside one at the same place is that one, with a wrong day. */
const NEAR_DAYS = 10;
/** The same day of another month: a slip within so many days. */
const MONTH_SLIP_DAYS = 62;
const MEETING =
  /\b(?:met|meets?|meeting|talks|talked|talking|spoke|sat down|visit\w*|receiv\w*|host\w*|summit|arriv\w*|travell?ed|flew|stay\w*|trip)\b/iu;
const CALL = /\b(?:phone\w*|telephone\w*|call\w*|video\w*|online|virtual\w*|letter|message)\b/iu;

/** Sentences that tell of a meeting of two people of the register, with its day. */
export function againstRegister(checked: Checked, known: readonly KnownMeeting[]): Finding[] {
  const meetings = heldMeetings(known);
  if (meetings.length === 0) return [];
  const { named } = checked;
  return checked.sentences.flatMap((sentence) => {
    const words = checked.text.slice(sentence.start, sentence.end);
    const own = namesWithin(named, sentence);
    const people = peopleWithin(named, sentence);
    const rows = meetings.filter(
      (row) => people.length >= 2 && people.every((person) => peopleOf(row).includes(person)),
    );
    if (rows.length === 0 || !MEETING.test(words) || CALL.test(words)) return [];
    const days = datesIn(words);
    const [day] = days;
    return days.length === 1 && day !== undefined
      ? dayFindings(checked, { sentence, words, places: placesOf(words, sentence, own), rows, day })
      : [];
  });
}

export function peopleOf({ claim }: KnownEvent): string[] {
  return [...claim.source, ...claim.target].flatMap(({ person }) => (person === undefined ? [] : [person]));
}

/** Towns that "in" or "at" brings, and the country of each. */
function placesOf(words: string, { start }: Span, named: readonly NamedSpan[]): ToldPlace[] {
  return named.flatMap(({ meaning, text, ...span }) => {
    if (meaning.kind !== "city" && meaning.kind !== "seat") return [];
    const before = words.slice(Math.max(0, span.start - start - 4), span.start - start);
    return /\b(?:in|at|to) $/u.test(before)
      ? [
          {
            name: text,
            country: meaning.country.code,

            span: { start: span.start, end: span.end },
          },
        ]
      : [];
  });
}

interface ToldPlace {
  readonly name: string;
  readonly country: string;
  readonly span: Span;
}

interface ToldMeeting {
  readonly sentence: Span;
  readonly words: string;
  readonly places: readonly ToldPlace[];
  readonly rows: readonly KnownMeeting[];
  readonly day: string;
}

function dayFindings(checked: Checked, { sentence, words, places, rows, day }: ToldMeeting): Finding[] {
  const held = rows.filter((row) => coversDay(row, day) && row.row.inPerson === true);
  const [place] = places;
  const [row] = held;
  if (places.length > 1) return [];
  if (row !== undefined && place !== undefined) {
    const fits = held.find(({ claim }) => claim.places.some(({ name }) => name === place.name));
    if (fits !== undefined) return [agreement(checked, place.span, fits)];
    const known = row.claim.places[0]?.name;
    if (known === undefined) return [];
    return [
      finding(checked, {
        verdict: "contradicts",
        rule: "record",
        at: place.span,
        because: `The register has them in ${known} on ${showPeriod(row.claim.period)}, not in ${place.name}.`,
        expected: known,
        sources: [registerSource(row)],
        correction: known,
      }),
    ];
  }
  if (row !== undefined) return [agreement(checked, sentence, row)];
  const slip = place === undefined ? undefined : rows.find((one) => isSlip(one, place.name, day));
  if (slip === undefined || rows.some((one) => coversDay(one, day))) return [];
  const at = dateSpan(words, sentence, day);
  return [
    finding(checked, {
      verdict: "contradicts",
      rule: "record",
      at,
      because: `The register has their meeting in ${place?.name ?? ""} on ${showPeriod(slip.claim.period)}, and none on ${showDay(day)}.`,
      expected: showPeriod(slip.claim.period),
      sources: [registerSource(slip)],
      confidence: 0.8,
    }),
  ];
}

function agreement(checked: Checked, at: Span, row: KnownEvent): Finding {
  const where = row.claim.places[0]?.name;
  return finding(checked, {
    verdict: "agrees",
    rule: "record",
    at,
    because: `The register has it: ${showPeriod(row.claim.period)}${where === undefined ? "" : `, ${where}`}.`,
    sources: [registerSource(row)],
  });
}

/** The date in the sentence, else the whole of it. */
function dateSpan(words: string, sentence: Span, day: string): Span {
  const number = String(Number(day.slice(8)));
  const found = new RegExp(
    String.raw`\b(?:${number}(?:st|nd|rd|th)? \p{Lu}\p{L}+|\p{Lu}\p{L}+ ${number}\b)`,
    "u",
  ).exec(words);
  return found === null
    ? sentence
    : { start: sentence.start + found.index, end: sentence.start + found.index + found[0].length };
}

export function coversDay({ claim: { period } }: KnownEvent, day: string): boolean {
  if (isMissing(period) || period.start === null) return false;
  return period.start <= day && day <= (period.end ?? period.start);
}

/** The same place some days off, or on the same day of a neighbouring month. */
function isSlip({ claim, row }: KnownMeeting, place: string, day: string): boolean {
  if (isMissing(claim.period) || claim.period.start === null || row.inPerson !== true) return false;
  if (!claim.places.some(({ name }) => name === place)) return false;
  const days = Math.abs(daysBetween(day, claim.period.start));
  return days <= NEAR_DAYS || (days <= MONTH_SLIP_DAYS && claim.period.start.slice(8) === day.slice(8));
}

export function registerSource({ claim, document, url }: KnownEvent): FindingSource {
  return { words: `the register: ${claim.citation.text}`, claim: claim.id, document, url, span: null };
}
