// Fetching from real servers on this machine: what is handed on, and every way in which an address is refused.
import { createServer } from "node:net";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { documentFromBytes } from "../../../src/intake/index.js";
import { type NetEffects, systemNet } from "../../../src/intake/net/effects.js";
import { type FetchedPage, fetchPage } from "../../../src/intake/net/fetch_page.js";
import { InputError } from "../../../src/intake/net/index.js";
import { NET_LIMITS } from "../../../src/intake/net/limits.js";
import { CERTIFICATE } from "./certificate.js";
import { type LocalServer, type Pages, page, redirect, serve } from "./local_server.js";

const SENTENCE = "The ministers of both countries met in the capital on Monday and spoke about grain.";
const OPTIONS = { allowPrivate: true, userAgent: "Chancery/test" };
const PUBLIC = "93.184.215.14";

const open: LocalServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function start(pages: Pages): Promise<LocalServer> {
  const server = await serve(pages);
  open.push(server);
  return server;
}

async function startTls(pages: Pages): Promise<LocalServer> {
  const server = await serve(pages, CERTIFICATE);
  open.push(server);
  return server;
}

function fetchLocal(url: string, options = {}, effects = systemNet): Promise<FetchedPage> {
  return fetchPage(url, { ...OPTIONS, ...options }, effects);
}

/** The sentence that an address is refused with. */
async function reason(url: string, options = {}, effects = systemNet): Promise<string> {
  try {
    await fetchLocal(url, options, effects);
    return "no error";
  } catch (error) {
    return error instanceof InputError ? error.message : `another error: ${String(error)}`;
  }
}

/** A net in which each look-up of a name gives the next answer of the list, and the last one from then on. */
function namesGive(...answers: readonly (readonly string[])[]): NetEffects & { readonly lookups: string[] } {
  const lookups: string[] = [];
  return {
    ...systemNet,
    lookups,
    async resolve(host) {
      lookups.push(host);
      return answers[Math.min(lookups.length, answers.length) - 1] ?? [];
    },
  };
}

describe("fetchPage", () => {
  it("hands on the bytes, the final address, the type and what tells a change", async () => {
    const headers = {
      "content-type": "text/html; charset=koi8-r",
      etag: '"v1"',
      "last-modified": "Thu, 16 May 2024 08:30:00 GMT",
    };
    const { url, requests } = await start({ "/a?b=1": page(`<p>${SENTENCE}`, headers) });
    const { bytes, ...rest } = await fetchLocal(`${url}/a?b=1#part`);
    expect(new TextDecoder().decode(bytes)).toBe(`<p>${SENTENCE}`);
    expect(rest).toEqual({
      url: `${url}/a?b=1`,
      kind: "document",
      contentType: "text/html; charset=koi8-r",
      etag: '"v1"',
      lastModified: "Thu, 16 May 2024 08:30:00 GMT",
    });
    expect(requests[0]?.method).toBe("GET");
    expect(requests[0]?.headers).toMatchObject({ "user-agent": "Chancery/test", host: new URL(url).host });
    expect(Object.keys(requests[0]?.headers ?? {})).not.toContain("cookie");
  });

  it("follows five redirects, relative ones too, and says where they end", async () => {
    const { url, requests } = await start({
      "/1": redirect("/2", 301),
      "/2": redirect("3", 302),
      "/3": redirect("./4", 303),
      "/4": redirect("?5", 307),
      "/4?5": redirect(`/6#part`, 308),
      "/6": page("x"),
    });
    expect(await fetchLocal(`${url}/1`)).toMatchObject({ url: `${url}/6` });
    expect(requests.map((request) => request.url)).toEqual(["/1", "/2", "/3", "/4", "/4?5", "/6"]);
  });

  it("follows a redirect that is written in UTF-8", async () => {
    const { url } = await start({
      "/a": (_request, response) => {
        response.socket?.end("HTTP/1.1 302 Found\r\nLocation: /köln?q=ö\r\nContent-Length: 0\r\n\r\n");
      },
      "/k%C3%B6ln?q=%C3%B6": page("x"),
    });
    expect((await fetchLocal(`${url}/a`)).url).toBe(`${url}/k%C3%B6ln?q=%C3%B6`);
  });

  it("refuses the sixth redirect, a loop and a redirect to nowhere", async () => {
    const steps = Object.fromEntries([0, 1, 2, 3, 4, 5, 6].map((n) => [`/${n}`, redirect(`/${n + 1}`)]));
    const { url, requests } = await start({
      ...steps,
      "/self": redirect("/self#again"),
      "/ping": redirect("/pong"),
      "/pong": redirect("/ping"),
      "/nowhere": (_request, response) => response.writeHead(302).end(),
    });
    expect(await reason(`${url}/0`)).toBe(
      `${url}/0 leads on more than 5 times: give the address that it ends at.`,
    );
    expect(requests).toHaveLength(6);
    expect(await reason(`${url}/self`)).toContain(`leads back to ${url}/self without end`);
    expect(await reason(`${url}/ping`)).toContain(`leads back to ${url}/ping without end`);
    expect(await reason(`${url}/nowhere`)).toContain("leads on without saying where");
  });

  it("checks where a redirect leads as it checks the first address", async () => {
    const { url, port, requests } = await start({
      "/metadata": redirect("http://169.254.169.254/latest/meta-data/"),
      "/file": redirect("file:///etc/passwd"),
      "/user": redirect("http://anna:secret@127.0.0.1/"),
      "/private": redirect("http://inside.example/secret"),
      "/secret": page("secret"),
    });
    expect(await reason(`${url}/metadata`)).toContain(
      "http://169.254.169.254/latest/meta-data/ is the metadata of a cloud",
    );
    expect(await reason(`${url}/file`)).toBe(
      `${url}/file leads to what cannot be read: "file:///etc/passwd" begins with "file:": only http: and https: are read.`,
    );
    const user = await reason(`${url}/user`);
    expect(user).toContain("with a user name or a password");
    expect(user).not.toContain("anna");
    // A public host by its first look-up; the second host has a private address and must not be reached.
    const names = namesGive([PUBLIC], ["127.0.0.1"]);
    const answer = await reason(
      `http://news.example:${port}/private`,
      { allowPrivate: false },
      dialledHere(names, port),
    );
    expect(answer).toContain(
      "http://inside.example/secret leads to 127.0.0.1, this machine itself, and is not read",
    );
    expect(names.lookups).toEqual(["news.example", "inside.example"]);
    expect(requests.map((request) => request.url)).not.toContain("/secret");
  });

  it("goes from http to https, and not back", async () => {
    const secure = await startTls({
      "/a": page(`<p>${SENTENCE}`),
      "/down": redirect("http://127.0.0.1:9/a"),
    });
    const { url } = await start({ "/up": redirect(`${secure.url}/a`) });
    const trusting: NetEffects = {
      ...systemNet,
      request: (to, options) => systemNet.request(to, { ...options, ca: CERTIFICATE.cert } as typeof options),
    };
    expect(await fetchLocal(`${url}/up`, {}, trusting)).toMatchObject({ url: `${secure.url}/a` });
    expect(await reason(`${secure.url}/down`, {}, trusting)).toContain(
      "leads from https to http://127.0.0.1:9/a, which is not protected, and is not followed",
    );
    expect(await reason(`${secure.url}/a`)).toMatch(
      /its certificate cannot be trusted \(DEPTH_ZERO_SELF_SIGNED_CERT\)/,
    );
    const wrong = `https://other.example:${secure.port}/a`;
    expect(await reason(wrong, {}, { ...trusting, resolve: async () => ["127.0.0.1"] })).toMatch(
      /its certificate cannot be trusted \(ERR_TLS_CERT_ALTNAME_INVALID\)/,
    );
  });
});

/** A net whose sockets are led to the local server, whatever address was to be dialled; that one is written down. */
function dialledHere(names: NetEffects, port: number, dialled: string[] = []): NetEffects {
  return {
    resolve: names.resolve,
    request(url, options) {
      options.lookup?.(url.hostname, { all: true }, (_error, found) => {
        for (const one of Array.isArray(found) ? found : []) dialled.push(one.address);
      });
      return systemNet.request(url, {
        ...options,
        port,
        lookup: (_host, { all }, done) =>
          all === true ? done(null, [{ address: "127.0.0.1", family: 4 }]) : done(null, "127.0.0.1", 4),
      });
    },
  };
}

describe("the address that is connected to", () => {
  it("is the checked one, though a second look-up would give this machine (rebinding)", async () => {
    const { port } = await start({ "/a": page("x") });
    const names = namesGive([PUBLIC], ["127.0.0.1"]);
    const dialled: string[] = [];
    const net = dialledHere(names, port, dialled);
    await fetchLocal(`http://news.example:${port}/a`, { allowPrivate: false }, net);
    expect(names.lookups).toEqual(["news.example"]);
    expect(dialled).toEqual([PUBLIC]);
    // The next fetch looks the name up anew, and then it is refused.
    expect(await reason(`http://news.example:${port}/a`, { allowPrivate: false }, net)).toContain(
      "leads to 127.0.0.1",
    );
    expect(dialled).toEqual([PUBLIC]);
  });

  it("is the checked one over a real socket, and the name goes to the server only as its Host", async () => {
    const { port, requests } = await start({ "/a": page("here") });
    const names = namesGive(["127.0.0.1"], ["192.0.2.1"]);
    const { bytes } = await fetchLocal(`http://news.example:${port}/a`, {}, names);
    expect(new TextDecoder().decode(bytes)).toBe("here");
    expect(requests[0]?.headers.host).toBe(`news.example:${port}`);
    expect(names.lookups).toEqual(["news.example"]);
  });

  it("is none when one of several addresses of a name is private", async () => {
    const names = namesGive([PUBLIC, "10.0.0.7"]);
    expect(await reason("http://news.example/", { allowPrivate: false }, names)).toBe(
      "http://news.example/ leads to 10.0.0.7, a private network, and is not read: " +
        "give a public address, or add --allow-private if you know the machine.",
    );
    expect(await reason("http://news.example/", {}, namesGive([]))).toContain("its host has no address");
  });

  it.each([
    "http://localhost/",
    "http://127.0.0.1/",
    "http://127.1/",
    "http://0x7f.0.0.1/",
    "http://2130706433/",
    "http://0177.0.0.1/",
    "http://127.0.0.1./",
    "http://①②⑦.0.0.1/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://[2002:7f00:1::]/",
    "http://0.0.0.0/",
    "http://192.168.0.1/",
    "http://169.254.169.254/latest/",
    "https://10.0.0.1/",
  ])("is not %s", async (address) => {
    expect(await reason(address, { allowPrivate: false })).toMatch(/, and is not read: give /);
  });

  it.each([
    ["ftp://example.org/a", 'begins with "ftp:": only http: and https: are read'],
    ["file:///etc/passwd", 'begins with "file:"'],
    ["javascript:alert(1)", 'begins with "javascript:"'],
    ["http://anna@example.org/", "with a user name or a password"],
    ["http://:secret@example.org/", "with a user name or a password"],
    ["http://", "is not an address"],
    ["http://exa mple.org/", "is not an address"],
    ["http://999.1.1.1/", "is not an address"],
    [`http://example.org/${"a".repeat(5000)}`, "is too long for an address"],
  ])("is not %s", async (address, words) => {
    const said = await reason(address);
    expect(said).toContain(words);
    expect(said).not.toContain("secret");
  });
});

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
