// When something happened: an interval of whole days (ISO 8601 dates, both ends included) with the precision of the words.

/** How exactly the words say when. `before` and `since` have one open end (null). */
export type Precision =
  | "day"
  | "week"
  | "month"
  | "quarter"
  | "season"
  | "half"
  | "year"
  | "fiscal-year"
  | "decade"
  | "range"
  | "before"
  | "since";

/** An interval of days. `start` or `end` is null where it is open; `text` is the words it was read from. */
export interface Period {
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: Precision;
  readonly text: string;
}
