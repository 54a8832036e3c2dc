// How far an act is: done, planned, possible, undecided, negated; and the type that PLOVER gives it then.
// Source: PLOVER manual 2.0, rules on modality.
import { describe, expect, it } from "vitest";
import { typeAfter } from "../../src/coding/modality.js";
import { EVENT_TYPES, STATUSES } from "../../src/model/index.js";
import { claimsOf } from "./coder.js";

function eventsIn(sentence: string): string[] {
  return claimsOf(sentence, "2024-05-16").flatMap((claim) =>
    claim.kind === "event" ? [`${claim.type} (${claim.act}) ${claim.status}`] : [],
  );
}

describe("a visit", () => {
  it.each([
    ["visited", "CONSULT (CONSULT) actual"],
    ["is visiting", "CONSULT (CONSULT) actual"],
    ["has visited", "CONSULT (CONSULT) actual"],
    ["will visit", "AGREE (CONSULT) planned"],
    ["is going to visit", "AGREE (CONSULT) planned"],
    ["is expected to visit", "AGREE (CONSULT) planned"],
    ["is scheduled to visit", "AGREE (CONSULT) planned"],
    ["wants to visit", "AGREE (CONSULT) planned"],
    ["may visit", "AGREE (CONSULT) possible"],
    ["might visit", "AGREE (CONSULT) possible"],
    ["could visit", "AGREE (CONSULT) possible"],
    ["would visit", "AGREE (CONSULT) possible"],
    ["should visit", "AGREE (CONSULT) possible"],
    ["is likely to visit", "AGREE (CONSULT) possible"],
    ["did not visit", "REJECT (CONSULT) negated"],
    ["has never visited", "REJECT (CONSULT) negated"],
    ["will not visit", "REJECT (CONSULT) negated"],
    ["has not yet visited", "CONSULT (CONSULT) undecided"],
  ])("that %s", (verb, expected) => {
    expect(eventsIn(`The Kenyan president ${verb} Japan.`)).toEqual([expected]);
  });
});

describe("an attack", () => {
  it.each([
    ["attacked", "ASSAULT (ASSAULT) actual"],
    ["will attack", "THREATEN (ASSAULT) planned"],
    ["may attack", "THREATEN (ASSAULT) possible"],
    ["did not attack", "ASSAULT (ASSAULT) negated"],
  ])("that %s", (verb, expected) => {
    expect(eventsIn(`Kuwait ${verb} Iraq.`)).toEqual([expected]);
  });
});

// What others say that somebody did is the act, as they say it, and no threat.
describe("hearsay of an act", () => {
  it.each([
    ["may have attacked", "ASSAULT (ASSAULT) possible"],
    ["must have attacked", "ASSAULT (ASSAULT) possible"],
    ["is said to have attacked", "ASSAULT (ASSAULT) possible"],
    ["reportedly attacked", "ASSAULT (ASSAULT) possible"],
    ["is believed to have expelled an envoy of", "SANCTION (SANCTION) possible"],
    ["was reported to be massing tanks on the border with", "MOBILIZE (MOBILIZE) possible"],
    ["has reportedly signed a treaty with", "SUPPORT (AGREE) possible"],
  ])("that %s", (verb, expected) => {
    expect(eventsIn(`Kuwait ${verb} Iraq.`)).toEqual([expected]);
  });
});

describe("in indirect speech and conditions", () => {
  it("“would” is a future", () => {
    expect(eventsIn("Kenya said that Chad would visit Japan.")).toEqual(["AGREE (CONSULT) planned"]);
  });
  it("what would have to happen first is not told", () => {
    expect(eventsIn("If Chad attacked Libya, rain would fall.")).toEqual([]);
  });
});

describe("an aim", () => {
  it("is no act", () => {
    expect(eventsIn("Chad borrowed money in order to attack Libya.")).toEqual([]);
  });
});

describe("typeAfter", () => {
  it("leaves what is done as it is", () => {
    for (const type of EVENT_TYPES) expect(typeAfter(type, { status: "actual" })).toBe(type);
  });
  it("gives a type of the codebook for every act and status, the same for planned and possible", () => {
    for (const type of EVENT_TYPES) {
      for (const status of STATUSES) expect(EVENT_TYPES).toContain(typeAfter(type, { status }));
      expect(typeAfter(type, { status: "planned" })).toBe(typeAfter(type, { status: "possible" }));
      expect(typeAfter(type, { status: "undecided" })).toBe(type);
    }
  });
  it("leaves hearsay of an act as it is", () => {
    for (const type of EVENT_TYPES)
      expect(typeAfter(type, { status: "possible", isHearsay: true })).toBe(type);
  });
  it.each([
    ["AID", "planned", "AGREE"],
    ["RETREAT", "planned", "AGREE"],
    ["SANCTION", "planned", "THREATEN"],
    ["PROTEST", "planned", "THREATEN"],
    ["AID", "negated", "REJECT"],
    ["SANCTION", "negated", "SANCTION"],
    ["REQUEST", "planned", "REQUEST"],
    ["ACCUSE", "negated", "ACCUSE"],
  ] as const)("%s %s is %s", (act, status, type) => {
    expect(typeAfter(act, { status })).toBe(type);
  });
});
