// The reading of papers, on made ones: what is no link, no path and no heading must not be taken for one.
import { expect, test } from "vitest";
import { fieldsIn, valuesOf } from "./fields.js";
import { anchorsOf, linksOf, type Paper, parsePaper, pathsOf, resolveLink, tableOf } from "./papers.js";

const paper = (...lines: string[]): Paper => parsePaper("docs/guide/made.md", lines.join("\n"));

test("headings become anchors as on GitHub, and a second of one name gets a number", () => {
  const made = paper(
    "# Who says so?",
    "## `read`, a [page](x.md)",
    "## Twice",
    "## Twice",
    "```",
    "# no heading",
    "```",
  );
  expect([...anchorsOf(made)]).toEqual(["who-says-so", "read-a-page", "twice", "twice-1"]);
});

test("links in code are none, and those to the net are left out", () => {
  const made = paper(
    "[a](../b.md#c) `[d](e.md)` ![f](g.svg) [h](https://example.org)",
    "```",
    "[i](j.md)",
    "```",
  );
  expect(linksOf(made)).toEqual(["../b.md#c", "g.svg"]);
});

test("a link leads from the folder of its paper, or to a heading of the paper itself", () => {
  expect(resolveLink(paper(), "../b.md#c")).toEqual({ path: "docs/b.md", anchor: "c" });
  expect(resolveLink(paper(), "#c")).toEqual({ path: "docs/guide/made.md", anchor: "c" });
});

test("paths are those of our tree that stand alone in a code span", () => {
  const made = paper(
    "`src/cli` `src/lexicon/compiled/*.json` `model` `actors/` `test/docs.test.ts` `src/a or b`",
  );
  expect(pathsOf(made)).toEqual(["src/cli", "test/docs.test.ts"]);
});

test("a table is read by the names of its columns", () => {
  expect(tableOf(paper("| a | b |", "|---|---|", "| 1 | x\\|y |"))).toEqual([{ a: "1", b: "x\\|y" }]);
});

test("fields and closed lists of a schema are found at any depth", () => {
  const schema = {
    anyOf: [{ properties: { a: { type: "object", properties: { b: { enum: ["x", "y"] } } } } }],
  };
  expect([...fieldsIn(schema)]).toEqual(["a", "b"]);
  expect([...valuesOf(schema, "b")]).toEqual(["x", "y"]);
});
