// `chancery check` as a user runs it: exit codes, the three forms of its answer, streams and wrong usage.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { schemaFor } from "../contract/published_schema.js";
import { chancery } from "./run_chancery.js";

const folder = mkdtempSync(join(tmpdir(), "chancery-check-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const env = { CHANCERY_HOME: join(folder, "home") };
const WRONG = "The ministers met on Thursday, 14 May 2024 in Geneva.";
const check = (input: string, ...args: string[]) =>
  chancery(["check", "-", "--published", "2024-05-20", ...args], { env, input });

describe("chancery check", () => {
  it("ends with 0 where nothing is contradicted, with 1 where something is, with 2 where nothing is read", async () => {
    const right = await check("The ministers met on Tuesday, 14 May 2024 in Geneva.");
    expect(right).toMatchObject({ code: 0, stderr: "" });
    expect(right.stdout).toContain("1 agree.");
    const wrong = await check(WRONG);
    expect(wrong).toMatchObject({ code: 1, stderr: "" });
    expect(wrong.stdout).toContain("✗ calendar 14 May 2024 was a Tuesday, not a Thursday.");
    const none = await chancery(["check", join(folder, "none.txt")], { env });
    expect(none).toMatchObject({ code: 2, stdout: "" });
    expect(none.stderr).toMatch(/none\.txt does not exist: check the path\.\n$/);
  });
  it("holds a text against the record of a new home, and keeps nothing", async () => {
    const file = join(folder, "draft.txt");
    writeFileSync(file, "Trade between China and Russia reached 204 billion dollars in 2023.");
    const { code, stdout } = await chancery(["check", file, "--json", "--published", "2024-02-01"], { env });
    expect(code).toBe(1);
    const line = JSON.parse(stdout);
    expect(schemaFor("check").safeParse(line).error).toBeUndefined();
    expect(line.findings).toMatchObject([{ verdict: "contradicts", rule: "record" }]);
    expect((await chancery(["export", "documents", "--format", "jsonl"], { env })).stdout).toBe("");
  });
  it("leaves out what is less sure", async () => {
    const text = "The ministers met on 14 May (Thursday) in Geneva.";
    expect(await check(text)).toMatchObject({ code: 1 });
    const sure = await check(text, "--min-confidence", "0.9", "--json");
    expect([sure.code, JSON.parse(sure.stdout).findings]).toEqual([0, []]);
  });
  it("writes a page that runs no script and shows hostile text as text", async () => {
    const hostile = `<script>alert(1)</script> & "<img src=x onerror=alert(1)>" ${WRONG}`;
    const { code, stdout } = await check(hostile, "--html", "--title", "<b>Title</b><script>");
    expect(code).toBe(1);
    expect(stdout).toMatch(/^<!doctype html>\n/);
    expect(stdout).not.toMatch(/<script|<img|<b>|href="(?!#f)/iu);
    expect(stdout).toContain("default-src 'none'");
    expect(stdout).toContain("&#60;script&#62;alert(1)");
    expect(stdout).toContain('<mark class="contradicts">Thursday, 14 May 2024</mark>');
  });
  it("says on that page, too, that a text in another language was not read", async () => {
    const german =
      "Der Minister sagte am Montag, die Ausfuhren seien im vergangenen Jahr um ein Viertel gestiegen.";
    expect((await check(german)).stdout).toContain("Not checked: not coded: language.");
    expect((await check(german, "--html")).stdout).toContain("Not checked: not coded: language.");
  });
  it("answers a stream line by line", async () => {
    const lines = [
      JSON.stringify({ id: "a", text: WRONG, published: "2024-05-20" }),
      "{",
      '{"id":3,"text":"Nothing."}',
    ];
    const { code, stdout, stderr } = await chancery(["check", "--jsonl"], {
      env,
      input: `${lines.join("\n")}\n`,
    });
    expect(code).toBe(0);
    expect(stderr).toContain("line 2");
    const answers = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id, line }) => id ?? line)).toEqual(["a", 2, 3]);
    for (const answer of answers)
      expect(
        schemaFor("error" in answer ? "error-line" : "check-stream").safeParse(answer).error,
      ).toBeUndefined();
    expect(answers[0].findings).toMatchObject([{ rule: "calendar" }]);
  });
  it.each<[string[], RegExp]>([
    [[], /check needs a file, an address, "-" for standard input, or --jsonl/],
    [["x", "--json", "--html"], /--json and --html are two forms of one answer: give one/],
    [["x", "--jsonl"], /--jsonl reads standard input, not x: chancery check --jsonl < x/],
    [["--jsonl", "--html"], /--html and --min-confidence belong to one text/],
    [
      ["--jsonl", "--title", "T"],
      /--title belongs to one document: in a stream write "title" into each line/,
    ],
    [["x", "--min-confidence", "2"], /--min-confidence "2"/],
    [["x", "--published", "2024-02-30"], /--published "2024-02-30" is not a date/],
    [["--jsonl", "--allow-private"], /--allow-private belongs to an address of the net: a stream/],
    [["x", "--allow-private"], /--allow-private belongs to an address of the net/],
    [["x", "--nonsense"], /unknown option '--nonsense'/],
  ])("refuses %j", async (args, sentence) => {
    const { code, stdout, stderr } = await chancery(["check", ...args], { env });
    expect(stderr).toMatch(sentence);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });
});
