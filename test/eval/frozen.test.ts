// The guard: the built coder reads the gold sets, and no number falls below eval/frozen.json.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readFrozen } from "../../eval/frozen.mjs";
import { OWN_SETS, ownSet, readItems } from "../../eval/sets.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const frozen = readFrozen(`${root}/eval/frozen.json`);

interface Counted {
  readonly optional?: boolean;
}

function listed(items: Record<string, Counted[] | undefined>[], list: string): number {
  return items.flatMap((item) => item[list] ?? []).filter((entry) => !entry.optional).length;
}

describe("eval/frozen.json", () => {
  it("has the sets of eval/sets/, and no other", () => {
    expect(Object.keys(frozen?.sets ?? {})).toEqual(OWN_SETS.map(({ name }: { name: string }) => name));
  });
  it.each(["plover_gsr", "articles", "twenty", "ten", "unseen", "fresh"])("counts what %s lists", (name) => {
    const items = readItems(ownSet(name));
    for (const list of ["events", "statements", "figures", "positions"]) {
      const count = listed(items, list);
      if (count > 0) expect(frozen?.sets[name][`${list}.found`].of, list).toBe(count);
    }
  });
  it("counts the sentences of no_claims", () => {
    const items = readItems(ownSet("no_claims"));
    expect(frozen?.sets.no_claims["sentences.clean"].of).toBe(items.length);
  });
  it("counts the events that the traps forbid", () => {
    const forbidden = listed(readItems(ownSet("traps")), "not");
    expect(frozen?.sets.traps).toMatchObject({ "forbidden.made": { of: forbidden, better: "lower" } });
  });
  it("counts the faults and the texts of the checks", () => {
    const faults = listed(readItems(ownSet("checks_faults")), "expect");
    expect(frozen?.sets.checks_faults).toMatchObject({
      "faults.caught": { of: faults, better: "higher" },
      "faults.ruleRight": { of: faults, better: "higher" },
    });
    const texts = readItems(ownSet("checks_clean")).length;
    expect(frozen?.sets.checks_clean).toMatchObject({ "clean.alarmed": { of: texts, better: "lower" } });
  });
});

describe("npm run eval", () => {
  it("finds no number of the built coder below the frozen one", { timeout: 90_000 }, () => {
    const { status, stderr, stdout } = spawnSync("node", ["eval/run.mjs"], { cwd: root, encoding: "utf8" });
    expect(status === 0 ? "" : stderr).toBe("");
    expect(stdout).toContain("forbidden events made");
    expect(stdout).toContain("checks_faults: texts with 160 faults");
  });
});
