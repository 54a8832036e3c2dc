// Codes of states as a table that the expressions of a plan may ask.
import type { CountryEntry, StateCode } from "../../lexicon/index.js";
import type { Lookup } from "../plan.js";

/** What the plans of votes need of the lexicon. */
export interface StateNames {
  readonly stateCodes: readonly StateCode[];
  readonly countries: readonly CountryEntry[];
}

const columns = [
  { name: "code", type: "text" },
  { name: "state", type: "text" },
  { name: "first", type: "text" },
  { name: "last", type: "text" },
] as const;

/** Days of a state without a limit. */
const [ALWAYS, EVER] = ["0000-01-01", "9999-12-31"];

/** Numbers of the Correlates of War list, by date. */
export function cowStates({ stateCodes }: StateNames): Lookup {
  return {
    name: "states",
    columns,
    rows: stateCodes
      .filter(({ scheme }) => scheme === "cow")
      .map(({ code, state, from, to }) => [code, state, from ?? ALWAYS, to ?? EVER]),
  };
}
