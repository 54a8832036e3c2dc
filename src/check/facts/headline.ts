// Headline against body: a number or a way in the headline that the body tells otherwise. The headline is read as a text of its own.
import type { Finding } from "../../model/index.js";
import { showChange, showValue } from "../../model/index.js";
import type { Checked, TextFigure } from "../checked.js";
import { figureInterval, isApart, widened } from "../interval.js";
import { figuresInText, finding } from "../told.js";

/** Headlines round: they may be off by so much. */
const ROUND = 0.005;
/** So far apart a number of the headline is another matter, not a slip of this one. */
const SAME_MATTER = 2;

/** Every figure of the headline against the only figure of the body that it can be. */
export function checkHeadline(checked: Checked): Finding[] {
  const { headline } = checked;
  if (headline === null) return [];
  return headline.figures.flatMap((figure) => [
    ...valueFindings(checked, figure),
    ...wayFindings(checked, figure),
  ]);
}

function valueFindings(checked: Checked, figure: TextFigure): Finding[] {
  const { headline } = checked;
  const told = headline === null ? null : figureInterval(figure, headline.text);
  if (told === null || figure.value === null || figure.unit === "percent") return [];
  const same = body(checked).filter(
    (other) => other.value !== null && other.unit === figure.unit && other.status !== "planned",
  );
  const room =
    figure.measure === "count" || Number.isInteger(figure.value) === false
      ? 0
      : figure.value * (figure.value >= 1000 ? ROUND : 0);
  const fits = same.some((other) => {
    const interval = figureInterval(other, checked.text);
    return interval !== null && !isApart(widened(told, room), interval);
  });
  const near = same.filter(({ value }) => ratio(value ?? 1, figure.value ?? 1) < SAME_MATTER);
  const [other] = near;
  if (fits || near.length !== 1 || other === undefined || same.length > 2) return [];
  return [
    contradiction(
      checked,
      other,
      figure,
      `${showValue(figure)} in the headline, ${showValue(other)} in the text`,
    ),
  ];
}

const ratio = (a: number, b: number): number => (a > b ? a / b : b / a);

/** The headline says up and the only change of the body with that size is down. */
function wayFindings(checked: Checked, figure: TextFigure): Finding[] {
  const { change } = figure;
  if (change === null || change.direction === "flat" || change.value === null) return [];
  const size = change.value;
  const same = body(checked).filter(
    (other) =>
      other.change !== null &&
      other.change.unit === "percent" &&
      other.change.value !== null &&
      Math.abs(other.change.value - size) <= Math.max(1, size * 0.1),
  );
  const [other] = same;
  if (
    same.length !== 1 ||
    other === undefined ||
    other.change === null ||
    other.change.direction === change.direction
  )
    return [];
  if (other.change.direction === "flat") return [];
  return [
    contradiction(
      checked,
      other,
      figure,
      `${showChange(change)} in the headline, ${showChange(other.change)} in the text`,
    ),
  ];
}

const body = ({ figures, headline }: Checked): readonly TextFigure[] =>
  figures.filter(({ at }) => at.start >= (headline?.end ?? 0));

function contradiction(checked: Checked, other: TextFigure, figure: TextFigure, both: string): Finding {
  const offset = checked.headline?.start ?? null;
  const at = offset === null ? other.at : { start: offset + figure.at.start, end: offset + figure.at.end };
  return finding(checked, {
    verdict: "contradicts",
    rule: "conflict",
    at,
    because: `Headline and text differ: ${both}.`,
    expected: other.change !== null && figure.value === null ? showChange(other.change) : showValue(other),
    sources: figuresInText(checked, [other]),
    confidence: 0.75,
  });
}
