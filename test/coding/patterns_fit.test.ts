// Every verb pattern of data/words fits the phrase that made it exist: a pattern that cannot fit its own example fits nothing.
import { describe, expect, it } from "vitest";
import { readingsOf } from "../../src/coding/code_documents.js";
import { matchVerb } from "../../src/coding/events/match_verb.js";
import { hashText } from "../../src/intake/index.js";
import { createLexicon } from "../../src/lexicon/index.js";
import { EVENT_TYPES } from "../../src/model/index.js";
import { createTagger } from "../../src/text/index.js";
import { documentOf, tables } from "./coder.js";

const parts = { lexicon: createLexicon(tables), tag: createTagger(), hash: hashText };

/** The type that the patterns tell of each clause of "Kenya …". */
function typesOf(phrase: string): string[] {
  const readings = readingsOf(documentOf(`Kenya ${phrase} on Monday.`, null), parts);
  return readings.flatMap((reading) =>
    (reading?.parse.clauses ?? []).map((clause) => {
      const entry = reading === null ? undefined : matchVerb(reading, clause)?.rule.entry;
      return entry === undefined ? "none" : `${entry.type}: ${entry.match}`;
    }),
  );
}

describe.each(EVENT_TYPES)("the verb patterns of %s", (type) => {
  it("fit their own examples, or give way to a narrower one of their type", () => {
    const own = tables.words.verbs.filter((entry) => entry.type === type);
    const lost = own.flatMap(({ match, phrase }) => {
      const told = typesOf(phrase);
      return told.some((one) => one.startsWith(`${type}: `))
        ? []
        : [`${match} | ${phrase} | ${told.join("; ")}`];
    });
    expect(own.length).toBeGreaterThan(10);
    expect(lost).toEqual([]);
  });
});

it.each([
  ["pulled out of Kherson", "RETREAT"],
  ["staged a rally", "PROTEST"],
  ["quelled the unrest", "COERCE"],
  ["granted Egypt a loan", "AID"],
  ["put its army on alert", "MOBILIZE"],
  ["retook the village", "ASSAULT"],
])("a form, a particle or a second object hides no act: %s", (phrase, type) =>
  expect(typesOf(phrase).join()).toContain(`${type}: `),
);
