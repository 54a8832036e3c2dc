// Figures that say the same of one period on one authority, as one line with the number of its reports.
import type { SeriesLine } from "../ask/answers.js";
import { daysOf, figureLine } from "../words/claim_words.js";

export interface FigureLine extends SeriesLine {
  readonly reports: number;
  /** Texts among them: copies of one text count once. */
  readonly stories: number;
  readonly source: string;
}

export function alikeAsOne(
  lines: readonly SeriesLine[],
  sourceOf: (line: SeriesLine) => string,
): readonly FigureLine[] {
  const alike = Map.groupBy(lines, (line) => {
    const days = daysOf(line.claim);
    return JSON.stringify([days, line.claim.status, figureLine(line.claim), sourceOf(line)]);
  });
  return [...alike.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [
          {
            ...first,
            reports: 1 + others.length,
            stories: 1 + others.length - copiesAmong([first, ...others]),
            source: sourceOf(first),
          },
        ],
  );
}

/** How many of the lines stand in copies of a text that another line stands in. */
function copiesAmong(lines: readonly SeriesLine[]): number {
  const told = [...new Map(lines.map((line) => [line.document, line.copyOf ?? line.document])).values()];
  return told.length - new Set(told).size;
}

/** When the number was published, as far as it is known: a row that was entered says it itself. */
export function vintageOf({ claim, published }: SeriesLine): string | null {
  const vintage = claim.entered?.vintage ?? published;
  return vintage !== null && /^\d{4}-\d{2}-\d{2}$/.test(vintage) ? vintage : null;
}
