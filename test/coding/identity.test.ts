// What makes two documents and two claims the same: ids are hashes of what is read, not of when or where it was read.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentId } from "../../src/coding/identity.js";
import { createCoder } from "../../src/coding/index.js";
import { hashText } from "../../src/intake/hash_text.js";
import { type Document, missing } from "../../src/model/index.js";
import { claimsOf, coder, documentOf, tables } from "./coder.js";

const TEXT = "Ghana expelled two diplomats of Togo on 3 May 2024. Togo criticised Ghana.";
const document: Document = { ...documentOf(TEXT, "2024-05-04"), url: "https://example.org/a" };
const idOf = (changed: Partial<Document>) => coder.code({ ...document, ...changed }).document;
const claimIds = (changed: Partial<Document>) =>
  coder.code({ ...document, ...changed }).claims.map(({ id }) => id);

describe("hashText", () => {
  it.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  ])("of %j is that of FIPS 180", (text, hash) => {
    expect(hashText(text)).toBe(hash);
  });
  it("takes any string, lone surrogates too", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => /^[0-9a-f]{64}$/.test(hashText(text))));
    expect(hashText("\ud800")).toBe(hashText("\ufffd"));
  });
});

describe("a document's id", () => {
  it("has the form d- and 20 hex digits", () => {
    expect(idOf({})).toMatch(/^d-[0-9a-f]{20}$/);
    expect(idOf({})).toBe(documentId(document, hashText(TEXT), hashText));
  });
  it.each([
    ["text", { text: `${TEXT} ` }],
    ["url", { url: "https://example.org/b" }],
    ["date of publication", { published: "2024-05-05" }],
    ["lack of a date", { published: missing("not stated") }],
  ])("changes with its %s", (_name, changed) => {
    expect(idOf(changed)).not.toBe(idOf({}));
  });
  it.each([
    ["title", { title: "Two diplomats leave" }],
    ["publisher", { publisher: "Example" }],
    ["author", { author: "A. Writer" }],
    ["origin", { origin: "Example Wire" }],
  ])("does not change with its %s", (_name, changed) => {
    expect(idOf(changed)).toBe(idOf({}));
  });
  it("is the same whatever the reason why there is no date", () => {
    expect(idOf({ published: missing("not stated") })).toBe(
      idOf({ published: missing("no publication date") }),
    );
  });
});

describe("a claim's id", () => {
  it("has the form c- and 20 hex digits, and is one claim's", () => {
    const ids = claimIds({});
    expect(ids.length).toBeGreaterThan(1);
    for (const id of ids) expect(id).toMatch(/^c-[0-9a-f]{20}$/);
    expect(new Set(ids).size).toBe(ids.length);
  });
  it("is the same from another coder", () => {
    expect(createCoder(tables, hashText).code(document).claims).toEqual(coder.code(document).claims);
  });
  it("changes with the document that it stands in", () => {
    const other = claimIds({ url: "https://example.org/b" });
    expect(claimIds({}).filter((id) => other.includes(id))).toEqual([]);
  });
  it("changes when the claim moves in the text", () => {
    const before = claimsOf("Ghana expelled two diplomats of Togo.").map(({ id }) => id);
    const after = claimsOf("Rain fell. Ghana expelled two diplomats of Togo.").map(({ id }) => id);
    expect(after).toHaveLength(before.length);
    expect(after.filter((id) => before.includes(id))).toEqual([]);
  });
  it("keeps apart two claims of one span", () => {
    const claims = claimsOf("Togo criticised Ghana.");
    expect(new Set(claims.map(({ citation }) => `${citation.start}-${citation.end}`)).size).toBe(1);
    expect(new Set(claims.map(({ id }) => id)).size).toBe(2);
  });
});
