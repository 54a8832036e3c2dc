// Which line stands on which page: nothing alone at an end of a page, headings with what they head, no strip lost.
import { describe, expect, it } from "vitest";
import type { Notes } from "../../src/press/pdf/foot.js";
import { type Block, pagesOf, type Strip } from "../../src/press/pdf/pages.js";
import { linesOf, type Words, widthOfLine } from "../../src/press/pdf/words.js";

const ROOM = 200;
const lines = (count: number, marks: Readonly<Record<number, number>> = {}): Strip[] =>
  Array.from({ length: count }, (_, i) => ({ height: 10, marks: marks[i] === undefined ? [] : [marks[i]] }));
const paragraph = (strips: readonly Strip[]): Block<Strip> => ({ space: 0, strips, atHead: 2, atEnd: 2 });
const HEADING: Block<Strip> = { space: 0, strips: lines(1), atHead: 1, atEnd: 1, keepsNext: true };
/** Each note has words of its own, of so many lines. */
const notesOf = (count: (number: number) => number, key: (number: number) => string = String): Notes => ({
  key,
  linesOf: ({ first, as }) => (as === null ? count(first) : 1),
  isShorter: () => true,
});
const NONE = notesOf(() => 0);

/** "0:0-9": the strips of each block on each page. */
const shown = (blocks: readonly Block<Strip>[], notes = NONE) =>
  pagesOf(blocks, notes, ROOM).map(({ body }) => {
    const indices = [...new Set(body.map(({ block }) => block))];
    return indices
      .map((index) => {
        const own = body.filter(({ block }) => block === index);
        const told = own.flatMap(({ strip }) => (strip === null ? [] : [strip]));
        return `${index}:${own.length > told.length ? "again " : ""}${told[0]}-${told.at(-1)}`;
      })
      .join(" ");
  });

describe("pages", () => {
  it("leave no line of a paragraph alone at the foot or at the head of one", () => {
    expect(shown([paragraph(lines(19)), paragraph(lines(3))])).toEqual(["0:0-18", "1:0-2"]);
    expect(shown([paragraph(lines(17)), paragraph(lines(4))])).toEqual(["0:0-16 1:0-1", "1:2-3"]);
    expect(shown([paragraph(lines(21))])).toEqual(["0:0-18", "0:19-20"]);
  });
  it("keep headings with the first lines of what they head", () => {
    expect(shown([paragraph(lines(17)), HEADING, HEADING, paragraph(lines(5))])).toEqual([
      "0:0-16",
      "1:0-0 2:0-0 3:0-4",
    ]);
  });
  it("set the head of a table again, and keep two rows with it", () => {
    const [again] = lines(1);
    const table = { space: 0, strips: lines(30), atHead: 3, atEnd: 2, ...(again && { again }) };
    expect(shown([paragraph(lines(18)), table])).toEqual(["0:0-17", "1:0-19", "1:again 20-29"]);
  });
  it("give the foot its room as the marks come in", () => {
    const [first, second] = pagesOf(
      [paragraph(lines(20, { 3: 1, 10: 2 }))],
      notesOf(() => 3),
      ROOM,
    );
    expect(first?.foot.parts.map((part) => part.first)).toEqual([1, 2]);
    expect(first?.body).toHaveLength(12);
    expect(second?.foot.parts).toEqual([]);
  });
  it("carry the end of a note that has no room, over as many pages as it needs", () => {
    const pages = pagesOf(
      [paragraph(lines(3, { 0: 1 }))],
      notesOf(() => 40),
      ROOM,
    );
    const parts = pages.flatMap(({ foot }) => foot.parts.map(({ from, to }) => [from, to]));
    expect(parts[0]?.[0]).toBe(0);
    expect(parts.at(-1)?.[1]).toBe(40);
    for (const [i, [from]] of parts.slice(1).entries()) expect(from).toBe(parts[i]?.[1]);
    expect(pages.flatMap(({ body }) => body)).toHaveLength(3);
  });
  it("tell neighbours with the same words once, and point to an earlier page", () => {
    const same = notesOf(
      () => 5,
      () => "the same",
    );
    const [first, second] = pagesOf([paragraph(lines(30, { 0: 1, 1: 2, 28: 3 }))], same, ROOM);
    expect(first?.foot.parts.map((part) => [part.first, part.last, part.as])).toEqual([[1, 2, null]]);
    expect(second?.foot.parts.map(({ as }) => as)).toEqual([{ number: 1, page: 1 }]);
  });
  it("set a picture smaller where that brings it onto the page, and not below its least", () => {
    const picture = { height: 60, leastHeight: 48, marks: [7] };
    const block = { space: 5, strips: [picture], atHead: 1, atEnd: 1 };
    const heights = (before: number) =>
      pagesOf(
        [paragraph(lines(before)), block],
        notesOf(() => 3),
        ROOM,
      ).map(({ body }) => body.at(-1)?.height);
    expect(heights(5)).toEqual([60]);
    const [small] = heights(9);
    expect(small).toBeLessThan(60);
    expect(small).toBeGreaterThanOrEqual(48);
    expect(heights(11)).toEqual([10, 60]);
  });
  it("end, and lose nothing, when a strip is higher than a page", () => {
    const high = { height: 500, marks: [1] };
    const pages = pagesOf(
      [{ space: 0, strips: [high], atHead: 1, atEnd: 1 }],
      notesOf(() => 2),
      ROOM,
    );
    expect(pages.flatMap(({ foot }) => foot.parts.map((part) => part.to - part.from))).toEqual([2]);
  });
});

describe("lines", () => {
  const widthOf = (text: string) => text.length;
  const look = { face: "serif", size: 10, ink: "#000" } as const;
  const textOf = (words: readonly Words[], most: number) =>
    linesOf(words, most, widthOf).map((line) => line.map(({ text }) => text).join(""));

  it("are read as words where one ends, and are no wider than there is room", () => {
    expect(textOf([{ ...look, text: "one two three" }], 8)).toEqual(["one two ", "three"]);
    for (const line of linesOf([{ ...look, text: "one two three four" }], 7, widthOf))
      expect(widthOfLine(line)).toBeLessThanOrEqual(7);
  });
  it("keep a mark with its word, and part an address where it is not taken for another", () => {
    const mark = { ...look, text: "12", sticks: true, mark: 12 };
    expect(textOf([{ ...look, text: "at sea" }, mark], 6)).toEqual(["at ", "sea12"]);
    const url = "https://example.org/a-long/way";
    expect(textOf([{ ...look, text: url, url }], 22)).toEqual(["https://example.org/a", "-long/way"]);
  });
});
