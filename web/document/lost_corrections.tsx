// What people said of claims that the coder of today no longer makes: it is kept, and told here.
import type { DocumentAnswer } from "../ask/answers.js";
import { CorrectionList } from "../parts/correction_list.js";
import { countWords } from "../words/numbers.js";

export function LostCorrections({ page: { lostCorrections } }: { readonly page: DocumentAnswer }) {
  if (lostCorrections.length === 0) return null;
  return (
    <details className="rejected">
      <summary>
        {countWords(lostCorrections.length, "correction")} of claims that are no longer read in this text
      </summary>
      <ol>
        {lostCorrections.map(({ correction, read }) => (
          <li key={correction.id}>
            {read !== null && <blockquote>{read.citation.text}</blockquote>}
            <CorrectionList corrections={[correction]} />
          </li>
        ))}
      </ol>
    </details>
  );
}
