// What holds for every claim of every text: of the fixture articles, of the demo article, and of texts made of the lexicon's words.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCoder } from "../../src/coding/index.js";
import { hashText } from "../../src/intake/hash_text.js";
import { isMissing } from "../../src/model/index.js";
import { coder, demoArticle, documentOf, readArticles, tables } from "./coder.js";
import { faultsOf } from "./faults.js";
import { published as anyDate, sentence } from "./made_sentences.js";

const second = createCoder(tables, hashText);

const articles = [
  ...readArticles(),
  { name: "demo", text: demoArticle(), published: "2026-02-05", claims: [] as readonly object[] },
];

describe.each(articles.map((article) => [article.name, article] as const))(
  "%s",
  (_name, { text, published }) => {
    const document = documentOf(text, published);
    const coded = coder.code(document);

    it("keeps what holds for every claim", () => {
      expect(faultsOf(text, coded)).toEqual([]);
    });
    it("reads the same a second time, and with another coder", () => {
      expect(coder.code(document)).toEqual(coded);
      expect(second.code(document)).toEqual(coded);
    });
  },
);

describe("documents read together", () => {
  it("give what each gives alone, whatever stands beside it", () => {
    const documents = articles.map(({ text, published }) => documentOf(text, published));
    const alone = documents.map((document) => coder.code(document));
    const worked: number[] = [];
    expect(coder.codeAll(documents, (index) => worked.push(index))).toEqual(alone);
    expect(new Set(worked)).toEqual(new Set(documents.keys()));
    expect(coder.codeAll(documents.toReversed(), () => {})).toEqual(alone.toReversed());
    expect(coder.codeAll([], () => {})).toEqual([]);
  });
});

describe("an event's two sides", () => {
  it("are two countries, save where a state acts on its own people", () => {
    const alike = articles.flatMap(({ text, published }) =>
      coder.code(documentOf(text, published)).claims.flatMap((claim) => {
        if (claim.kind !== "event") return [];
        const own = claim.source.flatMap(({ country }) => country ?? []);
        return claim.target.some(({ country }) => country !== null && own.includes(country)) ? [claim] : [];
      }),
    );
    expect(alike.map(({ citation }) => citation.text)).toEqual([
      "Turkish police arrested students in Ankara on Sunday",
      "Georgian students demonstrated in Tbilisi on Saturday",
    ]);
    expect(alike.flatMap(({ pairs }) => pairs)).toEqual([]);
  });
});

describe("texts made of the lexicon's words", () => {
  const text = fc.array(sentence, { minLength: 1, maxLength: 6 }).map((list) => list.join(" "));
  const english = (words: string, date: string | null) => ({ ...documentOf(words, date), language: "en" });

  it("keep what holds for every claim", () => {
    let seen = 0;
    fc.assert(
      fc.property(text, anyDate, (words, date) => {
        const coded = coder.code(english(words, date));
        seen += coded.claims.length;
        expect(faultsOf(words, coded)).toEqual([]);
      }),
      { numRuns: 200, seed: 20 },
    );
    expect(seen).toBeGreaterThan(200);
  });
  it("are read the same by two coders", () => {
    fc.assert(
      fc.property(text, anyDate, (words, date) => {
        const document = english(words, date);
        expect(second.code(document)).toEqual(coder.code(document));
      }),
      { numRuns: 60, seed: 21 },
    );
  });
  it("without a date of publication have no date that was not told in full", () => {
    fc.assert(
      fc.property(text, (words) => {
        const years = words.match(/\b(?:18|19|20|21)\d\d\b/g) ?? [];
        for (const { period } of coder.code(english(words, null)).claims) {
          const dates = isMissing(period) ? [] : [period.start, period.end].filter((day) => day !== null);
          for (const day of dates) expect(years).toContain(day.slice(0, 4));
        }
      }),
      { numRuns: 120, seed: 22 },
    );
  });
});

describe("any string", () => {
  it("is read without an error", () => {
    const pieces = fc.constantFrom(
      "Russia",
      "“",
      "”",
      "\u00a0",
      "\u200b",
      "\r\n",
      "🙂",
      "é",
      "e\u0301",
      "\ud800",
      "…",
      "$",
      "5",
      "中",
    );
    const wild = fc.oneof(
      fc.string({ unit: "binary", maxLength: 120 }),
      fc.string({ unit: "grapheme", maxLength: 120 }),
      fc.array(fc.oneof(pieces, sentence), { maxLength: 12 }).map((list) => list.join("")),
    );
    fc.assert(
      fc.property(wild, (words) => {
        const document = { ...documentOf(words, "2024-05-16"), language: null };
        expect(faultsOf(words, coder.code(document))).toEqual([]);
      }),
      { numRuns: 150, seed: 23 },
    );
  });
});
