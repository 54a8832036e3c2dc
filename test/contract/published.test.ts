// The files under schema/ are what src/contract says, and they judge lines as the zod schemas do.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openApiDocument, publishedSchemas } from "../../src/contract/index.js";
import { schemaFor } from "./published_schema.js";
import { CLAIMS, EVENT, FIGURE } from "./sample_claims.js";

const FOLDER = new URL("../../schema/", import.meta.url);

const READ = {
  document: "d-1",
  sha256: "a".repeat(64),
  claims: CLAIMS,
  title: null,
  origin: null,
  url: "https://example.org/a",
  publisher: null,
  author: null,
  published: "2024-05-16",
  language: "en",
  dropped: [{ start: 0, end: 3, reason: "comment form" }],
  notCoded: null,
};

describe("schema/", () => {
  it("holds exactly the schemas of the contract, as generated", () => {
    const files = readdirSync(FOLDER).sort();
    const wanted = publishedSchemas();
    const named = Object.keys(wanted).map((name) => `${name}.schema.json`);
    expect(files).toEqual([...named, "openapi.json"].sort());
    const openApi = readFileSync(new URL("openapi.json", FOLDER), "utf8");
    expect(openApi).toBe(`${JSON.stringify(openApiDocument(), null, 2)}\n`);
    for (const [name, schema] of Object.entries(wanted)) {
      const text = readFileSync(new URL(`${name}.schema.json`, FOLDER), "utf8");
      expect(text).toBe(`${JSON.stringify(schema, null, 2)}\n`);
      expect(schema).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema" });
    }
  });
  it.each(CLAIMS.map((claim) => [claim.kind, claim] as const))("takes a %s", (_kind, claim) => {
    expect(schemaFor("claim").safeParse(claim).success).toBe(true);
  });
  it("takes a field that is added later", () => {
    expect(schemaFor("claim").safeParse({ ...EVENT, record: "r-1" }).success).toBe(true);
  });
  it("refuses what the contract refuses", () => {
    const claim = schemaFor("claim");
    expect(claim.safeParse({ ...EVENT, status: "done" }).success).toBe(false);
    expect(claim.safeParse({ ...FIGURE, change: { ...FIGURE.change, value: -3 } }).success).toBe(false);
    expect(claim.safeParse({ ...EVENT, pair: ["CHN"] }).success).toBe(false);
  });
  it("takes the lines of read", () => {
    expect(schemaFor("read").safeParse(READ).success).toBe(true);
    expect(
      schemaFor("read").safeParse({ ...READ, published: { missing: "no publication date" } }).success,
    ).toBe(true);
    expect(schemaFor("read").safeParse({ ...READ, published: "16 May 2024" }).success).toBe(false);
    expect(schemaFor("read-stream").safeParse({ id: 1, ...READ }).success).toBe(true);
    expect(schemaFor("read-stream").safeParse(READ).success).toBe(false);
  });
  it("takes an error line with and without an id", () => {
    expect(schemaFor("error-line").safeParse({ line: 3, error: "no text" }).success).toBe(true);
    expect(schemaFor("error-line").safeParse({ id: "a", line: 3, error: "no text" }).success).toBe(true);
    expect(schemaFor("error-line").safeParse({ line: 0, error: "no text" }).success).toBe(false);
  });
});
