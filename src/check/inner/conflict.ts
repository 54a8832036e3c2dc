// Two values for one thing: in the headline and the body, or in two sentences that speak of one period.
import type { Finding } from "../../model/index.js";
import type { Checked, TextFigure } from "../checked.js";
import { GAS_STANDARD, isGasStandard } from "../gas_standard.js";
import { figureInterval, isApart } from "../interval.js";
import { isSamePeriod, periodOf } from "../periods.js";
import { figuresInText, finding } from "../told.js";
import { showTold } from "../wording.js";
import { subjectKey } from "./same.js";

/** Figures of one subject and period with values that rounding does not join. Two sources may differ, so that only a headline is contradicted. */
export function checkConflicts(checked: Checked): Finding[] {
  return checked.figures.flatMap((figure, i) => {
    const other = checked.figures.slice(0, i).find((earlier) => isConflict(checked, earlier, figure));
    return other === undefined ? [] : [conflictFinding(checked, other, figure)];
  });
}

function isConflict(checked: Checked, a: TextFigure, b: TextFigure): boolean {
  if (a.value === null || b.value === null || a.status !== "actual" || b.status !== "actual") return false;
  const isOfGas = a.measure.startsWith("gas.") && a.direction !== null;
  if (
    (a.pair === null && !isOfGas) ||
    a.measure === "count" ||
    a.unit === "percent" ||
    subjectKey(a) !== subjectKey(b)
  )
    return false;
  if (!isSamePeriod(periodOf(a), periodOf(b))) return false;
  if (a.citation.sentence === b.citation.sentence && !isSameGas(a, b)) return false; // parts of one list
  const ratio = Math.max(a.value / b.value, b.value / a.value);
  if (ratio > SAME_MATTER) return false;
  const [one, other] = [figureInterval(a, checked.text), figureInterval(b, checked.text)];
  return one !== null && other !== null && isApart(one, other);
}

/** Two values further apart are hardly of one thing. */
const SAME_MATTER = 1.5;
function isSameGas(a: TextFigure, b: TextFigure): boolean {
  return a.measure.startsWith("gas.") && isGasStandard(a.value ?? 0, b.value ?? 1);
}

function conflictFinding(checked: Checked, earlier: TextFigure, later: TextFigure): Finding {
  const isHeadline =
    earlier.citation.sentence === 0 &&
    checked.title !== null &&
    checked.title.includes(earlier.citation.text.trim());
  const isConverted = later.equivalentOf !== null || earlier.equivalentOf !== null;
  const standard = isSameGas(earlier, later);
  const both = `The text says ${showTold(earlier)} and ${showTold(later)}`;
  return finding(checked, {
    verdict: isHeadline ? "contradicts" : isConverted || standard ? "explained" : "unknown",
    rule: isHeadline ? "record" : isConverted || standard ? "basis" : "conflict",
    at: later.at,
    claim: later.id,
    because: isHeadline
      ? `${both}: headline and body differ.`
      : standard
        ? `${both}: the same gas counted at two standards (a steady factor of ${GAS_STANDARD}).`
        : isConverted
          ? `${both}: one of them is converted from another currency, at another rate than the other was counted with.`
          : `${both}; which of the two holds, the text does not prove.`,
    sources: figuresInText(checked, [earlier]),
  });
}
