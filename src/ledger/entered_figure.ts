// A figure that a person enters from a source.
import type { Bound, Pair } from "../model/index.js";
import { type EnteredRow, enteredRow } from "./entered_row.js";
import { rowOf, type Sourced } from "./entered_source.js";
import { figureClaim } from "./starter/row_claims.js";
import { figureWords, type NameOf } from "./starter/row_words.js";
import type { StarterFigure } from "./starter/starter_record.js";

export interface NewFigure extends Sourced {
  readonly measure: string;
  readonly pair: Pair;
  /** null: of both together. */
  readonly direction: { readonly from: string; readonly to: string } | null;
  readonly commodity: string | null;
  readonly via: string | null;
  /** What a share is of. */
  readonly whole: string | null;
  readonly value: number;
  readonly unit: string;
  readonly bound: Bound;
  /** The unit is a currency. */
  readonly isMoney: boolean;
  /** The unit is what is counted ("meetings"). */
  readonly isCounted: boolean;
}

/** The value is no part of its key: another value of the same thing is a correction. */
export function enteredFigure(
  figure: NewFigure,
  by: string,
  nameOf: NameOf,
  hash: (text: string) => string,
): EnteredRow {
  const row = rowOfFigure(figure);
  const line = {
    ...{ what: "figure", row, source: figure.source },
    ...{ words: figureWords(row, nameOf), claims: [figureClaim(row)] },
  };
  return enteredRow(line, by, hash);
}

function rowOfFigure(figure: NewFigure): StarterFigure {
  const { measure, pair, direction, commodity, via, whole, period, unit, value, bound } = figure;
  const between = direction === null ? pair.join("-") : `${direction.from}-to-${direction.to}`;
  return {
    ...rowOf([measure, between, commodity, via, whole, period.text, unit], figure),
    ...{ measure, pair, direction, commodity, via, whole, unit, value, bound },
    basis: figure.isMoney ? { currency: unit } : {},
    ...(figure.isCounted ? { counted: unit } : {}),
    ...{ resolution: null, change: null, arithmetic: null },
  };
}
