// What holds for any text: offsets slice back to the text as given, sentences stand in order, and nothing is thrown.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSentence } from "../../src/text/index.js";
import { read } from "./tagged.js";

/** Everything that is wrong with the offsets of a text; nothing when all is well. */
function faultsOf(text: string): string[] {
  const { sentences, dropped } = read(text);
  const faults: string[] = [];
  let end = 0;
  for (const [i, sentence] of sentences.entries()) {
    const { tokens, quotes } = sentence;
    if (sentence.index !== i) faults.push(`sentence ${i} has the number ${sentence.index}`);
    if (sentence.start < end) faults.push(`sentence ${i} begins before the one before it ends`);
    end = sentence.end;
    if (tokens[0]?.start !== sentence.start || tokens.at(-1)?.end !== sentence.end)
      faults.push(`sentence ${i} is not its tokens`);
    for (const [k, token] of tokens.entries()) {
      if (text.slice(token.start, token.end) !== token.text) faults.push(`token ${k} of ${i}: ${token.text}`);
      if (token.text === "" || token.start < (tokens[k - 1]?.end ?? 0))
        faults.push(`token ${k} of ${i} overlaps`);
    }
    for (const { from, to } of quotes)
      if (!(0 <= from && from < to && to <= tokens.length)) faults.push(`quotation ${from} to ${to} of ${i}`);
    for (const clause of parseSentence(tokens).clauses) {
      const { from, to, verb, parent } = clause;
      if (!(0 <= from && from <= verb.from && verb.from < verb.to && verb.to <= to && to <= tokens.length))
        faults.push(`clause ${clause.index} of ${i}: ${from} to ${to}`);
      if (parent !== null && parent >= clause.index)
        faults.push(`clause ${clause.index} of ${i} has a later parent`);
    }
  }
  for (const span of dropped)
    if (sentences.some(({ start, end: last }) => start < span.end && span.start < last))
      faults.push(`dropped ${span.start} to ${span.end} is read all the same`);
  return faults;
}

describe("offsets slice back to the text", () => {
  it.each([
    ["CRLF", "Title here\r\n\r\nThe ministers met.\r\nThey left.\r\n"],
    ["emoji and flags", "Xi 🙂 met Putin 🇷🇺. They left 👨‍👩‍👧."],
    ["combining marks", "E\u0301mile met Ren\u00e9e in Sa\u0303o Paulo. They left."],
    ["no-break spaces", "Trade\u00a0rose by 5\u00a0000\u00a0dollars. It\u202ffell."],
    ["curly quotation marks", "“We’ll go,” he said. ‘They won’t,’ she said."],
    ["tabs", "Xi\tmet\t\tPutin.\tThey left."],
    ["zero-width signs", "Xi\u200bmet Pu\u00adtin. \u2060They\u200d left."],
    ["mixed scripts", "Си met 习近平 in Αθήνα. הם עזבו. They left."],
    ["lone surrogates", "Xi \ud83d met \ude42 Putin. They left."],
    ["a very long word", `Xi met ${"a".repeat(5000)} in Oslo. They left.`],
    ["a very long address", `See ${"http://a.".repeat(60)} now. They left.`],
    ["line separators", "Xi met Putin.\u2028They left.\u2029They came back."],
    ["a paragraph over the limit of the tagger", "The ministers of both countries met in Oslo. ".repeat(200)],
  ])("%s", (_name, text) => {
    expect(faultsOf(text)).toEqual([]);
    expect(read(text).sentences.length).toBeGreaterThan(0);
  });
});

const word = fc.constantFrom(
  ..."Xi Putin met said that visited and or but the a to not will U.S. Gen. J. D. No. 5 2.5 $3.50 “ ” \" ‘ ’ ' ( ) — - – … ... . , ; : ? ! who which if according".split(
    " ",
  ),
);
const blank = fc.constantFrom(
  " ",
  " ",
  " ",
  "",
  "  ",
  "\n",
  "\r\n",
  "\n\n",
  "\t",
  "\u00a0",
  "\u200b",
  "\u2028",
);
const mixed = fc
  .array(fc.tuple(word, blank), { maxLength: 60 })
  .map((pairs) => pairs.map((pair) => pair.join("")).join(""));
const anything = fc.oneof(
  mixed,
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc
    .tuple(mixed, fc.string({ unit: "grapheme-composite", maxLength: 60 }), mixed)
    .map((parts) => parts.join("")),
);

describe("any string", () => {
  it("is read without an error, and its offsets hold", () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(faultsOf(text)).toEqual([]);
      }),
      { numRuns: 400, seed: 7 },
    );
  });
  it("is read the same twice", () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 60, seed: 8 },
    );
  });
  it("loses no word of a paragraph", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("Oslo", "met", "Rome", "today", "5", "é"), { minLength: 1 }),
        (words) => {
          const text = `${words.join(" ")}.`;
          const found = read(text).sentences.flatMap(({ tokens }) => tokens.map((token) => token.text));
          expect(found.join("")).toBe(text.replaceAll(" ", ""));
        },
      ),
      { numRuns: 60, seed: 9 },
    );
  });
});
