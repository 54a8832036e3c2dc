// When something happened, in a sentence, and whether it lies ahead of the day as of which the brief is written.
import type { LedgerClaimLine } from "../contract/index.js";
import { isMissing } from "../model/index.js";
import { dayWords, periodWords } from "./dates.js";
import type { Frame } from "./frame.js";
import { withSmallArticle } from "./names.js";

type Line = Pick<LedgerClaimLine, "claim" | "published" | "publisher" | "title">;

export interface When {
  /** "on 16 May 2024", or "as reported on 16 May 2024", or "". */
  readonly when: string;
  /** The same inside of a sentence: " on 16 May 2024", ", as reported on 16 May 2024,". */
  readonly at: string;
  /** The day of the report: "on 17 May 2024", or "". */
  readonly on: string;
  /** The day of the act is told, not that of the report alone. */
  readonly isDated: boolean;
  /** The last day lies on or after that of the brief. */
  readonly isAhead: boolean;
}

export function whenOf({ claim, published }: Line, { dates, asOf }: Frame): When {
  const { period } = claim;
  const words = isMissing(period) ? "" : periodWords(period, dates);
  const on = published === null ? "" : `on ${dayWords(published, dates)}`;
  if (words !== "" && !isMissing(period)) {
    const last = period.end ?? "9999";
    return { when: words, at: ` ${words}`, on, isDated: true, isAhead: last >= asOf };
  }
  if (on === "") return { when: "", at: "", on, isDated: false, isAhead: false };
  return { when: `as reported ${on}`, at: `, as reported ${on},`, on, isDated: false, isAhead: false };
}

/** Who says so: the last of whom the text names as its source, else who published it. */
export function whoseOf({ claim, publisher, title }: Line, { namer }: Frame): string {
  const [said] = claim.attribution;
  return said === undefined ? publisherOf({ publisher, title }, { namer }) : namer.attribution(said);
}

/** Who published it, else what it is called. */
export function publisherOf(
  { publisher, title }: Pick<Line, "publisher" | "title">,
  { namer }: Pick<Frame, "namer">,
): string {
  return publisher === null ? withSmallArticle(title ?? "the source") : namer.office(publisher);
}

/** Who reported it on the day of publication, with whom the text names as its source: "Harbour Wire, citing India’s foreign ministry,". */
export function reporterOf({ claim, publisher, title }: Line, { namer }: Frame): string {
  const reporter = publisherOf({ publisher, title }, { namer });
  const [said] = claim.attribution;
  const cited = said === undefined ? reporter : namer.attribution(said);
  return cited === reporter ? reporter : `${reporter}, citing ${cited},`;
}
