// Tables of quantities: units, currencies, measures, goods and routes (data/measures).
import type { Bound } from "../model/index.js";

export interface MeasureTables {
  /** "bcm" -> 1e9 m3; "percent" -> 1 percent. */
  readonly units: readonly {
    readonly words: readonly string[];
    readonly unit: string;
    readonly factor: number;
    readonly source: string;
  }[];
  readonly currencies: readonly {
    readonly code: string;
    readonly words: readonly string[];
    readonly symbols: readonly string[];
    readonly country: string;
    /** States beside `country` that have it too. */
    readonly others: readonly string[];
    readonly source: string;
  }[];
  /** Words for money of several states, with the codes of their currencies: "shillings". */
  readonly sharedMoney: readonly {
    readonly words: readonly string[];
    readonly currencies: readonly string[];
    /** What one of it is in the currency, where it is not one: "cents". */
    readonly factor: number | null;
    readonly source: string;
  }[];
  /** The month in which a state's fiscal year begins, and which of its two calendar years it is named after. */
  readonly fiscalYears: readonly {
    readonly country: string;
    readonly month: number;
    readonly named: "first" | "last";
    readonly source: string;
  }[];
  readonly magnitudes: readonly {
    readonly words: readonly string[];
    readonly factor: number;
    readonly source: string;
  }[];
  readonly bounds: readonly { readonly phrase: string; readonly bound: Bound; readonly source: string }[];
  /** Words that tell what is measured. `cues` are lemmas of which one must be near; earlier entries win. */
  readonly measures: readonly {
    readonly measure: string;
    /** Does it belong to what is told of energy? */
    readonly energy: boolean;
    readonly unitKinds: readonly string[];
    readonly cues: readonly string[];
    readonly source: string;
  }[];
  /** Verbs and nouns of change: "rise" up, "fall" down. */
  readonly changes: readonly {
    readonly word: string;
    readonly direction: "up" | "down" | "flat";
    readonly source: string;
  }[];
  /** Goods with their names in text: "crude", "oil" -> oil. */
  readonly commodities: readonly {
    readonly commodity: string;
    /** Does trade in it belong to what is told of energy? */
    readonly energy: boolean;
    readonly words: readonly string[];
    readonly source: string;
  }[];
  /** Pipelines and routes: "Power of Siberia" with variants, from, to, carries. */
  readonly routes: readonly {
    readonly name: string;
    readonly names: readonly string[];
    readonly carries: string;
    readonly from: string;
    readonly to: string;
    readonly source: string;
  }[];
}
