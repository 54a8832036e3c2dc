// How claims are given to gold entries, and what is counted of them.
import { describe, expect, it } from "vitest";
import { byType, macroF1 } from "../../eval/score/by_type.mjs";
import { confusion, typesMade } from "../../eval/score/confusion.mjs";
import { scoreNoClaims } from "../../eval/score/score_no_claims.mjs";
import { scoreSet } from "../../eval/score/score_set.mjs";
import { slicesOf, wordingSlicesOf } from "../../eval/score/slices.mjs";
import { cite, event, figure, gold, item } from "./made.js";

interface Scored {
  readonly kinds: Record<"events" | "figures", { readonly found: number; readonly f1: number | null }>;
  readonly forbidden: { readonly listed: number; readonly made: number };
  readonly boilerplate: number;
  readonly parts: object;
  readonly misses: object[];
}

const score = (one: object, claims: object[]) => scoreSet([item(one)], () => claims) as unknown as Scored;
const list = cite("Chile visited Peru, Brazil and Cuba");

describe("one claim serves one entry", () => {
  it("and the same again needs a second claim", () => {
    const events = [gold("ACCUSE", "NOR > CHL"), gold("ACCUSE", "NOR > CHL")];
    expect(score({ events }, [event("ACCUSE", "NOR > CHL")]).kinds.events).toMatchObject({
      listed: 2,
      found: 1,
    });
  });
  it("except a list under one anchor", () => {
    const to = (country: string) => gold("CONSULT", `CHL > ${country}`, { anchor: "Chile visited Peru" });
    const events = [to("PER"), to("BRA")];
    const claim = event("CONSULT", "CHL > PER BRA", { citation: list });
    expect(score({ events }, [claim]).kinds.events.found).toBe(2);
    const apart = [to("PER"), gold("CONSULT", "CHL > BRA", { anchor: "Brazil and Cuba" })];
    expect(score({ events: apart }, [claim]).kinds.events.found).toBe(1);
  });
  it("so that a list that serves twice is right once", () => {
    const to = (country: string) => gold("CONSULT", `CHL > ${country}`, { anchor: "Chile visited Peru" });
    const claim = event("CONSULT", "CHL > PER BRA", { citation: list });
    const { events } = score({ exhaustive: ["events"], events: [to("PER"), to("BRA")] }, [claim]).kinds;
    expect(events).toMatchObject({ found: 2, right: 1, wrong: 0, precision: 1 });
  });
});

describe("what is counted", () => {
  const optional = gold("AID", "NOR > CHL", { optional: true });
  const asked = gold("ACCUSE", "NOR > CHL");
  it("leaves out optional entries, found or not, right or wrong", () => {
    const one = { exhaustive: ["events"], events: [asked, optional] };
    const claims = [event("ACCUSE", "NOR > CHL"), event("AID", "NOR > CHL"), event("REJECT", "NOR > CHL")];
    expect(score(one, claims).kinds.events).toMatchObject({
      listed: 1,
      found: 1,
      made: 3,
      right: 1,
      wrong: 1,
      recall: 1,
      precision: 0.5,
    });
  });
  it("has precision only where gold lists everything of the kind", () => {
    const one = { exhaustive: ["events"], events: [asked], figures: [{ value: 1, unit: "boats" }] };
    const { events, figures } = score(one, [event("ACCUSE", "NOR > CHL"), figure()]).kinds;
    expect(events.f1).toBe(1);
    expect(figures).toMatchObject({ listed: 1, found: 0, right: null, precision: null, f1: null });
  });
  it("has forbidden events, by type or act", () => {
    const one = { not: [gold("ACCUSE", "NOR > CHL", { status: "actual" })] };
    expect(score(one, [event("ACCUSE", "NOR > CHL")]).forbidden).toEqual({ listed: 1, made: 1 });
    expect(score(one, [event("AGREE", "NOR > CHL", { act: "ACCUSE" })]).forbidden.made).toBe(1);
    const denied = event("ACCUSE", "NOR > CHL", { status: "negated" });
    expect(score(one, [denied]).forbidden.made).toBe(0);
  });
  it("has claims that cite boilerplate", () => {
    const one = { boilerplate: ["Nothing else happened"] };
    expect(score(one, [figure(), figure({ citation: cite("else") })]).boilerplate).toBe(1);
  });
  it("has the parts of events: type, source, target, both sides", () => {
    const one = { exhaustive: true, events: [gold("ACCUSE", "NOR > CHL")] };
    const { parts } = score(one, [event("ACCUSE", "NOR > PER"), event("AID", "CUB > CHL")]);
    expect(parts).toEqual({ listed: 1, type: 1, source: 1, target: 1, sides: 0 });
  });
  it("names each miss and what was made in its sentence", () => {
    const { misses } = score({ events: [asked] }, [event("AID", "NOR > CHL")]);
    expect(misses).toEqual([{ id: "made", kind: "event", want: asked, made: ["AID/actual NOR>CHL"] }]);
  });
});

describe("types and slices", () => {
  const outcomes = [
    { entry: gold("ACCUSE REJECT", ">"), text: "It was refused.", isFound: true },
    { entry: gold("AID", ">"), text: "It will help.", isFound: false },
  ];
  it("counts an entry under its first type, a claim under its own", () => {
    const made = [
      { type: "ACCUSE", isRight: true },
      { type: "ACCUSE", isRight: false },
    ];
    const rows = byType(["ACCUSE", "AID", "REJECT"], outcomes, made);
    expect(rows[0]).toMatchObject({ listed: 1, found: 1, made: 2, right: 1, recall: 1, precision: 0.5 });
    expect(rows[2]).toMatchObject({ listed: 0, made: 0, recall: null, precision: null, f1: null });
    expect(macroF1(rows)).toBeCloseTo(1 / 3, 10);
  });
  it("slices by status, voice, act and length", () => {
    expect(slicesOf(outcomes)).toEqual([
      { slice: "status", value: "by wording: refused", listed: 1, found: 1 },
      { slice: "status", value: "by wording: to come", listed: 1, found: 0 },
      { slice: "voice", value: "active", listed: 1, found: 0 },
      { slice: "voice", value: "passive", listed: 1, found: 1 },
      { slice: "act", value: "told by a verb", listed: 2, found: 1 },
      { slice: "length", value: "1 to 20 words", listed: 2, found: 1 },
    ]);
  });
  it("slices the other kinds by voice, length and whether the place is in a quote", () => {
    const text = "“It was closed,” he said. “The ice is thin.” It broke.";
    const at = (anchor: string, isFound: boolean, entry: object = {}) => ({ entry, text, anchor, isFound });
    expect(wordingSlicesOf([at("The ice", true), at("he said", false), at("It broke", true)])).toEqual([
      { slice: "voice", value: "active", listed: 2, found: 2 },
      { slice: "voice", value: "passive", listed: 1, found: 0 },
      { slice: "length", value: "1 to 20 words", listed: 3, found: 2 },
      { slice: "place", value: "in a quote", listed: 1, found: 1 },
      { slice: "place", value: "in the text", listed: 2, found: 1 },
    ]);
  });
  it("takes the form that gold says for the voice", () => {
    const text = "It broke.";
    const outcomes = [
      { entry: { form: "nominal" }, text, anchor: "It", isFound: true },
      { entry: {}, text, anchor: "broke", isFound: false },
    ];
    expect(wordingSlicesOf(outcomes).slice(0, 2)).toEqual([
      { slice: "form", value: "nominal", listed: 1, found: 1 },
      { slice: "form", value: "plain", listed: 1, found: 0 },
    ]);
  });
});

describe("acts told by nouns", () => {
  const actOf = (text: string, entry: object = {}) => {
    const rows = slicesOf([{ entry: { ...gold("AID", ">"), ...entry }, text, isFound: true }]);
    return rows.find(({ slice }: { slice: string }) => slice === "act")?.value;
  };
  it.each([
    "Norway held its first talks with Chile.",
    "Norway has launched an investigation into the pact.",
    "A visit by the Chilean president was cut short.",
    "Recent Norwegian raids, told of by two papers, have killed nobody.",
    "Chile announced war games with Peru.",
  ])("%s", (text) => expect(actOf(text)).toBe("told by a noun"));
  it.each([
    "Norway rejected a fresh offer for direct talks.",
    "Norwegian patrol agents met their colleagues.",
    "Chile blamed Norway for the raid.",
    "Norway held on, and Chile attacked.",
  ])("%s", (text) => expect(actOf(text)).toBe("told by a verb"));
  it("unless gold says the form", () => {
    expect(actOf("Chile blamed Norway.", { form: "nominal" })).toBe("told by a noun");
    expect(actOf("Norway held talks.", { form: "passive" })).toBe("told by a verb");
  });
});

describe("what was made instead of a type", () => {
  const made = (claims: object[], entry: object = {}) =>
    typesMade(item({ events: [{ ...gold("ACCUSE", "NOR > CHL"), ...entry }] }), claims)[0];
  it("is told by the claim of the right type, else by that of the right sides, else by the first", () => {
    const wrong = [event("AID", "PER > CUB"), event("REJECT", "NOR > CHL")];
    expect(made([...wrong, event("ACCUSE", "PER > CUB")])).toEqual({
      type: "ACCUSE",
      made: "ACCUSE",
      isRight: true,
    });
    expect(made(wrong)).toMatchObject({ made: "REJECT", isRight: false });
    expect(made(wrong.slice(0, 1))).toMatchObject({ made: "AID", isRight: false });
  });
  it("is none without a claim, and without one that cites", () => {
    expect(made([])).toEqual({ type: "ACCUSE", made: "none", isRight: false });
    expect(made([event("ACCUSE", "NOR > CHL", { citation: null })])?.made).toBe("none");
  });
  it("is right with any type that gold allows, counted under the first", () => {
    expect(made([event("REJECT", "NOR > CHL")], { type: "ACCUSE REJECT" })).toMatchObject({
      type: "ACCUSE",
      isRight: true,
    });
  });
  it("is counted by type, most first, without what is right and without types that are not listed", () => {
    const rows = confusion(
      ["AID", "ACCUSE", "REJECT"],
      [
        { type: "ACCUSE", made: "ACCUSE", isRight: true },
        { type: "ACCUSE", made: "AID", isRight: false },
        { type: "ACCUSE", made: "none", isRight: false },
        { type: "ACCUSE", made: "none", isRight: false },
        { type: "REJECT", made: "REJECT", isRight: true },
      ],
    );
    const instead = [
      { type: "none", count: 2 },
      { type: "AID", count: 1 },
    ];
    expect(rows).toEqual([
      { type: "ACCUSE", listed: 4, right: 1, instead },
      { type: "REJECT", listed: 1, right: 1, instead: [] },
    ]);
  });
});

describe("sentences without claims", () => {
  const of = (claims: object[], more: object = {}) =>
    scoreNoClaims([item({ kind: "sport", why: "a match", ...more })], () => claims);
  it("holds every event and position against the coder", () => {
    expect(of([])).toMatchObject({ items: 1, clean: 1, falseClaims: 0 });
    expect(of([event("ASSAULT", "NOR > CHL"), { kind: "position", holder: {} }])).toMatchObject({
      clean: 0,
      falseClaims: 2,
      byKind: { sport: { items: 1, clean: 0 } },
    });
  });
  it("holds a statement or a figure against it only when it names a country", () => {
    const statement = { kind: "statement", pairs: [], about: [], speaker: { text: "she", country: null } };
    expect(of([statement]).falseClaims).toBe(0);
    expect(of([{ ...statement, speaker: { text: "she", country: "NOR" } }]).falseClaims).toBe(1);
    expect(of([figure({ pairs: [], direction: null })]).falseClaims).toBe(0);
    expect(of([figure({ pairs: [] })]).falseClaims).toBe(1);
  });
  it("lets an item allow a status", () => {
    const claim = event("ASSAULT", "NOR > CHL", { status: "possible" });
    expect(of([claim], { may: ["possible"] }).falseClaims).toBe(0);
  });
});
