// The pairs of the record as a table: of what day its latest document is, and how much is known.
import { useMemo, useState } from "react";
import type { PairLine } from "../ask/answers.js";
import { useNames } from "../ask/names.js";
import { Link } from "../go/link.js";
import { pairPath } from "../go/routes.js";
import { MoreButton } from "../parts/more_button.js";
import { useMore } from "../parts/use_more.js";
import { shortDayWords } from "../words/days.js";
import { numberWords } from "../words/numbers.js";

const STEP = 25;
/** From so many on a field to find one by name is worth its place. */
const MANY = 8;

export function PairTable({ pairs }: { readonly pairs: readonly PairLine[] }) {
  const names = useNames();
  const [wanted, setWanted] = useState("");
  const found = useMemo(() => {
    const words = wanted
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== "");
    return pairs.filter(({ pair }) => {
      const both = `${names.either(pair[0])} ${names.either(pair[1])} ${pair.join(" ")}`.toLowerCase();
      return words.every((word) => both.includes(word));
    });
  }, [pairs, wanted, names]);
  const { shown, more } = useMore(found.length, STEP, wanted);
  if (pairs.length === 0) return <p className="empty-line">No pair yet.</p>;
  return (
    <>
      {pairs.length >= MANY && (
        <label className="filter pair-find">
          <span>Country</span>
          <input type="search" value={wanted} onChange={(event) => setWanted(event.target.value)} />
        </label>
      )}
      <table className="pairs">
        <thead>
          <tr>
            <th scope="col">Pair</th>
            <th scope="col">Latest news</th>
            <th scope="col" className="number">
              Claims
            </th>
            <th scope="col" className="number">
              Documents
            </th>
          </tr>
        </thead>
        <tbody>
          {found.slice(0, shown).map(({ pair, news, claims, documents }) => (
            <tr key={pair.join()}>
              <th scope="row">
                <Link to={pairPath([pair[0], pair[1]])}>
                  {names.either(pair[0])} <span className="pair-dash">—</span> {names.either(pair[1])}
                </Link>
              </th>
              <td className="pair-last">{news === null ? "no date" : shortDayWords(news)}</td>
              <td className="number">{numberWords(claims)}</td>
              <td className="number">{numberWords(documents)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {found.length === 0 && <p className="empty-line">No pair of that name.</p>}
      <MoreButton shown={shown} total={found.length} step={STEP} onMore={() => more()} />
    </>
  );
}
