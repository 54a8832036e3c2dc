// What a told change may stand for, and whether two levels of the text make it.
import type { Change } from "../model/index.js";
import type { Checked, TextFigure } from "./checked.js";
import { figureInterval, growthInterval, type Interval, intervalOf, isApart } from "./interval.js";
import { isLevel } from "./levels.js";
import { percentHalf, printedHalf } from "./printed.js";

/** "doubled", "by a fifth": a change in words may be off by so much of itself. */
const IN_WORDS = 0.1;

/** What a change in percent may stand for, with its sign; one without a size may be any of its way. */
export function changeInterval({ value, direction, bound }: Change, sentence: string): Interval {
  const ofItsWay: Interval =
    direction === "down" ? { low: -100, high: 0 } : { low: 0, high: Number.POSITIVE_INFINITY };
  if (value === null) return direction === "flat" ? { low: -1, high: 1 } : ofItsWay;
  const half = printedHalf(value, sentence) ?? Math.max(percentHalf(value, sentence), value * IN_WORDS);
  const size = intervalOf(value, bound ?? "exact", half);
  return direction === "down" ? { low: -size.high, high: -size.low } : size;
}

/** Do any two levels of one unit within two sentences make the told change? */
export function fitsLevels(checked: Checked, figure: TextFigure, told: Interval): boolean {
  const { sentence } = figure.citation;
  const near = checked.figures.filter(
    (level) => isLevel(level) && Math.abs(level.citation.sentence - sentence) <= 2,
  );
  return (
    figure.change?.value != null &&
    near.some((later) =>
      near.some(
        (earlier) =>
          later !== earlier &&
          later.unit === earlier.unit &&
          !isApart(told, growthInterval(levelRange(later, checked), levelRange(earlier, checked))),
      ),
    )
  );
}

/** What a level may stand for. */
export function levelRange(figure: TextFigure, { text }: Checked): Interval {
  return figureInterval(figure, text) ?? { low: 0, high: 0 };
}
