// Meetings, visits and calls as sentences.
import type { BriefPattern, LedgerRecordLine } from "../contract/index.js";
import { type Actor, type EventClaim, MEETING_WAYS } from "../model/index.js";
import { claimNote } from "./foot.js";
import { daysOf, type Frame } from "./frame.js";
import type { Notes } from "./model.js";
import { listWords } from "./names.js";
import { gatheringWords, occasionWords } from "./occasion.js";
import type { Prose } from "./prose.js";
import { whenOf } from "./when.js";

export type MeetingLine = LedgerRecordLine & { readonly claim: EventClaim };

/** Is it a meeting, a visit or a call of both sides of the pair? */
export function isMeeting(line: LedgerRecordLine, { pair }: Pick<Frame, "pair">): line is MeetingLine {
  const { claim } = line;
  if (claim.kind !== "event" || claim.act !== "CONSULT") return false;
  const sides = new Set([...claim.source, ...claim.target].map(({ country }) => country));
  return pair.every((country) => sides.has(country));
}

/** Tells one meeting; `before` is who met in the sentence before, as it is given back. */
export function tellMeeting(
  prose: Prose,
  line: MeetingLine,
  frame: Frame,
  before: string,
  notes: Notes = [claimNote(line, line.claim.review === "machine" ? "with words" : "without")],
): string {
  const { claim } = line;
  const people = [...claim.source, ...claim.target];
  const names = frame.namer.together(people);
  const who = names.toSorted().join("|");
  const isSame = who === before;
  const called = calling(people, line, frame);
  const slots = {
    ...whenOf(line, frame),
    who: isSame
      ? togetherWords(people, line, frame)
      : oneTitle(listWords(frame.namer.together(people, called))),
    is: claim.source.length === 1 ? "is" : "are",
    visitor: listWords(claim.source.map(called)),
    host: listWords(claim.target.filter(({ person }) => person !== undefined).map(called)),
    place: placeOf(claim, frame),
    in: claim.places.length === 0 ? "" : inPlaces(claim, frame),
    as: asWords(claim),
    occasion: occasionWords(claim),
  };
  const { when, ...rest } = slots;
  const told = patternOf(claim, slots);
  prose.add(told, { ...textsOf(rest), when }, claim.id, notes);
  return who;
}

/** How they met: "on a state visit", "by telephone"; "" where nothing is told that the sentence does not say. */
function asWords({ meeting, mode, target }: EventClaim): string {
  if (meeting?.kind === "visit" && target.some(({ person }) => person !== undefined)) return "";
  if (meeting !== undefined) return gatheringWords(meeting) ?? MEETING_WAYS[meeting.kind];
  if (mode === "phone") return MEETING_WAYS.phone;
  return mode === "visit" ? MEETING_WAYS.visit : "";
}

function textsOf(slots: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(slots).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
}

function patternOf(
  claim: EventClaim,
  { host, isAhead, isDated }: { readonly host: string; readonly isAhead: boolean; readonly isDated: boolean },
): BriefPattern {
  const { status, meeting, mode, symmetric } = claim;
  const what = mode === "visit" && !symmetric && host === "" ? "visit" : "meeting";
  if (status === "planned" || meeting?.evidence === "announced")
    return isAhead || !isDated ? `${what}.planned` : `${what}.planned.past`;
  if (status !== "actual") return `${what}.${status}`;
  if (meeting?.evidence === "present") return "meeting.present";
  if (meeting?.kind === "phone" || meeting?.kind === "video" || mode === "phone") return "meeting.call";
  if (mode !== "visit" || symmetric || meeting?.kind === "sidelines" || meeting?.kind === "forum")
    return "meeting.together";
  return host === "" ? "meeting.visit" : "meeting.visit.host";
}

/** "President A and President B": "Presidents A and B". */
function oneTitle(names: string): string {
  return names.replace(
    /^((?:[\p{L}-]+ ){0,2}(?:President|Minister)) ((?:(?!, | and ).)+) and \1 ((?:(?!, | and ).)+)$/u,
    "$1s $2 and $3",
  );
}

/** What each is called in one sentence: it may name somebody in two slots of which a pattern has one. */
function calling(people: readonly Actor[], line: MeetingLine, frame: Frame): (actor: Actor) => string {
  const day = daysOf(line)?.start ?? null;
  const names = new Map(people.map((actor) => [actor, frame.introduce(actor, day)]));
  return (actor) => names.get(actor) ?? frame.namer.actor(actor);
}

const PLACE = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}$/u;

/** Where they met: the place that is named, else what the visitor went to. */
function placeOf({ places, target }: EventClaim, { namer }: Frame): string {
  if (places.length > 0) return listWords(places.map(({ name }) => namer.place(name)));
  const [host] = target;
  if (host === undefined) return "";
  const { person, country, text } = host;
  if (country === null) return namer.actor(host);
  const isPlace = person === undefined && PLACE.test(text) && !text.startsWith("The ");
  const name = namer.country(country);
  return isPlace && name !== `the ${text}` ? text : name;
}

/** "in Beijing and Harbin", "in the Kremlin", "at the White House" */
function inPlaces({ places }: EventClaim, { namer }: Frame): string {
  const [first = "", ...more] = places.map(({ name }) => namer.inPlace(name));
  const link = first.slice(0, first.indexOf(" ") + 1);
  return listWords([first, ...more.map((one) => (one.startsWith(link) ? one.slice(link.length) : one))]);
}

const SAME_ROLES: Readonly<Record<string, string>> = {
  "foreign minister": "the two foreign ministers",
  "defence minister": "the two defence ministers",
  "energy minister": "the two energy ministers",
  "finance minister": "the two finance ministers",
};

/** The same two as before: "the two presidents", where both were, else "the two". Others keep their names. */
function togetherWords(people: readonly Actor[], line: MeetingLine, frame: Frame): string {
  const names = [...new Set(people.map(({ person }) => person ?? ""))];
  const day = daysOf(line)?.start ?? null;
  const named = listWords(frame.namer.together(people));
  if (day === null || names.length !== 2 || names.includes("")) return named;
  const [one, other] = names.map((name) => frame.titleOf(name, day));
  if (one == null || other == null) return named;
  if (one.title === "President" && other.title === "President") return "the two presidents";
  if (one.title === "Prime Minister" && other.title === "Prime Minister") return "the two prime ministers";
  return (one.role === other.role ? SAME_ROLES[one.role] : undefined) ?? named;
}
