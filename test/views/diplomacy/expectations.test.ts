// The register of expectations: an outcome needs a later claim of the same act, sides and days. All texts are invented.
import { describe, expect, it } from "vitest";
import { expectationsOf } from "../../../src/views/index.js";
import { linesOf, NORWAY_CHILE, type ToldText } from "./lines_of.js";

const told = (published: string, text: string): ToldText => ({ published, text });
const stateOf = (day: string, ...texts: readonly ToldText[]) =>
  expectationsOf(linesOf(...texts), { ...NORWAY_CHILE, day }).rows.map(({ state, outcome }) => [
    state,
    outcome?.text ?? null,
  ]);

const VISIT = told("2024-05-01", "Norwegian Prime Minister Jonas Gahr Store will visit Chile in June.");
const SIGNING = told("2024-05-01", "Norway and Chile will sign a fisheries agreement in June.");

describe("an expectation", () => {
  it("is open until its last day has passed, and overdue then", () => {
    expect(stateOf("2024-06-30", VISIT)).toEqual([["open", null]]);
    expect(stateOf("2024-07-01", VISIT)).toEqual([["overdue", null]]);
  });
  it("is met by the same act of the same sides on its days, told later", () => {
    const came = told(
      "2024-06-13",
      "Norwegian Prime Minister Jonas Gahr Store visited Chile on 12 June 2024.",
    );
    expect(stateOf("2024-07-01", VISIT, came)).toEqual([
      ["met", "Norwegian Prime Minister Jonas Gahr Store visited Chile on 12 June 2024"],
    ]);
    const late = told(
      "2024-07-13",
      "Norwegian Prime Minister Jonas Gahr Store visited Chile on 12 July 2024.",
    );
    expect(stateOf("2024-08-01", VISIT, late).map(([state]) => state)).toEqual(["met late"]);
    const signed = told("2024-06-21", "Norway and Chile signed the fisheries agreement on 20 June 2024.");
    expect(stateOf("2024-07-01", SIGNING, signed).map(([state]) => state)).toEqual(["met"]);
  });
  it("is not met where it is told as not done", () => {
    const not = told("2024-07-02", "Norwegian Prime Minister Jonas Gahr Store did not visit Chile in June.");
    expect(stateOf("2024-07-03", VISIT, not).map(([state]) => state)).toEqual(["not met"]);
  });
  it.each([
    ["another person", "Norwegian Foreign Minister Espen Barth Eide visited Chile on 12 June 2024."],
    ["the other way", "Chilean President Gabriel Boric visited Norway on 12 June 2024."],
    ["no day", "Norwegian Prime Minister Jonas Gahr Store visited Chile."],
    ["another act", "Norway and Chile agreed on quotas on 12 June 2024."],
    ["a whole year", "Norwegian Prime Minister Jonas Gahr Store visited Chile in 2024."],
  ])("stays unmet by %s", (_what, text) => {
    expect(stateOf("2024-08-01", VISIT, told("2024-07-01", text)).map(([state]) => state)).toEqual([
      "overdue",
    ]);
  });
  it("to agree on one thing is not met by agreeing on another", () => {
    const other = told("2024-06-21", "Norway and Chile signed a defence agreement on 20 June 2024.");
    expect(stateOf("2024-07-05", SIGNING, other).map(([state]) => state)).toEqual(["overdue"]);
  });
  it("without a day is held against nothing, and says so", () => {
    const { rows } = expectationsOf(
      linesOf(
        told("2024-05-01", "Norway and Chile are likely to discuss salmon."),
        told("2024-05-20", "Norway and Chile discussed salmon on 19 May 2024."),
      ),
      { ...NORWAY_CHILE, day: "2025-01-01" },
    );
    expect(rows).toMatchObject([
      {
        state: "open",
        hedge: "likely",
        status: "possible",
        because: "No day is told for it: what happens some time is no outcome.",
      },
    ]);
  });
  it("told in words names who expects it, and what is expected not to be", () => {
    const { rows } = expectationsOf(
      linesOf(
        told("2024-05-01", "“Chile should not expect Norway to change its quota,” analyst Ada Berg said."),
      ),
      { ...NORWAY_CHILE, day: "2025-01-01" },
    );
    expect(rows).toMatchObject([
      { act: null, not: true, by: "Ada Berg", state: "open", hedge: "should not expect" },
    ]);
  });
  it("is no wish and no attempt", () => {
    expect(
      stateOf("2024-05-02", told("2024-05-01", "Norway tried to reach an agreement with Chile.")),
    ).toEqual([]);
  });
});
