// What the API answers: pages, one shape of every failure, ETags, and everything as its OpenAPI document says.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { API_ERRORS, openApiDocument, Refusal } from "../../src/contract/index.js";
import { type Answered, type ApiServer, codeOf, serveApi } from "./api_server.js";

const VISIT = "Vladimir Putin arrived in Beijing on 12 March 2026 for talks with Xi Jinping.";
const V1 = "/api/v1";

let server: ApiServer;
beforeAll(async () => {
  server = await serveApi();
  for (const n of [1, 2, 3])
    await post(JSON.stringify({ text: `${VISIT} ${n}`, published: "2026-03-13", title: `Visit ${n}` }));
});
afterAll(() => server.close());

const get = (path: string, headers = {}): Promise<Answered> => server.ask(`${V1}${path}`, { headers });

function post(body: string | Uint8Array, type = "application/json", query = ""): Promise<Answered> {
  const headers = type === "" ? {} : { "content-type": type };
  return server.ask(`${V1}/documents${query}`, { method: "POST", headers, body });
}

function judge(path: string, method: "get" | "post", { status, text }: Answered): void {
  const { paths, components } = openApiDocument() as {
    paths: Record<
      string,
      Record<string, { responses: Record<string, { content: Record<string, { schema: object }> }> }>
    >;
    components: { schemas: object };
  };
  const schema = paths[`${V1}${path}`]?.[method]?.responses[status]?.content["application/json"]?.schema;
  if (schema === undefined) throw new Error(`${method} ${path} ${status} is not in the OpenAPI document`);
  const whole = JSON.stringify({ ...schema, $defs: components.schemas }).replaceAll(
    "#/components/schemas/",
    "#/$defs/",
  );
  expect(z.fromJSONSchema(JSON.parse(whole)).safeParse(JSON.parse(text)).error).toBe(undefined);
}

describe("GET", () => {
  it.each([
    "/status",
    "/status?challenge=0123456789abcdef",
    "/claims",
    "/documents",
    "/search?words=beijing",
  ])("%s answers what its schema says, with an ETag that saves the next answer", async (path) => {
    const answer = await get(path);
    expect([answer.status, answer.headers["content-type"]]).toEqual([200, "application/json"]);
    judge(path.replace(/\?.*/, ""), "get", answer);
    const { etag } = answer.headers;
    expect(etag).toMatch(/^W\/"[0-9a-f]+"$/);
    const again = await get(path, { "if-none-match": String(etag) });
    expect([again.status, again.text, again.headers.etag]).toEqual([304, "", etag]);
    expect(again.headers["x-content-type-options"]).toBe("nosniff");
    expect((await get(path, { "if-none-match": '"another"' })).status).toBe(200);
    const head = await server.ask(`${V1}${path}`, { method: "HEAD" });
    expect([head.status, head.text, head.headers.etag]).toEqual([200, "", etag]);
  });
  it("gives another ETag when the ledger has more", async () => {
    const before = await get("/documents");
    await post(JSON.stringify({ text: `${VISIT} A fourth.` }));
    const after = await get("/documents", { "if-none-match": String(before.headers.etag) });
    expect(after.status).toBe(200);
  });
  it("gives pages that `next` leads through", async () => {
    const ids: string[] = [];
    let after = "";
    do {
      const { text } = await get(`/documents?limit=1${after}`);
      const { items, next } = JSON.parse(text);
      ids.push(...items.map(({ id }: { id: string }) => id));
      after = next === null ? "" : `&after=${encodeURIComponent(next)}`;
    } while (after !== "");
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(3);
  });
  it("takes a pair in either order, and every other parameter", async () => {
    const count = async (query: string) => JSON.parse((await get(`/claims?${query}`)).text).items.length;
    expect(await count("pair=CHN,RUS")).toBeGreaterThan(0);
    expect(await count("pair=RUS,CHN")).toBe(await count("pair=CHN,RUS"));
    expect(
      await count("pair=CHN,RUS&kind=event&from=2026-03-12&to=2026-03-12&as-of=2026-03-13"),
    ).toBeGreaterThan(0);
    expect(await count("pair=CHN,RUS&as-of=2026-03-12")).toBe(0);
  });
});

describe("POST of a document", () => {
  it("answers with the read line and what the ledger did", async () => {
    const answer = await post(
      JSON.stringify({ text: `${VISIT} 1`, published: "2026-03-13", title: "Visit 1" }),
    );
    judge("/documents", "post", answer);
    const { line, kept } = JSON.parse(answer.text);
    expect(kept).toBe("there");
    expect(line).toMatchObject({ title: "Visit 1", published: "2026-03-13" });
    expect(line.claims[0]).toMatchObject({ kind: "event", pair: ["CHN", "RUS"] });
  });
  it("takes the bytes of a text and of a page, with what is told of them, and keeps nothing when told so", async () => {
    const query = "?keep=false&published=2026-03-13&title=Told&url=https://example.org/a&publisher=P";
    const answer = await post(`${VISIT} Bytes.`, "text/plain; charset=utf-8", query);
    expect(JSON.parse(answer.text)).toMatchObject({
      kept: null,
      line: { title: "Told", url: "https://example.org/a", publisher: "P", published: "2026-03-13" },
    });
    const page = await post(`<p>${VISIT}</p>`, "text/html", "?keep=false");
    expect(JSON.parse(page.text).line.text).toBe(VISIT);
    const latin = Buffer.from("<p>Schröder visited Moscow on 3 May 2020.</p>", "latin1");
    const old = await post(latin, "text/html; charset=iso-8859-1", "?keep=false");
    expect(JSON.parse(old.text).line.text).toContain("Schröder");
  });
  it("takes a body whose length is not told", async () => {
    const headers = { "content-type": "application/json", "transfer-encoding": "chunked" };
    const body = JSON.stringify({ text: VISIT });
    const answer = await server.ask(`${V1}/documents?keep=false`, { method: "POST", headers, body });
    expect([answer.status, JSON.parse(answer.text).page.text]).toEqual([200, VISIT]);
  });
  it("takes a body of 10,000,000 bytes, which is the most", async () => {
    const body = new Uint8Array(10_000_000).fill(0x20);
    const answer = await post(body, "text/plain");
    expect([answer.status, codeOf(answer)]).toEqual([400, "bad_document"]);
    expect(answer.text).toContain("holds only white space");
  });
  it("keeps offsets and ids of JSON as a stream line has them", async () => {
    const { line } = JSON.parse(
      (
        await post(
          '{"id":7,"text":"\\ufeff Putin arrived in Beijing on 12 March 2026 for talks.\\r\\n","extra":1}',
        )
      ).text,
    );
    const { start, end } = line.claims[0].citation;
    expect("\ufeff Putin arrived in Beijing on 12 March 2026 for talks.\r\n".slice(start, end)).toBe(
      "Putin arrived in Beijing on 12 March 2026 for talks",
    );
  });
});

describe("what is wrong is named", () => {
  it.each<[string, number, string, string]>([
    [
      "/claims?limit=0",
      400,
      "bad_request",
      'The parameter "limit" is "0": give a whole number from 1 to 1000.',
    ],
    [
      "/claims?limit=ten",
      400,
      "bad_request",
      'The parameter "limit" is "ten": give a whole number from 1 to 1000.',
    ],
    ["/claims?pair=CHN", 400, "bad_request", 'The parameter "pair" is "CHN": give two ISO 3166'],
    [
      "/claims?pair=CHN,XXX",
      400,
      "bad_request",
      '"XXX" is no country that Chancery knows: give its three letters',
    ],
    ["/votes?pair=CHN,XXX", 400, "bad_request", '"XXX" is no country that Chancery knows'],
    ["/network?party=XXX", 400, "bad_request", '"XXX" is no country that Chancery knows'],
    ["/claims?from=2026-02-30", 400, "bad_request", 'The parameter "from" is "2026-02-30": give a day'],
    ["/claims?kind=rumour", 400, "bad_request", "give one of event, statement, figure, position."],
    [
      "/claims?asof=2026-01-01",
      400,
      "bad_request",
      'There is no parameter "asof" at this address: give pair, kind,',
    ],
    ["/claims?limit=1&limit=2", 400, "bad_request", 'The parameter "limit" is given twice: give it once.'],
    ["/claims?__proto__=1", 400, "bad_request", "__proto__"],
    ["/openapi.json?x=1", 400, "bad_request", 'There is no parameter "x" at this address: it takes none.'],
    ["/search", 400, "bad_request", 'The parameter "words" is missing: give the words to look for.'],
    ["/search?words=%20", 400, "bad_request", 'The parameter "words" is " ": give the words to look for.'],
    ["/documents?after=none", 409, "refused", '"none" is no cursor of this list'],
    [
      "/nothing",
      404,
      "not_found",
      'There is no address "/api/v1/nothing": /api/v1 lists those that there are.',
    ],
    ["/../../etc/passwd", 404, "not_found", '"/etc/passwd"'],
  ])("GET %s", async (path, status, code, sentence) => {
    const answer = await get(path);
    expect([answer.status, codeOf(answer)]).toEqual([status, code]);
    expect(JSON.parse(answer.text).error.message).toContain(sentence);
  });
  it.each<[string, string, string, number, string, string]>([
    ["no JSON", "{", "application/json", 400, "bad_request", "The body is not JSON in UTF-8"],
    ["a list", "[]", "application/json", 400, "bad_request", "The body is not an object"],
    [
      "a number as text",
      '{"text":7}',
      "application/json",
      400,
      "bad_request",
      'The field "text" is "7": give "text" as a string',
    ],
    ["no text", "{}", "application/json", 400, "bad_request", 'neither "text" nor "html"'],
    ["both", '{"text":"a","html":"b"}', "application/json", 400, "bad_request", 'both "text" and "html"'],
    ["an empty text", '{"text":" "}', "application/json", 400, "bad_document", '"text" is empty'],
    ["a bad day", '{"text":"a","published":"soon"}', "application/json", 400, "bad_document", '"soon"'],
    ["bytes that are no text", "\0\0\0", "text/plain", 400, "bad_document", "The body"],
    ["no bytes", "", "text/plain", 400, "bad_document", "The body is empty"],
    [
      "a form",
      "a=1",
      "application/x-www-form-urlencoded",
      415,
      "wrong_type",
      '"application/x-www-form-urlencoded" is not taken',
    ],
    ["no type", "a", "", 415, "wrong_type", "The body has no Content-Type"],
  ])("POST of %s", async (_name, body, type, status, code, sentence) => {
    const answer = await post(body, type);
    expect([answer.status, codeOf(answer)]).toEqual([status, code]);
    judge("/documents", "post", answer);
    expect(JSON.parse(answer.text).error.message).toContain(sentence);
  });
  it("a parameter that belongs into the body", async () => {
    const answer = await post(JSON.stringify({ text: VISIT }), "application/json", "?title=A");
    expect(answer.text).toContain('The parameter \\"title\\" belongs to a document sent as bytes');
  });
  it("a method that the address does not take, with those that it takes", async () => {
    for (const method of ["PUT", "DELETE", "PATCH", "OPTIONS"]) {
      const answer = await server.ask(`${V1}/documents`, { method });
      expect([answer.status, codeOf(answer), answer.headers.allow]).toEqual([
        405,
        "wrong_method",
        "GET, HEAD, POST",
      ]);
    }
    const answer = await server.ask(`${V1}/claims`, { method: "POST", body: "{}" });
    expect([answer.status, answer.headers.allow]).toEqual([405, "GET, HEAD"]);
  });
  it("a fault of our own, without its inside", async () => {
    const broken = await serveApi(
      {},
      { ...server.desk, claims: () => Promise.reject(new Error("secret inside")), close: async () => {} },
    );
    const answer = await broken.ask(`${V1}/claims`);
    await broken.close();
    expect([answer.status, codeOf(answer)]).toEqual([500, "fault"]);
    expect(answer.text).not.toMatch(/secret|\bat /);
    expect(broken.faults).toMatchObject([{ message: "secret inside" }]);
  });
  it("by codes that all have a status of their own kind", () => {
    expect(Object.values(API_ERRORS).every(({ status }) => status >= 400)).toBe(true);
  });
});

describe("a recoding", () => {
  it("answers in lines, the last one as it ended", async () => {
    const answer = await server.ask(`${V1}/recode?all=true`, { method: "POST" });
    expect([answer.status, answer.headers["content-type"]]).toEqual([200, "application/jsonl"]);
    const lines = answer.text.trimEnd().split("\n");
    expect(lines.length).toBeGreaterThan(1);
    const { documents, recoded, ...rest } = JSON.parse(lines.at(-1) ?? "");
    expect([recoded, rest]).toEqual([documents, { failed: 0, carriedCorrections: 0, lostCorrections: 0 }]);
    const chunked = { "transfer-encoding": "chunked" };
    const untold = await server.ask(`${V1}/recode`, { method: "POST", headers: chunked });
    expect(JSON.parse(untold.text.trimEnd().split("\n").at(-1) ?? "")).toMatchObject({ recoded: 0 });
  });
  it("that fails on the way ends with a failure in its one shape", async () => {
    const refused = () => Promise.reject(new Refusal("The ledger is full: free the disk."));
    const broken = await serveApi({}, { ...server.desk, recode: refused, close: async () => {} });
    const answer = await broken.ask(`${V1}/recode`, { method: "POST" });
    await broken.close();
    expect(JSON.parse(answer.text)).toEqual({
      error: { code: "refused", message: "The ledger is full: free the disk." },
    });
  });
  it("is refused with a sentence when it is asked for wrongly, and without the token", async () => {
    const wrong = await server.ask(`${V1}/recode?all=yes`, { method: "POST" });
    expect([wrong.status, codeOf(wrong)]).toEqual([400, "bad_request"]);
    expect((await server.ask(`${V1}/recode`, { method: "POST", token: null })).status).toBe(401);
    expect((await server.ask(`${V1}/recode`)).status).toBe(405);
  });
});

describe("an address of the net", () => {
  it("answers in lines of its schema, and is asked for with a token and an address only", async () => {
    const post = (query: string, token?: null) =>
      server.ask(`${V1}/fetch${query}`, { method: "POST", ...(token === undefined ? {} : { token }) });
    const refused = await post(`?url=${encodeURIComponent(`http://127.0.0.1:${server.port}/`)}&keep=false`);
    expect([refused.status, refused.headers["content-type"]]).toEqual([200, "application/jsonl"]);
    const { name, problem } = JSON.parse(refused.text);
    expect([name, problem]).toEqual([
      `http://127.0.0.1:${server.port}/`,
      expect.stringContaining("--allow-private"),
    ]);
    const none = await post("");
    expect([none.status, codeOf(none)]).toEqual([400, "bad_request"]);
    expect(none.text).toContain('The parameter \\"url\\" is missing: give the address to read.');
    expect((await post("?url=https://example.org", null)).status).toBe(401);
  });
});

describe("the page", () => {
  it("lists every address, runs no script and loads nothing", async () => {
    const { text, headers } = await get("");
    expect(headers["content-type"]).toMatch(/^text\/html/);
    for (const path of Object.keys((openApiDocument() as { paths: object }).paths))
      expect(text).toContain(path);
    expect(text).not.toMatch(/<script|https?:|src=|style="/);
    expect(headers["content-security-policy"]).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
    );
  });
});
