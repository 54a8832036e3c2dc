// A person's words on a claim, one after the other: what stands in the end, and on a day before.
import { describe, expect, it } from "vitest";
import { type Correction, corrected, isRejected, type Verdict } from "../../src/ledger/index.js";
import { FIGURE } from "../contract/sample_claims.js";

const CHANGED: Verdict = { kind: "changed", fields: { value: 4e9 } };
const CONFIRMED: Verdict = { kind: "confirmed" };
const REJECTED: Verdict = { kind: "rejected" };

/** The verdicts as corrections of the figure, one a day from 1 March 2026. */
function words(...verdicts: readonly Verdict[]): Correction[] {
  return verdicts.map((verdict, i) => ({
    ...{ id: `k-${i}`, claim: FIGURE.id, verdict, because: "x", source: null, by: "Ada" },
    ...{
      recordedAt: `2026-03-0${i + 1}T09:00:00.000Z`,
      validFrom: null,
      supersedes: null,
      carriedFrom: null,
    },
  }));
}

describe("what stands of a claim", () => {
  it.each<[string, readonly Verdict[], object | null]>([
    ["as it was read, where nobody has said anything", [], { value: 2e9, review: "machine" }],
    ["checked, when it was confirmed", [CONFIRMED], { value: 2e9, review: "human" }],
    ["as it was changed", [CHANGED], { value: 4e9, review: "human" }],
    ["as it was changed, when that was confirmed", [CHANGED, CONFIRMED], { value: 4e9, review: "human" }],
    ["nothing, when it was rejected after a change", [CHANGED, REJECTED], null],
    ["as it was changed, when the rejection was taken back", [CHANGED, REJECTED, CONFIRMED], { value: 4e9 }],
    [
      "the last change alone",
      [CHANGED, { kind: "changed", fields: { unit: "EUR" } }],
      { value: 2e9, unit: "EUR" },
    ],
  ])("is %s", (_what, verdicts, expected) => {
    const told = words(...verdicts);
    const now = corrected(FIGURE, told.toReversed(), null);
    if (expected === null) expect(now).toBeNull();
    else expect(now).toMatchObject(expected);
    expect(isRejected(FIGURE.id, told, null)).toBe(expected === null);
  });
  it("is on a day before what was known then", () => {
    const told = words(CHANGED, REJECTED);
    expect(corrected(FIGURE, told, "2026-02-28")).toEqual(FIGURE);
    expect(corrected(FIGURE, told, "2026-03-01")).toMatchObject({ value: 4e9 });
    expect(corrected(FIGURE, told, "2026-03-02")).toBeNull();
  });
  it("leaves out a word that another took the place of, and those of other claims", () => {
    const [first, second] = words(REJECTED, CONFIRMED);
    if (first === undefined || second === undefined) throw new Error("two words");
    expect(
      corrected(FIGURE, [first, { ...second, verdict: CHANGED, supersedes: first.id }], null),
    ).toMatchObject({
      value: 4e9,
    });
    expect(corrected(FIGURE, [{ ...first, claim: "c-other" }], null)).toEqual(FIGURE);
  });
  it("holds from the day that it was entered for", () => {
    const told = words(CHANGED).map((word) => ({ ...word, validFrom: "2026-03-05" }));
    expect(corrected(FIGURE, told, "2026-03-04")).toEqual(FIGURE);
    expect(corrected(FIGURE, told, "2026-03-05")).toMatchObject({ value: 4e9 });
  });
});
