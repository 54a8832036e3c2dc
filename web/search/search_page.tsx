// What a search finds: pairs whose countries are named, and documents that hold the words, the newest first.
import { useEffect, useMemo } from "react";
import type { FoundLine } from "../ask/answers.js";
import { useNames } from "../ask/names.js";
import { useWholeList } from "../ask/use_whole_list.js";
import { Link } from "../go/link.js";
import { documentPath, pairPath } from "../go/routes.js";
import { MoreButton } from "../parts/more_button.js";
import { Problem, Waiting } from "../parts/problem.js";
import { useMore } from "../parts/use_more.js";
import { dayWords } from "../words/days.js";
import { countWords } from "../words/numbers.js";
import { countriesIn } from "./countries_in.js";
import { FoundWords } from "./found_words.js";
import "./search.css";

const STEP = 20;

export function SearchPage({ words }: { readonly words: string }) {
  const names = useNames();
  useEffect(() => {
    document.title = words === "" ? "Search · Chancery" : `${words} · Chancery`;
  }, [words]);
  const codes = useMemo(() => countriesIn(words, names.countries), [words, names.countries]);
  const pairs = useMemo(
    () =>
      codes.flatMap((a, index) =>
        codes.slice(index + 1).map((b) => (a < b ? ([a, b] as const) : ([b, a] as const))),
      ),
    [codes],
  );
  return (
    <div className="narrow search-page">
      <h1>{words === "" ? "Search" : `“${words}”`}</h1>
      {pairs.length > 0 && (
        <section aria-labelledby="found-pairs">
          <h2 id="found-pairs">{pairs.length === 1 ? "Pair" : "Pairs"}</h2>
          <ul className="found-pairs">
            {pairs.map((pair) => (
              <li key={pair.join()}>
                <Link to={pairPath(pair)}>
                  {names.country(pair[0])} — {names.country(pair[1])}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {words === "" ? (
        <p>Write words in the field above. Words in “quotation marks” are looked for as one.</p>
      ) : (
        <FoundDocuments words={words} />
      )}
    </div>
  );
}

function FoundDocuments({ words }: { readonly words: string }) {
  const plain = words.replaceAll(/[“”]/g, '"');
  const { items, isWhole, problem } = useWholeList<FoundLine>("/search", { words: plain });
  const { shown, more } = useMore(items.length, STEP, words);
  if (problem !== null) return <Problem problem={problem} />;
  if (!isWhole && items.length === 0) return <Waiting>Looking …</Waiting>;
  if (items.length === 0)
    return (
      <section aria-labelledby="found-documents">
        <h2 id="found-documents">Documents</h2>
        <p>
          No document holds {plain.trim().includes(" ") ? "all of these words" : "this word"}. Words are
          looked for whole: “visit” does not find “visits”.
        </p>
      </section>
    );
  return (
    <section aria-labelledby="found-documents">
      <h2 id="found-documents">{countWords(items.length, "document")}, the newest first</h2>
      <ol className="found">
        {items.slice(0, shown).map(({ document, title, publisher, published, sentence }) => (
          <li key={document}>
            <Link to={documentPath(document)}>{title ?? "Document without a title"}</Link>
            <span className="quiet">
              {" "}
              · {publisher === null ? "" : `${publisher}, `}
              {published === null ? "day not known" : dayWords(published)}
            </span>
            {sentence !== "" && <FoundWords sentence={sentence} words={plain} />}
          </li>
        ))}
      </ol>
      <MoreButton shown={shown} total={items.length} step={STEP} onMore={() => more()} />
    </section>
  );
}
