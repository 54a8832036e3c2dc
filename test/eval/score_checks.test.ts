// When a finding catches a fault, and what counts as a false alarm.
import { describe, expect, it } from "vitest";
import { numbersOf } from "../../eval/numbers.mjs";
import { checksLines } from "../../eval/report/checks_report.mjs";
import { scoreChecks } from "../../eval/score/score_checks.mjs";
import { finding, item } from "./made.js";

const FAULT = { rules: ["sum", "count"], verdict: "contradicts", anchor: "Chile visited", why: "one more" };
const faulty = (more: object = {}) => item({ expect: [{ ...FAULT, ...more }] });
const clean = item({ clean: true });
const score = (one: object, ...findings: object[]) => scoreChecks([one], () => findings);
const there = "visited Peru, Brazil and Cuba";

describe("a fault is caught", () => {
  it("by a finding with its verdict in the sentence of the anchor", () => {
    expect(score(faulty(), finding("contradicts", "sum", there)).faults).toEqual({
      listed: 1,
      caught: 1,
      ruleRight: 1,
    });
    expect(score(faulty(), finding("explained", "sum", there)).faults.caught).toBe(0);
    expect(score(faulty(), finding("contradicts", "sum", "Norway met")).faults.caught).toBe(0);
    expect(score(faulty()).faults.caught).toBe(0);
  });
  it("by one of several verdicts, and from the anchor's beginning to the end of the sentence that it ends in", () => {
    const either = faulty({ verdict: "contradicts explained", anchor: "May. Chile visited Peru" });
    expect(score(either, finding("explained", "sum", there)).faults.caught).toBe(1);
    expect(score(either, finding("contradicts", "sum", "Nothing else")).faults.caught).toBe(0);
  });
  it("by another rule as well, but then its rule is not right", () => {
    expect(score(faulty(), finding("contradicts", "record", there)).faults).toMatchObject({
      caught: 1,
      ruleRight: 0,
    });
    const both = [finding("contradicts", "record", there), finding("contradicts", "count", there)];
    expect(score(faulty(), ...both).faults.ruleRight).toBe(1);
  });
});

describe("a clean text", () => {
  it("is wronged by any contradiction, and by nothing else", () => {
    expect(score(clean, finding("unknown", "sum"), finding("explained", "basis")).clean).toEqual({
      texts: 1,
      alarmed: 0,
    });
    const two = [finding("contradicts", "sum"), finding("contradicts", "growth")];
    expect(score(clean, ...two).clean.alarmed).toBe(1);
  });
});

describe("what is shown and frozen", () => {
  const result = {
    name: "made",
    shape: "checks",
    score: scoreChecks([faulty(), clean], () => [finding("contradicts", "growth")]),
  };
  it("a table by rule: a fault under the rule that it names first, an alarm under its own", () => {
    expect(result.score.byRule).toEqual({
      growth: { listed: 0, caught: 0, ruleRight: 0, alarms: 1 },
      sum: { listed: 1, caught: 0, ruleRight: 0, alarms: 0 },
    });
    const lines = checksLines(result).join("\n");
    expect(lines).toMatch(/^made: texts with 1 faults\n\nfault of .*\nsum +1 +0 +0\.0 % +0\nall +1 +0 /);
    expect(lines).toMatch(/contradicted all the same: 1, 100\.0 %\n\n.*\ngrowth +1$/);
  });
  it("each miss with what was found instead", () => {
    expect(result.score.misses).toMatchObject(
      [
        { kind: "fault", want: "contradicts by sum or count at “Chile visited”: one more", made: [{}] },
        { kind: "false alarm", want: null, made: [{}] },
      ].map((miss) => ({ ...miss, made: [expect.stringMatching(/^contradicts by growth “Norway met/)] })),
    );
  });
  it("numbers that may only rise, and one that may only fall", () => {
    expect(numbersOf(result)).toEqual({
      "faults.caught": { value: 0, of: 1, better: "higher" },
      "faults.ruleRight": { value: 0, of: 1, better: "higher" },
      "clean.alarmed": { value: 1, of: 1, better: "lower" },
    });
  });
});
