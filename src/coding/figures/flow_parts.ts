// What a flow is, and what it is read from.
import type { Clause } from "../../text/index.js";
import type { Quantity } from "./quantity.js";
import type { Route } from "./routes.js";

export interface Flow {
  /** Codes of the parties, countries and organisations. */
  readonly pair: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  /** Whose statistics the word implies: "China's exports" are told by China, "Poland's inflation" by Poland. */
  readonly reporter: string | null;
}

/** What the flow of a figure is read from. */
export interface FlowPlace {
  readonly measure: string;
  readonly quantity: Quantity;
  /** What a share is of, where it is told with another number ("takes 27 percent of the beans, Malaysia 9"). */
  readonly like?: Quantity | null;
  /** Token of the word that told the measure, or null. */
  readonly cue: number | null;
  readonly clause: Clause | null;
  readonly route: Route | null;
  /** The two countries that the whole text is about, or null. */
  readonly main: () => readonly [string, string] | null;
}
