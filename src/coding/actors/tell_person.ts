// Which of several persons a name means on a day: "Bush" in 1991 and in 2004, "King Abdullah" of two countries.
import type { OfficeEntry, PersonEntry } from "../../lexicon/index.js";
import type { Memory } from "./memory.js";
import { endOf, mayStillHold, officesOn } from "./name_actor.js";

/** Who a surname means: somebody named before, else the only one who held an office on the day of publication, or may still; without a day, since 2000. */
export function tellPerson(
  surname: string,
  persons: readonly PersonEntry[],
  published: string | null,
  memory: Memory,
): PersonEntry | null {
  const known = memory.known(surname);
  if (known !== null) {
    const same = persons.find((person) => person.person === known.person);
    if (same !== undefined) return same;
    return null;
  }
  const holding =
    published === null
      ? persons.filter((person) => person.offices.some(isOfToday))
      : persons.filter((person) => officesOn(person, published).some((office) => LEADING.has(office.role)));
  const likely =
    holding.length > 0 || published === null
      ? holding
      : persons.filter((person) => mayHold(person, published));
  const [only] = likely;
  return likely.length === 1 && only !== undefined ? only : null;
}

function mayHold(person: PersonEntry, published: string): boolean {
  return person.offices.some((office) => LEADING.has(office.role) && mayStillHold(office, published));
}

/** A text without a day is taken for one of these years: "Ford" is no president of 1975. */
function isOfToday({ to, asOf }: OfficeEntry): boolean {
  return endOf(to ?? asOf) >= "2000";
}

const LEADING = new Set([
  "party leader",
  "head of state",
  "head of government",
  "foreign minister",
  "secretary general",
  "spokesperson",
  "defence minister",
  "commission president",
  "council president",
]);
