// An id is echoed as it was written.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rawId, rawIdOfLine } from "../../src/desk/raw_id.js";

const echo = (line: string): string | null => rawIdOfLine(new TextEncoder().encode(line));

describe("rawId", () => {
  it.each([
    ['{"id":"a","text":"x"}', '"a"'],
    ['{"id":1.0,"text":"x"}', "1.0"],
    ['{"id" :\t1e3 ,"text":"x"}', "1e3"],
    ['{"id":-0,"text":"x"}', "-0"],
    ['{"text":"a \\"id\\":5 b","meta":{"id":6},"list":[{"id":7}],"id":8}', "8"],
    ['{"id":1,"id":2.50}', "2.50"],
    ['{"\\u0069d":3.0}', "3.0"],
    ['{"text":"\\\\","id":4}', "4"],
    ['{"id":"\\ud83d\\ude00"}', '"😀"'],
  ])("of %s is %s", (line, id) => {
    expect(echo(line)).toBe(id);
  });
  it.each([['{"text":"x"}'], ['{"id":null}'], ['{"id":[1]}'], ["[1]"], ["{"], [""], ["null"]])(
    "of %s is none",
    (line) => {
      expect(echo(line)).toBeNull();
    },
  );
  it("is the parsed id again, wherever it stands", () => {
    const ids = fc.oneof(
      fc.string(),
      fc.maxSafeInteger(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), ids, (fields, id) => {
        const line = JSON.stringify({ ...fields, id });
        expect(JSON.parse(rawId(line, id) ?? "null")).toEqual(JSON.parse(JSON.stringify(id)));
      }),
    );
  });
});
