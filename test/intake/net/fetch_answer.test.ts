// What servers answer: slow, broken, too much, packed, of any status, type and charset.
import { createServer } from "node:net";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { documentFromBytes } from "../../../src/intake/index.js";
import { type NetEffects, systemNet } from "../../../src/intake/net/effects.js";
import { NET_LIMITS } from "../../../src/intake/net/limits.js";
import { fetchLocal, reason, start } from "./fetching.js";
import { page, redirect } from "./local_server.js";

const SENTENCE = "The ministers of both countries met in the capital on Monday and spoke about grain.";

describe("a server that is slow, broken or silent", () => {
  const SOON = { limits: { ...NET_LIMITS, totalMs: 200 } };

  it("is left when its headers or its body do not come, or its name is never found", async () => {
    const { url } = await start({
      "/silent": () => {},
      "/drip": (_request, response) => {
        response.writeHead(200, { "content-type": "text/html" });
        const timer = setInterval(() => response.write("x"), 20);
        response.on("close", () => clearInterval(timer));
      },
      "/away": redirect("/silent"),
    });
    for (const path of ["/silent", "/drip", "/away"]) {
      expect(await reason(`${url}${path}`, SOON)).toBe(
        `${url}${path} took more than the limit of 0.2 s to fetch: try later, or save the page and read the file.`,
      );
    }
    const lost: NetEffects = { ...systemNet, resolve: () => new Promise(() => {}) };
    expect(await reason("http://news.example/", SOON, lost)).toContain("took more than the limit of 0.2 s");
  });

  it("is named with the code of what went wrong", async () => {
    const { url, port, close } = await start({
      "/cut": (_request, response) => {
        response.writeHead(200, { "content-type": "text/html", "content-length": "100" });
        response.write("x");
        response.socket?.destroySoon();
      },
      "/gone": (request) => request.socket.destroy(),
      "/head": (_request, response) => response.writeHead(200, { "x-long": "a".repeat(20_000) }).end(),
    });
    expect(await reason(`${url}/cut`)).toContain("broke the connection off");
    expect(await reason(`${url}/gone`)).toContain("broke the connection off");
    expect(await reason(`${url}/head`)).toContain("headers that are too long");
    await close();
    expect(await reason(`http://127.0.0.1:${port}/`)).toContain("refuses the connection");
    const unknown: NetEffects = {
      ...systemNet,
      resolve: () => Promise.reject(Object.assign(new Error("no"), { code: "ENOTFOUND" })),
    };
    expect(await reason("http://news.example/", {}, unknown)).toContain(
      "its host is not known: check the spelling",
    );
  });

  it("is named when it speaks no HTTP", async () => {
    const server = createServer((socket) => socket.end("220 mail.example ESMTP\r\n"));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as { port: number };
    expect(await reason(`http://127.0.0.1:${port}/`)).toContain(
      "is no web server that can be understood (HPE_",
    );
    server.close();
  });
});

describe("a body", () => {
  const gz = { "content-encoding": "gzip" };
  const raw = Buffer.from(`<p>${SENTENCE}`);

  it("is decompressed from gzip, deflate in both forms, and br", async () => {
    const { url } = await start({
      "/gzip": page(gzipSync(raw), gz),
      "/x-gzip": page(gzipSync(raw), { "content-encoding": "X-GZIP" }),
      "/zlib": page(deflateSync(raw), { "content-encoding": "deflate" }),
      "/bare": page(deflateRawSync(raw), { "content-encoding": "deflate" }),
      "/br": page(brotliCompressSync(raw), { "content-encoding": "br" }),
      "/as-is": page(raw, { "content-encoding": "identity" }),
    });
    for (const path of ["/gzip", "/x-gzip", "/zlib", "/bare", "/br", "/as-is"])
      expect(Buffer.from((await fetchLocal(`${url}${path}`)).bytes).toString()).toBe(raw.toString());
  });

  it("is refused when it is larger than the limit, before or after decompression", async () => {
    const bomb = Buffer.alloc(200_000_000);
    let sent = 0;
    const { url } = await start({
      "/gzip": page(gzipSync(bomb), gz),
      "/br": page(brotliCompressSync(bomb.subarray(0, 20_000_000)), { "content-encoding": "br" }),
      "/twice": page(gzipSync(gzipSync(bomb)), { "content-encoding": "gzip, gzip" }),
      "/told": (_request, response) =>
        response.writeHead(200, { "content-type": "text/html", "content-length": "10000001" }).flushHeaders(),
      "/endless": (_request, response) => {
        response.writeHead(200, { "content-type": "text/html" });
        const more = (): void => {
          for (let wants = true; wants && !response.destroyed; sent += 1_000_000)
            wants = response.write(Buffer.alloc(1_000_000, "x"));
        };
        response.on("drain", more);
        more();
      },
      "/most": page(Buffer.alloc(10_000_000, "x")),
    });
    for (const path of ["/gzip", "/br", "/told", "/endless"])
      expect(await reason(`${url}${path}`)).toContain(
        `${url}${path} has more than 10,000,000 bytes, which is the most`,
      );
    expect(sent).toBeLessThan(100_000_000);
    expect(await reason(`${url}/twice`)).toContain(
      'packed as "gzip, gzip": only gzip, deflate and br are read',
    );
    expect((await fetchLocal(`${url}/most`)).bytes).toHaveLength(10_000_000);
  });

  it("is refused when its packing is damaged or cut short", async () => {
    const { url } = await start({
      "/cut": page(gzipSync(raw).subarray(0, 30), gz),
      "/no": page(raw, gz),
      "/other": page(raw, { "content-encoding": "zstd" }),
    });
    expect(await reason(`${url}/cut`)).toContain("gzip data that is damaged or cut short");
    expect(await reason(`${url}/no`)).toContain("gzip data that is damaged or cut short");
    expect(await reason(`${url}/other`)).toContain('packed as "zstd"');
  });
});

describe("status and type", () => {
  it.each([
    [404, "answered 404 (Not Found): the page is not there; check the address."],
    [410, "answered 410 (Gone): the page is not there"],
    [401, "answered 401 (Unauthorized): the page is not given to everyone; open it in a browser"],
    [403, "answered 403 (Forbidden): the page is not given to everyone"],
    [429, "answered 429 (Too Many Requests): it was asked too often; try later."],
    [503, "answered 503 (Service Unavailable): its server fails; try later."],
    [204, "answered 204 (No Content): that is no page"],
    [304, "answered 304 (Not Modified): that is no page"],
    [799, "answered 799: its server fails"],
  ])("names the status %i", async (status, words) => {
    const { url } = await start({ "/": (_request, response) => response.writeHead(status).end() });
    expect(await reason(`${url}/`)).toContain(`${url}/ ${words}`);
  });

  const RSS = '<?xml version="1.0"?><!-- a --><rss version="2.0"><channel/></rss>';
  it.each([
    ["text/html", "<p>x", "document"],
    ["TEXT/HTML ; charset=utf-8", "<p>x", "document"],
    ["application/xhtml+xml", "<html/>", "document"],
    ["text/plain", "x", "document"],
    ["", "x", "document"],
    ["application/rss+xml", RSS, "feed"],
    ["application/atom+xml", "<feed/>", "feed"],
    ["application/rdf+xml", "<rdf:RDF/>", "feed"],
    ["application/feed+json", "{}", "feed"],
    ["application/json", "{}", "feed"],
    ["application/xml", RSS, "feed"],
    ["text/xml", '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"/>', "document"],
    ["text/html", RSS, "feed"],
    ["text/plain", `\ufeff${RSS}`, "feed"],
    ["", '{"version": "https://jsonfeed.org/version/1.1"}', "feed"],
  ])("takes %j as what it is", async (type, body, kind) => {
    const { url } = await start({
      "/": (_request, response) =>
        response.writeHead(200, type === "" ? {} : { "content-type": type }).end(body),
    });
    expect(await fetchLocal(`${url}/`)).toMatchObject({ kind });
  });

  it("refuses every other type, before the body is read", async () => {
    const { url } = await start({
      "/": (_request, response) =>
        response.writeHead(200, { "content-type": "application/pdf" }).flushHeaders(),
    });
    expect(await reason(`${url}/`)).toBe(
      `${url}/ is of the type "application/pdf": only pages, plain texts and feeds are read; save its text and read the file.`,
    );
  });
});

describe("the charset", () => {
  const text = "Der Außenminister sprach in Köln über Getreide und Öl. ";
  const latin = Buffer.from(text.repeat(3), "latin1");
  const utf8 = Buffer.from(text.repeat(3));

  it.each([
    ["of the header", "text/plain; charset=iso-8859-1", latin],
    ["that the header does not tell", "text/plain", latin],
    ["that nobody knows", "text/plain; charset=x-none", utf8],
    ["that is told wrong", "text/plain; charset=iso-8859-1", utf8],
    ["of a page without any", "text/html", Buffer.concat([Buffer.from("<p>"), utf8])],
  ])("%s is found", async (_what, type, body) => {
    const { url } = await start({ "/": page(body, { "content-type": type }) });
    const { bytes, contentType } = await fetchLocal(`${url}/`);
    expect(documentFromBytes(bytes, url, {}, contentType).text).toContain(
      "Außenminister sprach in Köln über",
    );
  });
});
