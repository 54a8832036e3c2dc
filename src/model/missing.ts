// A value that is not there, with the reason why. Never a bare null where a reader would ask "why".

/** The closed list of reasons. Each is shown to the reader as it stands. */
export type MissingReason =
  | "no publication date"
  | "not stated"
  | "ambiguous"
  | "not coded: language"
  | "invalid date"
  | "no text";

/** No value, with its reason; `text` holds the words that stood where the value was looked for. */
export interface Missing {
  readonly missing: MissingReason;
  readonly text?: string;
}

/** Builds a Missing. */
export function missing(reason: MissingReason, text?: string): Missing {
  return text === undefined ? { missing: reason } : { missing: reason, text };
}

/** Is this value a named absence? */
export function isMissing(value: unknown): value is Missing {
  return typeof value === "object" && value !== null && "missing" in value;
}
