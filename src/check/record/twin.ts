// Two values of a sentence in one unit: which of them a superlative is said of cannot be told.
import type { Checked, TextFigure } from "../checked.js";

export function hasTwin({ figures }: Checked, figure: TextFigure): boolean {
  return figures.some(
    (other) =>
      other !== figure &&
      other.citation.sentence === figure.citation.sentence &&
      other.unit === figure.unit &&
      other.value !== null,
  );
}
