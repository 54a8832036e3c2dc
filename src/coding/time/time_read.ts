// What the readers of times hand back.
import { type Missing, missing, type Period } from "../../model/index.js";

/** A time that begins at a token: one past its last token, what it means, and the other meaning when the act is to come. */
export interface TimeRead {
  readonly to: number;
  readonly period: Period | Missing;
  readonly ahead?: Period;
}

/** A relative time without a publication date. */
export function withoutDate(text: string): Missing {
  return missing("no publication date", text);
}
