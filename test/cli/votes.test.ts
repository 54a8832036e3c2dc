// Roll calls loaded and asked for as a user does it, from a made file.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { schemaFor } from "../contract/published_schema.js";
import { voetenFile } from "../desk/made_votes.js";
import { chancery } from "./run_chancery.js";

const folder = mkdtempSync(join(tmpdir(), "chancery-votes-"));
const env = { CHANCERY_HOME: join(folder, "home") };
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("loads a file, says what was left out, and prints the votes of a pair", async () => {
  const none = await chancery(["votes", "RUS", "CHN", "--json"], { env });
  expect(none.code).toBe(0);
  expect(none.stderr).toContain("No roll calls of the General Assembly are loaded: chancery load unga FILE.");
  const empty = JSON.parse(none.stdout);
  expect(empty.years).toEqual([]);
  expect(empty.register.find(({ symbol }: { symbol: string }) => symbol === "A/RES/68/262")).toMatchObject({
    ...{
      day: "2014-03-27",
      title: "territorial integrity of Ukraine",
      tally: { yes: 100, no: 11, abstain: 58 },
    },
    votes: [
      { state: "CHN", cast: "abstain" },
      { state: "RUS", cast: "no" },
    ],
  });

  const file = join(folder, "made.csv");
  writeFileSync(
    file,
    `${voetenFile({ 2014: [7, 3], 2015: [2, 0] })}1,710,69,6,2014-12-01,R/69/1,x,0,0,0,0,0,0\n`,
  );
  const loaded = await chancery(["load", "unga", file, "--published", "2024-06-05", "--json"], { env });
  expect(loaded.stderr).toBe(
    'line 38: the vote "6" is none of 1 (yes), 2 (abstain), 3 (no), 8 (absent), 9 (no member)\n',
  );
  expect(schemaFor("loaded").parse(JSON.parse(loaded.stdout))).toMatchObject({
    state: "added",
    rows: 36,
    dropped: 1,
  });
  const again = await chancery(["load", "unga", file], { env });
  expect(again.stdout).toContain("made.csv was there already: 36 rows of unga (Voeten)");

  const asked = await chancery(["votes", "RUS", "CHN", "--from", "2014", "--to", "2014", "--json"], { env });
  const view = JSON.parse(asked.stdout);
  expect(schemaFor("votes").safeParse(view).success).toBe(true);
  expect(view).toMatchObject({ rule: "identical", years: [{ year: 2014, agreement: 70, n: 10 }] });
  const { stdout } = await chancery(["votes", "CHN", "RUS", "--rule", "half"], { env });
  expect(stdout).toMatch(/^2014 +[\d.]+ % {2}of +10$/mu);
  expect(stdout).toContain("From made.csv (Voeten, 2024-06-05)");

  const bad = await chancery(["votes", "CHN", "RUS", "--rule", "most"], { env });
  expect([bad.code, bad.stderr]).toEqual([2, expect.stringContaining('--rule "most"')]);
}, 40_000);
