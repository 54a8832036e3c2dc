// When a figure was so: the time nearest to the number, a time that follows it first; else the paragraph's.
import { isMissing, type Missing, missing, type Period, type Status } from "../../model/index.js";
import type { Clause } from "../../text/index.js";
import { addMonths, lastDay, monthOf, yearOf } from "../days.js";
import type { SentenceReading, TimeMention } from "../reading.js";
import type { FigureContext } from "./context.js";
import type { Quantity } from "./quantity.js";

/** Measures of something that happened on a day; the others are told on a day, not of it. */
const HAPPEN = new Set([
  "casualties.killed",
  "casualties.wounded",
  "detained",
  "displaced",
  "count",
  "troops",
  "weapons",
  "votes",
  "price",
]);

/** The period of a figure. `context` is what the paragraph told before. */
export function periodFor(
  reading: SentenceReading,
  quantity: Quantity,
  measure: string,
  clause: Clause | null,
  context: FigureContext | null,
  status: Status,
  others: readonly Quantity[],
): Period | Missing {
  if (quantity.role === "before") return periodBefore(reading, quantity, context);
  const usable = reading.times.filter(
    (time) =>
      !time.isComparison &&
      isFree(reading, time, clause) &&
      !isDayOfTelling(reading, time, measure) &&
      !others.some((other) => other.role === "before" && time.from >= other.to && time.from - other.to <= 3), // "down from 48 percent in 2020"
  );
  const following = usable.find((time) => time.from >= quantity.to && time.from - quantity.to <= 4);
  const isOpen = status !== "actual";
  const nearest = [...usable].sort((a, b) => away(a, quantity) - away(b, quantity));
  const inClause = nearest.find(
    (time) => clause !== null && time.from >= clause.from && time.to <= Math.max(clause.to, quantity.to + 4),
  );
  const time = following ?? inClause ?? (isOpen ? undefined : nearest[0]); // "In 2023 … – the capacity can be expanded": not in 2023
  if (time !== undefined) return isOpen && time.ahead !== null ? time.ahead : time.period;
  return !isOpen && context !== null && !isMissing(context.period) ? context.period : missing("not stated");
}

/** A time that belongs to a noun counts only where the noun is the clause's subject: "Thursday's attack killed 12". */
function isFree(reading: SentenceReading, time: TimeMention, clause: Clause | null): boolean {
  const { owner } = time;
  if (owner === null) return true;
  if (clause?.subject.some((phrase) => owner >= phrase.from && owner < phrase.to) === true) return true;
  const lemma = reading.tokens[owner]?.lemma ?? "";
  return /^(?:export|import|trade|turnover|output|spending|budget|figure|level|total|shipment|delivery)$/u.test(
    lemma,
  ); // "last year's exports"
}

/** "said on Thursday that exports rose", "reported on Monday a rise": the day of the telling. */
function isDayOfTelling(reading: SentenceReading, time: TimeMention, measure: string): boolean {
  if (isMissing(time.period) || time.period.precision !== "day") return false;
  if (/^(?:from|by)$/u.test(reading.tokens[time.from - 1]?.lower ?? "")) return false; // "threatened a tariff from November 1"
  const own = reading.parse.clauses.findLast(
    (clause) => clause.from <= time.from && time.from < Math.max(clause.to, clause.verb.to + 3),
  );
  if (own === undefined || !isTelling(reading, own)) return false;
  const hasSaid = reading.parse.clauses.some((other) => other.parent === own.index);
  return hasSaid || !HAPPEN.has(measure);
}

function isTelling(reading: SentenceReading, clause: Clause): boolean {
  return (
    reading.lexicon.speech.has(clause.verb.lemma) ||
    /^(?:show|report|publish|release|reveal)$/u.test(clause.verb.lemma)
  );
}

/**
 * The period of a level to compare with: "90 billion a year earlier" is the main level's period moved back a year, "9 billion in
 * 2022" that year; without such words it is not stated.
 */
function periodBefore(
  reading: SentenceReading,
  quantity: Quantity,
  context: FigureContext | null,
): Period | Missing {
  const time = reading.times.find((one) => one.from >= quantity.to && one.from - quantity.to <= 3);
  if (time === undefined) return missing("not stated");
  const words = reading.tokens
    .slice(time.from, Math.min(reading.tokens.length, time.to + 1))
    .map((token) => token.lower);
  const isEarlier = words.includes("earlier") || words.includes("before") || words.includes("ago");
  const unit = words.find((word) => word === "year" || word === "month" || word === "quarter");
  const same = reading.tokens.slice(quantity.to, time.from).some((token) => token.lower === "same");
  const main = context === null || isMissing(context.period) ? null : context.period;
  if (same && main !== null && unit === "year") return movedBack(main, 12);
  if (same) return missing("not stated");
  if (!isEarlier) return time.period;
  if (main === null || unit === undefined) return missing("not stated");
  return movedBack(main, unit === "year" ? 12 : unit === "quarter" ? 3 : 1);
}

export function movedBack(period: Period, months: number): Period | Missing {
  const { start, end } = period;
  if (start === null || end === null) return missing("not stated");
  const isMonthEnd = end === lastDay(yearOf(end), monthOf(end));
  return {
    ...period,
    start: addMonths(start, -months),
    end: isMonthEnd ? lastDay(yearOf(end), monthOf(end) - months) : addMonths(end, -months),
  };
}

function away(time: TimeMention, quantity: Quantity): number {
  return time.from >= quantity.to ? time.from - quantity.to : quantity.from - time.to;
}
