// Hostile input: a megabyte of each is answered by a document or an InputError, in time that grows with its length only.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentFromBytes, documentFromHtml, documentFromText, InputError } from "../../src/intake/index.js";

const MEGABYTE = 1_000_000;
const SECONDS = 5;
const SENTENCE = "The ministers met in the capital on Monday and spoke about grain and about gas. ";
const fill = (unit: string): string => unit.repeat(Math.ceil(MEGABYTE / unit.length)).slice(0, MEGABYTE);

const HOSTILE: Readonly<Record<string, string>> = {
  "nested divs": fill("<div>"),
  "nested divs with text": fill(`<div>${SENTENCE}`),
  "nested tables": fill(`<table><tr><td>${SENTENCE}`),
  "nested lists": fill("<ul><li>"),
  "nested bold paragraphs": fill("<b><p>"),
  "nested quotes": fill("<q>a"),
  "nested captions": `<table>${fill("<caption>x")}`,
  "open links": fill("<a href=x>y"),
  "less-than signs": fill("<"),
  "open closing tags": fill("</"),
  "stray closing tags": `${"<b>".repeat(500)}${fill("</b></i></p>")}`,
  "square brackets": fill("["),
  "round brackets": fill("("),
  ampersands: fill("&amp"),
  "number entities": fill("&#9"),
  "open comments": fill("<!--"),
  "a comment of dashes": `<!--${fill("- ")}`,
  "open attributes": fill('<a b="'),
  "many attributes": `<a ${fill("class=x ")}>`,
  "one long class": `<p class="${fill("related-posts ")}">${SENTENCE}`,
  "open scripts": fill("<script>"),
  "an open title": `<title>${fill("</titl")}`,
  "broken linked data": `<script type="application/ld+json">${fill("[")}</script><p>${SENTENCE}`,
  "many linked data": fill('<script type="application/ld+json">{"@type":"Thing"}</script>'),
  "bylines without a name": fill("<p class=byline>2024"),
  "times without a date": `<h1>x</h1>${fill("<time datetime=x>y</time>")}`,
  spaces: `<p>${fill(" ")}x`,
  dashes: fill("-"),
  "one letter": fill("a"),
  "open addresses": fill("http://a."),
};

describe("hostile input", () => {
  for (const [name, input] of Object.entries(HOSTILE)) {
    it(`answers a megabyte of ${name}`, () => {
      const start = performance.now();
      for (const read of [documentFromHtml, documentFromText]) expect(answer(() => read(input))).not.toBe("");
      expect(performance.now() - start).toBeLessThan(SECONDS * 1_000);
    });
  }

  it("refuses a megabyte of random bytes with a sentence", () => {
    let state = 7;
    const bytes = Uint8Array.from({ length: MEGABYTE }, () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
      return state >> 16;
    });
    const start = performance.now();
    for (const name of ["a.txt", "a.html"]) {
      expect(answer(() => documentFromBytes(bytes, name))).toContain("looks like binary data");
    }
    expect(performance.now() - start).toBeLessThan(SECONDS * 1_000);
  });
});

describe("any string as a page", () => {
  const TAGS =
    "<div> </div> <p> </p> <table> <tr> <td> </table> <ul> <li> </ul> <a_href=x> </a> <b> </b> <q> </q> <h1> </h1> " +
    "<form> </form> <article> </article> <script> </script> <!-- --> <title> </title> <body> <html> <br> <sup> <pre> " +
    "<caption> <div_class=comments> <p_class=byline> <div_itemprop=articleBody> &amp; &#0; &#xD800; &quot < > \" ' = word";
  const tag = fc.constantFrom(...TAGS.split(" ").map((word) => word.replace("_", " ")), SENTENCE, "\n");

  it("gives a tidy text or an InputError", () => {
    const input = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(tag, { maxLength: 60 }).map((tags) => tags.join("")),
    );
    fc.assert(
      fc.property(input, (html) => {
        const text = answer(() => documentFromHtml(html));
        return text === text.trim() && !/\n{3}|\p{Cc}{4}/u.test(text);
      }),
      { numRuns: 2_000 },
    );
  });
});

/** The text, or the sentence of the InputError; any other error goes through. */
function answer(read: () => { readonly text: string }): string {
  try {
    return read().text;
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
}
