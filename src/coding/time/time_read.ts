// What the readers of times hand back, and how a time without its year is placed beside the day of publication.
import { type Missing, missing, type Period, yearOf } from "../../model/index.js";
import type { Token } from "../../text/index.js";

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

/** The words of a token range. */
export function wordsAt(text: string, tokens: readonly Token[], from: number, to: number): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}

/**
 * A time said without its year: the last one that was reached by the day of publication (has begun, unless `isReached` says
 * otherwise), and ahead the next that is not over. `build` gives the period of a year, or null where the day does not exist
 * (29 February); then a year with it is looked for.
 */
export function placeInYear(
  to: number,
  words: string,
  published: string | null,
  build: (year: number) => Period | null,
  isReached: (period: Period) => boolean = (period) => (period.start ?? "") <= (published ?? ""),
): TimeRead {
  if (published === null) return { to, period: withoutDate(words) };
  const around: Period[] = [];
  for (let year = yearOf(published) - 4; year <= yearOf(published) + 4; year += 1) {
    const period = build(year);
    if (period !== null) around.push(period);
  }
  const past = around.findLast(isReached);
  const ahead = around.find((period) => (period.end ?? "") >= published);
  return {
    to,
    period: past ?? missing("invalid date", words),
    ...(ahead === undefined ? {} : { ahead }),
  };
}
