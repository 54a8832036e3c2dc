// What decides the text of a page: paragraphs, tables, quotes, what is dropped, and who wins over whom.
import { describe, expect, it } from "vitest";
import { documentFromHtml, InputError, LIMITS } from "../../src/intake/index.js";

const SENTENCE = "The ministers of both countries met in the capital on Monday and spoke about grain.";
const OTHER = "They agreed to open a second crossing for lorries before the harvest of next year.";
const page = (body: string, head = ""): string => `<html><head>${head}</head><body>${body}</body></html>`;
const textOf = (html: string): string => documentFromHtml(html).text;

describe("documentFromHtml", () => {
  it("separates paragraphs by a blank line, whether they are closed or not", () => {
    expect(textOf(page(`<p>${SENTENCE}<p>${OTHER}`))).toBe(`${SENTENCE}\n\n${OTHER}`);
    expect(textOf(page(`<div>${SENTENCE}<br><br>${OTHER}</div>`))).toBe(`${SENTENCE}\n\n${OTHER}`);
  });

  it("reads a text without any tag", () => {
    expect(textOf(` ${SENTENCE}\n`)).toBe(SENTENCE);
  });

  it("reads a head that is never closed", () => {
    const html = `<html><head><title>Grain</title><p>${SENTENCE}`;
    expect(documentFromHtml(html)).toMatchObject({ text: SENTENCE, title: "Grain" });
  });

  it("keeps the cells of a table apart and reads a layout table as paragraphs", () => {
    const data = `<p>${SENTENCE}</p><table><tr><th>Year<th>Tonnes<tr><td>2023<td>1,200</table>`;
    expect(textOf(page(data))).toBe(`${SENTENCE}\n\nYear\tTonnes\n2023\t1,200`);
    const layout = `<table><tr><td><a href=/>Home</a><td><p>${SENTENCE}</p><p>${OTHER}</p></table>`;
    expect(textOf(page(layout))).toBe(`${SENTENCE}\n\n${OTHER}`);
  });

  it("drops the mark of a note but keeps the cube of a metre", () => {
    const html = `<p>${SENTENCE} It was 77<sup><a href="#n1">1</a></sup> billion m<sup>3</sup>.</p>`;
    expect(textOf(page(html))).toBe(`${SENTENCE} It was 77 billion m3.`);
  });

  it("drops captions, which often tell of another day", () => {
    expect(
      textOf(page(`<p>${SENTENCE}</p><figure><img><figcaption>Here in 2009.</figcaption></figure>`)),
    ).toBe(SENTENCE);
  });

  it("does not believe a name that would take the article away", () => {
    expect(textOf(page(`<div class="sidebar"><p>${SENTENCE}</p><p>${OTHER}</p></div>`))).toContain(OTHER);
    expect(textOf(page(`<form id="aspnetForm"><p>${SENTENCE}</p><p>${OTHER}</p></form>`))).toContain(OTHER);
    expect(textOf(page(`<article hidden><p>${SENTENCE}</p></article>`))).toBe(SENTENCE);
  });

  it("drops comments even when they are longer than the article", () => {
    const comments = `<div id="comments">${`<p>${OTHER}</p>`.repeat(3).replace(/They/g, "We")}</div>`;
    expect(textOf(page(`<p>${SENTENCE}</p>${comments}`))).toBe(SENTENCE);
  });

  it("writes the headline once when it stands outside of the article", () => {
    const html = page(`<div class="hero"><h1>Grain talks</h1></div><article><p>${SENTENCE}</p></article>`);
    expect(documentFromHtml(html)).toMatchObject({
      text: `Grain talks\n\n${SENTENCE}`,
      title: "Grain talks",
    });
  });

  it("lets the caller's facts win over the page's", () => {
    const head =
      '<meta property="article:published_time" content="2024-05-16"><meta name="author" content="A. B.">';
    const meta = {
      published: "2024-05-20",
      title: "Given",
      publisher: "P",
      author: "C",
      url: "https://a.example/",
    };
    const document = documentFromHtml(page(`<p>${SENTENCE}`, head), meta);
    expect(document).toMatchObject({ ...meta, language: "en" });
    expect(documentFromHtml(page(`<p>${SENTENCE}`, head))).toMatchObject({
      published: "2024-05-16",
      author: "A. B.",
    });
  });

  it("resolves a relative canonical address and refuses what is no web address", () => {
    const head = '<base href="https://a.example/x/"><link rel="canonical" href="y">';
    expect(documentFromHtml(page(`<p>${SENTENCE}`, head)).url).toBe("https://a.example/x/y");
    const script = '<link rel="canonical" href="javascript:alert(1)">';
    expect(documentFromHtml(page(`<p>${SENTENCE}`, script)).url).toBeNull();
  });

  it("reads parts deeper than the limit of nesting as part of the deepest", () => {
    const depth = LIMITS.nesting * 3;
    const html = `${"<div>".repeat(depth)}<p>${SENTENCE}</p><p>${OTHER}</p>${"</div>".repeat(depth)}`;
    expect(textOf(html)).toBe(`${SENTENCE}\n\n${OTHER}`);
  });

  it("refuses a page without text, one too long and one with too many elements", () => {
    const reason = (html: string): string => {
      try {
        return documentFromHtml(html).text;
      } catch (error) {
        return error instanceof InputError ? error.message : "another error";
      }
    };
    expect(reason("")).toContain("holds no text");
    expect(reason("<script>let a = 1;</script>")).toContain("holds no text");
    expect(reason("x".repeat(LIMITS.fileBytes + 1))).toContain("10,000,001 characters");
    expect(reason("x".repeat(LIMITS.documentCharacters + 1))).toContain("2,000,001 characters");
    expect(reason("<i>".repeat(LIMITS.elements + 1))).toContain("more than 300,000 elements");
  });
});
