// Which report speaks for a record: the most trusted that stands, never a mean of all.
import { describe, expect, it } from "vitest";
import { type Correction, chosenReport, type StoredClaim } from "../../src/ledger/index.js";
import type { Claim } from "../../src/model/index.js";
import { EVENT } from "../contract/sample_claims.js";

const report = (
  id: string,
  document: string,
  more: Partial<Claim> = {},
  published: string | null = "2024-05-16",
): StoredClaim => ({
  document,
  published,
  addedAt: "2026-03-14T09:00:00.000Z",
  claim: { ...EVENT, ...more, id } as Claim,
});

const word = (
  claim: string,
  kind: "rejected" | "confirmed",
  recordedAt = "2026-03-15T00:00:00.000Z",
): Correction => ({
  ...{ id: `k-${claim}`, claim, verdict: { kind }, because: "x", source: null, by: "Ada", recordedAt },
  ...{ validFrom: null, supersedes: null, carriedFrom: null },
});

const A = report("a", "d-1", { confidence: 0.6 });
const B = report("b", "d-2", { confidence: 0.9 }, "2024-05-17");
const C = report("c", "d-2", { confidence: 0.9 }, "2024-05-17");
const ENTERED = report("e", "d-3", { confidence: 0.8, review: "entered" }, null);

describe("the report that speaks for a record", () => {
  it.each([
    ["the surer one", [A, B], [], "b"],
    ["the earlier one of two that are as sure", [report("z", "d-9", { confidence: 0.9 }), B], [], "z"],
    ["an unknown day comes last", [report("a", "d-9", { confidence: 0.9 }, null), B], [], "b"],
    ["one that was entered before one that was read", [A, B, ENTERED], [], "e"],
    ["one that a person has checked before all others", [A, B, ENTERED], [word("a", "confirmed")], "a"],
    ["not one that a person rejected", [A, B], [word("b", "rejected")], "a"],
  ] as const)("is %s", (_what, reports, corrections, id) => {
    expect(chosenReport(reports, corrections, null)?.report.claim.id).toBe(id);
    expect(chosenReport(reports.toReversed(), corrections, null)?.report.claim.id).toBe(id);
  });
  it("is counted in documents, and names every claim that stands", () => {
    expect(chosenReport([A, B, C], [], null)).toMatchObject({ reports: 2, claims: ["b", "c", "a"] });
    expect(chosenReport([A, B, C], [word("a", "rejected")], null)).toMatchObject({
      reports: 1,
      claims: ["b", "c"],
    });
  });
  it("is none when all were rejected, from the day on which they were", () => {
    const all = [word("a", "rejected"), word("b", "rejected")];
    expect(chosenReport([A, B], all, null)).toBeNull();
    expect(chosenReport([A, B], all, "2026-03-14")?.reports).toBe(2);
  });
  it("is one with the day before one of the same document that tells it again without, however sure", () => {
    const again = report("again", "d-1", { confidence: 1, period: { missing: "not stated" } });
    const hedged = report("hedged", "d-1", { confidence: 1, status: "possible" });
    expect(chosenReport([again, hedged, A], [], null)).toMatchObject({
      report: { claim: { id: "a" } },
      reports: 1,
      claims: ["a", "hedged", "again"],
    });
  });
  it("counts copies of one text as one story", () => {
    const third = report("c", "d-3");
    const prints = new Map([
      ["d-1", "d-1"],
      ["d-3", "d-1"],
    ]);
    expect(chosenReport([A, B, third], [], null, prints)).toMatchObject({ reports: 3, stories: 2 });
    expect(chosenReport([A, B, third], [], null)).toMatchObject({ reports: 3, stories: 3 });
    // the first print is of another pair or day: the copies are one story all the same
    expect(
      chosenReport(
        [A, third],
        [],
        null,
        new Map([
          ["d-1", "d-9"],
          ["d-3", "d-9"],
        ]),
      ),
    ).toMatchObject({ stories: 1 });
  });
});
