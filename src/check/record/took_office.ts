// "since taking office": the day on which the only person of the sentence took the office that they hold, by the table of offices.
import type { Lexicon } from "../../lexicon/index.js";
import { daysBetween, type Span } from "../../model/index.js";
import { type Checked, sentenceAt } from "../checked.js";
import { peopleWithin } from "../names.js";

const ROLES = new Set(["head of state", "head of government", "foreign minister", "defence minister"]);
/** After so many days a new term is more likely meant than the first one, and the table has no terms. */
const ONE_TERM_DAYS = 4 * 365;

/** The latest day on which they took one of the high offices; null where it cannot be told. */
export function tookOffice(checked: Checked, at: Span, lexicon: Lexicon): string | null {
  const { published, named } = checked;
  const sentence = sentenceAt(checked, at.start);
  const [person, other] = peopleWithin(named, sentence);
  if (published === null || person === undefined || other !== undefined) return null;
  const rows = lexicon.tables.parties.offices.filter(
    (row) =>
      row.person === person &&
      ROLES.has(row.role) &&
      row.from <= published &&
      (row.to === null || row.to > published),
  );
  const day =
    rows
      .map(({ from }) => from)
      .sort()
      .at(-1) ?? null;
  return day !== null && day.length === 10 && daysBetween(day, published) <= ONE_TERM_DAYS ? day : null;
}
