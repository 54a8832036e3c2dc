// Feeds of each kind to their entries, and what hostile and broken ones give.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { feedFromBytes, InputError } from "../../../src/intake/index.js";
import { readFeed } from "../../../src/intake/net/read_feed.js";

const URL = "https://news.example/feeds/world.xml";

const rss = (items: string, head = "", root = ""): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${root}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" ` +
  `xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>World</title>${head}${items}</channel></rss>`;
const item = (inside: string): string => `<item>${inside}</item>`;
const json = (items: readonly object[]): string =>
  JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "World", items });

function reason(text: string): string {
  try {
    readFeed(text, URL);
    return "no error";
  } catch (error) {
    return error instanceof InputError ? error.message : `another error: ${String(error)}`;
  }
}

describe("readFeed", () => {
  it("reads RSS 2.0, the whole text before the summary", () => {
    const text = rss(
      item(
        "<title>Talks &amp; grain</title><link> /2024/talks </link><pubDate>Thu, 16 May 2024 23:30:00 -0500</pubDate>" +
          "<dc:creator>Ann Lee</dc:creator><description>Short.</description>" +
          "<content:encoded><![CDATA[<p>Ministers met &amp; spoke.</p>]]></content:encoded>",
      ) +
        item(
          "<title>No link</title><guid>https://news.example/g</guid><description>&lt;p&gt;Short.</description>",
        ),
    );
    expect(readFeed(text, URL)).toEqual({
      isCut: false,
      entries: [
        {
          url: "https://news.example/2024/talks",
          title: "Talks & grain",
          published: "2024-05-16",
          author: "Ann Lee",
          content: { text: "<p>Ministers met &amp; spoke.</p>", isHtml: true },
        },
        {
          url: "https://news.example/g",
          title: "No link",
          published: null,
          author: null,
          content: { text: "<p>Short.", isHtml: true },
        },
      ],
    });
  });

  it("reads RSS 1.0", () => {
    const text =
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ' +
      'xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://news.example/"><title>W</title></channel>' +
      '<item rdf:about="https://news.example/1"><title>One</title><link>https://news.example/1</link>' +
      "<description>Text.</description><dc:date>2024-05-16T08:00:00+03:00</dc:date><dc:creator>Bo</dc:creator></item></rdf:RDF>";
    expect(readFeed(text, URL).entries).toEqual([
      {
        url: "https://news.example/1",
        title: "One",
        published: "2024-05-16",
        author: "Bo",
        content: { text: "Text.", isHtml: true },
      },
    ]);
  });

  it("reads Atom, with bases of addresses, the link of the page and the day of publication before that of a change", () => {
    const text =
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://other.example/a/"><title>W</title><author><name>Desk</name></author>' +
      '<entry xml:base="b/"><title type="html">A &lt;i&gt;day&lt;/i&gt;</title><link rel="self" href="self"/><link href="page#top"/>' +
      "<updated>2024-05-17T08:00:00Z</updated><published>2024-05-16T08:00:00Z</published>" +
      '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Hello <b>you</b>.</p></div></content></entry>' +
      '<entry><title>Two</title><link rel="alternate" href="/two"/><updated>2024-05-17T08:00:00Z</updated>' +
      '<content type="image/png">AAAA</content><summary>Plain &lt;words&gt;.</summary></entry></feed>';
    expect(readFeed(text, URL).entries).toEqual([
      {
        url: "https://other.example/a/b/page",
        title: "A day",
        published: "2024-05-16",
        author: "Desk",
        content: { text: "<p>Hello <b>you</b>.</p>", isHtml: true },
      },
      {
        url: "https://other.example/two",
        title: "Two",
        published: "2024-05-17",
        author: "Desk",
        content: { text: "Plain <words>.", isHtml: false },
      },
    ]);
  });

  it("reads JSON Feed", () => {
    const text = json([
      {
        id: "1",
        url: "/1",
        title: "One",
        content_html: "<p>x",
        date_published: "2024-05-16T00:00:00Z",
        authors: [{ name: "N" }],
      },
      { id: "2", external_url: "https://else.example/", content_text: "x < y" },
    ]);
    expect(readFeed(text, URL).entries).toMatchObject([
      {
        url: "https://news.example/1",
        title: "One",
        published: "2024-05-16",
        author: "N",
        content: { isHtml: true },
      },
      {
        url: "https://else.example/",
        title: null,
        published: null,
        content: { text: "x < y", isHtml: false },
      },
    ]);
  });

  it("leaves a date that is none, and an address that is none of the web", () => {
    const links = [
      "javascript:alert(1)",
      "file:///etc/passwd",
      "http://",
      "data:text/html,x",
      `/${"a".repeat(9000)}`,
    ];
    const text = rss(
      links.map((link) => item(`<title>T</title><link>${link}</link><pubDate>soon</pubDate>`)).join(""),
    );
    expect(readFeed(text, URL).entries).toEqual(
      links.map(() => ({ url: null, title: "T", published: null, author: null, content: null })),
    );
  });

  it("names each address once and stops at a hundred entries", () => {
    const twice = rss(item("<title>A</title><link>/a#1</link>") + item("<title>B</title><link>/a#2</link>"));
    expect(readFeed(twice, URL)).toMatchObject({ isCut: false, entries: [{ title: "A" }] });
    const many = Array.from({ length: 20_000 }, (_, n) => item(`<title>${n}</title><link>/${n}</link>`)).join(
      "",
    );
    const { entries, isCut } = readFeed(rss(many), URL);
    expect([entries.length, entries.at(-1)?.title, isCut]).toEqual([100, "99", true]);
  });

  it("finds the charset of the header, then of the declaration", async () => {
    const text = rss(item("<title>Köln</title><link>/a</link>")).replace("UTF-8", "iso-8859-1");
    const bytes = Buffer.from(text, "latin1");
    expect((await feedFromBytes(bytes, URL, "application/rss+xml")).entries[0]?.title).toBe("Köln");
    const utf16 = Buffer.from(`\ufeff${text}`, "utf16le");
    expect((await feedFromBytes(utf16, URL, "text/xml")).entries[0]?.title).toBe("Köln");
    await expect(feedFromBytes(new Uint8Array(), URL)).rejects.toThrow(`${URL}: The input is empty`);
  });
});

describe("a feed that is none", () => {
  it.each([
    ["<html><body>x</body></html>", "is no feed of RSS, Atom or JSON Feed"],
    ["", "is no feed"],
    ["[]", "is no feed"],
    ['{"items": []}', "is no feed"],
    [json([]), "is a feed without entries"],
    [rss(""), "is a feed without entries"],
    ["<rss><channel><item><title>A", "is a feed that is broken"],
    [rss(item("<title>")).slice(0, -40), "is a feed that is broken"],
  ])("is answered with a sentence: %j", (text, words) => {
    expect(reason(text)).toContain(`${URL} ${words}`);
    expect(reason(text)).toMatch(/: (?:give|try) [^.]+\.$/);
  });
});

describe("a hostile feed", () => {
  const entities =
    '<!DOCTYPE rss [<!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">' +
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>';

  it("reads no file and swells no entity", () => {
    const inside = item("<title>&file;&c;</title><link>/a</link><description>&file;&c;</description>");
    const withoutFile = entities.replace(/<!ENTITY file[^>]+>/, "");
    for (const root of [entities, withoutFile]) {
      const text = rss(inside, "", root);
      const said = reason(text) === "no error" ? JSON.stringify(readFeed(text, URL)) : reason(text);
      expect(said).not.toContain("root:");
      expect(said).not.toContain("aaaaaaaaaa");
    }
  });

  it("touches no prototype", () => {
    const fields =
      "<__proto__><polluted>1</polluted></__proto__><constructor>2</constructor><title>T</title>";
    expect(reason(rss(item(fields)))).toContain("is a feed that is broken");
    readFeed(`{"__proto__": {"polluted": 1}, ${json([{ id: "1", title: "T" }]).slice(1)}`, URL);
    expect("polluted" in {}).toBe(false);
  });

  it("gives entries or a sentence whatever stands in the fields of JSON", () => {
    const keys = [
      "id",
      "url",
      "external_url",
      "title",
      "content_html",
      "content_text",
      "date_published",
      "authors",
    ];
    const field = fc.tuple(fc.constantFrom(...keys), fc.jsonValue());
    const items = fc.array(fc.array(field).map((fields) => Object.fromEntries(fields)));
    fc.assert(
      fc.property(items, (all) => {
        const said = reason(json(all));
        expect(said === "no error" || said.startsWith(URL)).toBe(true);
      }),
    );
  });

  it.each<[string, string]>([
    ["nested tags", `<rss version="2.0"><channel>${"<a>".repeat(300_000)}`],
    ["closed nested tags", rss(item(`${"<a>".repeat(50_000)}x${"</a>".repeat(50_000)}`))],
    ["open brackets", rss(item("<".repeat(1_000_000)))],
    ["attributes", rss(`<item ${'a="b" '.repeat(150_000)}/>`)],
    ["references", rss(item(`<title>${"&amp;lt;".repeat(120_000)}</title>`))],
    ["comments", `${"<!--".repeat(250_000)}<rss version="2.0">`],
    ["CDATA", rss(item(`<title>${"<![CDATA[".repeat(110_000)}</title>`))],
    ["entities", rss(item("<title>&a;</title>"), "", `<!DOCTYPE rss [${'<!ENTITY a "x">'.repeat(60_000)}]>`)],
    ["a long title", rss(item(`<title>${"<b ".repeat(300_000)}</title>`))],
    ["brackets of JSON", `{"version":"https://jsonfeed.org/version/1.1","items":${"[".repeat(1_000_000)}`],
    [
      "white space",
      rss(item(`<title>${" ".repeat(1_000_000)}</title><link>${" ".repeat(1_000_000)}</link>`)),
    ],
  ])("of a megabyte of %s is answered", (_what, text) => {
    const said = reason(text);
    expect(said === "no error" || said.startsWith(URL)).toBe(true);
  });
});
