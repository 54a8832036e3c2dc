// Growth against two levels: a change that is told must be what the two levels make, in whatever order and sentence they stand.
import { type Change, daysBetween, type Finding } from "../../model/index.js";
import { changeInterval, fitsLevels, levelRange } from "../change.js";
import type { Checked, TextFigure } from "../checked.js";
import { growthInterval, type Interval, isApart } from "../interval.js";
import { isLevel, pairOfLevels, pairOfSentence } from "../levels.js";
import { isPeriodBefore, isSamePeriod, isYearBefore, periodOf } from "../periods.js";
import { figuresInText, finding } from "../told.js";
import { showPercent, showTold } from "../wording.js";
import { isGrowthDoubted } from "./growth_doubt.js";
import { subjectKey } from "./same.js";

/** Authorities publish growth on a base that they have revised since: so many points between both are theirs, not the writer's. */
const REVISED = 0.5;
/** Long multiples are told roundly: a tripling may be 2.8 or 3.2 times. */
const ROUGH = 0.06;

/** Every change in percent that stands beside two levels which it can be computed from, and every way told of two levels. */
export function checkGrowth(checked: Checked): Finding[] {
  return checked.figures.flatMap((figure) => {
    const { change } = figure;
    if (change === null || change.direction === "flat") return [];
    if (change.unit !== "percent" && change.value !== null) return [];
    const levels = levelsOf(checked, figure, change);
    return levels === null ? [] : growthFinding(checked, { figure, change, ...levels });
  });
}

interface Levels {
  readonly later: TextFigure;
  readonly earlier: TextFigure;
  /** Is it told which of the two is the later one? */
  readonly isOrdered: boolean;
}

function levelsOf(checked: Checked, figure: TextFigure, change: Change): Levels | null {
  const later = figure.value === null ? levelOf(checked, figure) : figure;
  const earlier = later === null ? null : earlierLevel(checked, later, change);
  if (later !== null && earlier !== null) return { later, earlier, isOrdered: true };
  return onlyLevels(checked, figure, change);
}

/** The level that a change said alone belongs to: the same thing in the same period, within two sentences. */
function levelOf(checked: Checked, figure: TextFigure): TextFigure | null {
  const levels = checked.figures.filter(
    (level) =>
      isLevel(level) &&
      level.change === null &&
      withoutUnit(level) === withoutUnit(figure) &&
      isSamePeriod(periodOf(level), periodOf(figure)) &&
      Math.abs(level.citation.sentence - figure.citation.sentence) <= 2,
  );
  return levels.length === 1 ? (levels[0] ?? null) : null;
}

const withoutUnit = (figure: TextFigure): string => subjectKey(figure).split("|").slice(0, -1).join("|");

function earlierLevel(checked: Checked, later: TextFigure, change: Change): TextFigure | null {
  const candidates = checked.figures.filter(
    (level) =>
      level !== later &&
      isLevel(level) &&
      level.status !== "planned" &&
      subjectKey(level) === subjectKey(later) &&
      isBase(level, later, change),
  );
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}

/** The period that the change is told against; where it is not told, the year before or the stretch before. */
function isBase(level: TextFigure, later: TextFigure, { versus, against }: Change): boolean {
  const [earlier, now] = [periodOf(level), periodOf(later)];
  switch (versus) {
    case "year-earlier":
      return isYearBefore(earlier, now);
    case "previous-period":
      return isPeriodBefore(earlier, now);
    case "named-period":
      return isSamePeriod(earlier, against ?? null);
    case "not stated":
      return isYearBefore(earlier, now);
  }
}

/** The two levels of one unit that alone stand near a change, which alone stands near them: it can be told of nothing else. */
function onlyLevels(checked: Checked, figure: TextFigure, change: Change): Levels | null {
  const { sentence } = figure.citation;
  const isAlone = figure.value === null && pairOfLevels(checked, sentence) === null;
  const pair =
    change.value === null
      ? pairOfSentence(checked, sentence)
      : pairOfLevels(checked, isAlone ? sentence + 1 : sentence);
  if (pair === null || isOfGroup(figure)) return null;
  const [a, b] = pair;
  const first = Math.min(a.citation.sentence, b.citation.sentence, sentence);
  const percentages = checked.figures.filter(
    ({ unit, change: told, citation }) =>
      citation.sentence >= first && citation.sentence <= sentence && (unit === "percent" || told !== null),
  );
  if (percentages.some((other) => other !== figure) || !isOneThing(a, b) || isPartOf(checked, a, b))
    return null;
  const [one, other] = [periodOf(a)?.end ?? null, periodOf(b)?.end ?? null];
  const later = one !== null && other !== null && one < other ? b : a;
  const isAcross = a.citation.sentence !== sentence || b.citation.sentence !== sentence;
  if (
    isAcross &&
    figure.value === null &&
    (one === other || !POINTS_BACK.test(sentenceText(checked, Math.max(sentence, a.citation.sentence))))
  )
    return null;
  const isDated = one !== null && other !== null;
  if (isDated && figure.value !== null && figure !== later && !LOOKS_BACK.test(figure.citation.text))
    return null;
  if (!isOfOneLength(a, b)) return null;
  const [now, then] = later === b ? [b, a] : [a, b];
  if (one !== null && other !== null && one !== other && !mayBeBase(checked, then, now, change)) return null;
  if (one === null || other === null || one === other)
    return isSetAgainst(checked, a, b) ? { later: a, earlier: b, isOrdered: false } : null;
  return one > other ? { later: a, earlier: b, isOrdered: true } : { later: b, earlier: a, isOrdered: true };
}

/** The words right before a level that make it the base. */
const COMPARED =
  /\b(?:against|compared (?:with|to)|from|instead of|versus|up on|down on)(?: [\p{L}$€£]+){0,2}\s+$/u;

/** "1,200 and 900 euros" are two things, "1,200 euros, after 900" is one: without two dates the words must set one against the other. */
const AGAINST =
  /\b(?:against|compared|from|to|instead of|versus|after|earlier|before|ago|previous|previously|last|had|now|then|than)\b/u;
const FROM = /\b(?:from|after|against)\s\S{0,4}$/u;

function isSetAgainst({ text, sentences }: Checked, a: TextFigure, b: TextFigure): boolean {
  const [first, second] = a.at.start <= b.at.start ? [a, b] : [b, a];
  const end = sentences[second.citation.sentence]?.end ?? second.at.end;
  return (
    AGAINST.test(text.slice(first.at.end, end)) ||
    FROM.test(text.slice(Math.max(0, first.at.start - 12), first.at.start))
  );
}

/** "In August it rose by 10 percent" may be told against July or against the August before: then two months prove nothing. */
function mayBeBase({ text }: Checked, earlier: TextFigure, later: TextFigure, { versus }: Change): boolean {
  const [then, now] = [periodOf(earlier), periodOf(later)];
  if (versus === "year-earlier") return isYearBefore(then, now);
  const isFar = !isYearBefore(then, now) && !isPeriodBefore(then, now);
  if (isFar && !COMPARED.test(text.slice(Math.max(0, earlier.at.start - 40), earlier.at.start))) return false; // "38.8 in 2025; in 2020 it had been 4.1"
  return versus !== "not stated" || !isPeriodBefore(then, now) || isYearLong(now);
}

function isYearLong(period: ReturnType<typeof periodOf>): boolean {
  return (daysOf(period) ?? 0) >= 360;
}

/** Words that make a change one of the levels in the sentence before, or levels those of the change before: "the drop of 14 percent", "They brought in". */
const POINTS_BACK =
  /\b(?:the|this|that|an?) (?:drop|rise|fall|increase|decrease|growth|gain|decline|jump|surge|slump|plunge|loss)\b|^\W*(?:They|It|This|That)\b|\b(?:so that|thus|therefore|which (?:is|was|means|meant)|that (?:is|was|means|meant))\b/u;

function sentenceText({ sentences, text }: Checked, index: number): string {
  const span = sentences[index];
  return span === undefined ? "" : text.slice(span.start, span.end);
}

/** "Of the 7.5 billion, 1.2 billion", "8.3 billion out of 76.7 billion": part and whole, no two levels of one thing. */
function isPartOf({ text }: Checked, a: TextFigure, b: TextFigure): boolean {
  const [first, second] = a.at.start <= b.at.start ? [a, b] : [b, a];
  return (
    /\bout of\b/iu.test(text.slice(first.at.end, second.at.start)) ||
    /^\W*of (?:the|its|these|those|all|their) $/iu.test(text.slice(first.citation.start, first.at.start))
  );
}

/** The level that the change is read with is the earlier one: "A year earlier it had been 22.9 billion, so that sales rose by 7 percent". */
const LOOKS_BACK =
  /\b(?:year|months?|quarter|half) (?:earlier|before|ago)\b|\bhad (?:been|stood|come)\b|\bprevious\b/iu;

/** A half year is no base of a year. */
function isOfOneLength(a: TextFigure, b: TextFigure): boolean {
  const [one, other] = [daysOf(periodOf(a)), daysOf(periodOf(b))];
  return one === null || other === null || Math.abs(one - other) <= Math.max(one, other) * 0.1;
}

function daysOf(period: ReturnType<typeof periodOf>): number | null {
  if (period === null || period.start === null || period.end === null) return null;
  return daysBetween(period.start, period.end) + 1;
}

/** A change of a rate or share is none of the levels beside it. */
const isOfGroup = ({ measure }: TextFigure): boolean =>
  /share|rate|inflation|tariff|interest|turnout|price/u.test(measure) && measure !== "rate";

/** Two levels that may be of one thing: no other ends, goods or route. */
function isOneThing(a: TextFigure, b: TextFigure): boolean {
  const isOpen = (one: string | null, other: string | null): boolean =>
    one === null || other === null || one === other;
  const isSameWay =
    a.direction === null ||
    b.direction === null ||
    a.direction.from === null ||
    b.direction.from === null ||
    a.direction.to === null ||
    b.direction.to === null ||
    a.direction.from === b.direction.from;
  const isSamePair = a.pair === null || b.pair === null || a.pair.join() === b.pair.join();
  return (
    isSamePair && isSameWay && isOpen(a.commodity, b.commodity) && isOpen(a.via, b.via) && isSameMeasure(a, b)
  );
}

/** A total is no exports; what the reading could not name may be anything. */
function isSameMeasure({ measure: a }: TextFigure, { measure: b }: TextFigure): boolean {
  const isOpen = (measure: string): boolean =>
    measure === "money" || measure === "contract" || measure === "count" || measure === "rate";
  return a === b || isOpen(a) || isOpen(b);
}

function growthFinding(
  checked: Checked,
  {
    figure,
    change,
    later,
    earlier,
    isOrdered,
  }: Levels & { readonly figure: TextFigure; readonly change: Change },
): Finding[] {
  const told = changeInterval(change, figure.citation.text);
  const forward = growthInterval(levelRange(later, checked), levelRange(earlier, checked));
  if (change.value === null && (!isOrdered || figure.value === null)) return [];
  if (!isOrdered && !isApart(told, growthInterval(levelRange(earlier, checked), levelRange(later, checked))))
    return [];
  if (fitsOther(checked, figure, told)) return [];
  const found = compared(checked, { figure, change, later, earlier, told, computed: forward });
  const isDoubted =
    found.verdict === "contradicts" &&
    isGrowthDoubted(checked, { figure, later, earlier, computed: forward });
  return isDoubted ? [] : [found];
}

/** The change is that of two other levels of the text: the reading has tied it to the wrong ones. */
function fitsOther(checked: Checked, figure: TextFigure, told: Interval): boolean {
  const { sentence } = figure.citation;
  const near = checked.figures.filter(
    (level) => isLevel(level) && Math.abs(level.citation.sentence - sentence) <= 2,
  );
  return near.length > 2 && fitsLevels(checked, figure, told);
}

interface Compared extends Omit<Levels, "isOrdered"> {
  readonly figure: TextFigure;
  readonly change: Change;
  readonly told: Interval;
  readonly computed: Interval;
}

function compared(checked: Checked, { figure, change, later, earlier, told, computed }: Compared): Finding {
  const [now, before] = [later.value ?? 0, earlier.value ?? 1];
  const percent = (now / before - 1) * 100;
  const sum = `${showTold(later)} on ${showTold(earlier)} is ${showPercent(percent)} percent`;
  const said =
    change.value === null
      ? `the text tells a ${change.direction === "down" ? "fall" : "rise"}`
      : `not ${showPercent(change.direction === "down" ? -change.value : change.value)}`;
  const gap = Math.max(told.low - computed.high, computed.low - told.high);
  const isTurned = percent > 0 === (change.direction === "down") && Math.abs(percent) > REVISED;
  const isRough = change.value !== null && change.value >= 100 && gap <= change.value * ROUGH;
  const isNear = gap <= REVISED || isRough;
  const verdict = !isApart(told, computed) ? "agrees" : isNear && !isTurned ? "explained" : "contradicts";
  const because = {
    agrees: `${sum}, as the text says.`,
    explained: `${sum}, ${said}: authorities publish growth on a base that they have revised since, and round.`,
    contradicts: `${sum}, ${said}.`,
  };
  return finding(checked, {
    verdict,
    rule: isTurned && verdict === "contradicts" ? "direction" : "growth",
    at: figure.at,
    claim: figure.id,
    because: because[verdict],
    ...(verdict === "contradicts" ? { expected: `${showPercent(percent)} percent` } : {}),
    sources: figuresInText(checked, [later, earlier]),
  });
}
