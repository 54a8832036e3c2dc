// Which title somebody bore on a day, by the offices of the lexicon; the highest where there were several.
import type { HeldTitle } from "../brief/index.js";
import { lexiconTables } from "./tables.js";

const RANK = ["head of state", "head of government", "foreign minister", "defence minister"];

/** Null where no office is known to have been held on the day. */
export function heldTitles(): (person: string, day: string) => HeldTitle | null {
  const { offices } = lexiconTables().parties;
  const rank = (role: string) => (RANK.indexOf(role) + RANK.length + 1) % (RANK.length + 1);
  return (person, day) => {
    const [held] = offices
      .filter((office) => office.person === person && office.from <= day && (office.to ?? office.asOf) >= day)
      .toSorted((x, y) => rank(x.role) - rank(y.role));
    return held === undefined ? null : { role: held.role, title: held.title };
  };
}
