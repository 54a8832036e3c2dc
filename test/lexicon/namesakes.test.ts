// Names that hold a party's name and are something else.
import { describe, expect, test } from "vitest";
import { loadLexiconTables } from "../../src/intake/lexicon_tables.js";
import { createLexicon } from "../../src/lexicon/index.js";

const tables = loadLexiconTables();
const { names } = createLexicon(tables);
const namesakes = tables.parties.namesakes.flatMap(({ name, names: more }) => [name, ...more]);

/** Every name of the lexicon that is no namesake, by its folded form. */
const partyNames = new Set(
  [...names.values()]
    .flatMap(({ all }) => all)
    .flatMap(({ folded, meaning }) => (meaning.kind === "namesake" ? [] : [folded])),
);

/** Every run of words of a name. */
function partsOf(name: string): string[] {
  const words = name.toLowerCase().split(/[\s,']+/u);
  return words.flatMap((_, i) => words.slice(i).map((__, k) => words.slice(i, i + k + 1).join(" ")));
}

describe("the namesakes", () => {
  test("are names of no party", () => {
    expect(namesakes.filter((name) => partyNames.has(name.toLowerCase()))).toEqual([]);
  });

  test("each hold the name of a party, else they would be idle", () => {
    expect(namesakes.filter((name) => !partsOf(name).some((part) => partyNames.has(part)))).toEqual([]);
  });

  test("cover the seas, companies and places that the news names most", () => {
    for (const name of [
      "South China Sea",
      "Gulf of Mexico",
      "Indian Ocean",
      "Bank of America",
      "Latin America",
    ])
      expect(namesakes).toContain(name);
  });
});
