// Whose column a position stands in: that of a state, of an organisation, or of a group of a state that is not its government.
import type { Holder } from "../../../contract/index.js";
import type { Actor } from "../../../model/index.js";

/** Who speaks for the state itself (PLOVER's sectors): its government, its forces, its services. */
const OF_STATE: ReadonlySet<string> = new Set(["GOV", "MIL", "SPY"]);

/** Null for somebody of whom neither state nor organisation is known. */
export function holderOf({ country, organisation, sector, text, person }: Actor): Holder | null {
  if (organisation !== undefined)
    return { key: organisation, country: null, organisation, sector: null, text };
  if (country === null) return null;
  if (sector === null || OF_STATE.has(sector))
    return { key: country, country, organisation: null, sector: null, text: person ?? text };
  return { key: `${country} ${sector}`, country, organisation: null, sector, text };
}

/** A person without a state or organisation is a column by name. */
export function holderOrName(actor: Actor): Holder {
  const name = actor.person ?? actor.text;
  return (
    holderOf(actor) ?? {
      key: `= ${name}`,
      country: null,
      organisation: null,
      sector: actor.sector,
      text: name,
    }
  );
}
