// `chancery brief` as a user runs it, over the starter record.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { briefCommand } from "../../src/cli/brief_command.js";
import type { CliIo } from "../../src/cli/io.js";
import { fakeOutput } from "./fake_io.js";
import { chancery } from "./run_chancery.js";

const FOLDER = mkdtempSync(join(tmpdir(), "chancery-brief-"));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));
const file = (name: string) => join(FOLDER, name);
const ASKED = ["brief", "CHN", "RUS", "--from", "2023-01-01", "--to", "2024-12-31", "--as-of", "2099-12-31"];

describe("chancery brief", () => {
  it("writes the record of Russia and China, with a source at the end of every sentence", async () => {
    const { code, stdout } = await chancery([...ASKED, "--format", "md"]);
    expect(code).toBe(0);
    const [told = "", feet = ""] = stdout.split("\n## Sources\n");
    expect(told).toContain("240.11 billion US dollars, 26.3% more than a year earlier");
    expect(told).toContain(
      "Vladimir Putin travelled to Beijing and Harbin on a state visit from 16 to 17 May 2024",
    );
    const prose = told
      .split("\n")
      .filter((one) => /^[\p{L}\d“*]/u.test(one) && !/^1 January|^\*\*/u.test(one));
    expect(prose.length).toBeGreaterThan(10);
    for (const paragraph of prose) {
      const rest = paragraph.replace(/\[\^\d+\](?: |$)/gu, "¶").split("¶");
      expect(rest.pop()).toBe("");
      for (const sentence of rest) expect(sentence).toMatch(/[.”]$/u);
    }
    const marks = [...told.matchAll(/\[\^(\d+)\]/gu)].map(([, number]) => Number(number));
    expect(marks).toEqual(marks.map((_, i) => i + 1));
    expect([...feet.matchAll(/^\[\^\d+\]: \S/gmu)]).toHaveLength(marks.length);
  });

  it("writes a file whole, says so, and leaves nothing beside it", async () => {
    const ran = await chancery([...ASKED, "--format", "html", "-o", file("a.html"), "--json"]);
    expect(JSON.parse(ran.stdout)).toMatchObject({ file: file("a.html"), format: "html" });
    expect(readFileSync(file("a.html"), "utf8")).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/u);
    expect(readdirSync(FOLDER)).toEqual(["a.html"]);
    const lost = await chancery([...ASKED, "--format", "html", "-o", file("no/a.html")]);
    expect(lost.code).toBe(2);
    expect(lost.stderr).toContain("no/a.html cannot be written");
  });

  it("takes a newsroom's house style, and refuses a wrong one by name", async () => {
    writeFileSync(file("style.yaml"), "titles: {trade: Handel und Wandel}\n");
    const args = [...ASKED, "--sections", "trade", "--format", "md", "--template"];
    expect((await chancery([...args, file("style.yaml")])).stdout).toContain("## Handel und Wandel");
    writeFileSync(file("wrong.yaml"), "sections: [wether]\n");
    const wrong = await chancery([...args, file("wrong.yaml")]);
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toMatch(/wrong\.yaml: "sections\.0": give one of summary/u);
    const none = await chancery([...args, file("none.yaml")]);
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining("There is no file")]);
  });

  it("does not write what is no text onto a terminal, and knows its formats", async () => {
    const io = { stdout: fakeOutput(true), stderr: fakeOutput(), env: { HOME: FOLDER } } as unknown as CliIo;
    const run = (format: string) =>
      briefCommand(io, () => {})
        .exitOverride()
        .parseAsync(["CHN", "RUS", "--format", format], { from: "user" });
    await expect(run("pdf")).rejects.toThrow("pdf is not for a terminal: name a file with -o FILE");
    await expect(run("odt")).rejects.toThrow('--format "odt" is no format of a brief');
  });
});
