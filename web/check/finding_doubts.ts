// What of the record a finding gives reason to doubt, and which doubts of it are there.
import type { Doubt, Finding, FindingSource } from "../ask/answers.js";
import { capital } from "../words/claim_words.js";

/** A row of the record that a finding rests on; null: what the record does not have. */
export interface Doubted {
  readonly claim: string | null;
  /** What the row says. */
  readonly words: string;
}

const LACKING: Doubted = { claim: null, words: "Something that the record does not have" };

/** What may be doubted, the likeliest first; nothing where the text is at odds with itself or a table alone. */
export function doubtedOf({ verdict, because, sources }: Finding): readonly Doubted[] {
  if (verdict === "agrees") return [];
  const rows = rowsOf(sources);
  if (rows.length > 0) return isLacking(because) ? [LACKING, ...rows] : [...rows, LACKING];
  return verdict === "unknown" && sources.every(({ span }) => span === null) ? [LACKING] : [];
}

function rowsOf(sources: readonly FindingSource[]): readonly Doubted[] {
  const rows = sources.flatMap(({ claim, words }) =>
    claim === null ? [] : [{ claim, words: capital(words) }],
  );
  return rows.filter(({ claim }, at) => rows.findIndex((row) => row.claim === claim) === at);
}

/** The row beside it is of another time: it is not what is missing. */
function isLacking(because: string): boolean {
  return because.startsWith("The record has no ");
}

/** A sentence that is longer says more of the text than of what is missing. */
const MOST_SENTENCE = 400;

/** What is doubted, in the words of the finding; what is missing is told with the sentence of the text. */
export function doubtWords({ because, found, citation }: Finding, { claim }: Doubted): string {
  if (claim !== null) return because;
  const told = `${because} The text says “${found.text}”`;
  const sentence = citation.text.trim();
  const isShown = sentence.length > found.text.length && sentence.length <= MOST_SENTENCE;
  return isShown ? `${told}: ${sentence}` : `${told}.`;
}

/** The doubts of it in its own words, and the open ones of its rows in any words. */
export function doubtsOf(finding: Finding, doubts: readonly Doubt[]): readonly Doubt[] {
  const doubted = doubtedOf(finding);
  return doubts.filter(({ claim, words, state }) =>
    doubted.some(
      (one) =>
        one.claim === claim &&
        (words === oneLine(doubtWords(finding, one)) || (claim !== null && state === "open")),
    ),
  );
}

/** As the ledger keeps words: white space does not count. */
export function oneLine(words: string): string {
  return words.trim().replace(/\s+/gu, " ");
}
