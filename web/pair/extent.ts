// The first and the last day of a pair's record, widened to whole quarters: the time axis of its page.
import type { ActivityQuarter, RecordLine, SeriesLine } from "../ask/answers.js";
import { daysOf } from "../words/claim_words.js";

export interface Extent {
  readonly first: string;
  readonly last: string;
}

export function extentOf(
  records: readonly RecordLine[],
  series: readonly SeriesLine[],
  quarters: readonly ActivityQuarter[],
): Extent | null {
  let first: string | null = quarters[0]?.start ?? null;
  let last: string | null = quarters.at(-1)?.end ?? null;
  for (const { claim } of [...records, ...series]) {
    const days = daysOf(claim);
    if (days === null) continue;
    if (first === null || days.start < first) first = days.start;
    if (last === null || days.end > last) last = days.end;
  }
  return first === null || last === null ? null : { first: quarterStart(first), last: quarterEnd(last) };
}

export function quarterStart(day: string): string {
  const month = Number(day.slice(5, 7));
  return `${day.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, "0")}-01`;
}

export function quarterEnd(day: string): string {
  const quarter = Math.ceil(Number(day.slice(5, 7)) / 3);
  return `${day.slice(0, 4)}${["-03-31", "-06-30", "-09-30", "-12-31"][quarter - 1]}`;
}
