// The likely cause of a value that the record contradicts, tried from the likeliest on: direction, period, measure, currency, level
// for change, magnitude, a slip of a digit. Each names the row of the record that has the value.
import { type CheckRule, daysBetween, isMissing, showPeriod } from "../../model/index.js";
import type { KnownFigure, TextFigure } from "../checked.js";
import { type Interval, isApart, widened } from "../interval.js";
import { isYearBefore, periodOf } from "../periods.js";
import { showPlain, showTold } from "../wording.js";
import { daysKey, flowKey, turnedKey } from "./match.js";

export interface Cause {
  readonly rule: CheckRule;
  /** One clause: "it is the value of January to April 2024". */
  readonly words: string;
  readonly row: KnownFigure | null;
}

export interface Case {
  readonly figure: TextFigure;
  readonly told: Interval;
  /** The rows of the same flow and period, in every unit. */
  readonly rows: readonly KnownFigure[];
  /** The same in other units. */
  readonly beside: readonly KnownFigure[];
  readonly flows: ReadonlyMap<string, readonly KnownFigure[]>;
}

/** The first cause that fits, or null. */
export function causeOf(found: Case): Cause | null {
  return (
    turned(found) ??
    otherMeasure(found) ??
    otherPeriod(found) ??
    otherCurrency(found) ??
    difference(found) ??
    magnitude(found) ??
    digit(found)
  );
}

/** Rows that have the told value. A row known with less than three digits fits too much. */
function withValue({ told }: Case, rows: readonly KnownFigure[], unit: string | null): KnownFigure[] {
  return rows.filter(
    ({ claim }) =>
      claim.value !== null &&
      claim.unit === unit &&
      claim.bound === "exact" &&
      !isApart(widened(told, claim.value * 0.002), { low: claim.value, high: claim.value }),
  );
}

function turned(found: Case): Cause | null {
  const key = turnedKey(found.figure);
  if (key === null) return null;
  const rows = (found.flows.get(key) ?? []).filter(({ claim }) => daysKey(claim) === daysKey(found.figure));
  const [row] = withValue(found, rows, found.figure.unit);
  return row === undefined
    ? null
    : { rule: "direction", words: "that is the value of the other direction", row };
}

function otherMeasure(found: Case): Cause | null {
  const { figure, flows } = found;
  if (figure.pair === null || !figure.measure.startsWith("trade.")) return null;
  const own = flowKey(figure);
  const rows = [...flows]
    .flatMap(([key, group]) => (key === own ? [] : group))
    .filter(
      ({ claim }) =>
        claim.measure.startsWith("trade.") &&
        claim.commodity === null &&
        claim.pair?.join() === figure.pair?.join() &&
        daysKey(claim) === daysKey(figure),
    );
  const [row] = withValue(found, rows, figure.unit);
  if (row === undefined) return null;
  const what =
    row.claim.measure === "trade.total"
      ? "total trade"
      : row.claim.measure === "trade.exports"
        ? "exports"
        : "imports";
  return { rule: "record", words: `that is the value of ${what}`, row };
}

/** The value of another period of the same flow: one that shares days first, then the nearest. */
function otherPeriod(found: Case): Cause | null {
  const { figure, flows } = found;
  const key = flowKey(figure);
  const rows = withValue(found, key === null ? [] : (flows.get(key) ?? []), figure.unit).filter(
    ({ claim }) => daysKey(claim) !== daysKey(figure) && daysKey(claim) !== null,
  );
  const [row] = [...rows].sort((a, b) => distance(a, figure) - distance(b, figure));
  if (row === undefined || isMissing(row.claim.period) || distance(row, figure) > 800) return null;
  return { rule: "period", words: `that is the value of ${showPeriod(row.claim.period)}`, row };
}

/** Days between the first days, and between the last. */
function distance({ claim }: KnownFigure, figure: TextFigure): number {
  if (isMissing(claim.period) || isMissing(figure.period)) return Number.POSITIVE_INFINITY;
  const days = (a: string | null, b: string | null): number =>
    a === null || b === null ? 1e6 : Math.abs(daysBetween(a, b));
  return days(claim.period.start, figure.period.start) + days(claim.period.end, figure.period.end);
}

function otherCurrency(found: Case): Cause | null {
  const { figure, beside } = found;
  const others = beside.filter(({ claim }) => claim.unit !== figure.unit && claim.value !== null);
  const row = others.find((other) => withValue(found, [other], other.claim.unit).length > 0);
  return row === undefined ? null : { rule: "basis", words: `that is the number in ${row.claim.unit}`, row };
}

/** The difference to the year before, told as the level. */
function difference({ figure, told, rows, flows }: Case): Cause | null {
  const key = flowKey(figure);
  if (key === null || isMissing(figure.period)) return null;
  const { period } = figure;
  for (const now of rows)
    for (const then of flows.get(key) ?? []) {
      if (
        !isYearBefore(periodOf(then.claim), period) ||
        now.claim.value === null ||
        then.claim.value === null ||
        now.claim.unit !== figure.unit ||
        then.claim.unit !== figure.unit
      )
        continue;
      const gap = Math.abs(now.claim.value - then.claim.value);
      if (gap > now.claim.value * 0.02 && !isApart(told, { low: gap * 0.99, high: gap * 1.01 }))
        return {
          rule: "record",
          words: `that is the change on ${showTold(then.claim)}, not the level`,
          row: now,
        };
    }
  return null;
}

/** Million for billion, or a point that slipped. */
function magnitude({ figure, rows }: Case): Cause | null {
  for (const row of rows) {
    if (row.claim.value === null || row.claim.unit !== figure.unit || figure.value === null) continue;
    const power = Math.log10(figure.value / row.claim.value);
    const whole = Math.round(power);
    if (whole !== 0 && Math.abs(whole) <= 6 && Math.abs(power - whole) < 0.005)
      return {
        rule: "record",
        words: `${showPlain(10 ** Math.abs(whole))} times too ${whole > 0 ? "large" : "small"}: the magnitude or the point slipped`,
        row,
      };
  }
  return null;
}

/** One digit another, or two that changed places: "36.7" for "33.7", "24.1" for "21.4". */
function digit({ figure, rows }: Case): Cause | null {
  for (const row of rows) {
    if (row.claim.value === null || row.claim.unit !== figure.unit || figure.value === null) continue;
    const told = digitsOf(figure.value);
    const known = Math.round(
      row.claim.value / 10 ** (Math.floor(Math.log10(row.claim.value)) - told.length + 1),
    ).toString();
    if (told.length < 3 || told.length !== known.length) continue;
    const wrong = [...told].flatMap((one, i) => (one === known[i] ? [] : [i]));
    const [a = 0, b = 0] = wrong;
    const isSwap = wrong.length === 2 && told[a] === known[b] && told[b] === known[a];
    if (wrong.length === 1 || isSwap)
      return { rule: "record", words: isSwap ? "two digits changed places" : "one digit differs", row };
  }
  return null;
}

/** The digits that count: 36.7e9 -> "367". */
function digitsOf(value: number): string {
  return value.toPrecision(6).replace(/e.*$/u, "").replace(".", "").replace(/^0+/u, "").replace(/0+$/u, "");
}
