// A number with its unit, as found in a sentence. Token numbers, ends exclusive.
import type { UnitKind } from "../../lexicon/index.js";
import type { Bound } from "../../model/index.js";
import type { ParsedNumber } from "./numbers.js";

/** A number before its unit is known; `isVague` for one told by its order alone ("tens of billions"). */
export type CountedNumber = ParsedNumber & { readonly isVague: boolean };

export interface Quantity {
  readonly from: number;
  readonly to: number;
  /** In base units. */
  readonly value: number;
  readonly high: number | null;
  readonly unit: string;
  readonly kind: UnitKind;
  readonly bound: Bound;
  /** First token of the words of the bound ("more than"); `from` without one. */
  readonly lead: number;
  /** The noun that is counted, plural as in the text; null for a unit. */
  readonly counted: string | null;
  /** A change by its own words ("doubled", "-4%"): which way; null where the words around decide. */
  readonly way: "up" | "down" | null;
  /** `before`: the level that another one is told against ("down from 90 billion", "rose from 3 to 5"). */
  readonly role: "level" | "before";
  /** What the unit alone multiplies by ("bcm" 1e9), and the number's own magnitude ("billion" 1e9); 1 where unset. */
  readonly factor?: number;
  readonly magnitude?: number;
}
