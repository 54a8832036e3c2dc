// `chancery positions` on a real home. The report is invented.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { positionsSchema } from "../../src/contract/index.js";
import { chancery } from "./run_chancery.js";

const folder = mkdtempSync(join(tmpdir(), "chancery-positions-"));
const env = { CHANCERY_HOME: join(folder, "home") };
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  const file = join(folder, "report.txt");
  writeFileSync(
    file,
    "Norway’s foreign minister visited Tokyo on Tuesday. Norway opposes the whaling treaty. Japan would back the treaty on whaling.",
  );
  await chancery(["read", file, "--published", "2026-03-12", "--empty"], { env });
});

it("shows a stance as held, a conditional one apart, and who holds it by name", async () => {
  const { stdout, code } = await chancery(["positions", "NOR", "JPN"], { env });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^whaling treaty$/mu);
  expect(stdout).toMatch(/◆ Norway: opposes · as told 12 March 2026 · c-[0-9a-f]{20}/u);
  expect(stdout).toMatch(/◌ Japan: conditional: supports · as told 12 March 2026/u);
});

it("prints one JSON line by its schema, and says where nothing is told", async () => {
  const { stdout } = await chancery(["positions", "jpn", "NOR", "--holder", "NOR", "--json"], { env });
  const view = positionsSchema.parse(JSON.parse(stdout));
  expect(view.issues.map(({ cells }) => cells.map(({ holder }) => holder))).toEqual([["NOR"]]);
  const none = await chancery(["positions", "NOR", "JPN", "--issue", "the price of fish"], { env });
  expect(none).toMatchObject({ code: 0, stdout: "" });
  expect(none.stderr).toContain("no position of NOR and JPN is told");
});

it.each([
  [["positions", "NOR", "NOR"], "one country"],
  [["positions", "NOR", "JPN", "--holder", "N O"], '--holder "N O" is no code'],
  [["positions", "NOR", "JPN", "--issue", " "], "is no issue"],
])("refuses %j", async (args, words) => {
  const { code, stderr } = await chancery([...args], { env });
  expect(code).toBe(2);
  expect(stderr).toContain(words);
});
