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

/** ISO 3166-1 alpha-3, today's and former ones. */
export function isoStates({ stateCodes, countries }: StateNames): Lookup {
  return {
    name: "states",
    columns,
    rows: [
      ...countries.map(({ code }) => [code, code, ALWAYS, EVER]),
      ...stateCodes
        .filter(({ scheme }) => scheme === "iso")
        .map(({ code, state, from, to }) => [code, state, from ?? ALWAYS, to ?? EVER]),
    ],
  };
}

/** ISO 3166-1 alpha-2 ("US"), and "NA " with a name for what the R packages write NA: Namibia, and states without a code. */
export function iso2States({ stateCodes, countries }: StateNames): Lookup {
  const today = new Set(countries.map(({ code }) => code));
  const named = new Map<string, string>();
  for (const { name, state } of stateCodes) if (!today.has(state)) named.set(name, state);
  for (const { name, names, code } of countries)
    for (const one of [name, ...names]) if (!named.has(one)) named.set(one, code);
  return {
    name: "states",
    columns,
    rows: [
      ...countries.filter(({ iso2 }) => iso2 !== "NA").map(({ iso2, code }) => [iso2, code, ALWAYS, EVER]),
      ...[...named].map(([name, state]) => [`NA ${name}`, state, ALWAYS, EVER]),
    ],
  };
}
