// What every register starts from: the lines of a pair, the day it is asked for, and the days that are looked at.
import type { CitedClaim, LedgerRecordLine } from "../../contract/index.js";
import { type Claim, isMissing, type Missing, type Pair, type Period } from "../../model/index.js";

export interface RegisterQuestion {
  readonly pair: Pair;
  /** The day as of which it stands so, ISO: the day asked for, else today. */
  readonly day: string;
  /** Rows told of or due on these days; null does not ask. */
  readonly from: string | null;
  readonly to: string | null;
  /** Not all records could be looked at. */
  readonly cut: boolean;
}

/** The claim of a line as a row cites it; other words of the document where `told` has them. */
export function citedOf(
  { claim, document, published, publisher, title }: LedgerRecordLine,
  told: string = claim.citation.text,
): CitedClaim {
  return { claim: claim.id, text: told, document, published, publisher: publisher ?? title };
}

/** Codes of the sides of a claim, once each: organisations by their code, else the country. */
export function partiesOf(claim: Claim): readonly string[] {
  const actors =
    claim.kind === "event"
      ? [...claim.source, ...claim.target]
      : claim.kind === "position"
        ? [claim.holder]
        : claim.kind === "statement"
          ? [claim.speaker]
          : [];
  const codes = actors.flatMap(({ organisation, country }) => organisation ?? country ?? []);
  return [...new Set(claim.kind === "figure" ? claim.pairs.flat() : codes)];
}

export interface Days {
  readonly start: string | null;
  readonly end: string | null;
}

const NO_DAYS: Days = { start: null, end: null };

export function daysOf(period: Period | Missing): Days {
  return isMissing(period) ? NO_DAYS : { start: period.start, end: period.end };
}

/** Does any of these days lie within what is looked at? A row without any day is shown where nothing is asked. */
export function isLookedAt({ from, to }: RegisterQuestion, days: readonly Days[]): boolean {
  if (from === null && to === null) return true;
  return days.some(
    ({ start, end }) =>
      (start !== null || end !== null) &&
      (from === null || (end ?? start ?? "") >= from) &&
      (to === null || (start ?? end ?? "") <= to),
  );
}

/** By the day told, else by the day of publication; what has none comes last. */
export function orderOf(days: Days, published: string | null): string {
  return days.start ?? days.end ?? published ?? "9999-12-31";
}

/** "1 row", "2 rows". */
export function countOf(count: number, one: string, many: string): string {
  return `${count === 0 ? "no" : count} ${count === 1 ? one : many}`;
}
