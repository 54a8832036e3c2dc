// Records of a stream: what is taken, and one sentence for each way a record can be wrong.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentFromRecord, InputError } from "../../src/intake/index.js";
import { parseLine } from "../../src/intake/parse_line.js";
import { idOfRecord } from "../../src/intake/record_fields.js";

function reasonOf(act: () => unknown): string {
  try {
    return `no error: ${JSON.stringify(act())}`;
  } catch (error) {
    return error instanceof InputError ? error.message : `another error: ${String(error)}`;
  }
}

describe("documentFromRecord", () => {
  it.each(["a", "", 0, -1, 1.5, 9_007_199_254_740_991])("echoes the id %j", (id) => {
    expect(documentFromRecord({ id, text: "x" }).id).toBe(id);
  });

  it("takes the contract's fields and leaves others alone", () => {
    const record = { id: 1, text: " x\n", title: "T", published: "2024-05-16", url: null, extra: { a: [] } };
    expect(documentFromRecord(record).document).toMatchObject({
      text: " x\n",
      title: "T",
      published: "2024-05-16",
    });
    expect(documentFromRecord({ id: 1, html: "<p>x" }).document.text).toBe("x");
    expect(documentFromRecord({ id: 1, text: "x", language: "fr" }).document.language).toBe("fr");
  });

  it.each([
    [null, "The record is null"],
    [[1], "The record is a list"],
    ["text", "The record is a string"],
    [7, "The record is a number"],
    [{ text: "x" }, 'has no "id"'],
    [{ id: null, text: "x" }, '"id" is null'],
    [{ id: {}, text: "x" }, '"id" is an object'],
    [{ id: true, text: "x" }, '"id" is true'],
    [{ id: Number.POSITIVE_INFINITY, text: "x" }, '"id" is a number too large'],
    [{ id: 2 ** 60, text: "x" }, "give it as a string"],
    [{ id: 1 }, 'neither "text" nor "html"'],
    [{ id: 1, text: "x", html: "x" }, 'both "text" and "html"'],
    [{ id: 1, text: 5 }, '"text" is a number'],
    [{ id: 1, text: null }, '"text" is null'],
    [{ id: 1, html: ["x"] }, '"html" is a list'],
    [{ id: 1, text: " \n " }, '"text" is empty'],
    [{ id: 1, html: "" }, '"html" is empty'],
    [{ id: 1, html: "<script>x</script>" }, "holds no text"],
    [{ id: 1, text: "x", published: "2024-02-30" }, '"2024-02-30" is not a date'],
    [{ id: 1, html: "x", published: "soon" }, '"soon" is not a date'],
    [{ id: 1, text: "x", published: 1715846400 }, '"published" is a number ("1715846400")'],
    [{ id: 1, text: "x", title: ["T"] }, '"title" is a list'],
    [{ id: 1, text: "x", language: "English" }, '"English" is not a language code'],
    [{ id: 1, text: "x".repeat(2_000_001) }, "2,000,001 characters"],
  ])("says what is wrong with a record (%#)", (record, reason) => {
    expect(reasonOf(() => documentFromRecord(record))).toContain(reason);
  });

  it("still tells the id of a record that is wrong otherwise", () => {
    expect(idOfRecord({ id: "a", text: 5 })).toBe("a");
    expect(idOfRecord({ id: [] })).toBeNull();
    expect(idOfRecord(null)).toBeNull();
  });
});

describe("parseLine", () => {
  it("parses what JSON.parse parses, and refuses what it refuses", () => {
    fc.assert(
      fc.property(fc.json(), (json) => JSON.stringify(parseLine(json)) === JSON.stringify(JSON.parse(json))),
    );
  });

  it.each([
    ["hello", "column 1 is wrong"],
    ["", "The line is empty"],
    ["  \r", "The line is empty"],
    ['{"id": 1', "it ends too early, at column 9"],
    ['{"id": 1,}', "column 10 is wrong"],
    ['{"id" 1}', "column 7 is wrong"],
    ['{"id": 01}', "column 9 is wrong"],
    ['{"id": 1} x', "column 11 is wrong"],
    ['{"a": "b\tc"}', "column 9 is wrong"],
    ['{"a": "\\x"}', "column 9 is wrong"],
    ['{"a": "\\u12g4"}', "column 12 is wrong"],
    ["[1, 2", "it ends too early"],
    ["[1 2]", "column 4 is wrong"],
    ["{'a': 1}", "column 2 is wrong"],
    ["[NaN]", "column 2 is wrong"],
    ["[1.]", "column 3 is wrong"],
  ])("says where %j goes wrong", (line, reason) => {
    expect(reasonOf(() => parseLine(line))).toContain(reason);
  });

  it("finds a column in any broken line, in few words", () => {
    const broken = fc.tuple(fc.json(), fc.nat(200), fc.constantFrom("", "x", "}", "]", ",", '"', "\\", "1"));
    fc.assert(
      fc.property(broken, ([json, at, mark]) => {
        const line = json.slice(0, at) + mark + json.slice(at + 1);
        const reason = reasonOf(() => parseLine(line));
        return reason.startsWith("no error") || (/column \d|is empty/.test(reason) && reason.length < 250);
      }),
    );
  });

  it("refuses a line over the limit and shows little of a long one", () => {
    expect(reasonOf(() => parseLine("x".repeat(10_000_001)))).toContain("10,000,001 characters");
    expect(reasonOf(() => parseLine("x".repeat(9_000_000))).length).toBeLessThan(250);
    expect(reasonOf(() => parseLine("[".repeat(1_000_000)))).toContain("it ends too early");
  });
});
