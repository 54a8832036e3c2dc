// Each page in test/fixtures/pages gives the text and the facts that stand beside it; pages are in our own words.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { documentFromBytes } from "../../src/intake/index.js";

const FOLDER = new URL("../fixtures/pages/", import.meta.url);
const pages = readdirSync(FOLDER).filter((name) => name.endsWith(".html"));

describe("fixture pages", () => {
  it("are all there", () => {
    expect(pages.length).toBeGreaterThanOrEqual(11);
  });

  for (const page of pages) {
    it(`${page} gives its article, its facts, and nothing of the site`, () => {
      const { text, origin, isPage, ...facts } = documentFromBytes(readFileSync(new URL(page, FOLDER)), page);
      expect(isPage).toBe(true);
      expect(`${text}\n`).toBe(readFileSync(new URL(page.replace(".html", ".txt"), FOLDER), "utf8"));
      expect(facts).toEqual(
        JSON.parse(readFileSync(new URL(page.replace(".html", ".json"), FOLDER), "utf8")),
      );
      expect(origin).toBeNull();
    });
  }
});
