// The doubts: what somebody thinks is wrong in the record, or missing from it, and nobody has settled. The oldest first.
import { useEffect, useState } from "react";
import type { Doubt } from "../ask/answers.js";
import { useWholeList } from "../ask/use_whole_list.js";
import { useQueryValue } from "../go/query_state.js";
import { MoreButton } from "../parts/more_button.js";
import { Problem, Waiting } from "../parts/problem.js";
import { useMore } from "../parts/use_more.js";
import { countWords } from "../words/numbers.js";
import { DoubtItem } from "./doubt_item.js";
import { NewDoubtForm } from "./new_doubt_form.js";
import "../parts/correction_form.css";
import "./doubts.css";

const STEP = 25;

export function DoubtsPage() {
  const wanted = useQueryValue("doubt");
  const [asksClosed, setShowsClosed] = useState(false);
  const { items, isWhole, problem } = useWholeList<Doubt>("/doubts", {});
  const open = items.filter(({ state }) => state === "open");
  const closed = items.filter(({ state }) => state !== "open").toReversed();
  const showsClosed = asksClosed || closed.some(({ id }) => id === wanted);
  useEffect(() => {
    document.title = "Doubts · Chancery";
  }, []);
  return (
    <div className="narrow doubts-page">
      <h1>Doubts</h1>
      <p className="lead">
        What somebody thinks is wrong in the record, or missing from it, until somebody says what came of it.
        Nothing is overwritten: what was read stays with its day.
      </p>
      {problem !== null ? (
        <Problem problem={problem} />
      ) : !isWhole && items.length === 0 ? (
        <Waiting>Asking for the doubts …</Waiting>
      ) : (
        <>
          <DoubtList
            id="open-doubts"
            title={`Open: ${countWords(open.length, "doubt")}`}
            doubts={open}
            wanted={wanted}
            none="Nothing is in doubt. A claim that looks wrong can be doubted where it stands: choose it in its document, then “Wrong? Or right?”."
          />
          {closed.length > 0 && !showsClosed && (
            <p>
              <button type="button" onClick={() => setShowsClosed(true)}>
                Show {countWords(closed.length, "closed doubt")}
              </button>
            </p>
          )}
          {showsClosed && (
            <DoubtList
              id="closed-doubts"
              title={`Closed: ${countWords(closed.length, "doubt")}, the newest first`}
              doubts={closed}
              wanted={wanted}
              none="None."
            />
          )}
        </>
      )}
      <NewDoubtForm />
    </div>
  );
}

interface DoubtListProps {
  readonly id: string;
  readonly title: string;
  readonly doubts: readonly Doubt[];
  /** The one that the reader has come for. */
  readonly wanted: string | null;
  readonly none: string;
}

function DoubtList({ id, title, doubts, wanted, none }: DoubtListProps) {
  const { shown, more } = useMore(doubts.length, STEP, id);
  const drawn = Math.max(shown, doubts.findIndex((doubt) => doubt.id === wanted) + 1);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {doubts.length === 0 && <p className="empty-line doubts-none">{none}</p>}
      <ol className="doubts">
        {doubts.slice(0, drawn).map((doubt) => (
          <DoubtItem key={doubt.id} doubt={doubt} isWanted={doubt.id === wanted} />
        ))}
      </ol>
      <MoreButton shown={drawn} total={doubts.length} step={STEP} onMore={() => more()} />
    </section>
  );
}
