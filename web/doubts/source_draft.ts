// The source of what is entered as new, as it is filled in and as the desk takes it.
import type { Grade } from "../../src/model/index.js";
import type { FigureFields } from "../ask/answers.js";
import { readDay } from "../words/read_day.js";

export interface SourceDraft {
  readonly grade: Grade;
  readonly title: string;
  readonly sourceDay: string;
}

export const EMPTY_SOURCE: SourceDraft = { grade: "official", title: "", sourceDay: "" };

/** The source, or what is wrong with what was filled in. */
export function sourceOf(draft: SourceDraft, address: string): FigureFields["source"] | string {
  const { grade, title, sourceDay } = draft;
  if (address.trim() === "") return "Give the address of the source: what has none is not a fact.";
  const published = sourceDay.trim() === "" ? null : readDay(sourceDay, "first");
  if (published === null && sourceDay.trim() !== "") return notADay(sourceDay);
  return {
    address: address.trim(),
    grade,
    published,
    ...(title.trim() === "" ? {} : { title: title.trim() }),
  };
}

/** A full day, or a month as YYYY-MM; null where the words tell neither (a year is too wide for what was done on a day). */
export function dayOrMonth(text: string): string | null {
  const first = readDay(text, "first");
  const last = readDay(text, "last");
  if (first === null || first.slice(0, 7) !== last?.slice(0, 7)) return null;
  return first === last ? first : first.slice(0, 7);
}

export function notADay(text: string): string {
  return `“${text}” is no day: write 16 May 2024.`;
}
