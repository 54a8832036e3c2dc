// What a number in a text may stand for: rounding and hedges give every told value a lower and an upper end.
import type { Bound, FigureClaim } from "../model/index.js";

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** "about" and its like leave so much room on both sides, "almost" so much below. An editor's measure: no more would pass as about. */
const ABOUT = 0.07;
const ALMOST = 0.07;
/** "240 billion" may be 240.11: a round number leaves half of its last digit that is no zero, but no more than this share. */
const ROUND = 0.01;

/**
 * Half of what the last printed digit stands for, in base units. `words` are the number as printed ("36.7 billion dollars") and
 * `value` what it was read as. Zeros at the end of a whole number count as rounding up to one percent, not in percentages.
 */
function halfStep(words: string, value: number, unit: string | null): number {
  const digits = /\d[\d,. ]*/u.exec(words)?.[0].replace(/[, .]+$/u, "") ?? "";
  const [whole = "", decimals = ""] = digits.replace(/[, ]/gu, "").split(".");
  const printed = Number(`${whole}.${decimals}0`);
  if (digits === "" || printed === 0) return Math.abs(value) * ROUND;
  const scale = Math.abs(value) / printed;
  const step = scale * 10 ** -decimals.length;
  if (decimals !== "" || unit === "percent") return step / 2;
  const zeros = /0*$/u.exec(whole)?.[0].length ?? 0;
  return Math.max(step / 2, Math.min((scale * 10 ** zeros) / 2, Math.abs(value) * ROUND));
}

/** The values that a number with its bound may stand for. */
export function intervalOf(value: number, bound: Bound, half: number, high?: number): Interval {
  const size = Math.abs(value);
  switch (bound) {
    case "exact":
      return { low: value - half, high: value + half };
    case "about":
      return { low: value - Math.max(half, size * ABOUT), high: value + Math.max(half, size * ABOUT) };
    case "almost":
      return { low: value - Math.max(half, size * ALMOST), high: value + half };
    case "atLeast":
    case "moreThan":
      return { low: value - half, high: Number.POSITIVE_INFINITY };
    case "atMost":
    case "lessThan":
      return { low: Number.NEGATIVE_INFINITY, high: value + half };
    case "range":
      return { low: value - half, high: (high ?? value) + half };
  }
}

/** What a figure of the text may stand for; null when it has no value. */
export function figureInterval({ value, high, bound, unit, at }: FigureClaim, text: string): Interval | null {
  if (value === null) return null;
  const words = at === undefined ? String(value) : text.slice(at.start, at.end);
  return intervalOf(value, bound, halfStep(words, value, unit), high);
}

export const isApart = (a: Interval, b: Interval): boolean => a.high < b.low || b.high < a.low;

/** The interval with so much more room on both sides. */
export function widened({ low, high }: Interval, by: number): Interval {
  return { low: low - by, high: high + by };
}

export const sumOf = (parts: readonly Interval[]): Interval => ({
  low: parts.reduce((total, { low }) => total + low, 0),
  high: parts.reduce((total, { high }) => total + high, 0),
});

/** later / earlier - 1, in percent; both above zero. */
export function growthInterval(later: Interval, earlier: Interval): Interval {
  return {
    low: (Math.max(later.low, 0) / earlier.high - 1) * 100,
    high: earlier.low <= 0 ? Number.POSITIVE_INFINITY : (later.high / earlier.low - 1) * 100,
  };
}
