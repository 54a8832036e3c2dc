// When a change and the two levels beside it may be of different things: then what they make proves nothing.
import { changeInterval, levelRange } from "../change.js";
import type { Checked, TextFigure } from "../checked.js";
import { growthInterval, type Interval, isApart } from "../interval.js";
import { SMALL_NUMBERS, smallNumber } from "../number_words.js";
import { periodOf } from "../periods.js";
import { percentsIn } from "../printed.js";

/**
 * Words that count on another base than the levels: "grew 3.1 percent in real terms … in nominal terms", "Seasonally adjusted exports …
 * Unadjusted they came to", "a like-for-like rise", "8 percent net of repayments".
 */
const OTHER_BASE =
  /\b(?:real (?:terms|growth)|in real|inflation|nominal|(?:constant|current|fixed) (?:prices|currency|exchange)|adjusted|unadjusted|like-for-like|comparable|organic|underlying|annuali[sz]ed|net of|gross|per (?:head|capita|person)|revised|restated|annual (?:average|rate|increase|growth|rise|fall)|on average|(?:percent|%) (?:a|per|each) year|excluding|without|in (?:local currency|lira|roubles?|rubles?|rupees|yuan|pesos?|dollar terms|euro terms))\b/iu;
/** "tripled since 2010": the base is that year's; "the steepest fall since 2010" tells of no base. */
const SINCE =
  /(?:\b(\p{L}{2,12}est|first|most|least|worst|record|only)\b[^,.;]{0,60}?)?\bsince (?:\p{L}{1,12} )?((?:19|20)\d\d)\b/giu;
/** "have tripled since 2010", "up 40 percent since 2019": a multiple, or a percentage right before it, spans the years. */
const IS_LONG = /\b(?:doubl|tripl|trebl|quadrupl|halv)\p{L}{1,4}\b|(?:percent|per cent|%) since\b/iu;
/** "rose by a third in five years", "over the decade" */
const WITHIN = new RegExp(
  String.raw`\b(?:in|over|within) (?:the )?(?:past |last )?(${SMALL_NUMBERS.slice(2).join("|")}|\d{1,2}|a) (years|decades?)\b`,
  "iu",
);

interface Beside {
  readonly figure: TextFigure;
  readonly later: TextFigure;
  readonly earlier: TextFigure;
  /** What the levels make. */
  readonly computed: Interval;
}

/** May the change be of something else than these two levels? */
export function isGrowthDoubted(checked: Checked, { figure, later, earlier, computed }: Beside): boolean {
  const words = stretchOf(checked, [figure, later, earlier]);
  return (
    OTHER_BASE.test(words) ||
    isOfOtherPercent(words, figure, computed) ||
    isOnOtherYear(figure.citation.text, later, earlier) ||
    isOverOtherYears(figure.citation.text, later, earlier) ||
    isBaseOfOther(checked, figure, earlier) ||
    hasChangeBetween(checked, later, earlier)
  );
}

/** The sentences that the three stand in, from the first to the last. */
function stretchOf({ text, sentences }: Checked, figures: readonly TextFigure[]): string {
  const indexes = figures.map(({ citation }) => citation.sentence);
  const first = sentences[Math.min(...indexes)];
  const last = sentences[Math.max(...indexes)];
  return first === undefined || last === undefined ? "" : text.slice(first.start, last.end);
}

/** "up 30 percent in number and 12 percent in value, at 2.8 billion against 2.5": the levels make another percentage of the text. */
function isOfOtherPercent(words: string, { change }: TextFigure, computed: Interval): boolean {
  return percentsIn(words).some(({ value }) => {
    if (change === null || value === change.value) return false;
    const [up, down] = (["up", "down"] as const).map((direction) =>
      changeInterval({ ...change, value, direction }, words),
    );
    return [up, down].some((told) => told !== undefined && !isApart(told, computed));
  });
}

/** Levels without two dates are those that the "since" is told of. */
function isOnOtherYear(sentence: string, later: TextFigure, earlier: TextFigure): boolean {
  const [now, then] = [later, earlier].map((level) => periodOf(level)?.start?.slice(0, 4) ?? null);
  if (now === then || then === undefined || then === null) return false;
  if (!IS_LONG.test(sentence)) return false;
  const since = [...sentence.matchAll(SINCE)].flatMap(([, rank, told]) => (rank === undefined ? [told] : []));
  return since.length > 0 && !since.includes(then);
}

function isOverOtherYears(sentence: string, later: TextFigure, earlier: TextFigure): boolean {
  const found = WITHIN.exec(sentence);
  const [now, then] = [periodOf(later)?.start, periodOf(earlier)?.start];
  if (found === null || now == null || then == null) return false;
  const [, count = "", unit = ""] = found;
  const years = (count.toLowerCase() === "a" ? 1 : smallNumber(count)) * (/^decade/iu.test(unit) ? 10 : 1);
  return Number(now.slice(0, 4)) - Number(then.slice(0, 4)) !== years;
}

/**
 * "pumped 87.7 million tonnes, 2.4 percent less than in 2023, and exported 68.6 million tonnes, 2.7 percent less than the 70.5 million": a
 * level with a change of its own stands between, and the base is its.
 */
function hasChangeBetween({ figures }: Checked, later: TextFigure, earlier: TextFigure): boolean {
  const [first, second] = later.at.start < earlier.at.start ? [later, earlier] : [earlier, later];
  return figures.some(
    ({ at, change, value, unit }) =>
      at.start >= first.at.end &&
      at.end <= second.at.start &&
      change !== null &&
      value !== null &&
      unit === later.unit,
  );
}

/** "rose 53 percent to 11.6 billion from 7.6 billion; cocoa fell by 23 percent to 1.7 billion": the 7.6 are the base of the first. */
function isBaseOfOther(checked: Checked, own: TextFigure, earlier: TextFigure): boolean {
  return checked.figures.some(
    (figure) =>
      figure !== own &&
      figure !== earlier &&
      figure.change?.unit === "percent" &&
      figure.change.value !== null &&
      figure.value !== null &&
      figure.unit === earlier.unit &&
      Math.abs(figure.citation.sentence - earlier.citation.sentence) <= 1 &&
      !isApart(
        changeInterval(figure.change, figure.citation.text),
        growthInterval(levelRange(figure, checked), levelRange(earlier, checked)),
      ),
  );
}
