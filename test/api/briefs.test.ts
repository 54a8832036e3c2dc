// A brief that is told line by line: the work ends when the asker has gone, and a failure on the way is the last line.
import { request } from "node:http";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { BriefMaking } from "../../src/contract/index.js";
import { type ApiServer, serveApi, TOKEN } from "./api_server.js";

const PATH = "/api/v1/briefs/lines";
const BODY = JSON.stringify({ pair: ["CHN", "RUS"], format: "html" });
const headers = { "content-type": "application/json" };

let server: ApiServer;
/** What the desk does with a brief. */
let make: (making: BriefMaking) => Promise<void>;
beforeAll(async () => {
  const real = await serveApi();
  server = await serveApi(
    {},
    { ...real.desk, makeBrief: (making) => make(making), close: () => real.close() },
  );
});
afterAll(() => server.close());

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

it("stops the work of the desk when the connection is cut", async () => {
  let looks = 0;
  const ended = new Promise<number>((resolve) => {
    make = async ({ tell, isStopped }) => {
      await tell({ progress: { step: "reading", what: "records", done: 0, of: 9 } });
      while (isStopped?.() !== true && looks < 400) {
        looks += 1;
        await pause(10);
      }
      resolve(looks);
    };
  });
  const sent = request({
    ...{ host: "127.0.0.1", port: server.port, path: PATH, method: "POST", agent: false },
    headers: { ...headers, authorization: `Bearer ${TOKEN}`, "content-length": BODY.length },
  });
  sent.on("error", () => {});
  sent.end(BODY);
  const first = await new Promise<string>((resolve) =>
    sent.on("response", (response) => response.once("data", (chunk) => resolve(String(chunk)))),
  );
  expect(JSON.parse(first)).toMatchObject({ progress: { step: "reading", of: 9 } });
  sent.destroy();
  expect(await ended).toBeLessThan(400);
});

it("ends with the one shape of every failure", async () => {
  make = () => Promise.reject(new Error("secret inside"));
  const { status, text } = await server.ask(PATH, { method: "POST", headers, body: BODY });
  expect([status, JSON.parse(text).error.code]).toEqual([200, "fault"]);
  expect(text).not.toContain("secret");
});

it("refuses what is no request before a line is told", async () => {
  const body = JSON.stringify({ pair: ["CHN"], format: "html" });
  const { status, text } = await server.ask(PATH, { method: "POST", headers, body });
  expect([status, JSON.parse(text).error.code]).toEqual([400, "bad_request"]);
});
