// Amounts in a sentence, rounded as their source rounds: "240.11 billion US dollars", "almost 77 billion US dollars", "26.3%".
import { BOUND_WORDS, type Change, type FigureClaim, SCALES, UNIT_SIGNS } from "../model/index.js";

type Level = Pick<FigureClaim, "value" | "high" | "unit" | "bound" | "counted" | "entered">;

const ONE = { factor: 1, word: "", short: "" } as const;

const UNITS: Readonly<Record<string, string>> = {
  USD: "US dollars",
  EUR: "euros",
  CNY: "yuan",
  RUB: "roubles",
  GBP: "pounds",
  JPY: "yen",
  INR: "rupees",
  m3: "cubic metres",
  "m3/year": "cubic metres a year",
  tonne: "tonnes",
  points: "percentage points",
};

/** The value with its bound and unit; "" where a change alone is told. */
export function levelWords(figure: Level): string {
  return level(figure, (unit) => UNITS[unit] ?? unit, "word");
}

/** The same for a table: "240.11 bn". The unit stands over the column. */
export function levelCell(figure: Level): string {
  return level(figure, () => "", "short");
}

/** A unit over a column of a table. */
export function unitCell(unit: string): string {
  return UNIT_SIGNS[unit] ?? (unit === "tonne" ? "tonnes" : unit);
}

function level(
  { value, high, unit, bound, counted, entered }: Level,
  unitOf: (unit: string) => string,
  form: "word" | "short",
): string {
  if (value === null) return "";
  const scale = scaleOf(high ?? value);
  const one = (number: number) => decimal(number / scale.factor, entered?.resolution, scale.factor);
  const number = high === undefined ? one(value) : `${one(value)} to ${one(high)}`;
  if (unit === "percent") return `${BOUND_WORDS[bound]}${number}%`;
  const words = unit === null || unit === counted ? (counted ?? "") : unitOf(unit);
  return `${BOUND_WORDS[bound]}${[number, scale[form], words].filter((part) => part !== "").join(" ")}`;
}

function scaleOf(value: number): (typeof SCALES)[number] | typeof ONE {
  const size = Math.abs(value);
  return SCALES.find(({ factor }) => size >= factor) ?? ONE;
}

/** With the decimals of its source, where they are known: 240.0, not 240. Commas between thousands, a real minus. */
function decimal(number: number, resolution: number | undefined, factor: number): string {
  const digits = resolution === undefined ? null : Math.round(Math.log10(factor / resolution));
  const plain =
    digits === null || digits < 0 || digits > 9
      ? String(Number(Math.abs(number).toPrecision(12)))
      : Math.abs(number).toFixed(digits);
  const [whole = "", decimals] = plain.split(".");
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/gu, ",") : whole;
  return `${number < 0 ? "\u2212" : ""}${grouped}${decimals === undefined ? "" : `.${decimals}`}`;
}

/** A change behind a level: ", 26.3% more than a year earlier"; "" where none is told. */
export function changeClause(change: Change | null): string {
  if (change === null) return "";
  const { value, direction } = change;
  if (direction === "flat") return `, unchanged${baseWords(change, " from")}`;
  if (change.versus === "not stated") {
    const moved = direction === "up" ? "up" : "down";
    return value === null ? `, ${moved}` : `, ${moved} ${sizeWords(change)}`;
  }
  const way = direction === "up" ? "more" : "less";
  if (value === null) return `, ${way}${baseWords(change, " than")}`;
  return `, ${sizeWords(change)} ${way}${baseWords(change, " than")}`;
}

/** A change alone: "rose by 46.9% on a year earlier". */
export function movedWords(change: Change): string {
  const { value, direction } = change;
  if (direction === "flat") return `stayed the same${baseWords(change, " as")}`;
  const moved = direction === "up" ? "rose" : "fell";
  return `${moved}${value === null ? "" : ` by ${sizeWords(change)}`}${baseWords(change, " on")}${currencyWords(change)}`;
}

/** "+26.3%", "−6.9%" for a table. */
export function changeCell(change: Change | null): string {
  if (change === null) return "";
  if (change.direction === "flat") return "unchanged";
  const sign = change.direction === "up" ? "+" : "\u2212";
  if (change.value === null) return change.direction === "up" ? "up" : "down";
  return `${BOUND_WORDS[change.bound ?? "exact"]}${sign}${sizeOf(change)}`;
}

function sizeWords(change: Change): string {
  return `${BOUND_WORDS[change.bound ?? "exact"]}${sizeOf(change)}`;
}

function sizeOf({ value, unit }: Change): string {
  return levelWords({ value, unit, bound: "exact" });
}

function baseWords({ versus, against }: Change, link: string): string {
  switch (versus) {
    case "year-earlier":
      return `${link} a year earlier`;
    case "previous-period":
      return `${link} in the period before`.replace(" on in ", " on ").replace(" from in ", " from ");
    case "named-period":
      return against === undefined
        ? ""
        : `${link} in ${against.text}`.replace(" on in ", " on ").replace(" in in ", " in ");
    case "not stated":
      return "";
  }
}

function currencyWords({ currency }: Change): string {
  return currency === undefined ? "" : ` in ${UNITS[currency] ?? currency}`;
}

const SMALL = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** A small number in words, as a sentence has it: "three", "12"; nothing is "none". */
export function numberWords(count: number): string {
  return count === 0 ? "none" : (SMALL[count] ?? decimal(count, undefined, 1));
}

/** "three meetings", "12 votes", "no votes" */
export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${count === 0 ? "no" : numberWords(count)} ${count === 1 ? one : many}`;
}
