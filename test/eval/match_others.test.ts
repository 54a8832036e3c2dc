// When a statement, a figure or a position serves gold.
import { describe, expect, it } from "vitest";
import { figureFits } from "../../eval/score/match_figure.mjs";
import { positionFits } from "../../eval/score/match_position.mjs";
import { statementFits } from "../../eval/score/match_statement.mjs";
import { cite, figure, TEXT } from "./made.js";

describe("statement", () => {
  const speaker = { text: "the minister", person: "Mélanie Joly", country: "CAN" };
  const claim = {
    kind: "statement",
    speaker,
    quote: "We don’t look away",
    citation: cite("Norway met Chile"),
  };
  const said = { speaker: "Melanie Joly", country: "CAN", quote: "We don't look", direct: true };
  it("goes by the last word of the name, without accents, and the country", () => {
    expect(statementFits(said, claim, TEXT)).toBe(true);
    expect(statementFits({ ...said, speaker: "Justin Trudeau" }, claim, TEXT)).toBe(false);
    expect(statementFits({ ...said, country: "USA" }, claim, TEXT)).toBe(false);
    expect(statementFits({ ...said, country: "" }, claim, TEXT)).toBe(true);
  });
  it("goes by the words when direct, by the place when not", () => {
    expect(statementFits({ ...said, quote: "We look" }, claim, TEXT)).toBe(false);
    const indirect = { ...said, direct: false, quote: "", about: "met Chile in May" };
    expect(statementFits(indirect, claim, TEXT)).toBe(true);
    expect(statementFits({ ...indirect, about: "Chile visited Peru" }, claim, TEXT)).toBe(false);
  });
});

describe("figure", () => {
  const fits = (entry: object, claim: object) => figureFits(entry, claim, TEXT);
  const asked = { value: 5e9, unit: "USD" };
  it("asks for the value within half a percent, and for the unit", () => {
    expect(fits(asked, figure({ value: 5.02e9 }))).toBe(true);
    expect(fits(asked, figure({ value: 5.03e9 }))).toBe(false);
    expect(fits(asked, figure({ value: null }))).toBe(false);
    expect(fits(asked, figure({ unit: "EUR" }))).toBe(false);
    expect(fits({ ...asked, unitAlso: ["EUR"] }, figure({ unit: "EUR" }))).toBe(true);
    expect(fits({ value: 5, unit: "boats" }, figure({ value: 5, unit: "ships" }))).toBe(true);
  });
  it("asks for a bound of the same sense", () => {
    expect(fits({ ...asked, bound: "moreThan" }, figure({ bound: "atLeast" }))).toBe(true);
    expect(fits({ ...asked, bound: "moreThan" }, figure({ bound: "almost" }))).toBe(false);
    expect(fits({ ...asked, bound: "about" }, figure({ bound: "exact" }))).toBe(true);
  });
  it("asks for the pair and the direction", () => {
    expect(fits({ ...asked, pair: ["NOR", "CHL"] }, figure())).toBe(true);
    expect(fits({ ...asked, pair: ["NOR", "PER"] }, figure())).toBe(false);
    expect(fits({ ...asked, from: "NOR", to: "CHL" }, figure())).toBe(true);
    expect(fits({ ...asked, from: "CHL", to: "NOR" }, figure())).toBe(false);
  });
  it("asks for the measure by its first name, for the period, the status and the place", () => {
    expect(fits({ ...asked, measure: "exports" }, figure())).toBe(true);
    expect(fits({ ...asked, measure: "gas.flow" }, figure())).toBe(false);
    expect(fits({ ...asked, period: "2024-Q1" }, figure())).toBe(true);
    expect(fits({ ...asked, period: "2023" }, figure())).toBe(false);
    expect(fits({ ...asked, status: "planned" }, figure())).toBe(false);
    expect(fits({ ...asked, anchor: "met Chile" }, figure())).toBe(true);
    expect(fits({ ...asked, anchor: "visited Peru" }, figure())).toBe(false);
  });
  it("asks for the change with its sign", () => {
    const fell = { value: 4.7, unit: "percent", direction: "down" };
    expect(fits({ ...asked, change: -4.7 }, figure({ change: fell }))).toBe(true);
    expect(fits({ ...asked, change: 4.7 }, figure({ change: fell }))).toBe(false);
    expect(fits({ ...asked, change: 4.7 }, figure())).toBe(false);
  });
  it("takes a change said alone as the claim or as what it carries", () => {
    const alone = { value: 2, unit: "percent", direction: "down" };
    const change = { value: 2, unit: "percent", direction: "down" };
    expect(fits(alone, figure({ value: null, unit: null, change }))).toBe(true);
    expect(fits(alone, figure({ value: 2, unit: "%", change }))).toBe(true);
    expect(fits(alone, figure({ value: null, change: { ...change, direction: "up" } }))).toBe(false);
  });
  it("takes a change in money in the same way", () => {
    const alone = { value: 3e6, unit: "USD", direction: "up" };
    const change = { value: 3e6, unit: "USD", direction: "up" };
    expect(fits(alone, figure({ change }))).toBe(true);
    expect(fits(alone, figure({ value: 3e6, change: { ...change, value: null } }))).toBe(true);
    expect(fits(alone, figure({ value: 3e6, unit: "EUR", change: { ...change, value: null } }))).toBe(false);
    expect(fits(alone, figure({ value: 3e6 }))).toBe(false);
  });
  it("asks for both ends of a range", () => {
    const range = { ...asked, bound: "range", high: 7e9 };
    expect(fits(range, figure({ bound: "range", high: 7e9 }))).toBe(true);
    expect(fits(range, figure({ bound: "range", high: 8e9 }))).toBe(false);
    expect(fits(range, figure({ bound: "range" }))).toBe(false);
  });
});

describe("position", () => {
  const claim = { kind: "position", holder: { country: "NOR" }, stance: "opposes", citation: cite("Norway") };
  it("asks for the holder, one of the stances and the place", () => {
    const asked = { holder: ["NOR"], stance: "neutral opposes", anchor: "met Chile" };
    expect(positionFits(asked, claim, TEXT)).toBe(true);
    expect(positionFits({ ...asked, holder: ["CHL"] }, claim, TEXT)).toBe(false);
    expect(positionFits({ ...asked, stance: "supports" }, claim, TEXT)).toBe(false);
    expect(positionFits({ ...asked, anchor: "visited Peru" }, claim, TEXT)).toBe(false);
  });
  it("asks for the stance and the place alone where the holder has no code", () => {
    const asked = { holder: [], stance: "opposes", anchor: "met Chile" };
    expect(positionFits(asked, { ...claim, holder: { text: "the unions", country: null } }, TEXT)).toBe(true);
    expect(positionFits(asked, { ...claim, stance: "supports" }, TEXT)).toBe(false);
  });
});
