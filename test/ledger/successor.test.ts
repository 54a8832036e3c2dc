// Which claim of a newer reading stands where one of the older stood.
import { describe, expect, it } from "vitest";
import { successors } from "../../src/ledger/index.js";
import type { Claim, EventClaim, FigureClaim } from "../../src/model/index.js";
import { EVENT, FIGURE } from "../contract/sample_claims.js";

const event = (id: string, more: Partial<EventClaim> = {}): Claim => ({
  ...(EVENT as EventClaim),
  ...more,
  id,
});
const figure = (id: string, more: Partial<FigureClaim> = {}): Claim => ({
  ...(FIGURE as FigureClaim),
  ...more,
  id,
});
const at = (start: number, end: number) => ({ citation: { ...EVENT.citation, start, end } });
const heir = (gone: readonly Claim[], made: readonly Claim[]) => Object.fromEntries(successors(gone, made));

describe("a claim's successor", () => {
  it("has its place and act, whatever else was read anew", () => {
    expect(heir([event("a", { status: "actual" })], [event("b", { status: "planned", mode: null })])).toEqual(
      { a: "b" },
    );
    expect(heir([figure("a", { value: 1 })], [figure("b", { value: 2 })])).toEqual({ a: "b" });
  });
  it("cites some of its words", () => {
    expect(heir([event("a", at(0, 50))], [event("b", at(10, 60))])).toEqual({ a: "b" });
    expect(heir([event("a", at(0, 50))], [event("b", at(50, 60))])).toEqual({});
  });
  it("is of its kind and act", () => {
    expect(heir([event("a", { act: "CONSULT" })], [event("b", { act: "SANCTION" }), figure("c")])).toEqual(
      {},
    );
    expect(heir([figure("a", { measure: "trade.total" })], [figure("b", { measure: "gas.flow" })])).toEqual(
      {},
    );
  });
  it("is the nearest of several, and none where two are as near", () => {
    const same = event("same", at(0, 50));
    const other = event("other", { ...at(0, 50), source: EVENT.target, target: EVENT.source });
    expect(heir([event("a", at(0, 50))], [other, same])).toEqual({ a: "same" });
    expect(heir([event("a", at(0, 50))], [event("b", at(0, 40)), event("c", at(10, 50))])).toEqual({});
  });
  it("stands for one claim alone", () => {
    expect(heir([event("a", at(0, 50)), event("b", at(0, 50))], [event("c", at(0, 50))])).toEqual({});
    expect(heir([event("a", at(0, 50)), event("b", at(0, 40))], [event("c", at(0, 40))])).toEqual({ b: "c" });
  });
});
