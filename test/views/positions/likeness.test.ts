// Issues told in many words: which are one, and which are not.
import { expect, test } from "vitest";
import { loadLexiconTables } from "../../../src/intake/lexicon_tables.js";
import { createLexicon } from "../../../src/lexicon/index.js";
import { issueLikeness } from "../../../src/views/index.js";

const likeness = issueLikeness(createLexicon(loadLexiconTables()));

test.each([
  ["the war in Ukraine", "war in Ukraine"],
  ["the Ukraine war", "war in Ukraine"],
  ["Russia’s war of aggression against Ukraine", "the Ukrainian war"],
  ["the invasion of Ukraine", "the “Ukraine crisis”"],
  ["peace conference in Switzerland", "the Swiss peace conference"],
  ["the peace conference in Switzerland on June 15 and 16", "a Swiss peace conference"],
  ["peace conference in Switzerland on June 15", "the Bürgenstock summit in June 2024"],
  [
    "Beijing representatives to attend the peace conference in Switzerland on June 15",
    "China’s participation in the Ukraine peace summit",
  ],
  ["Chinese “peace initiative”, which speaks of the interests of all", "the peace plan of China"],
  ["China's twelve-point plan", "the Chinese 12-point peace plan"],
  ["sanctions on Russian banks", "sanctions against the banks of Russia"],
  ["arms deliveries to Kyiv", "the supply of weapons to Ukraine"],
  ["UN resolutions", "the resolution of the United Nations"],
  ["NATO’s enlargement", "the expansion of NATO"],
])("%s = %s", (one, other) => {
  expect(likeness(one).key).toBe(likeness(other).key);
});

test.each([
  ["peace plan of China", "peace conference in Switzerland"],
  ["sanctions on Russia", "sanctions on China"],
  ["sanctions on Russia", "Russian sanctions"],
  ["imports from Russia", "exports to Russia"],
  ["war in Ukraine", "war in Gaza"],
  ["war in Ukraine", "peace talks on Ukraine"],
  ["peace conference in Switzerland", "China’s attendance at the peace conference in Switzerland"],
  ["Russia’s attendance at the Swiss peace conference", "China’s attendance at the Swiss peace conference"],
  ["the 2014 referendum in Crimea", "the 2022 referendum in Crimea"],
  ["the plan may fail", "the plan"],
])("%s ≠ %s", (one, other) => {
  expect(likeness(one).key).not.toBe(likeness(other).key);
});

test("an issue that has a name goes by it, and names whom it is about", () => {
  expect(likeness("Russian attack on Ukraine")).toEqual({
    key: "UKR war",
    name: "war in Ukraine",
    parties: ["UKR"],
  });
  expect(likeness("the quay of the ferry").name).toBeNull();
});

test("hostile words end soon, and what is only link words stays itself", () => {
  const start = performance.now();
  likeness(`${"on 1 and 1 ".repeat(50_000)}May`);
  likeness("a ".repeat(200_000));
  expect(performance.now() - start).toBeLessThan(5000);
  expect(likeness("that").key).toBe("that");
});
