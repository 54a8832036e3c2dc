// "India does not support sanctions against Russia", "Poland backs an embargo on Iran": what is backed is aimed at them, so that they are no
// side that is supported, nor one that is turned down.
import type { Clause } from "../../text/index.js";
import type { SentenceReading } from "../reading.js";

const AIMED = new Set(
  "sanction measure embargo blockade action strike attack war raid invasion offensive operation campaign resolution tariff duty ban boycott restriction penalty case proceeding lawsuit motion force intervention".split(
    " ",
  ),
);

/** Is the object of the clause something that is aimed at those behind "against" or "on"? */
export function isSupportAgainst(reading: SentenceReading, { object, prepositions, verb }: Clause): boolean {
  const [first] = object;
  if (first === undefined || first.from < verb.to) return false;
  const head = reading.tokens[first.head];
  if (!AIMED.has(head?.lemma ?? "")) return false;
  const at = prepositions.find(({ phrases }) => (phrases[0]?.from ?? 0) >= first.to);
  return at !== undefined && /^(?:against|on)$/u.test(at.prep);
}
