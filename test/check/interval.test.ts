// What a printed number may stand for: laws of intervals, on any numbers.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  growthInterval,
  type Interval,
  intervalOf,
  isApart,
  sumOf,
  widened,
} from "../../src/check/interval.js";
import { BOUNDS } from "../../src/model/index.js";

const amount = fc.double({ min: 1, max: 1e12, noNaN: true });
const bound = fc.constantFrom(...BOUNDS);
const interval = fc
  .tuple(amount, amount)
  .map(([a, b]): Interval => ({ low: Math.min(a, b), high: Math.max(a, b) }));
const within = fc.double({ min: 0, max: 1, noNaN: true });
/** A value of the interval, the same share of the way along it. */
const at = ({ low, high }: Interval, share: number): number => Math.min(high, low + (high - low) * share);
const holds = ({ low, high }: Interval, value: number): boolean => {
  const room = Math.abs(value) * 1e-9; // of floating point
  return low <= value + room && value - room <= high;
};

describe("an interval", () => {
  it("holds the number itself, whatever bound is told", () => {
    fc.assert(
      fc.property(amount, bound, within, (value, told, half) =>
        holds(intervalOf(value, told, half * value, value), value),
      ),
    );
  });
  it("grows with what the last digit leaves open, and when it is widened", () => {
    fc.assert(
      fc.property(amount, bound, within, (value, told, half) => {
        const [less, more] = [intervalOf(value, told, 0), intervalOf(value, told, half * value)];
        return more.low <= less.low && more.high >= less.high;
      }),
    );
    fc.assert(
      fc.property(interval, interval, amount, (a, b, by) => isApart(a, b) || !isApart(widened(a, by), b)),
    );
  });
  it("is apart from another in either order, never from itself", () => {
    fc.assert(fc.property(interval, interval, (a, b) => isApart(a, b) === isApart(b, a) && !isApart(a, a)));
  });
  it("of a sum holds the sum of any of its parts' values", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(interval, within), { minLength: 1, maxLength: 9 }), (parts) => {
        const sum = parts.reduce((total, [part, share]) => total + at(part, share), 0);
        return holds(sumOf(parts.map(([part]) => part)), sum);
      }),
    );
  });
  it("of growth holds the growth between any two values", () => {
    fc.assert(
      fc.property(interval, interval, within, within, (later, earlier, a, b) => {
        const percent = (at(later, a) / at(earlier, b) - 1) * 100;
        const { low, high } = growthInterval(later, earlier);
        return holds({ low: low - 1e-6, high: high + 1e-6 }, percent);
      }),
    );
  });
  it("of growth is open to above where the earlier value may be nothing", () => {
    expect(growthInterval({ low: 1, high: 2 }, { low: 0, high: 1 }).high).toBe(Number.POSITIVE_INFINITY);
  });
});
