// Everybody whom the record tells of with one party. Each number opens the records that it counts, each name leads to the page of the two.
import { useMemo, useState } from "react";
import type { Relation } from "../ask/answers.js";
import { useNames } from "../ask/names.js";
import { Link } from "../go/link.js";
import type { Days } from "../pair/view.js";
import { MoreButton } from "../parts/more_button.js";
import { NumberLink } from "../parts/number_link.js";
import type { ToldList } from "../parts/told_list.js";
import { useMore } from "../parts/use_more.js";
import { shortDayWords } from "../words/days.js";
import { numberWords } from "../words/numbers.js";

const STEP = 25;
/** From so many on a field to find one by name is worth its place. */
const MANY = 8;

interface RelationTableProps {
  readonly party: string;
  readonly relations: readonly Relation[];
  readonly days: Days;
  readonly pathOf: (code: string) => string;
  readonly onList: (list: string) => void;
}

export function RelationTable({ party, relations, days, pathOf, onList }: RelationTableProps) {
  const names = useNames();
  const [wanted, setWanted] = useState("");
  const found = useMemo(
    () =>
      relations.filter((one) =>
        `${names.either(one.party)} ${one.party}`.toLowerCase().includes(wanted.trim().toLowerCase()),
      ),
    [relations, wanted, names],
  );
  const { shown, more } = useMore(found.length, STEP, wanted);
  if (relations.length === 0) return <p className="empty-line">Nothing is told in these days.</p>;
  return (
    <>
      {relations.length >= MANY && (
        <label className="filter pair-find">
          <span>Country or organisation</span>
          <input type="search" value={wanted} onChange={(event) => setWanted(event.target.value)} />
        </label>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keys */}
      <section className="scrolled" tabIndex={0} aria-label="All relations as a table">
        <table className="relations">
          <thead>
            <tr>
              <th scope="col">With</th>
              {["Records", "Documents", "Cooperation", "Conflict", "Intensity", "Latest"].map((head) => (
                <th key={head} scope="col" className="number">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.slice(0, shown).map((one) => {
              const name = names.either(one.party);
              const pair = [party, one.party].sort() as [string, string];
              const number = (count: number, what: string, list: Partial<ToldList> = {}) => (
                <NumberLink
                  count={count}
                  list={{ pair, ...days, ...list }}
                  says={`${what} with ${name}`}
                  onList={onList}
                />
              );
              return (
                <tr key={one.party}>
                  <th scope="row">
                    <Link to={pathOf(one.party)}>{name}</Link>
                  </th>
                  <td className="number">{number(one.records, "the records")}</td>
                  <td className="number">{numberWords(one.documents)}</td>
                  <td className="number">
                    {number(one.cooperation, "cooperation", { tone: "cooperation" })}
                  </td>
                  <td className="number">{number(one.conflict, "conflict", { tone: "conflict" })}</td>
                  <td className="number">{one.intensity === null ? "" : intensityWords(one.intensity)}</td>
                  <td className="number">{one.last === null ? "" : shortDayWords(one.last)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {found.length === 0 && <p className="empty-line">Nobody of that name.</p>}
      <MoreButton shown={shown} total={found.length} step={STEP} onMore={() => more()} />
    </>
  );
}

function intensityWords(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return rounded > 0 ? `+${numberWords(rounded)}` : numberWords(rounded);
}
