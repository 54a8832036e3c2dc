// Attacks on the listening server: forged hosts, pages of other sites, writes without the token, crowds and slow senders.
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { API_ROUTES, type ApiRoute } from "../../src/contract/index.js";
import { type Answered, type ApiServer, ask, codeOf, serveApi, TOKEN } from "./api_server.js";

const STATUS = API_ROUTES.status.path;
const CLAIMS = API_ROUTES.claims.path;
const DOCUMENTS = API_ROUTES.documents.path;
const JSON_BODY = { method: "POST", headers: { "content-type": "application/json" } } as const;
const DOCUMENT = JSON.stringify({ text: "China and Russia signed a treaty on 4 May 2021." });

let server: ApiServer;
beforeAll(async () => {
  server = await serveApi();
});
afterAll(() => server.close());

/** Sends these bytes as they are, and gives all that comes back until the server closes. */
function raw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    let got = "";
    socket.on("data", (chunk) => {
      got += chunk.toString("utf8");
    });
    socket.on("error", reject);
    socket.on("close", () => resolve(got));
  });
}

function expectSafe({ headers }: Pick<Answered, "headers">): void {
  expect(headers["content-security-policy"]).toMatch(/^default-src 'none';.* frame-ancestors 'none'$/);
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["referrer-policy"]).toBe("no-referrer");
  expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
  expect(Object.keys(headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
  expect(headers["set-cookie"]).toBe(undefined);
}

describe("the Host", () => {
  it.each(["127.0.0.1", "localhost", "LocalHost", "[::1]"])("may be %s with our port", async (name) => {
    const answer = await server.ask(STATUS, { headers: { host: `${name}:${server.port}` } });
    expect(answer.status).toBe(200);
    expectSafe(answer);
  });
  it.each([
    "evil.example",
    "127.0.0.1",
    "localhost",
    "127.0.0.1:1",
    "127.0.0.1.evil.example:PORT",
    "localhost.:PORT",
    "evil.example:PORT",
    "user@127.0.0.1:PORT",
    "127.0.0.1:PORT@evil.example",
    "127.1:PORT",
    "0.0.0.0:PORT",
    "a b",
  ])("may not be %j, even with the token", async (name) => {
    const host = name.replace("PORT", String(server.port));
    const answer = await server.ask(CLAIMS, { headers: { host } });
    expect([answer.status, codeOf(answer)]).toEqual([403, "other_host"]);
    expectSafe(answer);
  });
  it("must be there, and once", async () => {
    expect(await raw(server.port, `GET ${STATUS} HTTP/1.1\r\nConnection: close\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 403/,
    );
    expect(await raw(server.port, `GET ${STATUS} HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 403/,
    );
    const own = `Host: 127.0.0.1:${server.port}\r\n`;
    const twice = `GET ${STATUS} HTTP/1.1\r\n${own}Host: evil.example\r\nConnection: close\r\n\r\n`;
    expect(await raw(server.port, twice)).toMatch(/^HTTP\/1\.1 40[03]/);
  });
  it("cannot be passed by with a whole address as the target", async () => {
    const own = `Host: 127.0.0.1:${server.port}\r\nConnection: close\r\n\r\n`;
    expect(await raw(server.port, `GET http://evil.example${STATUS} HTTP/1.1\r\n${own}`)).toMatch(
      /^HTTP\/1\.1 400[\s\S]*"bad_request"/,
    );
  });
});

describe("a page of another site", () => {
  it.each([
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: "http://127.0.0.1:1" },
    { origin: "https://127.0.0.1:PORT" },
    { origin: "http://localhost:PORT" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { origin: "http://127.0.0.1:PORT", "sec-fetch-site": "cross-site" },
  ])("is refused: %o", async (given) => {
    const headers = Object.fromEntries(
      Object.entries(given).map(([name, value]) => [name, value.replace("PORT", String(server.port))]),
    );
    for (const asked of [
      { headers },
      { ...JSON_BODY, headers: { ...headers, ...JSON_BODY.headers }, body: DOCUMENT },
    ]) {
      const answer = await server.ask(DOCUMENTS, asked);
      expect([answer.status, codeOf(answer)]).toEqual([403, "other_site"]);
      expectSafe(answer);
    }
    expect((await server.desk.documents({ after: null, limit: 1 })).items).toEqual([]);
  });
  it("gets no leave from a preflight", async () => {
    const headers = { origin: "https://evil.example", "access-control-request-method": "POST" };
    const answer = await server.ask(DOCUMENTS, { method: "OPTIONS", headers, token: null });
    expect(answer.status).toBe(403);
    expectSafe(answer);
  });
  it("may have a link to a page of the desk, and to nothing else", async () => {
    const followed = {
      "sec-fetch-site": "cross-site",
      "sec-fetch-mode": "navigate",
      "sec-fetch-dest": "document",
    };
    const of = async (path: string, more: Record<string, string> = {}, method = "GET") =>
      codeOf(await server.ask(path, { method, headers: { ...followed, ...more }, token: null }));
    expect(await of("/pair/CHN/RUS")).toBe("not_found"); // past the gate: this server has no page
    for (const path of [
      "/api/v1",
      "/api",
      "/api/v1/claims",
      "/x/../api/v1/claims",
      "/%61pi/v1/claims",
      "/api%2Fv1",
    ])
      expect([path, await of(path)]).toEqual([path, "other_site"]);
    expect(await of("/pair/CHN/RUS", { "sec-fetch-dest": "iframe" })).toBe("other_site");
    expect(await of("/pair/CHN/RUS", { "sec-fetch-mode": "no-cors" })).toBe("other_site");
    expect(await of("/pair/CHN/RUS", { origin: "https://evil.example" })).toBe("other_site");
    expect(await of("/pair/CHN/RUS", {}, "POST")).toBe("other_site");
  });
  it("is told from the desk's own page and from a typed address", async () => {
    const own = { origin: `http://127.0.0.1:${server.port}`, "sec-fetch-site": "same-origin" };
    expect((await server.ask(CLAIMS, { headers: own })).status).toBe(200);
    expect((await server.ask(STATUS, { headers: { "sec-fetch-site": "none" } })).status).toBe(200);
  });
});

describe("the token", () => {
  const WRONG = [
    {},
    { authorization: "Bearer " },
    { authorization: `Bearer ${TOKEN.slice(0, -1)}` },
    { authorization: `Bearer ${TOKEN}x` },
    { authorization: `Basic ${TOKEN}` },
    { authorization: TOKEN },
    { cookie: `token=${TOKEN}; authorization=Bearer ${TOKEN}` },
  ];
  it.each(WRONG)("is needed to write: %o", async (headers) => {
    const methods = ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
    const paths = [DOCUMENTS, STATUS, "/nothing"]; // also where there is nothing to write yet
    for (const [method, path] of methods.flatMap((one) => paths.map((path) => [one, path] as const))) {
      const answer = await server.ask(path, {
        method,
        token: null,
        headers: { ...JSON_BODY.headers, ...headers },
        body: DOCUMENT,
      });
      expect([method, path, answer.status, codeOf(answer)]).toEqual([method, path, 401, "no_token"]);
      expect(answer.headers["www-authenticate"]).toBe("Bearer");
    }
    expect((await server.desk.documents({ after: null, limit: 1 })).items).toEqual([]);
  });
  it.each(WRONG)("is needed to read the ledger, also by the desk's own page: %o", async (given) => {
    const headers = { ...given, origin: `http://127.0.0.1:${server.port}`, "sec-fetch-site": "same-origin" };
    for (const path of [CLAIMS, DOCUMENTS, `${API_ROUTES.search.path}?words=treaty`])
      expect([path, (await server.ask(path, { headers, token: null })).status]).toEqual([path, 401]);
    expect((await server.ask(CLAIMS, { method: "HEAD", headers, token: null })).status).toBe(401);
  });
  it("is not needed for what tells nothing of the ledger", async () => {
    const open = Object.values<ApiRoute>(API_ROUTES).filter(({ needsToken }) => !needsToken);
    expect(open.map(({ path }) => path)).toEqual([
      "/api/v1",
      "/api/v1/openapi.json",
      STATUS,
      "/api/v1/names",
    ]);
    for (const { path } of open) expect((await server.ask(path, { token: null })).status).toBe(200);
  });
  it("lets the one who has it in, however Bearer is written", async () => {
    expect(
      (await server.ask(CLAIMS, { token: null, headers: { authorization: `bearer ${TOKEN}` } })).status,
    ).toBe(200);
  });
});

describe("the place", () => {
  it("is loopback only: no other address of this machine is listened on", async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter(({ internal, family }) => !internal && family === "IPv4")
      .map(({ address }) => address);
    for (const host of [...others, "127.0.0.2"]) {
      const outcome = await new Promise((resolve) => {
        const socket = connect(server.port, host, () => resolve("connected"));
        socket.on("error", (error: Error & { code?: string }) => resolve(error.code));
      });
      expect([host, outcome]).toEqual([host, "ECONNREFUSED"]);
    }
  });
});

describe("limits", () => {
  it("refuse a body of more than 10 MB, told in advance or not, and read on after it", async () => {
    const body = new Uint8Array(10_000_001).fill(0x61);
    const told = {
      method: "POST",
      headers: { "content-type": "text/plain", "content-length": String(body.length) },
    };
    const answer = await server.ask(DOCUMENTS, { ...told, body });
    expect([answer.status, codeOf(answer)]).toEqual([413, "too_large"]);
    expect(answer.text).toContain("The body has more than 10,000,000 bytes, which is the most: split it.");
    const chunked = {
      method: "POST",
      headers: { "content-type": "text/plain", "transfer-encoding": "chunked" },
    };
    const untold = await server.ask(DOCUMENTS, { ...chunked, body });
    expect([untold.status, codeOf(untold)]).toEqual([413, "too_large"]);
    expect((await server.ask(STATUS)).status).toBe(200);
  });
  it("take no body from one without the token", async () => {
    const head = `POST ${DOCUMENTS} HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nContent-Type: text/plain\r\nContent-Length: 9000000\r\n\r\n`;
    expect(await raw(server.port, head)).toMatch(/^HTTP\/1\.1 401/); // it never sends the rest, and is cut off
  });
  it("refuse headers that are too long", async () => {
    const answer = await raw(
      server.port,
      `GET ${STATUS} HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nX-Long: ${"a".repeat(20_000)}\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 400[\s\S]*nosniff[\s\S]*"bad_request"/);
  });
  it("cut off the one who never ends his headers, and the one who never ends his body", async () => {
    const slow = await serveApi({ headersMs: 200, requestMs: 400, lookEveryMs: 50 });
    const own = `Host: 127.0.0.1:${slow.port}\r\n`;
    try {
      expect(await raw(slow.port, `GET ${STATUS} HTTP/1.1\r\n${own}`)).toMatch(/^HTTP\/1\.1 400/);
      const head = `POST ${DOCUMENTS} HTTP/1.1\r\n${own}Authorization: Bearer ${TOKEN}\r\nContent-Type: text/plain\r\nContent-Length: 50\r\n\r\nabc`;
      expect(await raw(slow.port, head)).not.toMatch(/ 200 /);
      expect(slow.faults).toEqual([]);
    } finally {
      await slow.close();
    }
  });
  it("answer 429 while too many requests are under way, and go on after them", async () => {
    const small = await serveApi({ underWay: 1 });
    try {
      const socket = connect(small.port, "127.0.0.1");
      socket.write(
        `POST ${DOCUMENTS} HTTP/1.1\r\nHost: 127.0.0.1:${small.port}\r\nAuthorization: Bearer ${TOKEN}\r\nContent-Type: text/plain\r\nContent-Length: 50\r\n\r\nabc`,
      );
      let answer = await ask(small.port, STATUS);
      while (answer.status === 200) answer = await ask(small.port, STATUS); // until the first one has come
      expect([answer.status, codeOf(answer), answer.headers["retry-after"]]).toEqual([429, "too_many", "1"]);
      expectSafe(answer);
      socket.destroy();
      while (answer.status === 429) answer = await ask(small.port, STATUS);
      expect(answer.status).toBe(200);
    } finally {
      await small.close();
    }
  });
});
