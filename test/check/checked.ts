// A text checked as a new home would check it: the real coder, the real lexicon and rates, the starter record.
import { expect } from "vitest";
import { checkText, pairsOfText, type RecordSlice } from "../../src/check/index.js";
import { loadRateTables } from "../../src/intake/index.js";
import { loadStarterEntries } from "../../src/intake/starter_file.js";
import { createLexicon, createRates } from "../../src/lexicon/index.js";
import { type Claim, type Finding, isMissing, type Pair } from "../../src/model/index.js";
import { coder, documentOf, tables } from "../coding/coder.js";

export const lexicon = createLexicon(tables);
const parts = { lexicon, meanRate: createRates(loadRateTables()).mean };
const known = loadStarterEntries().flatMap(({ id, document, claims }) => {
  const { url, publisher, published } = document;
  const day = isMissing(published) ? null : published;
  return claims.map((claim) => ({ claim, document: id, published: day, publisher, url }));
});

/** The figures and meetings of the starter record of these pairs. */
function recordOfPairs(asked: readonly Pair[]): RecordSlice {
  const pairs = new Set(asked.map(String));
  const own = known.filter(({ claim }) => claim.pairs.some((pair) => pairs.has(String(pair))));
  return {
    figures: own.flatMap(({ claim, ...from }) => (claim.kind === "figure" ? [{ claim, ...from }] : [])),
    events: own.flatMap(({ claim, ...from }) =>
      claim.kind === "event" && claim.meeting !== undefined ? [{ claim, ...from }] : [],
    ),
  };
}

/** The same of the pairs that a text may be about. */
export function recordOf(claims: readonly Claim[], text = ""): RecordSlice {
  return recordOfPairs(pairsOfText(text, claims, lexicon));
}

/** `published` is ISO or null; `edit` may change what the record says. */
export function check(
  text: string,
  published: string | null,
  edit: (record: RecordSlice) => RecordSlice = (record) => record,
): Finding[] {
  const document = documentOf(text, published);
  const { claims, sentences, title } = coder.code(document);
  const headline = title === null ? [] : coder.code(documentOf(title, published)).claims;
  const checked = { document: "d-checked", text, published, title, sentences, claims, headline };
  return checkText(checked, edit(recordOfPairs(pairsOfText(text, claims, lexicon))), parts);
}

/** Verdict and rule, the words found, and a part of the sentence that says why. */
export type Told = readonly [what: string, found: string, because: string];

/** The findings of the text are these, in this order, and no other. */
export function expectFindings(text: string, published: string | null, told: readonly Told[]): void {
  const findings = check(text, published);
  expect(findings.map(({ verdict, rule, found }) => [`${verdict} ${rule}`, found.text])).toEqual(
    told.map(([what, found]) => [what, found]),
  );
  for (const [i, [, , because]] of told.entries()) expect(findings[i]?.because).toContain(because);
  for (const { found } of findings) expect(text.slice(found.span.start, found.span.end)).toBe(found.text);
}

/** Nothing of the text is contradicted. */
export function expectNoFault(text: string, published: string | null): void {
  const faults = check(text, published).filter(({ verdict }) => verdict === "contradicts");
  expect(faults.map(({ rule, because }) => `${rule}: ${because}`)).toEqual([]);
}
