// Marks that overlap, and what of a text is folded.
import { expect, it } from "vitest";
import type { Dropped } from "../../src/model/index.js";
import type { ToldClaim } from "../../web/ask/answers.js";
import { blocksOf, markedClaims, piecesOf } from "../../web/document/marks.js";

const claim = (id: string, start: number, end: number): ToldClaim =>
  ({ id, kind: "event", citation: { start, end, sentence: 0, text: "" } }) as unknown as ToldClaim;

it("cuts a text where marks begin and end, each piece with all that lie over it, the shortest first", () => {
  const marks = markedClaims([claim("whole", 0, 20), claim("inner", 5, 10), claim("tail", 8, 30)]);
  const pieces = piecesOf({ start: 0, end: 25 }, marks, []);
  expect(pieces.map(({ start, end, claims }) => [start, end, claims.map(({ id }) => id)])).toEqual([
    [0, 5, ["whole"]],
    [5, 8, ["inner", "whole"]],
    [8, 10, ["inner", "whole", "tail"]],
    [10, 20, ["whole", "tail"]],
    [20, 25, ["tail"]],
  ]);
});

it("gives those that overlap a line each, and uses a line again after", () => {
  const lines = Object.fromEntries(
    markedClaims([claim("a", 0, 20), claim("b", 5, 10), claim("c", 12, 18), claim("d", 25, 30)]).map(
      ({ id, line }) => [id, line],
    ),
  );
  expect(lines).toEqual({ a: 0, b: 1, c: 1, d: 0 });
});

it("folds paragraphs that were not read, those that follow each other as one", () => {
  const text = "Read.\n\nShare this\n\nMore like this\n\nRead again. Share";
  const at = (words: string, reason: Dropped["reason"]): Dropped => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, reason };
  };
  const dropped = [at("Share this", "share buttons"), at("More like this", "related posts")];
  const blocks = blocksOf(text, dropped);
  expect(
    blocks.map((block) =>
      block.kind === "paragraph" ? text.slice(block.span.start, block.span.end) : block.reasons,
    ),
  ).toEqual(["Read.", ["share buttons", "related posts"], "Read again. Share"]);
});

it("leaves no letter out: the pieces of all paragraphs and folds are the text without its line breaks", () => {
  const text = "One two three.\nFour.\n\n  Five six.\n";
  const marks = markedClaims([claim("a", 4, 9), claim("b", 0, 20)]);
  const shown = blocksOf(text, []).flatMap((block) =>
    block.kind === "paragraph"
      ? piecesOf(block.span, marks, []).map(({ start, end }) => text.slice(start, end))
      : [],
  );
  expect(shown.join("")).toBe(text.replaceAll("\n", ""));
});
