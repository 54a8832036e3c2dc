// Times of one sentence in short lines: "last week: 2024-05-06..2024-05-12 week".
import { findTimes } from "../../../src/coding/time/find_times.js";
import { isMissing, type Missing, type Period } from "../../../src/model/index.js";
import { firstSentence } from "../../text/tagged.js";

export function timesIn(sentence: string, published: string | null) {
  return findTimes(sentence, firstSentence(sentence).tokens, published);
}

export function showPeriod(period: Period | Missing | null): string {
  if (period === null) return "none";
  if (isMissing(period)) return period.missing;
  return `${period.start ?? ""}..${period.end ?? ""} ${period.precision}`;
}

/** When it was, for each time of the sentence. */
export function pastOf(sentence: string, published: string | null): string[] {
  return timesIn(sentence, published).map(({ period }) => showPeriod(period));
}

/** When it will be, if the act is still to come. */
export function aheadOf(sentence: string, published: string | null): string[] {
  return timesIn(sentence, published).map(({ ahead }) => showPeriod(ahead));
}
