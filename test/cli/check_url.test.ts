// `chancery check URL` as a user runs it, against a server of this machine: the finding in the page's text, and each refusal.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { schemaFor } from "../contract/published_schema.js";
import { type LocalServer, page, redirect, serve } from "../intake/net/local_server.js";
import { chancery } from "./run_chancery.js";

const SLIP = "Trade between China and Russia reached 204 billion dollars in 2023.";
const ARTICLE = `<html><head><title>Two ledgers</title><meta property="article:published_time" content="2024-02-01"></head><body><nav>Home</nav><article><h1>Two ledgers</h1><p>${SLIP}</p></article></body></html>`;
const folder = mkdtempSync(join(tmpdir(), "chancery-check-url-"));
const env = { CHANCERY_HOME: join(folder, "home") };

let server: LocalServer;
beforeAll(async () => {
  server = await serve({
    "/article": page(ARTICLE),
    "/moved": redirect("/article"),
    "/plain": page(SLIP, { "content-type": "text/plain" }),
    "/picture": page(new Uint8Array([137, 80, 78, 71]), { "content-type": "image/png" }),
    "/large": page("<p>a word</p>".repeat(800_000)),
    "/script": page("<html><body><script>let a;</script></body></html>"),
    "/never": () => {},
  });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const check = (path: string, ...args: string[]) =>
  chancery(["check", `${server.url}${path}`, ...args], { env });

describe("chancery check URL", () => {
  it("shows the finding in the text of the page, under the address where it was found", async () => {
    const shown = await check("/moved", "--allow-private");
    expect(shown).toMatchObject({ code: 1, stderr: "" });
    expect(shown.stdout).toContain("Two ledgers");
    expect(shown.stdout).toContain("204 billion dollars");
    const { code, stdout } = await check("/moved", "--allow-private", "--json");
    const line = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(schemaFor("check").safeParse(line).error).toBeUndefined();
    expect(line).toMatchObject({
      ...{ url: `${server.url}/article`, title: "Two ledgers", published: "2024-02-01" },
      findings: [
        {
          verdict: "contradicts",
          rule: "record",
          found: { text: "204 billion dollars" },
          citation: { text: SLIP },
        },
      ],
    });
    const plain = await check("/plain", "--allow-private", "--json", "--published", "2024-02-01");
    const { findings } = JSON.parse(plain.stdout);
    const { start, end } = findings[0].found.span;
    expect(SLIP.slice(start, end)).toBe("204 billion dollars");
  });

  it.each([
    ["/article", [], /is this machine itself, and is not read: give a public address, or allow private ones/],
    ["/nothing", ["--allow-private"], /answered 404 \(Not Found\)/],
    ["/picture", ["--allow-private"], /image\/png/],
    ["/large", ["--allow-private"], /10,000,000 bytes/],
    ["/script", ["--allow-private"], /The page holds no text/],
    ["/never", ["--allow-private"], /20 s/],
  ])(
    "refuses %s %j with one sentence and exit code 2",
    async (path, args, sentence) => {
      const { code, stdout, stderr } = await check(path, ...args);
      expect(stderr).toMatch(sentence);
      expect(stderr).toMatch(new RegExp(`^chancery: ${server.url}${path}[^\\n]+\\n$`, "u"));
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    },
    60_000,
  );
});
