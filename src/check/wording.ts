// Numbers and sources as the sentences of findings say them, with as many digits as a reader needs to redo the sum.
import { type FigureClaim, isMissing, showPeriod, showValue } from "../model/index.js";
import type { KnownEvent, KnownFigure } from "./checked.js";

const SCALES = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
] as const;

/** "33.69 billion": at most five digits that count, no unit. */
export function showPlain(value: number): string {
  const scale = SCALES.find(([factor]) => Math.abs(value) >= factor);
  const number = value / (scale?.[0] ?? 1);
  const digits = number.toLocaleString("en-US", { maximumSignificantDigits: 5 }).replace("-", "−");
  return scale === undefined ? digits : `${digits} ${scale[1]}`;
}

/** Values in the scale of the largest, for a sum that is to be read: "18.65 + 15.04 = 33.69 billion". */
export function inOneScale(values: readonly number[]): {
  readonly numbers: string[];
  readonly scale: string;
} {
  const largest = Math.max(...values.map(Math.abs));
  const [factor, word] = SCALES.find(([size]) => largest >= size) ?? [1, ""];
  const numbers = values.map((value) =>
    (value / factor).toLocaleString("en-US", { maximumSignificantDigits: 5 }).replace("-", "−"),
  );
  return { numbers, scale: word };
}

/** "+24.7", "−6.8" */
export function showPercent(value: number, digits = 1): string {
  const rounded = Math.abs(value).toFixed(digits);
  return `${value < 0 ? "−" : "+"}${rounded}`;
}

const MEASURES: Readonly<Record<string, string>> = {
  "trade.total": "trade",
  "trade.exports": "exports",
  "trade.imports": "imports",
  "trade.balance": "trade balance",
  "gas.flow": "gas delivered",
};

/** "exports from CHN to RUS": what a figure measures. */
export function showSubject(
  { measure, direction, pair, commodity, via }: FigureClaim,
  name: (code: string) => string,
): string {
  const what = MEASURES[measure] ?? measure.replace(".", " ");
  const goods = commodity === null || measure.startsWith("gas") ? "" : ` of ${commodity}`;
  const way =
    direction !== null && direction.from !== null && direction.to !== null
      ? ` from ${name(direction.from)} to ${name(direction.to)}`
      : pair === null
        ? ""
        : ` of ${name(pair[0])} and ${name(pair[1])}`;
  return `${what}${goods}${way}${via === null ? "" : ` by ${via}`}`;
}

/** "228.1 bn USD in 2025" */
export function showTold(claim: FigureClaim): string {
  const period = isMissing(claim.period) ? "" : showPeriod(claim.period);
  const when =
    period === "" ? "" : ` in ${/^(?:first|second|third|fourth) /u.test(period) ? "the " : ""}${period}`;
  return `${showValue(claim)}${when}`;
}

/** Whose word it is: "customs of China", "TASS". */
export function whoSays({ claim, publisher }: KnownFigure | KnownEvent): string {
  const statistics = claim.kind === "figure" ? claim.basis.statistics : undefined;
  if (statistics === "GACC") return "customs of China";
  return statistics ?? publisher ?? "the record";
}
