// Sentences without a relation: an event made of one is a fault, other claims are none, and the count may only fall.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { compareFrozen, frozenOf } from "../../eval/frozen.mjs";
import { measureSet } from "../../eval/measure.mjs";
import { reportData, reportText } from "../../eval/report/report.mjs";
import { OWN_SETS, readItems } from "../../eval/sets.mjs";
import { event, figure } from "./made.js";

const set = {
  name: "no_relation",
  shape: "no relation",
  path: fileURLToPath(new URL("./no_relation.fixture.json", import.meta.url)),
};
type Claims = Record<string, object[]>;
const measured = (claims: Claims) =>
  measureSet(set, { claimsOf: ({ id }: { id: string }) => claims[id] ?? [] });
const frozen = (claims: Claims) => frozenOf("made", [measured(claims)]);

const won = { m3: [event("ASSAULT", "NOR > CHL"), event("ACCUSE", "NOR > CHL")] };

describe("sentences without a relation", () => {
  it("are counted by kind, each once, and only events are held against them", () => {
    expect(measured({ ...won, m1: [figure(), { kind: "statement" }] }).score).toMatchObject({
      items: 3,
      withEvent: 1,
      byKind: { habit: { items: 2, withEvent: 0 }, sport: { items: 1, withEvent: 1 } },
      misses: [{ id: "m3", made: ["ASSAULT/actual NOR>CHL", "ACCUSE/actual NOR>CHL"] }],
    });
  });
  it("may only give fewer events than was frozen", () => {
    const [none, one] = [frozen({}), frozen(won)];
    expect(compareFrozen(none, one).fell).toEqual([
      "no_relation: sentences.withEvent is 1 of 3, worse than the frozen 0; it may only fall.",
    ]);
    expect(compareFrozen(one, none).fell).toEqual([]);
    expect(compareFrozen(one, none).rose).toHaveLength(1);
  });
  it("are shown with the share and the goal, and are in --json", () => {
    const text = reportText("made", [measured(won)], true);
    expect(text).toMatch(
      /\nsport +1 +1 +100\.0 %\nall +3 +1 +33\.3 %\n\ngoal: at most 5\.0 % .*; not reached/,
    );
    expect(text).toContain("no_relation m3: event of no relation\n");
    expect(reportText("made", [measured({})], false)).toContain("; reached");
    expect(reportData("made", [measured(won)], false)).toMatchObject({
      sets: { no_relation: { shape: "no relation", withEvent: 1 } },
    });
  });
  it("may be a list, an object with `items`, or an object of items; each needs its kind", () => {
    const folder = mkdtempSync(join(tmpdir(), "chancery-eval-"));
    const path = join(folder, "set.json");
    const read = (made: unknown) => {
      writeFileSync(path, JSON.stringify(made));
      return readItems({ ...set, path });
    };
    const one = { id: "m1", kind: "habit", text: "Chileans drink tea." };
    expect([read([one]), read({ items: [one] }), read({ m1: one })]).toEqual([[one], [one], [one]]);
    expect(() => read([{ ...one, kind: undefined }])).toThrow('item m1 has no "kind"');
    expect(() => read({})).toThrow("is not a list of gold items");
    rmSync(folder, { recursive: true });
  });
});

const own = OWN_SETS.find(({ name }: { name: string }) => name === "no_relation");

describe.runIf(own !== undefined)("eval/sets/no_relation.json", () => {
  it("has every id and every text once", () => {
    const items: { id: string; text: string }[] = readItems(own ?? set);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(new Set(items.map(({ text }) => text)).size).toBe(items.length);
  });
});
