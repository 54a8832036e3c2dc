// One country with all others: those most told in the pairs of the record, each a link to its page.
import { useMemo } from "react";
import type { PairLine } from "../ask/answers.js";
import { useNames } from "../ask/names.js";
import { Link } from "../go/link.js";
import { countryPath } from "../go/routes.js";

const MOST = 12;

export function CountryLinks({ pairs }: { readonly pairs: readonly PairLine[] }) {
  const names = useNames();
  const parties = useMemo(() => mostTold(pairs), [pairs]);
  if (parties.length === 0) return null;
  return (
    <nav className="country-links" aria-labelledby="countries-title">
      <h2 id="countries-title">One country with all others</h2>
      <ul>
        {parties.map((party) => (
          <li key={party}>
            <Link to={countryPath(party)}>{names.either(party)}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function mostTold(pairs: readonly PairLine[]): readonly string[] {
  const claims = new Map<string, number>();
  for (const { pair, claims: told } of pairs)
    for (const party of pair) claims.set(party, (claims.get(party) ?? 0) + told);
  return [...claims]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([party]) => party);
}
