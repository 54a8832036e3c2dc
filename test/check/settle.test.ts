// What is left of findings on the same words.
import { describe, expect, it } from "vitest";
import { settle } from "../../src/check/settle.js";
import type { Finding, Verdict } from "../../src/model/index.js";

function finding(verdict: Verdict, rule: Finding["rule"], start = 0, confidence = 0.8): Finding {
  return {
    ...{ verdict, rule, confidence, expected: null, because: "Made.", sources: [], correction: null },
    citation: { start: 0, end: 99, sentence: 0, text: "made" },
    found: { text: "made", span: { start, end: start + 4 }, claim: null },
  };
}
const told = (findings: Finding[]) =>
  settle(findings).map(({ verdict, rule, found }) => `${verdict} ${rule} ${found.span.start}`);

describe("settle", () => {
  it("puts findings in the order of the text", () => {
    expect(told([finding("agrees", "sum", 9), finding("contradicts", "sum", 3)])).toEqual([
      "contradicts sum 3",
      "agrees sum 9",
    ]);
  });
  it("leaves a contradiction alone at its place, the surest", () => {
    expect(told([finding("agrees", "record"), finding("contradicts", "sum")])).toEqual(["contradicts sum 0"]);
    const two = [finding("contradicts", "sum"), finding("contradicts", "record", 0, 0.9)];
    expect(told(two)).toEqual(["contradicts record 0"]);
  });
  it("leaves out what is unknown where something is known", () => {
    expect(told([finding("unknown", "conflict"), finding("explained", "basis")])).toEqual([
      "explained basis 0",
    ]);
    expect(told([finding("unknown", "conflict")])).toEqual(["unknown conflict 0"]);
  });
  it("says the same rule and verdict once", () => {
    const same = [finding("agrees", "record"), finding("agrees", "record"), finding("agrees", "growth")];
    expect(told(same)).toEqual(["agrees record 0", "agrees growth 0"]);
  });
});
