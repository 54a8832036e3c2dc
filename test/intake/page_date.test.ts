// Where the day of publication of a page comes from, and what is not taken for it.
import { describe, expect, it } from "vitest";
import { documentFromHtml } from "../../src/intake/index.js";

const BODY = "<h1>Talks</h1><p>The ministers of both countries met in the capital on Monday and spoke.</p>";
const dateOf = (head: string, body = BODY, url?: string): unknown =>
  documentFromHtml(`<html><head>${head}</head><body>${body}</body></html>`, { url }).published;

describe("the date of a page", () => {
  it.each([
    ['<meta property="article:published_time" content="2024-05-16T23:50:00-05:00">', "2024-05-16"],
    ['<meta name="DC.date.issued" content="2024-05-16">', "2024-05-16"],
    ['<meta itemprop="datePublished" content="2024-05-16 08:00:00">', "2024-05-16"],
    ['<meta name="pubdate" content="20240516">', "2024-05-16"],
    ['<meta name="date" content="Thu, 16 May 2024 08:00:00 GMT">', "2024-05-16"],
    [
      '<script type="application/ld+json">[{"@type":"BlogPosting","datePublished":"2024-05-16"}]</script>',
      "2024-05-16",
    ],
  ])("is read from %s", (head, day) => {
    expect(dateOf(head)).toBe(day);
  });

  it.each([
    ['<time datetime="2024-05-16T08:00Z">yesterday</time>', "2024-05-16"],
    ['<span itemprop="datePublished">May 16th, 2024</span>', "2024-05-16"],
    ['<p class="dateline">Berlin, 16 May 2024</p>', "2024-05-16"],
    ['<p class="byline">By A. Writer, Published 16.05.2024 | 3 min</p>', "2024-05-16"],
    ['<p class="updated">Updated 18 May 2024</p><p class="date">16 May 2024</p>', "2024-05-16"],
  ])("is read from what the page shows: %s", (shown, day) => {
    expect(dateOf("", BODY + shown)).toBe(day);
  });

  it("is read from the address when nothing else says it", () => {
    expect(dateOf("", BODY, "https://a.example/2024/05/16/talks")).toBe("2024-05-16");
    expect(dateOf("", BODY, "https://a.example/talks-2024")).toEqual({ missing: "no publication date" });
  });

  it("is missing, with the words, when the page's own date is none", () => {
    expect(dateOf('<meta name="date" content="2023-02-29">')).toEqual({
      missing: "invalid date",
      text: "2023-02-29",
    });
    expect(dateOf('<meta name="date" content="1970-01-01">')).toMatchObject({ missing: "invalid date" });
  });

  it("is not the day in a masthead, in a comment, or one that can be read two ways", () => {
    const none = { missing: "no publication date" };
    expect(dateOf("", `<div class="date">1 June 2026</div>${BODY}`)).toEqual(none);
    expect(
      dateOf("", `${BODY}<ol class="comment-list"><li><time datetime="2024-06-01">x</time></ol>`),
    ).toEqual(none);
    expect(dateOf("", `${BODY}<p class="date">05/06/2024</p>`)).toEqual(none);
  });
});
