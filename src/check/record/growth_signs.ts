// Which way a flow went from year to year, by the growth that is published and by its levels.

import { type FigureClaim, isMissing, yearOf } from "../../model/index.js";
import type { KnownFigure, TextFigure } from "../checked.js";
import { isMoney } from "../money.js";
import { showPercent } from "../wording.js";

/** Growth in dollars and in another currency differ by no more points within a year. */
const OTHER_CURRENCY = 8;
/** Points that revision and rounding may make. */
const REVISED = 0.6;

interface Growth {
  readonly percent: number;
  /** Points by which the growth that the text means may differ from it. */
  readonly room: number;
  readonly words: string;
  readonly row: KnownFigure;
}

export type Way = "up" | "down";

/** What the record has of the growth of one year. */
export interface YearGrowth {
  readonly year: number;
  readonly growths: readonly Growth[];
}

/** Is the period one calendar year? Then which one? */
export function calendarYear({ period }: Pick<FigureClaim, "period">): number | null {
  if (isMissing(period) || period.start === null || period.end === null) return null;
  const year = yearOf(period.start);
  return period.start.endsWith("-01-01") && period.end === `${year}-12-31` ? year : null;
}

export function growthOfYear(rows: readonly KnownFigure[], figure: TextFigure, year: number): YearGrowth {
  const ofYear = (one: number): KnownFigure[] => rows.filter(({ claim }) => calendarYear(claim) === one);
  const own = figure.change?.currency ?? (isMoney(figure.unit) ? figure.unit : null);
  const roomOf = (currency: string | null): number =>
    currency === own && currency !== null
      ? REVISED
      : isMoney(figure.unit) || figure.measure.startsWith("trade.")
        ? OTHER_CURRENCY
        : REVISED;
  const published = ofYear(year).flatMap((row): Growth[] => {
    const { change, basis, unit } = row.claim;
    if (change === null || change.unit !== "percent" || change.versus !== "year-earlier") return [];
    const size = change.direction === "flat" ? 0 : change.value;
    if (size === null) return [];
    const percent = change.direction === "down" ? -size : size;
    const currency = change.currency ?? basis.currency ?? (isMoney(unit) ? unit : null);
    return [
      {
        percent,
        room: roomOf(currency),
        words: `${showPercent(percent)} percent published for ${year}`,
        row,
      },
    ];
  });
  const computed = ofYear(year).flatMap((now) =>
    ofYear(year - 1).flatMap((then): Growth[] => {
      const [a, b] = [now.claim, then.claim];
      if (a.value === null || b.value === null || a.unit !== b.unit || b.value <= 0) return [];
      if (a.bound !== "exact" || b.bound !== "exact") return [];
      const percent = (a.value / b.value - 1) * 100;
      return [
        {
          percent,
          room: roomOf(isMoney(a.unit) ? a.unit : null),
          words: `${showPercent(percent)} percent from ${year - 1} to ${year}`,
          row: now,
        },
      ];
    }),
  );
  return { year, growths: [...published, ...computed] };
}

const inWay = (percent: number, way: Way): number => (way === "up" ? percent : -percent);

/** Did it surely go this way, in whatever currency is meant? */
export function wentSurely({ growths }: YearGrowth, way: Way): Growth | null {
  if (growths.length === 0 || growths.some(({ percent }) => inWay(percent, way) <= 0)) return null;
  return growths.find(({ percent, room }) => inWay(percent, way) > room) ?? null;
}

/** Does all that the record has of it go this way, or not the other way? */
export const fitsWay = ({ growths }: YearGrowth, way: Way): boolean =>
  growths.length > 0 && growths.every(({ percent }) => inWay(percent, way) > 0);

export const isNotWay = ({ growths }: YearGrowth, way: Way): boolean =>
  growths.length > 0 && growths.every(({ percent }) => inWay(percent, way) <= 0);
