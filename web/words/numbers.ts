// Numbers as they are read: thin spaces, a real minus, the unit said once, rounded as the source rounds.
import type { Bound, Change } from "../../src/model/index.js";
import type { ToldFigure } from "../ask/answers.js";

const THIN = "\u202f";
const MINUS = "\u2212";

const UNITS: Readonly<Record<string, string>> = {
  m3: "m³",
  "m3/year": "m³ a year",
  t: "t",
  percent: "%",
  points: "percentage points",
  count: "",
};

const BOUND_WORDS: Readonly<Record<Bound, string>> = {
  exact: "",
  about: "about ",
  almost: "almost ",
  atLeast: "at least ",
  moreThan: "more than ",
  atMost: "at most ",
  lessThan: "less than ",
  range: "",
};

/** A whole or decimal number: 12 345.6, −3. */
export function numberWords(value: number): string {
  const plain = String(Number(Math.abs(value).toPrecision(12)));
  const [whole = "", decimals] = plain.split(".");
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, THIN) : whole;
  return `${value < 0 ? MINUS : ""}${grouped}${decimals === undefined ? "" : `.${decimals}`}`;
}

/** How many of something: "1 document", "1 240 documents". */
export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${numberWords(count)}\u00a0${count === 1 ? one : many}`;
}

/** The factor and its sign under which a value reads best: 240e9 -> 1e9 "bn". */
function scaleOf(value: number): { readonly factor: number; readonly sign: string } {
  const size = Math.abs(value);
  if (size >= 1e12) return { factor: 1e12, sign: "tn" };
  if (size >= 1e9) return { factor: 1e9, sign: "bn" };
  if (size >= 1e6) return { factor: 1e6, sign: "m" };
  return { factor: 1, sign: "" };
}

/** A value in its unit: "240.1 bn USD", "22.73 bn m³", "80 %". */
function valueWords(value: number, unit: string | null): string {
  const { factor, sign } = scaleOf(value);
  return withUnit(numberWords(value / factor), sign, unit);
}

/** What belongs together stays on one line; a percent sign stands close. */
function withUnit(number: string, sign: string, unit: string | null): string {
  if (sign === "" && unit === "percent") return `${number}${THIN}%`;
  return [number, sign, unitWords(unit)].filter((part) => part !== "").join("\u00a0");
}

export function unitWords(unit: string | null): string {
  return unit === null ? "" : (UNITS[unit] ?? unit.replaceAll("m3", "m³"));
}

/** The level of a figure in words; null when the figure tells a change alone. */
export function levelWords({ value, high, unit, bound }: ToldFigure): string | null {
  if (value === null) return null;
  if (bound !== "range" || high === undefined) return `${BOUND_WORDS[bound]}${valueWords(value, unit)}`;
  const { factor, sign } = scaleOf(high);
  const ends = `${numberWords(value / factor)}–${numberWords(high / factor)}`;
  return withUnit(ends, sign, unit);
}

/** "+4.7 %", "−6.9 %", "about +10 %", "unchanged" */
export function changeWords({ value, unit, direction, bound }: Change): string {
  if (direction === "flat") return "unchanged";
  const sign = direction === "up" ? "+" : MINUS;
  if (value === null) return direction === "up" ? "risen" : "fallen";
  return `${bound === undefined ? "" : BOUND_WORDS[bound]}${sign}${valueWords(value, unit)}`;
}

export function versusWords({ versus }: Change): string {
  switch (versus) {
    case "year-earlier":
      return "on a year earlier";
    case "previous-period":
      return "on the period before";
    case "named-period":
      return "on the period named";
    case "not stated":
      return "";
  }
}

/** 0.9 -> "90 %" */
export const shareWords = (share: number): string => `${Math.round(share * 100)}${THIN}%`;
