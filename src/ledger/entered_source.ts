// What everything has that a person enters from a source: the source, further ones that say the same, a note.
import type { Grade, Period } from "../model/index.js";
import type { StarterRow } from "./starter/starter_record.js";

export interface NewSource {
  readonly url: string;
  readonly title: string;
  /** ISO day; null: the source does not tell. */
  readonly published: string | null;
  readonly grade: Grade;
}

/** Its fields are known to the lexicon, its period is one. */
export interface Sourced {
  readonly source: NewSource;
  /** Addresses of further sources that say the same. */
  readonly also: readonly string[];
  readonly note: string | null;
  readonly period: Period;
}

/** What every row has; `key` are the parts that say what it is of, and not what it says of it. */
export function rowOf(key: readonly (string | null)[], { source, also, note, period }: Sourced): StarterRow {
  const parts = [...key, source.url, source.published];
  return {
    id: parts.filter((part) => part !== null).join("/"),
    confidence: source.grade === "official" || source.grade === "wire" ? "H" : "M",
    ...{ grade: source.grade, vintage: source.published, source: source.url },
    ...{ period, also, note },
  };
}
