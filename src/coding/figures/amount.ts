// How much a figure is, in base units: the value with its unit; by the year for capacities, by the barrel for prices.
import type { Bound } from "../../model/index.js";
import type { Clause } from "../../text/index.js";
import type { SentenceReading } from "../reading.js";
import { perUnit } from "./prices.js";
import type { Quantity } from "./quantity.js";

/** "did not exceed 25 million": at most; "did not reach 25 million": less than. Else as the words before the number say. */
export function boundOf(quantity: Quantity, clause: Clause | null): Bound {
  const isNegated = clause?.verb.isNegated === true && clause.verb.main < quantity.from;
  if (!isNegated || quantity.from - clause.verb.main > 4) return quantity.bound;
  if (/^(?:exceed|surpass|top)$/u.test(clause.verb.lemma)) return "atMost";
  return clause.verb.lemma === "reach" ? "lessThan" : quantity.bound;
}

/** What a price is per. */
export interface Price {
  readonly unit: string;
  readonly factor: number;
}

export interface Amount {
  readonly value: number;
  readonly high: number | null;
  readonly unit: string;
}

/** The amount of a level. A price has the unit "USD/barrel", "USD/m3", whatever the text says it per. */
export function amountOf(
  reading: SentenceReading,
  quantity: Quantity,
  level: Quantity,
  measure: string,
  before: Price | null,
): Amount & { readonly per: Price | null } {
  const { value, high, counted } = quantity;
  if (counted !== null) return { value, high, unit: counted, per: null };
  const per =
    measure === "price" && quantity.kind === "currency"
      ? (perUnit(reading, quantity) ?? perUnit(reading, level) ?? before)
      : null; // "from $60 to $47.60 a barrel", "a year ago it fetched $141"
  if (per === null) return { value, high, unit: yearly(reading, quantity, measure), per };
  const scaled = (amount: number) => Number((amount / per.factor).toPrecision(12));
  return {
    value: scaled(value),
    high: high === null ? null : scaled(high),
    unit: `${quantity.unit}/${per.unit}`,
    per,
  };
}

/** One past "of gas", "of Russian gas". */
function afterGoods({ tokens }: SentenceReading, to: number): number {
  if (tokens[to]?.lower !== "of") return to;
  let at = to + 1;
  while (at < to + 4 && /^(?:ADJ|NOUN|PROPN)$/u.test(tokens[at]?.pos ?? "")) at += 1;
  return at;
}

const DAILY = new Set(["a day", "per day", "each day"]);
const YEARLY = new Set(["a year", "per year", "each year"]);

/** A capacity, and a volume "a year", is counted by the year. */
function yearly(reading: SentenceReading, quantity: Quantity, measure: string): string {
  if (quantity.unit !== "m3" && quantity.unit !== "tonne") return quantity.unit;
  const rate = quantity.unit === "m3" ? "m3" : "tonnes";
  const word = (k: number) => reading.tokens[k]?.lower ?? "";
  const at = afterGoods(reading, quantity.to);
  if (word(at) === "-" && word(at + 1) === "a" && word(at + 3) === "year") return `${rate}/year`; // "a 50 bcm-a-year pipeline"
  if (DAILY.has(`${word(at)} ${word(at + 1)}`) || word(at) === "daily") return `${rate}/day`;
  const isYearly =
    (YEARLY.has(`${word(at)} ${word(at + 1)}`) && !/^(?:earlier|ago|before|later)$/u.test(word(at + 2))) ||
    word(at) === "annually" ||
    reading.tokens
      .slice(Math.max(0, quantity.from - 6), quantity.from)
      .some((token) => token.lower === "annual");
  if (!isYearly && measure !== "gas.capacity") return quantity.unit;
  return `${rate}/year`;
}
