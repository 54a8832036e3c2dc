// Passes 10 and 11: headline, headings, paragraphs, and what a site adds to an article.
import { describe, expect, it } from "vitest";
import { splitBlocks } from "../../src/text/10_blocks.js";
import { findBoilerplate, originOf } from "../../src/text/11_boilerplate.js";

/** "paragraph: They met." for each block; the reason in brackets. */
function blocksOf(text: string, title: string | null = null): string[] {
  return splitBlocks(text, title).blocks.map(({ role, reason, start, end }) =>
    reason === null ? `${role}: ${text.slice(start, end)}` : `${role} (${reason}): ${text.slice(start, end)}`,
  );
}

describe("a headline", () => {
  it("is a first line that does not end like a sentence", () => {
    const text = "China and Japan meet\n\nThe ministers met on Monday.";
    expect(blocksOf(text)).toEqual([
      "headline: China and Japan meet",
      "paragraph: The ministers met on Monday.",
    ]);
    expect(splitBlocks(text, null).title).toBe("China and Japan meet");
  });
  it("may be a question", () => {
    expect(blocksOf("Will they meet?\n\nThe ministers met.")[0]).toBe("headline: Will they meet?");
  });
  it("is none when the text has one line", () => {
    expect(blocksOf("The ministers met")).toEqual(["paragraph: The ministers met"]);
    expect(splitBlocks("The ministers met", null).title).toBeNull();
  });
  it("that is known already is found in the text, whatever its case and marks", () => {
    const text = "CHINA AND JAPAN MEET.\n\nThe ministers met.";
    expect(blocksOf(text, "China and Japan meet")[0]).toBe("headline: CHINA AND JAPAN MEET.");
    expect(splitBlocks(text, "China and Japan meet").title).toBe("China and Japan meet");
  });
  it("said twice is dropped the second time", () => {
    expect(blocksOf("China and Japan meet\n\nChina and Japan meet\n\nThe ministers met.")).toEqual([
      "headline: China and Japan meet",
      "dropped (repeated headline): China and Japan meet",
      "paragraph: The ministers met.",
    ]);
  });
});

describe("a paragraph", () => {
  it("ends at a blank line, and with CRLF the same", () => {
    const expected = ["headline: Title here", "paragraph: The ministers met.", "paragraph: They left."];
    expect(blocksOf("Title here\n\nThe ministers met.\n\nThey left.")).toEqual(expected);
    expect(blocksOf("Title here\r\n\r\nThe ministers met.\r\n\r\nThey left.\r\n")).toEqual(expected);
  });
  it("goes on over the line breaks of hard-wrapped text", () => {
    const wrapped =
      "The foreign ministers of China and Japan met on Monday\nin Oslo and agreed to hold another round of talks in the\nspring of next year.";
    expect(blocksOf(`${wrapped}\n\nThey left.`)).toEqual([`paragraph: ${wrapped}`, "paragraph: They left."]);
  });
  it("may follow a heading", () => {
    expect(blocksOf("Title\n\nOne part ended.\n\nA new chapter\n\nThe other ended.")).toEqual([
      "headline: Title",
      "paragraph: One part ended.",
      "heading: A new chapter",
      "paragraph: The other ended.",
    ]);
  });
  it("may be a point of a list", () => {
    expect(blocksOf("The deal has two parts:\n\n- Trade will grow.\n- Visas will end.")).toEqual([
      "paragraph: The deal has two parts:",
      "paragraph: - Trade will grow.",
      "paragraph: - Visas will end.",
    ]);
  });
  it("is trimmed of blanks, tabs and no-break spaces", () => {
    expect(blocksOf("\u00a0\t The ministers met. \u3000\n\n \u200b\n")).toEqual([
      "paragraph: The ministers met.",
    ]);
  });
  it.each(["", " ", "\n\n\r\n", "\u00a0\u200b"])("is none in %j", (text) => {
    expect(blocksOf(text)).toEqual([]);
  });
});

const PARAGRAPH = "The ministers of both countries met on Monday.";

describe("a line that a site adds", () => {
  it.each([
    ["Share this:", "share buttons"],
    ["Share on Facebook", "share buttons"],
    ["Tweet", "share buttons"],
    ["Advertisement", "site notice"],
    ["Sign up for our newsletter", "site notice"],
    ["© 2024 Example Media", "site notice"],
    ["This site uses cookies.", "site notice"],
    ["Read more: Another story", "related posts"],
    ["Skip to content", "navigation"],
    ["Required fields are marked *", "comment form"],
  ])("%s", (line, reason) => {
    expect(blocksOf(`${PARAGRAPH}\n\n${line}\n\n${PARAGRAPH}`)[1]).toBe(`dropped (${reason}): ${line}`);
  });
  it.each([
    "Ministers share a meal with the king on Monday.",
    "The comments angered Moscow.",
    "The latest news from Kyiv is grim.",
    "Email traffic between the ministries has grown.",
  ])("is not a sentence with such a word: %s", (line) => {
    expect(blocksOf(`${PARAGRAPH}\n\n${line}\n\n${PARAGRAPH}`)[1]).toBe(`paragraph: ${line}`);
  });
  it.each([
    ["Leave a Reply", "comment form"],
    ["Latest Posts", "related posts"],
    ["You might also like", "related posts"],
  ])("“%s” ends the article", (line, reason) => {
    expect(findBoilerplate([PARAGRAPH, PARAGRAPH, PARAGRAPH, line, PARAGRAPH])).toEqual([
      null,
      null,
      null,
      reason,
      reason,
    ]);
  });
  it("at the top of the page only that line goes", () => {
    expect(findBoilerplate(["Latest Posts", ...Array.from({ length: 5 }, () => PARAGRAPH)])).toEqual([
      "related posts",
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe("where a text comes from", () => {
  it.each([
    ["Source: Stern", "Stern"],
    ["(First published by Example Wire)", "Example Wire"],
    ["This article first appeared in Example Daily.", "Example Daily"],
  ])("%s", (line, origin) => {
    expect(originOf([PARAGRAPH, PARAGRAPH, line])).toBe(origin);
    expect(splitBlocks(`${PARAGRAPH}\n\n${PARAGRAPH}\n\n${line}`, null).origin).toBe(origin);
  });
  it("is not told by a sentence in the middle, nor by a text of one line", () => {
    expect(originOf([PARAGRAPH, "Source: Stern", ...Array.from({ length: 4 }, () => PARAGRAPH)])).toBeNull();
    expect(originOf(["Source: Stern"])).toBeNull();
  });
});

describe("lines that go on", () => {
  it("a first line that the next goes on in small letters is no headline", () => {
    for (const end of ["\n", "\r\n", "\r"])
      expect(blocksOf(`Germany condemned Iran${end}on Monday.${end}${end}France did not.`)).toEqual([
        `paragraph: Germany condemned Iran${end}on Monday.`,
        "paragraph: France did not.",
      ]);
  });
  it("reads very many lines, whatever ends them (minutes when the look back was quadratic)", () => {
    const { blocks } = splitBlocks("Russia\r".repeat(200_000), null);
    expect(blocks.length).toBeGreaterThan(1000);
  });
});

describe("a source line", () => {
  it("is found before what a site adds, however short the article is", () => {
    const lines = [
      "China and Japan meet",
      PARAGRAPH,
      "Source: Stern",
      "Leave a Reply",
      "Latest Posts",
      "Another story",
    ];
    expect(originOf(lines)).toBe("Stern");
    expect(findBoilerplate(lines)[2]).toBe("source line");
  });
});
