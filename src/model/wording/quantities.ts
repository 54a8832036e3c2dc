// Numbers as a reader says them: 240 bn USD, 22.7 bn m³, 26 %, "almost 77 bn USD". Minus is the real sign.
import type { Bound, Change, FigureClaim } from "../claim.js";

/** Large numbers by their words, the largest first: in a sentence, and in short. */
export const SCALES = [
  { factor: 1e12, word: "trillion", short: "tn" },
  { factor: 1e9, word: "billion", short: "bn" },
  { factor: 1e6, word: "million", short: "m" },
] as const;

/** Units in short, where they are not their own sign. */
export const UNIT_SIGNS: Readonly<Record<string, string>> = {
  percent: "%",
  points: "points",
  m3: "m³",
  "m3/year": "m³ a year",
};

/** The word before a number for what bounds it, with its space. */
export const BOUND_WORDS: Readonly<Record<Bound, string>> = {
  exact: "",
  range: "",
  about: "about ",
  almost: "almost ",
  atLeast: "at least ",
  moreThan: "more than ",
  atMost: "at most ",
  lessThan: "less than ",
};

/** The value of a figure with its bound and unit; "" when only a change is said. */
export function showValue({
  value,
  high,
  unit,
  bound,
  counted,
}: Pick<FigureClaim, "value" | "high" | "unit" | "bound" | "counted">): string {
  if (value === null) return "";
  const words = UNIT_SIGNS[unit ?? ""] ?? unit ?? "";
  const number = high === undefined ? showNumber(value) : `${showNumber(value)} to ${showNumber(high)}`;
  const what = counted === undefined || counted === unit ? "" : counted;
  return [`${BOUND_WORDS[bound]}${number}`, words, what].filter((part) => part !== "").join(" ");
}

/** "up 26 % on a year earlier" */
export function showChange({ value, unit, direction, versus, against, bound }: Change): string {
  const way = direction === "flat" ? "unchanged" : direction;
  const size =
    value === null ? "" : ` ${BOUND_WORDS[bound ?? "exact"]}${showNumber(value)} ${UNIT_SIGNS[unit] ?? unit}`;
  const base = {
    "year-earlier": " on a year earlier",
    "previous-period": " on the period before",
    "named-period": against === undefined ? "" : ` on ${against.text}`,
    "not stated": "",
  };
  return `${way}${size}${base[versus]}`;
}

function showNumber(value: number): string {
  const size = Math.abs(value);
  const scale = SCALES.find(({ factor }) => size >= factor);
  const number = size / (scale?.factor ?? 1);
  const digits = number.toLocaleString("en-US", { maximumSignificantDigits: 6 });
  return `${value < 0 ? "−" : ""}${digits}${scale === undefined ? "" : ` ${scale.short}`}`;
}
