// The fields of a claim that a person may change here, as they are filled in, and back.
import { BOUNDS, EVENT_TYPES, type Period, POSITION_STANCES, STATUSES } from "../../src/model/index.js";
import type { ToldClaim } from "../ask/answers.js";
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
    if (name.startsWith("period.")) continue;
    const read = readField(name, value.trim());
    if (read instanceof WrongField) return read.message;
    fields[name] = read;
  }
  if (!changed.some(({ name }) => name.startsWith("period."))) return fields;
  const filled = (name: string) => drafts.find((draft) => draft.name === name)?.value.trim() ?? "";
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
      return value
        .split(",")
        .map((topic) => topic.trim())
        .filter((topic) => topic !== "");
    default:
      return value === "" ? new WrongField(`The field ${name} is empty: fill it in.`) : value;
  }
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
