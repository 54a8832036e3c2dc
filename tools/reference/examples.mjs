// The short sentences of docs/guide/reading.md with what is read in them, and the list of what is read wrong.
import { showClaim, showSign } from "../../dist/cli/show/claim_line.js";
import { createCoder } from "../../dist/coding/index.js";
import { documentFromText, hashText, loadLexiconTables } from "../../dist/intake/index.js";
import { namesOf, nameTable } from "../../dist/worker/names.js";
import { MISTAKES } from "./mistakes.mjs";

/** The day that the relative dates of the examples are counted from: a Thursday. */
const PUBLISHED = "2026-03-12";

/** Sentences by the name of the output that shows them. */
const SENTENCES = {
  events: [
    "French President Emmanuel Macron visited Germany on Tuesday.",
    "Brazil and Argentina signed a trade agreement in Buenos Aires on 3 March 2026.",
    "The European Union imposed sanctions on two Turkish banks in February.",
  ],
  statements: [
    "“We will not accept this,” Norwegian Foreign Minister Espen Barth Eide said in Oslo on Wednesday.",
    "According to Finnish officials, Russia jammed the signals of aircraft.",
  ],
  figures: [
    "Trade between India and Brazil rose by 8 percent to almost 13 billion dollars in 2025.",
    "Norway delivered 120 billion cubic metres of gas to the European Union in 2024.",
  ],
  positions: [
    "South Africa is neutral on the war.",
    "Hungary has not yet committed to attending the conference.",
  ],
  statuses: [
    "Macron visited Germany.",
    "Macron will visit Germany next week.",
    "Macron may visit Germany.",
    "Macron has not yet visited Germany.",
    "Macron did not visit Germany.",
  ],
  times: [
    "Macron visited Germany on Monday.",
    "Macron will visit Germany on Monday.",
    "Macron visited Germany last year.",
    "Macron visited Germany.",
  ],
};

const tables = loadLexiconTables();
const coder = createCoder(tables, hashText);
const names = nameTable(tables);

/** One output for each list of sentences: name -> function that gives its text. */
export const EXAMPLES = Object.fromEntries(
  Object.entries(SENTENCES).map(([name, sentences]) => [
    name,
    () => sentences.map((sentence) => showRead(sentence, PUBLISHED)).join("\n\n"),
  ]),
);

/** One sentence published on four days: the same office, four persons. */
export function officesByDate() {
  const sentence = "The American president visited Kenya.";
  const days = ["2015-05-04", "2019-05-06", "2024-05-06", "2025-05-05"].flatMap((day) =>
    claimsOf(sentence, day).flatMap(({ source }) =>
      source.map(
        ({ person, office }) => `  published ${day}: ${person ?? "nobody"}, ${office ?? "no office"}`,
      ),
    ),
  );
  return [sentence, ...days].join("\n");
}

/** The sentences that are still read wrong, with what is read and what would be right. */
export function mistakes() {
  const wrong = MISTAKES.filter(({ sentence, isRight }) => !isRight(claimsOf(sentence, PUBLISHED)));
  if (wrong.length === 0) return "None of the sentences of tools/reference/mistakes.mjs is read wrong now.";
  return wrong
    .map(({ sentence, right }) => `${showRead(sentence, PUBLISHED)}\n  right: ${right}`)
    .join("\n\n");
}

function claimsOf(sentence, published) {
  return coder.code(documentFromText(sentence, { published, language: "en" })).claims;
}

/** The sentence, and below it each claim as the terminal shows it. */
function showRead(sentence, published) {
  const claims = claimsOf(sentence, published);
  const shown = claims.map(
    (claim) => `  ${showSign(claim)} ${plainSpaces(showClaim(claim, namesOf(claims, names)))}`,
  );
  return [sentence, ...(shown.length === 0 ? ["  (nothing is read)"] : shown)].join("\n");
}

function plainSpaces(text) {
  return text.replaceAll("\u00a0", " ");
}
