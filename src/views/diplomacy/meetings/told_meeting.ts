// What one report tells of a meeting, read off its claim: who, where, when, how, and whether it took place.
import { fold } from "../../../lexicon/index.js";
import {
  type Actor,
  daysBetween,
  type EventClaim,
  isMissing,
  type MeetingLevel,
  type MeetingStatus,
  type ToldKind,
} from "../../../model/index.js";
import { leadsState, type MeetingLexicon } from "./meeting_lexicon.js";

export interface ToldPerson {
  /** Null: told by the office alone. */
  readonly name: string | null;
  readonly country: string;
  readonly office: string | null;
  readonly role: string | null;
}

export interface ToldDays {
  readonly start: string;
  readonly end: string;
  /** A month in which it fell, not its length. */
  readonly isMonth: boolean;
}

export interface ToldMeeting {
  /** Null: no day and no month is told. */
  readonly days: ToldDays | null;
  readonly status: MeetingStatus;
  readonly kind: ToldKind;
  /** Null: not told. */
  readonly inPerson: boolean | null;
  /** The countries that met. */
  readonly countries: readonly string[];
  readonly people: readonly ToldPerson[];
  /** The country where they met; null: not told, or a call. */
  readonly place: string | null;
  readonly towns: readonly string[];
}

/** Most days of a meeting: what is longer is a stretch in which something fell. */
const LONGEST = 21;
const CALL_WORDS = /\b(?:video|virtual|online|by link)\b/iu;
const PHONE_WORDS = /\b(?:phone|telephone|phoned|called)\b/iu;
const SIDE_WORDS = /\b(?:sidelines?|margins?)\b/iu;
const OFF_WORDS =
  /\b(?:cancel\w{0,6}|call(?:s|ed|ing)? off|postpon\w{1,4}|scrap\w{0,4}|put off|suspend\w{0,3})\b/iu;

/** Is the claim of a visit, talks or a call, held or not? */
export function isOfMeeting({ act, mode, meeting }: EventClaim): boolean {
  return meeting !== undefined || act === "CONSULT" || (act === "REJECT" && mode === "meet");
}

export function toldMeeting(claim: EventClaim, lexicon: MeetingLexicon): ToldMeeting {
  const days = daysOf(claim);
  const actors = [...claim.source, ...claim.target].filter((actor) => actor.country !== null);
  const kind = kindOf(claim);
  const told = claim.meeting?.inPerson ?? inPersonOf(kind, claim);
  const isCall = told === false;
  return {
    days,
    status: statusOf(claim),
    kind,
    inPerson: told,
    countries: [...new Set(actors.flatMap(({ country }) => country ?? []))].sort(),
    people: actors.flatMap((actor) => personOf(actor, days?.start ?? null, lexicon)),
    place: isCall ? null : placeOf(claim, kind),
    towns: isCall ? [] : townsOf(claim, lexicon),
  };
}

function daysOf({ period }: EventClaim): ToldDays | null {
  if (isMissing(period)) return null;
  const { start, end, precision } = period;
  if (start === null || end === null) return null;
  if (precision === "month") return { start, end, isMonth: true };
  const isSpan = precision === "day" || precision === "range";
  return isSpan && daysBetween(start, end) <= LONGEST ? { start, end, isMonth: false } : null;
}

function statusOf({ act, status, meeting, citation }: EventClaim): MeetingStatus {
  const evidence = meeting?.evidence;
  if (evidence === "refused" || evidence === "called off") return evidence;
  if (act === "REJECT") return OFF_WORDS.test(citation.text) ? "called off" : "refused";
  if (status === "actual") return evidence === "present" ? "present" : "held";
  if (status === "planned") return evidence === "announced" ? "announced" : "planned";
  if (status === "negated") return OFF_WORDS.test(citation.text) ? "called off" : "not held";
  return "possible";
}

function kindOf({ meeting, mode, citation: { text } }: EventClaim): ToldKind {
  if (meeting !== undefined) return meeting.kind;
  if (mode === "phone") return CALL_WORDS.test(text) ? "video" : "phone";
  if (SIDE_WORDS.test(text) || mode === "multilateral" || mode === "third-party") return "sidelines";
  if (mode === "visit") return "visit";
  return "talks";
}

/** Talks of which a place is told, and no call, were in person; of others nobody tells. */
function inPersonOf(kind: ToldKind, { places, citation: { text } }: EventClaim): boolean | null {
  if (kind === "phone" || kind === "video") return false;
  if (kind !== "talks") return true;
  return places.length > 0 && !CALL_WORDS.test(text) && !PHONE_WORDS.test(text) ? true : null;
}

/** The country of a place that is named, else that which a visit goes to. */
function placeOf({ places, symmetric, target }: EventClaim, kind: ToldKind): string | null {
  const named = places.flatMap(({ country }) => country ?? []);
  if (named[0] !== undefined) return named[0];
  const isVisit = kind !== "talks" && kind !== "sidelines" && kind !== "forum";
  return !symmetric && isVisit ? (target.find(({ country }) => country !== null)?.country ?? null) : null;
}

/** Named places that are no country, and a town that stands for its country ("visited Beijing"). */
function townsOf({ places, target }: EventClaim, lexicon: MeetingLexicon): readonly string[] {
  const isPlace = (name: string) =>
    !lexicon.isCountryName(name) && !lexicon.isSeat(name.replace(/^the /iu, ""));
  const named = places.filter(({ name }) => isPlace(name)).map(({ name }) => townKey(name));
  if (named.length > 0) return [...new Set(named)];
  return target.flatMap(({ text, country, person, office }) =>
    person === undefined && office === undefined && country !== null && lexicon.isTown(text, country)
      ? [townKey(text)]
      : [],
  );
}

/** "Saint Petersburg" and "St. Petersburg" are one. */
function townKey(name: string): string {
  return fold(name)
    .replace(/\bsaint\b/u, "st")
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();
}

function personOf(actor: Actor, day: string | null, lexicon: MeetingLexicon): ToldPerson[] {
  const { person = null, country } = actor;
  const office = actor.office ?? (person === null ? officeIn(actor.text) : null);
  if (country === null || (person === null && office === null)) return [];
  const role = lexicon.roleOf(person, office, country, day);
  return person === null && role === null ? [] : [{ name: person, country, office, role }];
}

const OFFICE =
  /\b((?:foreign|defen[cs]e|prime|finance|trade|commerce|economy|energy|interior|deputy (?:foreign|prime|defen[cs]e)) minister|president|premier|chancellor)s?$/iu;

/** "The foreign ministers of India and Russia" are told by the office alone. */
function officeIn(text: string): string | null {
  return OFFICE.exec(text)?.[1]?.toLowerCase() ?? null;
}

/** Of each country that is named by a person, one who leads it; and one country at least is named so. */
export function levelOf(people: readonly ToldPerson[]): MeetingLevel {
  const sides = [...new Set(people.map(({ country }) => country))];
  const isLed = (side: string) => people.some(({ country, role }) => country === side && leadsState(role));
  return sides.length > 0 && sides.every(isLed) ? "leaders" : "others";
}
