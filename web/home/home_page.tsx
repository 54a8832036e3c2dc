// Where a reader begins: what the record holds, the pairs with the latest news first, and how to add a document.
import { useEffect } from "react";
import type { LedgerAnswer, Listed, PairLine } from "../ask/answers.js";
import { addressOf } from "../ask/ask.js";
import { useAnswer } from "../ask/use_answer.js";
import { Problem, Waiting } from "../parts/problem.js";
import { countWords } from "../words/numbers.js";
import { AddDocument } from "./add_document.js";
import { CountryLinks } from "./country_links.js";
import { JobList } from "./job_list.js";
import { PairTable } from "./pair_table.js";
import "./home.css";

export function HomePage() {
  const pairs = useAnswer<Listed<PairLine>>(addressOf("/pairs", { limit: 1000 }));
  const ledger = useAnswer<LedgerAnswer>(addressOf("/ledger"));
  useEffect(() => {
    document.title = "Chancery";
  }, []);
  return (
    <div className="wide home-page">
      <header className="home-head">
        <h1>The record of relations between states</h1>
        <p className="lead home-lead">{ledger.value === null ? "\u00a0" : ledgerWords(ledger.value)}</p>
        <p className="quiet">{ledger.value === null ? "" : versionWords(ledger.value)}</p>
      </header>
      <div className="home-columns">
        <section className="home-pairs" aria-labelledby="pairs-title">
          <h2 id="pairs-title">Pairs, the latest news first</h2>
          {pairs.state === "failed" ? (
            <Problem problem={pairs.problem} />
          ) : pairs.value === null ? (
            <Waiting>Asking the record …</Waiting>
          ) : (
            <>
              <PairTable pairs={pairs.value.items} />
              <CountryLinks pairs={pairs.value.items} />
            </>
          )}
        </section>
        <div className="home-side">
          <AddDocument />
          <JobList />
        </div>
      </div>
    </div>
  );
}

/** Which versions have read what, where more than one has. */
function versionWords({ readBy, coder, toRecode }: LedgerAnswer): string {
  if (toRecode === 0) return "";
  const told = readBy.map((one) => `${countWords(one.documents, "document")} by ${one.coder}`).join(", ");
  return `Read: ${told}. Of these ${countWords(toRecode, "document")} ${toRecode === 1 ? "is" : "are"} not of ${coder}, which reads now: chancery recode reads them again.`;
}

function ledgerWords({ documents, claims, corrections }: LedgerAnswer): string {
  if (documents === 0)
    return "Nothing has been read yet: add a document, and what it says of two countries will stand here.";
  const corrected = corrections === 0 ? "" : `, and ${countWords(corrections, "correction")} by people`;
  return `${countWords(claims, "claim")} from ${countWords(documents, "document")}${corrected}. Each is dated and leads to the sentence that says it.`;
}
