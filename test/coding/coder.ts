// The coder with the real lexicon, and the documents that the tests of the coding read. Loading takes half a second: once a file.
import { readdirSync, readFileSync } from "node:fs";
import { type Coder, createCoder } from "../../src/coding/index.js";
import { documentFromText } from "../../src/intake/document_from_text.js";
import { hashText } from "../../src/intake/hash_text.js";
import { loadLexiconTables } from "../../src/intake/lexicon_tables.js";
import type { Claim, Document } from "../../src/model/index.js";

const folder = new URL("../fixtures/articles/", import.meta.url);

export const tables = loadLexiconTables();
export const coder: Coder = createCoder(tables, hashText);

/** The text as a document; `published` is ISO or null. */
export function documentOf(text: string, published: string | null): Document {
  return documentFromText(text, published === null ? {} : { published });
}

export function claimsOf(text: string, published: string | null = null): readonly Claim[] {
  return coder.code(documentOf(text, published)).claims;
}

/** One article of test/fixtures/articles with what a careful reader finds in it. */
export interface Article {
  readonly name: string;
  readonly text: string;
  readonly published: string | null;
  readonly claims: readonly object[];
}

/** All fixture articles, by name. */
export function readArticles(): readonly Article[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => {
      const name = file.slice(0, -".txt".length);
      const expected = JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8")) as Omit<
        Article,
        "name" | "text"
      >;
      return { ...expected, name, text: readFileSync(new URL(file, folder), "utf8") };
    });
}

/** The article that readers try first. */
export function demoArticle(): string {
  return readFileSync(new URL("../../demo/article.txt", import.meta.url), "utf8");
}
