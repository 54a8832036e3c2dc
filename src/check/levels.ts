// The levels that stand together: values of one unit in a sentence and the one before it.
import type { Checked, TextFigure } from "./checked.js";

/** A value that is no percentage, no equivalent of another, no range. */
export function isLevel({ value, unit, equivalentOf, status, bound }: TextFigure): boolean {
  return (
    value !== null &&
    value > 0 &&
    unit !== "percent" &&
    unit !== "points" &&
    equivalentOf === null &&
    status !== "negated" &&
    bound !== "range"
  );
}

/** Levels of the unit in the sentences from `first` to `last`, in the order of the text. */
export function levelsIn(checked: Checked, first: number, last: number, unit: string | null): TextFigure[] {
  return checked.figures.filter(
    (figure) =>
      isLevel(figure) &&
      figure.unit === unit &&
      figure.citation.sentence >= first &&
      figure.citation.sentence <= last,
  );
}

/** The levels of a sentence if it has two of one unit, else those of it and the sentence before if these are two; else null. */
export function pairOfLevels(checked: Checked, sentence: number): readonly [TextFigure, TextFigure] | null {
  for (const first of [sentence, sentence - 1]) {
    const levels = checked.figures.filter(
      (figure) =>
        isLevel(figure) && figure.citation.sentence >= first && figure.citation.sentence <= sentence,
    );
    const [one, other] = levels;
    if (levels.length === 2 && one !== undefined && other !== undefined && one.unit === other.unit)
      return [one, other];
    if (levels.length > 1) return null;
  }
  return null;
}

/** The two levels of one unit of a sentence. */
export function pairOfSentence(checked: Checked, sentence: number): readonly [TextFigure, TextFigure] | null {
  const pair = pairOfLevels(checked, sentence);
  return pair?.every(({ citation }) => citation.sentence === sentence) === true ? pair : null;
}
