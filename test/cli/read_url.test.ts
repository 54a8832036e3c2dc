// `chancery read URL...` from the command line to a real server on this machine.
import type { RequestListener } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { schemaFor } from "../contract/published_schema.js";
import { type LocalServer, page, redirect, serve } from "../intake/net/local_server.js";
import { chancery } from "./run_chancery.js";

const SENTENCE = "The foreign minister of Norway visited China on Monday.";
const OTHER = "The president of France visited Germany on Tuesday and met the chancellor there.";
const article = (text: string, head = ""): string =>
  `<html><head><title>Talks</title>${head}</head><body><article><p>${text}</p></article></body></html>`;
const DATED = '<meta property="article:published_time" content="2024-05-15">';

const item = (path: string, more = ""): string =>
  `<item><title>Entry ${path}</title><link>${path}</link><pubDate>Thu, 16 May 2024 08:30:00 GMT</pubDate>` +
  `<author>Ann Lee</author>${more}</item>`;
const rss = (items: string): string =>
  `<rss version="2.0"><channel><title>World</title>${items}</channel></rss>`;
const FEED = { "content-type": "application/rss+xml; charset=utf-8" };

/** Pages that say how many of them were asked for at one time. */
let asked = 0;
let most = 0;
const busy: RequestListener = (request, response) => {
  asked += 1;
  most = Math.max(most, asked);
  setTimeout(() => {
    asked -= 1;
    page(article(SENTENCE))(request, response);
  }, 30);
};
const TEN = Array.from({ length: 10 }, (_, n) => `/busy${n}`);

let server: LocalServer;
let url = "";
beforeAll(async () => {
  server = await serve({
    "/article": page(article(SENTENCE)),
    "/dated": page(article(OTHER, DATED)),
    "/moved": redirect("/article"),
    "/plain": page(SENTENCE, { "content-type": "text/plain" }),
    "/latin": page(Buffer.from(`${SENTENCE} Málaga.`, "latin1"), {
      "content-type": "text/plain; charset=iso-8859-1",
    }),
    "/script": page("<html><body><script>let a;</script></body></html>"),
    "/empty": page(""),
    "/feed": page(
      rss(
        item("/slow") +
          item("/dated") +
          item("/gone", `<description>&lt;p&gt;${OTHER}</description>`) +
          item("/lost") +
          item("/script", `<description>${SENTENCE}</description>`) +
          item("http://169.254.169.254/keys") +
          "<item><title>Nowhere</title><description>China and Norway signed an agreement.</description></item>",
      ),
      FEED,
    ),
    "/slow": (request, response) => void setTimeout(() => page(article(SENTENCE))(request, response), 300),
    "/gone": (_request, response) => response.writeHead(410).end(),
    "/many": page(
      rss(
        Array.from(
          { length: 101 },
          (_, n) => `<item><description>${SENTENCE} ${n}</description></item>`,
        ).join(""),
      ),
      FEED,
    ),
    ...Object.fromEntries(TEN.map((path) => [path, busy])),
    "/ten": page(rss(TEN.map((path) => item(path)).join("")), FEED),
    "/none": page("<rss version='2.0'><channel><title>x</title></channel></rss>", FEED),
    "/broken": page("<rss><channel><item>", FEED),
    "/json": page('{"a": 1}', { "content-type": "application/json" }),
  });
  url = server.url;
});
afterAll(() => server.close());

interface Line {
  readonly url: string;
  readonly title: string;
  readonly published: unknown;
  readonly author: string | null;
  readonly text?: string;
}

async function read(
  ...args: string[]
): Promise<{ code: number | null; lines: Line[]; complaints: string[] }> {
  const { code, stdout, stderr } = await chancery(["read", "--json", ...args]);
  const lines = stdout.split("\n").filter((line) => line !== "");
  for (const line of lines) expect(schemaFor("read").safeParse(JSON.parse(line)).error).toBeUndefined();
  return {
    code,
    lines: lines.map((line) => JSON.parse(line) as Line),
    complaints: stderr.split("\n").filter((line) => line !== ""),
  };
}

describe("chancery read URL", () => {
  it("reads a page, after its redirects, under the address where it was found", async () => {
    const { code, lines, complaints } = await read(
      "--allow-private",
      "--published",
      "2024-05-16",
      `${url}/moved`,
    );
    expect({ code, complaints }).toEqual({ code: 0, complaints: [] });
    expect(lines).toMatchObject([
      { url: `${url}/article`, title: "Talks", published: "2024-05-16", text: SENTENCE },
    ]);
    expect(JSON.stringify(lines)).toContain('"CONSULT"');
  });

  it("tells who asks", async () => {
    await read("--allow-private", `${url}/article`);
    expect(server.requests.at(-1)?.headers["user-agent"]).toBe(
      "Chancery/0.1.0 (reads one page at a user's request)",
    );
  });

  it("shows it with its address once, beside files and plain texts, and takes what the user knows", async () => {
    const { code, stdout } = await chancery(
      ["read", `${url}/plain`, "--allow-private", "--publisher", "Norland Times", "--title", "T"],
      {},
    );
    expect(code).toBe(0);
    expect(stdout).toContain(`T\nNorland Times · no publication date · English\n${url}/plain\n`);
    const { lines } = await read("--allow-private", `${url}/plain`, "README.md", `${url}/latin`);
    expect(lines).toHaveLength(3);
    const known = await read("--allow-private", `${url}/plain`, "--url", "https://news.example/a");
    expect(known.lines[0]?.url).toBe("https://news.example/a");
  });

  it("names what cannot be read and reads the rest, with exit code 2", async () => {
    const paths = ["/nothing", "/script", "/empty", "/none", "/broken", "/json", "/article"];
    const { code, lines, complaints } = await read(
      "--allow-private",
      ...paths.map((path) => `${url}${path}`),
    );
    expect(code).toBe(2);
    expect(lines).toHaveLength(1);
    const said = [
      "answered 404 (Not Found)",
      "The page holds no text",
      "is empty",
      "is a feed without entries",
      "is a feed that is broken",
      "is no feed of RSS, Atom or JSON Feed",
    ];
    expect(complaints).toHaveLength(said.length);
    for (const [index, words] of said.entries()) {
      expect(complaints[index]).toMatch(new RegExp(`^chancery: ${url}${paths[index]}`));
      expect(complaints[index]).toContain(words);
    }
  });

  it.each([
    [
      "this machine",
      [],
      /leads? to 127\.0\.0\.1|is this machine itself, and is not read: give a public address, or allow private ones \(--allow-private\)/,
    ],
    [
      "a name for this machine",
      ["http://localhost:9/"],
      /localhost:9\/ leads to (?:127\.0\.0\.1|::1), this machine itself/,
    ],
    ["a private network", ["http://192.168.1.1/"], /is a private network, and is not read/],
    ["the keys of a cloud", ["--allow-private", "http://169.254.169.254/"], /is the metadata of a cloud/],
    ["another scheme", ["ftp://example.org/a"], /begins with "ftp:": only http: and https: are read/],
    ["a user's name", ["https://anna@example.org/"], /with a user name or a password/],
  ])("refuses %s with exit code 2", async (_what, args, sentence) => {
    const { code, stdout, stderr } = await chancery([
      "read",
      ...(args.length > 0 ? args : [`${url}/article`]),
    ]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(sentence);
    expect(stderr).toMatch(/^chancery: [^\n]+\n$/);
  });
});

describe("chancery read FEED", () => {
  it("reads the page of each entry in order, else the feed's own text, and names what is unread", async () => {
    const { code, lines, complaints } = await read("--allow-private", `${url}/feed`);
    expect(lines).toMatchObject([
      { url: `${url}/slow`, title: "Talks", published: "2024-05-16", author: "Ann Lee", text: SENTENCE },
      { url: `${url}/dated`, title: "Talks", published: "2024-05-15", text: OTHER },
      { url: `${url}/gone`, title: "Entry /gone", published: "2024-05-16", author: "Ann Lee", text: OTHER },
      { url: `${url}/script`, title: "Entry /script", text: SENTENCE },
      { url: null, title: "Nowhere", published: { missing: "no publication date" } },
    ]);
    const instead = "it was read from the feed's own text instead.";
    const unread = "the feed has no text of it that can be read either.";
    const words = [
      [`${url}/gone answered 410 (Gone)`, instead],
      [`${url}/lost answered 404 (Not Found)`, unread],
      [`${url}/script: The page holds no text to read`, instead],
      ["http://169.254.169.254/keys is the metadata of a cloud", unread],
      [`the entry "Nowhere" of ${url}/feed has no address that can be fetched`, instead],
    ];
    expect(complaints).toHaveLength(words.length);
    for (const [index, parts] of words.entries())
      for (const part of parts) expect(complaints[index]).toContain(part);
    expect(code).toBe(2);
  });

  it("gives every entry the day that the user gives, and refuses a title for all of them", async () => {
    const { lines } = await read("--allow-private", "--published", "2024-06-01", `${url}/feed`);
    expect(lines.map(({ published }) => published)).toEqual(lines.map(() => "2024-06-01"));
    const { code, complaints } = await read("--allow-private", "--title", "T", `${url}/feed`);
    expect(code).toBe(2);
    expect(complaints[0]).toContain(
      "is a feed of several documents, and --title belongs to one: leave it out.",
    );
  });

  it("asks for three pages at a time and no more", async () => {
    const { lines } = await read("--allow-private", `${url}/ten`);
    expect(lines.map((line) => line.url)).toEqual(TEN.map((path) => `${url}${path}`));
    expect(most).toBe(3);
  });

  it("reads a hundred entries and says that there are more", async () => {
    const { code, lines, complaints } = await read("--allow-private", `${url}/many`);
    expect(complaints[0]).toBe(`chancery: ${url}/many has more than 100 entries: the first 100 are read.`);
    expect([code, lines.length, lines.at(-1)?.text]).toEqual([0, 100, `${SENTENCE} 99`]);
  });
});
