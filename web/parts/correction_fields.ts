// The fields of a claim that a person may change here, as they are filled in, and back.
import {
  BOUNDS,
  EVENT_TYPES,
  EVIDENCES,
  MEETING_KINDS,
  type Meeting,
  type Period,
  type Place,
  POSITION_STANCES,
  STATUSES,
} from "../../src/model/index.js";
import type { ToldClaim, ToldEvent } from "../ask/answers.js";
import { STATUS_WORDS, typeLabel } from "../words/claim_words.js";
import { dayWords } from "../words/days.js";
import { readDay } from "../words/read_day.js";

export interface FieldDraft {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** What may be chosen; null: anything may be written. */
  readonly choices: readonly (readonly [value: string, words: string])[] | null;
}

export function fieldsOf(claim: ToldClaim): readonly FieldDraft[] {
  return [
    ...ownFields(claim),
    chosen("status", "Status", claim.status, STATUSES, (status) => STATUS_WORDS[status]),
    ...dayFields(claim),
  ];
}

function ownFields(claim: ToldClaim): readonly FieldDraft[] {
  switch (claim.kind) {
    case "event":
      return [
        chosen("act", "Act", claim.act, EVENT_TYPES, typeLabel),
        chosen("type", "Told as", claim.type, EVENT_TYPES, typeLabel),
        ...(isOfMeeting(claim) ? meetingFields(claim) : []),
      ];
    case "statement":
      return [written("topics", "Topics, with commas between", claim.topics.join(", "))];
    case "figure":
      return [
        written("measure", "Measure", claim.measure),
        written("value", "Value, in whole units", claim.value === null ? "" : String(claim.value)),
        written("unit", "Unit", claim.unit ?? ""),
        chosen("bound", "How exact", claim.bound, BOUNDS, (bound) => bound),
      ];
    case "position":
      return [
        written("issue", "Issue", claim.issue),
        chosen("stance", "Stance", claim.stance, POSITION_STANCES, (stance) => stance),
      ];
  }
}

/** Visits, talks and calls, and refusals of them. */
function isOfMeeting(claim: ToldEvent): boolean {
  return claim.meeting !== undefined || claim.act === "CONSULT";
}

function meetingFields({ meeting, places, mode }: ToldEvent): readonly FieldDraft[] {
  const kind = meeting?.kind ?? (mode === "phone" ? "phone" : "visit");
  return [
    written(
      "places",
      "Places, as Beijing, CHN; Harbin, CHN",
      places.map(({ name, country }) => (country === null ? name : `${name}, ${country}`)).join("; "),
    ),
    chosen("meeting.kind", "Kind of meeting", kind, MEETING_KINDS, (one) => one),
    chosen("meeting.evidence", "How it is known", meeting?.evidence ?? "held", EVIDENCES, (one) => one),
    written("meeting.occasion", "Occasion", meeting?.occasion ?? ""),
    written("meeting.hosts", "Received by, with ; between", (meeting?.hosts ?? []).join("; ")),
    written("meeting.agreements", "Signed there, with ; between", (meeting?.agreements ?? []).join("; ")),
  ];
}

function dayFields({ period }: ToldClaim): readonly FieldDraft[] {
  const { start, end } = "missing" in period ? { start: null, end: null } : period;
  return [
    written("period.start", "First day", start === null ? "" : dayWords(start)),
    written("period.end", "Last day", end === null ? "" : dayWords(end)),
  ];
}

function written(name: string, label: string, value: string): FieldDraft {
  return { name, label, value, choices: null };
}

function chosen<T extends string>(
  name: string,
  label: string,
  value: T,
  all: readonly T[],
  wordsOf: (one: T) => string,
): FieldDraft {
  return { name, label, value, choices: all.map((one) => [one, wordsOf(one)] as const) };
}

/** The fields that were changed, in the claim's own form; or what is wrong. */
export function readFields(
  claim: ToldClaim,
  drafts: readonly FieldDraft[],
): Readonly<Record<string, unknown>> | string {
  const before = new Map(fieldsOf(claim).map(({ name, value }) => [name, value]));
  const changed = drafts.filter(({ name, value }) => value.trim() !== before.get(name));
  const fields: Record<string, unknown> = {};
  for (const { name, value } of changed) {
    if (name.startsWith("period.") || name.startsWith("meeting.")) continue;
    const read = readField(name, value.trim());
    if (read instanceof WrongField) return read.message;
    fields[name] = read;
  }
  const filled = (name: string) => drafts.find((draft) => draft.name === name)?.value.trim() ?? "";
  if (changed.some(({ name }) => name.startsWith("meeting."))) fields.meeting = readMeeting(filled);
  if (!changed.some(({ name }) => name.startsWith("period."))) return fields;
  const period = readPeriod(filled("period.start"), filled("period.end"), claim);
  return typeof period === "string" ? period : { ...fields, period };
}

class WrongField extends Error {}

function readField(name: string, value: string): unknown {
  switch (name) {
    case "value": {
      if (value === "") return null;
      const number = Number(value.replace(/[\s\u202f,]/g, "").replace("\u2212", "-"));
      return Number.isFinite(number)
        ? number
        : new WrongField(`The value “${value}” is no number: write 240000000000 or 240e9.`);
    }
    case "unit":
      return value === "" ? null : value;
    case "topics":
      return listOf(value, ",");
    case "places":
      return listOf(value, ";").map(readPlace);
    default:
      return value === "" ? new WrongField(`The field ${name} is empty: fill it in.`) : value;
  }
}

/** "Beijing, CHN" */
function readPlace(words: string): Place {
  const [, name = words, country = null] = /^(.*),\s*([A-Za-z]{3})$/u.exec(words) ?? [];
  return { name: name.trim(), country: country?.toUpperCase() ?? null };
}

function listOf(words: string, between: string): string[] {
  return words
    .split(between)
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

function readMeeting(filled: (name: string) => string): Meeting {
  const kind = MEETING_KINDS.find((one) => one === filled("meeting.kind")) ?? "visit";
  const evidence = EVIDENCES.find((one) => one === filled("meeting.evidence")) ?? "held";
  const [hosts, agreements] = [
    listOf(filled("meeting.hosts"), ";"),
    listOf(filled("meeting.agreements"), ";"),
  ];
  return {
    ...{ kind, evidence, inPerson: kind !== "video" && kind !== "phone" },
    occasion: filled("meeting.occasion") || null,
    ...(hosts.length === 0 ? {} : { hosts }),
    ...(agreements.length === 0 ? {} : { agreements }),
  };
}

function readPeriod(first: string, last: string, { period }: ToldClaim): Period | string {
  const start = readDay(first, "first");
  const end = last === "" ? readDay(first, "last") : readDay(last, "last");
  if (start === null) return `The first day “${first}” is no day: write 16 May 2024.`;
  if (end === null) return `The last day “${last}” is no day: write 16 May 2024.`;
  if (end < start) return "The last day is before the first.";
  const text = "missing" in period ? (period.text ?? "") : period.text;
  return { start, end, precision: start === end ? "day" : "range", text };
}
