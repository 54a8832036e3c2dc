// When an event claim serves a gold event: each rule with a case that fits and one that does not.
import { describe, expect, it } from "vitest";
import { eventFits } from "../../eval/score/match_event.mjs";
import { cite, event, gold, TEXT } from "./made.js";

const fits = (entry: object, claim: object, typeOnly = false): boolean =>
  eventFits(entry, claim, TEXT, typeOnly);

describe("type", () => {
  const planned = event("AGREE", "NOR > CHL", { act: "CONSULT" });
  it("takes any of the alternatives", () => {
    expect(fits(gold("ACCUSE CONSULT", "NOR > CHL"), event("CONSULT", "NOR > CHL"))).toBe(true);
    expect(fits(gold("ACCUSE REJECT", "NOR > CHL"), event("CONSULT", "NOR > CHL"))).toBe(false);
    expect(fits(gold("AID", "NOR > CHL", { typeAny: ["CONSULT"] }), event("CONSULT", "NOR > CHL"))).toBe(
      true,
    );
  });
  it("takes the act in articles, the codebook's type alone in sentence sets", () => {
    expect(fits(gold("CONSULT", "NOR > CHL"), planned)).toBe(true);
    expect(fits(gold("CONSULT", "NOR > CHL"), planned, true)).toBe(false);
  });
});

describe("actors", () => {
  it("have a direction", () => {
    expect(fits(gold("ACCUSE", "NOR > CHL"), event("ACCUSE", "NOR > CHL"))).toBe(true);
    expect(fits(gold("ACCUSE", "NOR > CHL"), event("ACCUSE", "CHL > NOR"))).toBe(false);
  });
  it("have none in an agreement, nor where gold says symmetric", () => {
    expect(fits(gold("AGREE", "NOR CHL >"), event("AGREE", "CHL > NOR"))).toBe(true);
    expect(fits(gold("CONSULT", "NOR CHL >"), event("CONSULT", "CHL > NOR"))).toBe(false);
    expect(fits(gold("CONSULT", "NOR CHL >", { symmetric: true }), event("CONSULT", "CHL > NOR"))).toBe(true);
    expect(fits(gold("CONSULT", "NOR CHL >", { symmetric: true }), event("CONSULT", "CHL NOR >"))).toBe(true);
  });
  it("may be one more than gold lists, not two", () => {
    expect(fits(gold("ACCUSE", "NOR > CHL"), event("ACCUSE", "NOR > CHL PER"))).toBe(true);
    expect(fits(gold("ACCUSE", "NOR > CHL"), event("ACCUSE", "NOR > CHL PER CUB"))).toBe(false);
  });
  it("may not all stand on both sides", () => {
    expect(fits(gold("ACCUSE", "NOR > CHL"), event("ACCUSE", "NOR CHL > NOR CHL"))).toBe(false);
    expect(fits(gold("ACCUSE", "TUR > TUR"), event("ACCUSE", "TUR > TUR"))).toBe(true);
  });
  it("may be left open by gold, as any of a list or not at all", () => {
    const many = gold("ACCUSE", "NOR > CHL PER", { targetAny: true });
    expect(fits(many, event("ACCUSE", "NOR > PER"))).toBe(true);
    expect(fits(many, event("ACCUSE", "NOR > CUB"))).toBe(false);
    expect(fits(gold("ACCUSE", "NOR > CHL", { targetOptional: true }), event("ACCUSE", "NOR > CUB"))).toBe(
      true,
    );
  });
  it("are organisations by code or as IGO, and old codes are read", () => {
    const union = { text: "the EU", country: null, organisation: "EUU", sector: "IGO" };
    const claim = event("ACCUSE", "> CHL", { source: [union] });
    expect(fits(gold("ACCUSE", "IGO > CHL"), claim)).toBe(true);
    expect(fits(gold("ACCUSE", "EU > CHL"), claim)).toBe(true);
    expect(fits(gold("ACCUSE", "JAP > CHL"), event("ACCUSE", "JPN > CHL"))).toBe(true);
  });
  it("may be spans: one shared word is enough, a common one is not", () => {
    const span = gold("ACCUSE", ">", { sourceText: "the Norwegian minister", targetText: "the shipowners" });
    const of = (source: string, target: string) =>
      event("ACCUSE", "", {
        source: [{ text: source, country: null }],
        target: [{ text: target, country: null }],
      });
    expect(fits(span, of("Norwegian police", "shipowners in Chile"))).toBe(true);
    expect(fits(span, of("the police", "shipowners in Chile"))).toBe(false);
  });
});

describe("place, status, date and mode", () => {
  const visit = gold("CONSULT", "CHL > PER", { anchor: "Chile visited Peru" });
  it("counts in the sentence of the anchor only, and never without a citation", () => {
    const there = event("CONSULT", "CHL > PER", { citation: cite("visited Peru") });
    expect(fits(visit, there)).toBe(true);
    expect(fits(visit, event("CONSULT", "CHL > PER"))).toBe(false);
    expect(fits(visit, { ...there, citation: null })).toBe(false);
  });
  it("asks for one of the statuses, or for none", () => {
    const claim = event("ACCUSE", "NOR > CHL", { status: "planned" });
    expect(fits(gold("ACCUSE", "NOR > CHL", { status: "actual planned" }), claim)).toBe(true);
    expect(fits(gold("ACCUSE", "NOR > CHL", { status: "actual" }), claim)).toBe(false);
    expect(fits(gold("ACCUSE", "NOR > CHL", { status: "actual", statusAny: true }), claim)).toBe(true);
  });
  it("asks for the mode where both name one", () => {
    const asked = gold("CONSULT", "NOR > CHL", { mode: "visit" });
    expect(fits(asked, event("CONSULT", "NOR > CHL", { mode: "visit" }))).toBe(true);
    expect(fits(asked, event("CONSULT", "NOR > CHL"))).toBe(true);
    expect(fits(asked, event("CONSULT", "NOR > CHL", { mode: "phone" }))).toBe(false);
  });
});
