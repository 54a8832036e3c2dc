// The registers of a pair from the command line. The text is invented.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { schemaFor } from "../contract/published_schema.js";
import { chancery } from "./run_chancery.js";

const folder = mkdtempSync(join(tmpdir(), "chancery-registers-"));
const env = { CHANCERY_HOME: join(folder, "home") };
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TEXT =
  "Norway and Chile will sign a fisheries agreement in June. Chile has not yet committed to attending the ocean summit in Oslo on 3 June.";
beforeAll(async () => {
  await chancery(["read", "-", "--published", "2024-05-01", "--empty"], { env, input: TEXT });
});
const flat = (text: string) => text.replace(/\s+/gu, " ");

it("each shows its answer, its rows with their words, and its rule", async () => {
  const agreements = flat((await chancery(["agreements", "NOR", "chl"], { env })).stdout);
  expect(agreements).toContain(
    "○ announced (1 June 2024 to 30 June 2024): fisheries agreement · agreement · CHL NOR",
  );
  expect(agreements).toContain("signed, planned: “Norway and Chile will sign a fisheries agreement in June”");
  const gatherings = flat(
    (await chancery(["gatherings", "CHL", "NOR", "--as-of", "2024-05-02"], { env })).stdout,
  );
  expect(gatherings).toContain("○ planned: ocean summit · Oslo · 3 June 2024 CHL undecided:");
});

it("with --json is one object by the published schema, and asks nothing of two that are one", async () => {
  const { stdout, code } = await chancery(["expectations", "CHL", "NOR", "--as-of", "2024-07-01", "--json"], {
    env,
  });
  expect(code).toBe(0);
  const view: unknown = JSON.parse(stdout);
  expect(schemaFor("expectations").safeParse(view).error).toBeUndefined();
  expect(view).toMatchObject({
    answer: "1 expectation: 1 overdue.",
    rows: [{ state: "overdue", hedge: "will" }],
  });
  const same = await chancery(["reasons", "CHL", "CHL"], { env });
  expect([same.code, same.stderr]).toEqual([2, "chancery: CHL and CHL are one country: a pair needs two.\n"]);
});
