// The register of meetings from the command line, over the starter record of a new home.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { meetingsSchema } from "../../src/contract/index.js";
import { chancery } from "./run_chancery.js";

const folder = mkdtempSync(join(tmpdir(), "chancery-meetings-"));
const env = { CHANCERY_HOME: join(folder, "home") };
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const meetings = (...args: string[]) => chancery(["meetings", ...args], { env });

it("says the counts under each rule first, and shows all 63 rows of the record with their claims", async () => {
  const { code, stdout, stderr } = await meetings("rus", "CHN");
  expect([code, stderr]).toEqual([0, ""]);
  const words = stdout.replace(/\s+/gu, " ");
  expect(words).toMatch(
    /^The register has 60 rows of China and Russia: 45 meetings in person, 54 with calls, 23 without sidelines and forums; of leaders alone 37, 46 and 15\. Counted in none: 4 at which both were present and no talks of their own are told, 2 announced only\./u,
  );
  expect(words).toContain("○ 14–15 May 2017 · forum · Beijing · Vladimir Putin, Xi Jinping · announced only");
  expect(words).toContain("3 entered meetings of either with a third country, counted above in none:");
  expect(stdout.match(/c-[0-9a-f]{20}$/gmu)).toHaveLength(63);
});

it("gives one object by the published schema, or one line a meeting that no spreadsheet runs", async () => {
  const { stdout } = await meetings(
    "CHN",
    "RUS",
    "--json",
    "--count",
    "leaders-in-person",
    "--from",
    "2024-01-01",
  );
  const view = meetingsSchema.parse(JSON.parse(stdout));
  expect(view.rule).toBe("leaders-in-person");
  expect(view.rows.filter(({ counted }) => counted)).toHaveLength(view.counts["leaders-in-person"]);
  const csv = (await meetings("CHN", "RUS", "--csv", "--person", "Lavrov")).stdout.trimEnd().split(/\r?\n/u);
  expect(csv[0]).toMatch(/^id,from,to,precision,kind,in_person,status,/u);
  expect(csv.slice(1)).toHaveLength(5);
});

it("names what it cannot do", async () => {
  expect(await meetings("CHN", "CHN")).toMatchObject({
    code: 2,
    stderr: "chancery: CHN and CHN are one country: a pair needs two.\n",
  });
  const rule = await meetings("CHN", "RUS", "--count", "all");
  expect([rule.code, rule.stderr]).toEqual([
    2,
    expect.stringContaining('--count "all" is none: give one of dedicated'),
  ]);
});
