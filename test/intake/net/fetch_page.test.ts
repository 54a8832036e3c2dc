// Which addresses are fetched: hosts, redirects, and the machine that is connected to.
import { describe, expect, it } from "vitest";
import { type NetEffects, systemNet } from "../../../src/intake/net/effects.js";
import { CERTIFICATE } from "./certificate.js";
import { fetchLocal, namesGive, reason, start, startTls } from "./fetching.js";
import { page, redirect } from "./local_server.js";

const SENTENCE = "The ministers of both countries met in the capital on Monday and spoke about grain.";
const PUBLIC = "93.184.215.14";

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
      "/": redirect("/lost"),
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
    expect(await reason(`${url}/`)).toBe(
      `${url}/ leads to what cannot be read: ${url}/lost answered 404 (Not Found): the page is not there; check the address.`,
    );
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
        "give a public address, or allow private ones (--allow-private) if you know the machine.",
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
