// How far the two voted alike in the General Assembly, counted from the files that were loaded.
import type { VotesView, VoteYear } from "../contract/index.js";
import { numberWords } from "./amounts.js";
import { dayWords } from "./dates.js";
import type { Frame } from "./frame.js";
import type { LedgerNote } from "./model.js";
import type { Prose } from "./prose.js";

/** Years that are told one by one: the last ones. */
const MOST_YEARS = 4;

/** All of the days, then year by year; nothing where no file was loaded. */
export function tellRollCalls(
  prose: Prose,
  { years, total, sources, ruleWords }: Pick<VotesView, "years" | "total" | "sources" | "ruleWords">,
  frame: Frame,
): void {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || total === null) return;
  const files = sources.map(({ name, layout, loadedAt, published }) => {
    const when = published === null ? "" : `, published on ${dayWords(published, frame.dates)}`;
    return `${name} (${layout})${when}, loaded on ${dayWords(loadedAt.slice(0, 10), frame.dates)}`;
  });
  const [a, b] = [frame.namer.country(frame.a), frame.namer.country(frame.b)];
  const note: LedgerNote = {
    kind: "ledger",
    text: `Counted from ${files.join("; ")}; source not graded; counted by machine, not reviewed. ${ruleWords}`,
    command: `chancery votes ${frame.pair.join(" ")} --from ${frame.from} --to ${frame.to} --as-of ${frame.asOf}`,
  };
  const tell = ({ identical, n, agreement }: Omit<VoteYear, "year">, when: string) =>
    prose.add(
      "vote.rollcalls",
      {
        a,
        b,
        alike: numberWords(identical),
        count: numberWords(n),
        percent: `${agreement.toFixed(1)} %`,
        when,
      },
      when,
      [note],
    );
  if (first !== last) tell(total, `from ${first.year} to ${last.year}`);
  for (const year of years.slice(-MOST_YEARS)) tell(year, `in ${year.year}`);
}
