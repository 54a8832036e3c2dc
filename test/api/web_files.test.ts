// The desk serves the page, and nothing else of the disk.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Hono } from "hono";
import { etag } from "hono/etag";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readWebFiles, serveWebFiles } from "../../src/api/web_files.js";

let folder: string;
let app: Hono;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-web-"));
  mkdirSync(join(folder, "web", "assets"), { recursive: true });
  writeFileSync(join(folder, "secret.html"), "secret");
  writeFileSync(join(folder, "web", "index.html"), "<!doctype html><title>page</title>");
  writeFileSync(join(folder, "web", "theme.js"), "theme();");
  writeFileSync(join(folder, "web", "notes.map"), "not of a type that is served");
  writeFileSync(join(folder, "web", "assets", "index-BzLZa2S_.js"), "page();");
  app = new Hono();
  app.use(etag());
  app.use(serveWebFiles(readWebFiles(join(folder, "web"))));
  app.get("/api/v1/claims", (c) => c.text("the API"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const get = (path: string, method = "GET") => app.request(`http://127.0.0.1:1${path}`, { method });

describe("the files of the page", () => {
  it.each(["/", "/pair/CHN/RUS", "/document/d-1", "/search?words=a.b", "/gallery", "/api"])(
    "%s is a route of the page and gets index.html, asked for anew each time",
    async (path) => {
      const answer = await get(path);
      expect([answer.status, await answer.text()]).toEqual([200, "<!doctype html><title>page</title>"]);
      expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
      expect(answer.headers.get("cache-control")).toBe(null);
    },
  );
  it("may run and load its own files alone", async () => {
    const policy = (await get("/")).headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    for (const part of [
      "script-src 'self'",
      "style-src 'self'",
      "font-src 'self'",
      "img-src 'self' data:",
      "connect-src 'self'",
    ])
      expect(policy).toContain(part);
    expect(policy).not.toMatch(/unsafe|\*|http/);
  });
  it("are kept by the browser for ever when their name has a hash", async () => {
    const hashed = await get("/assets/index-BzLZa2S_.js");
    expect(hashed.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect(hashed.headers.get("cache-control")).toContain("immutable");
    expect((await get("/theme.js")).headers.get("cache-control")).toBe(null);
  });
  it.each([
    "/assets/gone.js",
    "/secret.html",
    "/../secret.html",
    "/%2e%2e/secret.html",
    "/assets/../../secret.html",
    "/..%2fsecret.html",
    "/notes.map",
    "/api/v2/claims",
    "/assets/",
  ])("%s is not there", async (path) => {
    const answer = await get(path);
    expect([answer.status, (await answer.text()).includes("secret")]).toEqual([404, false]);
  });
  it("leave the API and other methods alone", async () => {
    expect(await (await get("/api/v1/claims")).text()).toBe("the API");
    expect((await get("/", "POST")).status).toBe(404);
    expect((await get("/", "HEAD")).status).toBe(200);
  });
  it("are none when the page was not built", async () => {
    expect(readWebFiles(join(folder, "none")).size).toBe(0);
    const bare = new Hono().use(serveWebFiles(new Map()));
    expect((await bare.request("http://127.0.0.1:1/")).status).toBe(404);
  });
});
