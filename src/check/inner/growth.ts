// Growth against two levels: a change that is told must be what the two levels make, in whatever order and sentence they stand.
import type { Change, Finding } from "../../model/index.js";
import type { Checked, TextFigure } from "../checked.js";
import { figureInterval, growthInterval, type Interval, intervalOf, isApart } from "../interval.js";
import { figuresInText, finding } from "../told.js";
import { showPercent, showTold } from "../wording.js";
import { percentHalf } from "./printed.js";
import { isPeriodBefore, isSamePeriod, isYearBefore, periodOf, subjectKey } from "./same.js";

/** Customs publish growth on a base that they have revised since: so many points between both are theirs, not the writer's. */
const REVISED = 0.5;

/** Every change in percent that stands beside two levels which it can be computed from. */
export function checkGrowth(checked: Checked): Finding[] {
  return checked.figures.flatMap((figure) => {
    const { change } = figure;
    if (change === null || change.unit !== "percent" || change.value === null || change.direction === "flat")
      return [];
    const later = figure.value === null ? levelOf(checked, figure) : figure;
    const earlier = later === null ? null : earlierLevel(checked, later, change);
    return later === null || earlier === null
      ? []
      : [growthFinding(checked, { figure, change, later, earlier })];
  });
}

/** The level that a change said alone belongs to: the same thing in the same period, within two sentences. */
function levelOf(checked: Checked, figure: TextFigure): TextFigure | null {
  const levels = checked.figures.filter(
    (level) =>
      level.value !== null &&
      level.change === null &&
      level.unit !== "percent" &&
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
      level.value !== null &&
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
      return isYearBefore(earlier, now) || isPeriodBefore(earlier, now);
  }
}

interface Growth {
  readonly figure: TextFigure;
  readonly change: Change;
  readonly later: TextFigure;
  readonly earlier: TextFigure;
}

function growthFinding(checked: Checked, { figure, change, later, earlier }: Growth): Finding {
  const computed = growthInterval(levelRange(later, checked), levelRange(earlier, checked));
  const told = changeInterval(change, figure.citation.text);
  const [now, before] = [later.value ?? 0, earlier.value ?? 1];
  const percent = (now / before - 1) * 100;
  const sum = `${showTold(later)} on ${showTold(earlier)} is ${showPercent(percent)} percent`;
  const said = showPercent(change.direction === "down" ? -(change.value ?? 0) : (change.value ?? 0));
  const gap = Math.max(told.low - computed.high, computed.low - told.high);
  const isTurned = percent > 0 === (change.direction === "down") && Math.abs(percent) > REVISED;
  const verdict = !isApart(told, computed)
    ? "agrees"
    : gap <= REVISED && !isTurned
      ? "explained"
      : "contradicts";
  return finding(checked, {
    verdict,
    rule: isTurned && verdict === "contradicts" ? "direction" : "growth",
    at: figure.at,
    claim: figure.id,
    because: {
      agrees: `${sum}, as the text says.`,
      explained: `${sum}; the text says ${said}: authorities publish growth on a base that they have revised since, and round.`,
      contradicts: `${sum}, not ${said}.`,
      unknown: sum,
    }[verdict],
    ...(verdict === "contradicts" ? { expected: `${showPercent(percent)} percent` } : {}),
    sources: figuresInText(checked, [later, earlier]),
  });
}

function levelRange(figure: TextFigure, { text }: Checked): Interval {
  return figureInterval(figure, text) ?? { low: 0, high: 0 };
}

/** What a change in percent may stand for, with its sign; one without a size may be any of its way. */
export function changeInterval({ value, direction, bound }: Change, sentence: string): Interval {
  const any: Interval =
    direction === "down" ? { low: -100, high: 0 } : { low: 0, high: Number.POSITIVE_INFINITY };
  if (value === null) return direction === "flat" ? { low: -1, high: 1 } : any;
  const size = intervalOf(value, bound ?? "exact", percentHalf(value, sentence));
  return direction === "down" ? { low: -size.high, high: -size.low } : size;
}
