// Findings as the page says them: the summary, the sentence put right, where marks are cut.
import { describe, expect, it } from "vitest";
import type { Doubt, Finding, FindingVerdict } from "../../web/ask/answers.js";
import { doubtedOf, doubtsOf, doubtWords } from "../../web/check/finding_doubts.js";
import { findingMarks, markedPieces } from "../../web/check/finding_marks.js";
import { findingsAsText, mendedSentence, summaryWords } from "../../web/check/finding_words.js";

const TEXT = "LAKESIDE, Monday, 14 March 2024 - They met.\nThe visit led to Paris and Bucharest. They left.";

function finding(words: string, told: Partial<Finding> = {}): Finding {
  const start = TEXT.indexOf(words);
  const sentence = TEXT.indexOf("The visit");
  return {
    verdict: "contradicts",
    rule: "geography",
    citation: { start: sentence, end: TEXT.indexOf(" They left"), sentence: 1, text: "" },
    found: { text: words, span: { start, end: start + words.length }, claim: null },
    expected: null,
    because: "It is so.",
    sources: [],
    confidence: 0.9,
    correction: null,
    ...told,
  };
}

const ofVerdicts = (...verdicts: FindingVerdict[]) =>
  verdicts.map((verdict) => finding("Paris", { verdict }));

it.each([
  [["agrees"] as const, "One thing in it could be checked, and it agrees."],
  [["contradicts"] as const, "One thing in it could be checked, and it is contradicted."],
  [["agrees", "agrees"] as const, "All 2 things checked agree."],
  [["unknown", "unknown"] as const, "None of the 2 things checked can be told."],
  [["agrees", "agrees", "contradicts"] as const, "Of 3 things checked, 1 is contradicted and 2 agree."],
  [
    ["unknown", "explained", "contradicts", "contradicts"] as const,
    "Of 4 things checked, 2 are contradicted, 1 is explained by how it was counted and 1 cannot be told.",
  ],
])("says %j in a sentence", (verdicts, words) => expect(summaryWords(ofVerdicts(...verdicts))).toBe(words));

describe("what may be doubted", () => {
  const row = (claim: string | null, words: string, span: Finding["found"]["span"] | null = null) => ({
    ...{ claim, words, span, document: claim === null ? null : "d-1", url: null },
  });
  const doubt = (told: Partial<Doubt>): Doubt => ({
    ...{ id: "q-1", claim: null, document: null, words: "It is so.", rule: "record", state: "open" },
    ...{ openedBy: "Ada", openedAt: "2026-03-14T09:00:00.000Z", closedBy: null, closedAt: null },
    ...{ because: null, source: null, correction: null, entered: null },
    ...told,
  });
  const claims = (told: Finding) => doubtedOf(told).map(({ claim }) => claim);
  it("are the rows that it rests on, each once, and what is missing", () => {
    const sources = [row("c-1", "a"), row("c-2", "b"), row("c-1", "a")];
    expect(claims(finding("Paris", { sources }))).toEqual(["c-1", "c-2", null]);
    expect(claims(finding("Paris", { sources, verdict: "agrees" }))).toEqual([]);
    const because = "The record has no value of 1999.";
    expect(claims(finding("Paris", { sources, because, verdict: "unknown" }))).toEqual([null, "c-1", "c-2"]);
  });
  it("is nothing where the text or a table alone speaks", () => {
    expect(claims(finding("Paris"))).toEqual([]);
    const own = [row(null, "the text itself", { start: 0, end: 3 })];
    expect(claims(finding("Paris", { sources: own, verdict: "unknown" }))).toEqual([]);
    expect(claims(finding("Paris", { sources: [row(null, "a table")] }))).toEqual([]);
  });
  it("has the doubts in its own words, closed or not, and the open ones of its rows", () => {
    const told = finding("Paris", { sources: [row("c-1", "a")], because: "It  is\nso." });
    const ids = (...doubts: Partial<Doubt>[]) =>
      doubtsOf(
        told,
        doubts.map((one, index) => doubt({ id: `q-${index}`, ...one })),
      ).map(({ id }) => id);
    expect(
      ids(
        { claim: "c-1" },
        { claim: "c-1", state: "corrected" },
        { claim: "c-1", words: "Another." },
        { claim: "c-1", words: "Another.", state: "corrected" },
        { claim: "c-2" },
        { claim: null },
      ),
    ).toEqual(["q-0", "q-1", "q-2"]);
    const missing = doubtWords(told, { claim: null, words: "" });
    expect(ids({ claim: null, words: missing.replace(/\s+/gu, " ") })).toEqual(["q-0"]);
  });
});

describe("the sentence put right", () => {
  it("is the sentence of the finding with the words replaced", () => {
    expect(mendedSentence(TEXT, finding("Bucharest", { correction: "Belgrade" }))).toEqual({
      before: "The visit led to Paris and ",
      old: "Bucharest",
      mended: "Belgrade",
      after: ".",
    });
  });
  it("is the line of the words where they stand outside of the sentence", () => {
    const mended = mendedSentence(
      TEXT,
      finding("Monday, 14 March 2024", { correction: "Thursday, 14 March 2024" }),
    );
    expect([mended?.before, mended?.after]).toEqual(["LAKESIDE, ", " - They met."]);
  });
  it("is not there without a correction", () => expect(mendedSentence(TEXT, finding("Paris"))).toBeNull());
});

it("tells the findings as plain text, each with its sources", () => {
  const source = { words: "a table", claim: null, document: null, url: "https://a.example/b", span: null };
  const said = findingsAsText(
    [finding("Bucharest", { expected: "Belgrade", sources: [source] })],
    "Two capitals",
  );
  expect(said.split("\n")).toEqual([
    "Two capitals",
    "",
    "One thing in it could be checked, and it is contradicted.",
    "",
    "Contradicted: “Bucharest” (the capital or place against its country)",
    "  It is so.",
    "  Expected: Belgrade",
    "  a table https://a.example/b",
  ]);
});

describe("marks", () => {
  const all = [
    finding("to Paris and Bucharest", { verdict: "agrees" }),
    finding("Paris", { verdict: "unknown" }),
  ];
  const stretch = { start: TEXT.indexOf("The visit"), end: TEXT.length };
  it("are cut where they overlap, the worst verdict first", () => {
    const pieces = markedPieces(stretch, findingMarks(all, null), null);
    expect(
      pieces.map(({ start, end, marks }) => [TEXT.slice(start, end), marks.map((mark) => mark.number)]),
    ).toEqual([
      ["The visit led ", []],
      ["to ", [1]],
      ["Paris", [2, 1]],
      [" and Bucharest", [1]],
      [". They left.", []],
    ]);
  });
  it("of one verdict alone keep their numbers", () => {
    expect(findingMarks(all, "unknown").map(({ number }) => number)).toEqual([2]);
  });
  it("give a place of the text a piece of its own", () => {
    const { span } = finding("Bucharest").found;
    const lit = markedPieces(stretch, findingMarks(all, null), span).filter(({ isPlace }) => isPlace);
    expect(lit.map(({ start, end }) => TEXT.slice(start, end))).toEqual(["Bucharest"]);
  });
});
