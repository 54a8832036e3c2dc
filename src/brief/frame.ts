// What every section of one brief shares: the pair, the days, the names, the house style.
import type { BriefDates, BriefSectionName, LedgerClaimLine } from "../contract/index.js";
import { isMissing, type Pair } from "../model/index.js";
import { rangeWords } from "./dates.js";
import type { HeldTitle, Introduce } from "./introduce.js";
import type { LedgerNote, Notes } from "./model.js";
import type { Namer } from "./names.js";
import type { Patterns } from "./prose.js";

export interface Frame {
  /** The two countries in the order in which they were asked for. */
  readonly a: string;
  readonly b: string;
  readonly pair: Pair;
  /** ISO days, both included. */
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
  readonly since: string | null;
  readonly dates: BriefDates;
  readonly namer: Namer;
  readonly patterns: Patterns;
  readonly most: { readonly sentences: number; readonly rows: number };
  /** Names people, at first with their office. */
  readonly introduce: Introduce;
  /** Measures and goods that belong to energy. */
  readonly energy: { readonly measures: ReadonlySet<string>; readonly goods: ReadonlySet<string> };
  /** The sections that are written. */
  readonly sections: readonly BriefSectionName[];
  titleOf(person: string, day: string): HeldTitle | null;
}

/** A line of the ledger as far as its day is asked. */
type Dated = Pick<LedgerClaimLine, "claim" | "published">;

/** First and last day of a claim; of an undated one the day on which it was published; null where neither is known. */
export function daysOf({ claim, published }: Dated): { readonly start: string; readonly end: string } | null {
  const { period } = claim;
  const start = isMissing(period) ? null : (period.start ?? period.end);
  const end = isMissing(period) ? null : (period.end ?? period.start);
  if (start !== null && end !== null) return { start, end };
  return published === null ? null : { start: published, end: published };
}

/** Does it touch the days of the brief? */
export function isWithin(line: Dated, { from, to }: Pick<Frame, "from" | "to">): boolean {
  const days = daysOf(line);
  return days !== null && days.start <= to && days.end >= from;
}

/** The day on which it became known, as the ledger counts. */
export function knownOn({ published, addedAt }: Pick<LedgerClaimLine, "published" | "addedAt">): string {
  return published ?? addedAt.slice(0, 10);
}

/** By their first day, then by id. */
export function byDay<T extends Dated>(lines: readonly T[]): T[] {
  const key = (line: T) => `${daysOf(line)?.start ?? "9999"} ${line.claim.id}`;
  return [...lines].sort((x, y) => (key(x) < key(y) ? -1 : 1));
}

/** "from 1 January to 30 June 2024" */
export function daysWords({ from, to, dates }: Pick<Frame, "from" | "to" | "dates">): string {
  return rangeWords(from, to, dates);
}

/** A note on the ledger as a whole, with the command that shows the same. */
export function ledgerNote(frame: Frame, text: string, options = ""): Notes {
  const { pair, from, to, asOf } = frame;
  const isOpen = from === to && to === asOf; // nothing known, so that the days begin nowhere
  const days = isOpen ? "" : ` --from ${from} --to ${to}`;
  const asked = `chancery pair ${pair.join(" ")}${days} --as-of ${asOf}${options}`;
  const note: LedgerNote = { kind: "ledger", text, command: asked };
  return [note];
}
