// When a figure was so: the time nearest to the number, a time that follows it first; else the paragraph's.
import { isMissing, type Missing, missing, type Period, type Status } from "../../model/index.js";
import type { Clause } from "../../text/index.js";
import type { SentenceReading, TimeMention } from "../reading.js";
import type { FigureContext } from "./context.js";
import { movedBack } from "./moved_back.js";
import { openingBack, periodBefore, samePeriodIn } from "./period_before.js";
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
  const main = context === null || isMissing(context.period) ? null : context.period;
  const opening =
    context === null || context.sentence === reading.sentence.index ? null : openingBack(reading);
  if (opening !== null && main !== null && quantity.role !== "before") return movedBack(main, opening);
  if (quantity.role === "before")
    return isSetRate(reading, measure)
      ? missing("not stated")
      : periodBefore(reading, quantity, timeOfLast(reading, quantity, others) ?? main);
  const usable = reading.times.filter(
    (time) =>
      !time.isComparison &&
      (isFree(reading, time, clause) || isInWhole(reading, time, quantity)) &&
      !(status === "actual" && isToCome(reading, time)) &&
      !isDateline(reading, time) &&
      !isOfNoun(reading, time, quantity) &&
      !isElsewhere(reading, time, quantity, clause, status) &&
      !isOfNext(reading, time, quantity) &&
      !isOfAside(reading, time, quantity, others) &&
      !isDayOfTelling(reading, time, measure) &&
      !others.some(
        (other) => other.role === "before" && !isSetRate(reading, measure) && isTimeOf(reading, time, other),
      ),
  );
  const following = usable.find(
    (time) =>
      time.from >= quantity.to && time.from - quantity.to <= (isClauseAfter(reading, quantity) ? 10 : 4),
  );
  const isOpen = status !== "actual";
  const isStanding = /(?:capacity|reserves)$|^(?:length|area|distance|range)$/u.test(measure);
  const nearest =
    isStanding && status === "actual"
      ? []
      : [...usable].sort((a, b) => away(a, quantity) - away(b, quantity));
  const inClause = nearest.find(
    (time) => clause !== null && time.from >= clause.from && time.to <= Math.max(clause.to, quantity.to + 4),
  );
  const time = following ?? inClause ?? (isOpen ? undefined : nearest[0]); // "In 2023 … – the capacity can be expanded": not in 2023
  if (time !== undefined && isSinceChange(time, quantity, others)) return missing("not stated");
  if (time !== undefined) return isOpen && time.ahead !== null ? time.ahead : time.period;
  const same = main === null || isOpen ? null : samePeriodIn(reading, quantity, main);
  if (same !== null) return same;
  const isKept =
    main !== null &&
    !isNow(reading, clause, quantity) &&
    !(isPresent(reading, clause) && isOver(reading, main) && context?.sentence !== reading.sentence.index) &&
    !(STANDING.test(measure) && context?.measure !== measure) &&
    (isSameField(context, measure) ||
      (measure !== "count" &&
        !/^(?:since|before|day)$/u.test(main.precision) &&
        (context?.sentence === reading.sentence.index || isYearly(main))));
  return !isOpen && isKept && context?.status === "actual" ? main : missing("not stated");
}

function isSameField(context: FigureContext | null, measure: string): boolean {
  return context?.measure.split(".")[0] === measure.split(".")[0];
}

/** A year or a part of it is what a paragraph is about; a month or a week is told of one thing. */
function isYearly({ precision }: Period): boolean {
  return !/^(?:month|week|weekend)$/u.test(precision);
}

/** "cut its tariff to 15 percent from 35 percent in July": the month is that of the act. */
function isSetRate({ tokens }: SentenceReading, measure: string): boolean {
  return (
    /^(?:tariff|interest\.rate)$/u.test(measure) &&
    tokens.some(
      ({ lemma, pos }) =>
        pos === "VERB" && /^(?:cut|raise|lower|increase|reduce|lift|hike|slash)$/u.test(lemma),
    )
  );
}

/** "has doubled to 4,000 dollars since last summer": since then it has changed, and the level is of today. */
function isSinceChange(
  { period, from }: TimeMention,
  quantity: Quantity,
  others: readonly Quantity[],
): boolean {
  if (isMissing(period) || period.precision !== "since" || from < quantity.to) return false;
  return others.some(
    (one) =>
      one.way !== null && one.kind === "percent" && one.to <= quantity.from && quantity.from - one.to <= 2,
  );
}

/** "216 billion, nearly ten times the GDP of 2024": the year is of what it is compared with. */
function isOfNoun({ tokens }: SentenceReading, time: TimeMention, { to }: Quantity): boolean {
  if (time.from < to + 3 || tokens[time.from - 1]?.lower !== "of") return false;
  const noun = tokens[time.from - 2];
  if (
    (noun?.pos !== "NOUN" && noun?.lower !== "gdp") ||
    /^(?:month|quarter|half|end|start|beginning|week|day|rest|summer|autumn|winter|spring|export|import|trade)$/u.test(
      noun.lemma,
    )
  )
    return false;
  for (let k = to; k < time.from; k += 1) if (tokens[k]?.text === ",") return true;
  return false;
}

/** "Mali owns 20 percent of the mine": what is so today was not told of the year before. */
function isPresent({ tokens }: SentenceReading, clause: Clause | null): boolean {
  if (clause === null || clause.verb.isPast || clause.verb.isPerfect || clause.verb.modal !== null)
    return false;
  const first = tokens[clause.verb.from];
  if (first?.pos === "AUX") return /^(?:is|are)$/u.test(first.lower);
  return first?.lower === first?.lemma || /s$/u.test(first?.lower ?? "");
}

function isOver({ document }: SentenceReading, { end }: Period): boolean {
  return !isMissing(document.published) && end !== null && end.slice(0, 4) < document.published.slice(0, 4);
}

/**
 * Times of other clauses: "offered in April to cut it", "under a deal that expires in March", "has 4,000 soldiers there, and in March a
 * boat came".
 */
function isElsewhere(
  { parse, tokens }: SentenceReading,
  time: TimeMention,
  quantity: Quantity,
  clause: Clause | null,
  status: Status,
): boolean {
  const isClose = !tokens.slice(quantity.to + 1, time.from).some(({ text }) => text === ",");
  if (clause === null || (isClose && isClauseAfter({ tokens }, quantity))) return false;
  const parent = clause.parent === null ? undefined : parse.clauses[clause.parent];
  if (status !== "actual" && clause.verb.form === "infinitive" && parent?.verb.isPast === true)
    if (time.from >= parent.verb.to && time.to <= clause.verb.from) return true;
  const holds = (one: Clause, at: number) => one.from <= at && at < Math.max(one.to, one.verb.to + 4);
  const relative = parse.clauses.find(
    (one) => one.kind === "relative" && one !== clause && holds(one, time.from) && !holds(one, quantity.from),
  );
  if (relative !== undefined && relative.from >= quantity.to && relative.verb.from < time.from) return true;
  const next = parse.clauses.find(
    (one) =>
      one.kind === "main" &&
      one.subject !== clause.subject &&
      (one.subject[0]?.from ?? 0) > quantity.to &&
      time.from >= (one.subject[0]?.from ?? 0),
  );
  return next !== undefined || isAfterAnd(tokens, time, quantity, parse.clauses);
}

/** "and in March a patrol boat came": the time opens the clause. */
function isAfterAnd(
  tokens: SentenceReading["tokens"],
  time: TimeMention,
  quantity: Quantity,
  clauses: readonly Clause[],
): boolean {
  if (
    time.from < quantity.to ||
    tokens[time.from - 2]?.lower !== "and" ||
    tokens[time.from - 1]?.pos !== "ADP"
  )
    return false;
  return clauses.some((one) => one.subject.some(({ from }) => from >= time.to && from - time.to <= 1));
}

/** What stands as it is, whatever year was spoken of before: "The cable has a capacity of 700 MW". */
const STANDING =
  /(?:capacity|reserves)$|^(?:length|area|distance|range|tariff|contract|cost|interest\.rate|population)$/u;

/** "A tonne now fetches 8,900": not in the year that was spoken of before. */
function isNow({ tokens }: SentenceReading, clause: Clause | null, quantity: Quantity): boolean {
  const from = clause?.from ?? Math.max(0, quantity.from - 8);
  return tokens
    .slice(from, quantity.to + 3)
    .some(({ lower }) => /^(?:now|currently|today|nowadays|already)$/u.test(lower));
}

/** "against 1.49 million in 2024 and a million the year before": the year before that of the number before. */
function timeOfLast(
  reading: SentenceReading,
  quantity: Quantity,
  others: readonly Quantity[],
): Period | null {
  const last = others[others.indexOf(quantity) - 1];
  if (last?.role !== "before") return null;
  const time = reading.times.find((one) => isTimeOf(reading, one, last));
  return time === undefined || isMissing(time.period) ? null : time.period;
}

/** "the $100 billion that the two had aimed for by 2023", "the 150 they target for 2030": what follows tells of the number. */
function isClauseAfter({ tokens }: Pick<SentenceReading, "tokens">, { to }: Quantity): boolean {
  const word = tokens[to]?.lower ?? "";
  return (
    /^(?:that|which|they|it|he|she|we)$/u.test(word) || (word === "," && tokens[to + 1]?.lower === "which")
  );
}

/** "22 percent of last year's intake": a share of what was then. */
function isInWhole({ tokens }: SentenceReading, time: TimeMention, quantity: Quantity): boolean {
  const isShare = quantity.kind === "percent" && tokens[quantity.to]?.lower === "of";
  return isShare && time.from > quantity.to && time.from - quantity.to <= 3;
}

/** "transfers, which peaked at 2.1 billion in 2022, came to 310 million": the year is the other number's. */
function isOfAside(
  { tokens }: SentenceReading,
  time: TimeMention,
  quantity: Quantity,
  others: readonly Quantity[],
): boolean {
  if (time.to > quantity.from || tokens[time.to]?.text !== ",") return false;
  const isOther = others.some(
    (other) => other !== quantity && time.from >= other.to && time.from - other.to <= 3,
  );
  if (!isOther && !isInRelative(tokens, time.from)) return false;
  const next = tokens[time.to + 1];
  return next?.pos === "VERB" || next?.pos === "AUX";
}

/** "Manila, which bans imports from September, took 42 percent": the time stands inside of the aside. */
function isInRelative(tokens: SentenceReading["tokens"], at: number): boolean {
  for (let k = at - 1; k > 0 && tokens[k]?.text !== ","; k -= 1)
    if (
      tokens[k]?.pos === "VERB" &&
      tokens[k - 1]?.text === "," &&
      /(?:ed|wn|ne|lt|ght)$/u.test(tokens[k]?.lower ?? "")
    )
      return true; // "its concession, renewed in 2021, has cost"
    else if (/^(?:which|who|whose|where)$/u.test(tokens[k]?.lower ?? "") && tokens[k - 1]?.text === ",")
      return true;
  return false;
}

/** "gave them until 2027 to deliver what it had paid for": nothing was so at a time that is still to come. */
function isToCome({ document }: SentenceReading, { period }: TimeMention): boolean {
  const { published } = document;
  if (isMissing(period) || isMissing(published)) return false;
  const first = period.start ?? period.end;
  return first !== null && first > published;
}

/** "spent 1.6 billion on a fence, and plans to add 400 cameras by 2026": the time of a second verb with a number of its own. */
function isOfNext({ tokens }: SentenceReading, time: TimeMention, quantity: Quantity): boolean {
  let hasVerb = false;
  let hasComma = false;
  for (let k = quantity.to + 1; k < time.from; k += 1) {
    const before = tokens[k - 1]?.lower;
    if (before === ";") return true;
    if (before === ",") hasComma = true;
    if (hasComma && /^(?:level|what|as|than)$/u.test(tokens[k]?.lower ?? "")) return true; // ", a third of the level of August"
    const isVerb =
      tokens[k]?.pos === "VERB" ||
      tokens[k]?.pos === "AUX" ||
      /^(?:plans|aims|hopes)$/u.test(tokens[k]?.lower ?? "");
    if ((before === "and" && isVerb) || before === "but" || before === "while" || before === "whereas")
      hasVerb = true;
    if (before === "of" && /^(?:which|whom)$/u.test(tokens[k]?.lower ?? "")) hasVerb = true;
    if (hasVerb && tokens[k]?.pos === "NUM") return true;
  }
  return false;
}

/** "ANKARA, Oct 9 - …": the day of the report. */
function isDateline(reading: SentenceReading, time: TimeMention): boolean {
  const { tokens } = reading;
  if (time.to > 14 || isMissing(time.period) || time.period.precision !== "day") return false;
  const place = tokens[0]?.text ?? "";
  if (place.length < 2 || place !== place.toUpperCase()) return false;
  for (let k = time.to; k < Math.min(tokens.length, time.to + 5); k += 1)
    if (/^(?:-|–|—)$/u.test(tokens[k]?.text ?? "")) return true;
  return false;
}

/** "down from 48 percent in 2020": the year is of the level before; a day with "on" is the act's ("to 13% from 27% on October 1"). */
function isTimeOf({ tokens }: SentenceReading, time: TimeMention, other: Quantity): boolean {
  if (time.from < other.to || time.from - other.to > 5) return false;
  if (tokens.slice(other.to, time.from).some(({ text, pos }) => text === "," || pos === "NUM")) return false;
  const isDay = !isMissing(time.period) && time.period.precision === "day";
  return !(isDay && tokens[time.from - 1]?.lower === "on");
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

function away(time: TimeMention, quantity: Quantity): number {
  return time.from >= quantity.to ? time.from - quantity.to : quantity.from - time.to;
}
