// POST of a check: what it answers, what it takes and what it refuses; nothing is kept.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkedSchema } from "../../src/contract/index.js";
import { page, serve } from "../intake/net/local_server.js";
import { type Answered, type ApiServer, codeOf, serveApi } from "./api_server.js";

const WRONG = "The ministers met on Thursday, 14 May 2024 in Geneva.";
const CHECKS = "/api/v1/checks";

let server: ApiServer;
beforeAll(async () => {
  server = await serveApi();
});
afterAll(() => server.close());

function post(body: string | Uint8Array, type = "application/json", query = ""): Promise<Answered> {
  return server.ask(`${CHECKS}${query}`, { method: "POST", headers: { "content-type": type }, body });
}

describe("POST of a check", () => {
  it("answers with the findings and the text that they stand in, and keeps nothing", async () => {
    const { status, text } = await post(JSON.stringify({ text: WRONG, published: "2024-05-20" }));
    expect(status).toBe(200);
    const answer = JSON.parse(text);
    expect(checkedSchema.safeParse(answer).error).toBeUndefined();
    expect(answer.line.findings).toMatchObject([
      { verdict: "contradicts", rule: "calendar", found: { text: "Thursday, 14 May 2024" } },
    ]);
    const { start, end } = answer.line.findings[0].found.span;
    expect(answer.page.text.slice(start, end)).toBe("Thursday, 14 May 2024");
    expect(JSON.parse((await server.ask("/api/v1/documents")).text).items).toEqual([]);
  });
  it("takes the bytes of a text and of a page, with what is told of them", async () => {
    const query = "?published=2024-05-20&title=Told";
    for (const [body, type] of [
      [WRONG, "text/plain; charset=utf-8"],
      [`<p>${WRONG}</p>`, "text/html"],
    ] as const) {
      const { line } = JSON.parse((await post(body, type, query)).text);
      expect(line).toMatchObject({
        title: "Told",
        published: "2024-05-20",
        findings: [{ rule: "calendar" }],
      });
    }
  });
  it("takes the address of a page, where it is allowed, and says why one is not checked", async () => {
    const net = await serve({
      "/article": page(`<title>Talks</title><article><p>${WRONG}</p></article>`),
      "/picture": page("", { "content-type": "image/png" }),
    });
    const ask = async (path: string, more: object = { allowPrivate: true }) => {
      const { status, text } = await post(JSON.stringify({ url: `${net.url}${path}`, ...more }));
      return { status, answer: JSON.parse(text) };
    };
    const { status, answer } = await ask("/article", { allowPrivate: true, published: "2024-05-20" });
    expect([status, checkedSchema.safeParse(answer).error]).toEqual([200, undefined]);
    expect(answer.line).toMatchObject({ url: `${net.url}/article`, findings: [{ rule: "calendar" }] });
    const { start, end } = answer.line.findings[0].found.span;
    expect(answer.page.text.slice(start, end)).toBe("Thursday, 14 May 2024");
    for (const [path, more, sentence] of [
      ["/article", {}, "is this machine itself, and is not read"],
      ["/nothing", { allowPrivate: true }, "answered 404 (Not Found)"],
      ["/picture", { allowPrivate: true }, "image/png"],
    ] as const) {
      const refused = await ask(path, more);
      expect([refused.status, refused.answer.error.code]).toEqual([400, "bad_document"]);
      expect(refused.answer.error.message).toContain(sentence);
    }
    await net.close();
  });
  it.each<[string, string, string, number, string, string]>([
    ["no JSON", "{", "application/json", 400, "bad_request", "The body is not JSON in UTF-8"],
    ["nothing", "{}", "application/json", 400, "bad_request", "The body has nothing to read"],
    ["both", '{"text":"a","html":"b"}', "application/json", 400, "bad_request", 'both "text" and "html"'],
    ["an empty text", '{"text":" "}', "application/json", 400, "bad_document", '"text" is empty'],
    ["a form", "a=1", "application/x-www-form-urlencoded", 415, "wrong_type", "is not taken"],
    [
      "this machine",
      '{"url":"http://127.0.0.1:9/"}',
      "application/json",
      400,
      "bad_document",
      "--allow-private",
    ],
  ])("of %s is refused with a sentence", async (_name, body, type, status, code, sentence) => {
    const answer = await post(body, type);
    expect([answer.status, codeOf(answer)]).toEqual([status, code]);
    expect(JSON.parse(answer.text).error.message).toContain(sentence);
  });
  it("asks for the token, and takes no other method", async () => {
    const untold = await server.ask(CHECKS, { method: "POST", body: "{}", token: null });
    expect(untold.status).toBe(401);
    expect((await server.ask(CHECKS)).status).toBe(405);
  });
});
