// `chancery open` as a user runs it: in a process of its own, with other commands beside it.
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { chancery, collect, ended, startChancery } from "./run_chancery.js";

let home: string;
const running: ChildProcessWithoutNullStreams[] = [];
const deskFile = (): string => join(home, "desk.json");

beforeEach(() => {
  home = join(mkdtempSync(join(tmpdir(), "chancery-open-")), "home");
});
afterEach(async () => {
  for (const child of running.splice(0)) child.kill("SIGKILL");
  rmSync(join(home, ".."), { recursive: true, force: true });
});

/** Starts it and waits for its first line. */
async function open(...args: string[]): Promise<{ child: ChildProcessWithoutNullStreams; said: string }> {
  const child = startChancery(["open", "--port", "0", "--no-browser", "--empty", "--home", home, ...args]);
  running.push(child);
  const failed = collect(child.stderr);
  const said = await new Promise<string>((resolve, reject) => {
    child.stdout.once("data", (chunk) => resolve(String(chunk)));
    child.once("close", async () => reject(new Error(await failed)));
  });
  return { child, said };
}

describe("npm start", () => {
  it("opens the desk on the demonstration article, in a home of its own", async () => {
    const start = fileURLToPath(new URL("../../tools/start.mjs", import.meta.url));
    const child = spawn(process.execPath, [start, "--port", "0", "--no-browser", "--home", home]);
    running.push(child);
    await new Promise((resolve) => child.stdout.once("data", resolve));
    const { port, token } = JSON.parse(readFileSync(deskFile(), "utf8"));
    const [, page = ""] = /url=([^"#]+)/u.exec(readFileSync(join(home, "open.html"), "utf8")) ?? [];
    expect(page).toMatch(/\/document\/d-[0-9a-f]{20}$/u);
    const document = await fetch(page.replace("/document/", "/api/v1/documents/"), {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(await document.json()).toMatchObject({
      title: "China and Russia meet often, trade less and move more gas",
    });
    expect((await fetch(page)).headers.get("content-type")).toContain("text/html");
    expect(page).toContain(`:${port}/`);
    child.kill("SIGTERM");
    expect(await ended(child)).toBe(0);
  });
});

describe("chancery open", () => {
  it.each(["SIGINT", "SIGTERM"] as const)(
    "says where it is, writes desk.json, and ends with %s as asked",
    async (signal) => {
      const { child, said } = await open();
      const { pid, port, token } = JSON.parse(readFileSync(deskFile(), "utf8"));
      expect(pid).toBe(child.pid);
      expect(said).toBe(`The desk is open at http://127.0.0.1:${port} (home ${home}). Ctrl-C ends it.\n`);
      expect(said).not.toContain(token);
      expect(statSync(deskFile()).mode & 0o777).toBe(0o600);
      const answer = await fetch(`http://127.0.0.1:${port}/api/v1/claims`, {
        headers: { authorization: `Bearer ${token}` },
      });
      expect([answer.status, await answer.json()]).toEqual([200, { items: [], next: null }]);
      child.kill(signal);
      expect(await ended(child)).toBe(0);
      expect(existsSync(deskFile())).toBe(false);
    },
  );
  it("leaves a file for the browser that only the owner can read, until it is closed", async () => {
    const { child } = await open("--page", "/pair/CHN/RUS?from=2024-01-01");
    const { port, token } = JSON.parse(readFileSync(deskFile(), "utf8"));
    const file = join(home, "open.html");
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, "utf8")).toContain(
      `url=http://127.0.0.1:${port}/pair/CHN/RUS?from=2024-01-01#token=${token}"`,
    );
    child.kill("SIGINT");
    await ended(child);
    expect(existsSync(file)).toBe(false);
  });
  it.each(["//evil.example/", "pair/CHN", "https://evil.example", "/\\evil.example", '/"><script>'])(
    "has no page %j",
    async (page) => {
      const { code, stderr } = await chancery(["open", "--page", page, "--home", home]);
      expect([code, stderr]).toEqual([2, expect.stringContaining("is no path of the page")]);
    },
  );
  it("is used by other commands on its home, which do not notice", async () => {
    const text = join(home, "..", "visit.txt");
    writeFileSync(text, "Vladimir Putin arrived in Beijing on 12 March 2026 for talks with Xi Jinping.\n");
    const alone = await chancery(["read", text, "--json", "--dry-run", "--home", home]);
    const { child } = await open();
    const beside = await chancery(["read", text, "--json", "--home", home]);
    expect([beside.code, beside.stderr]).toEqual([0, ""]);
    expect(beside.stdout).toBe(alone.stdout);
    const missing = await chancery(["read", "none.txt", "--home", home]);
    expect([missing.code, missing.stderr]).toEqual([
      2,
      "chancery: none.txt does not exist: check the path.\n",
    ]);
    const questions = [
      ["pair", "CHN", "RUS", "--json"],
      ["search", "beijing", "--json"],
      ["export", "documents", "--format", "csv"],
      ["recode", "--all", "--json"],
      ["read", text],
    ];
    const ask = async () => {
      const answers = [];
      for (const args of questions) answers.push(await chancery([...args, "--home", home]));
      return answers.map(({ code, stdout, stderr }) => ({ code, stdout, stderr }));
    };
    const withDesk = await ask();
    child.kill("SIGTERM");
    await ended(child);
    expect(withDesk).toEqual(await ask());
    expect(withDesk.every(({ code, stdout }) => code === 0 && stdout !== "")).toBe(true);
    expect(withDesk.at(-1)?.stdout).toContain("The ledger has it already");
  });
  it("is not opened twice on one home", async () => {
    const { child } = await open();
    const { port } = JSON.parse(readFileSync(deskFile(), "utf8"));
    const second = await chancery(["open", "--port", "0", "--home", home]);
    expect([second.code, second.stderr]).toEqual([
      2,
      `chancery: The home ${home} has an open desk already, at http://127.0.0.1:${port} (pid ${child.pid}): use that one, or end it.\n`,
    ]);
    expect(existsSync(deskFile())).toBe(true);
  });
  it("is open once when two start together, and the other is told where", async () => {
    const [one, two] = await Promise.allSettled([open(), open()]);
    const refused = one.status === "rejected" ? one : two;
    expect([one.status, two.status].sort()).toEqual(["fulfilled", "rejected"]);
    const { pid, port } = JSON.parse(readFileSync(deskFile(), "utf8"));
    expect(String(refused.status === "rejected" && refused.reason)).toContain(
      `has an open desk already, at http://127.0.0.1:${port} (pid ${pid})`,
    );
  });
  it("opens after one that was killed, whose desk.json is stale", async () => {
    const { child } = await open();
    child.kill("SIGKILL");
    await ended(child);
    expect(existsSync(deskFile())).toBe(true);
    const { child: next } = await open();
    expect(JSON.parse(readFileSync(deskFile(), "utf8")).pid).toBe(next.pid);
  });
  it.each([
    [["--port", "65536"], '--port "65536" is not a port: give a number up to 65535, 0 for a free one.'],
    [["--port", "here"], '--port "here" is not a port'],
    [["now"], "too many arguments"],
  ])("names what is wrong with %j", async (args, sentence) => {
    const { code, stderr } = await chancery(["open", "--home", home, ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
    expect(existsSync(home)).toBe(false);
  });
  it("says in its help when it opens no browser", async () => {
    const { stdout } = await chancery(["open", "--help"]);
    expect(stdout).toMatch(/open no browser; none is opened either when the output is\s+not a terminal/);
  });
});
