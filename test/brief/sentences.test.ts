// The rules of the sentences, as pairs: what the record has, and the sentence that an editor can send. All of it is invented.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillPattern, quoted } from "../../src/brief/fill.js";
import type { Claim, Status } from "../../src/model/index.js";
import {
  ANA,
  briefOf,
  CHILE,
  day,
  event,
  figure,
  LUIS,
  line,
  PERU,
  position,
  sentencesOf,
  statement,
  visit,
  year,
} from "./made_lines.js";

const UNDATED = { missing: "not stated" } as const;

type Case = readonly [section: Parameters<typeof sentencesOf>[1], claim: Claim, sentence: string];

const CASES: Readonly<Record<string, Case>> = {
  "a visit to a place": ["meetings", visit(), "Ana Soto visited Lima on 16 May 2024."],
  "a visit to somebody": [
    "meetings",
    visit({
      target: [LUIS],
      places: [{ name: "Lima", country: "PER" }],
      meeting: { kind: "state visit", inPerson: true, evidence: "held", occasion: null },
      period: day("2024-05-16", "2024-05-17"),
    }),
    "From 16 to 17 May 2024, Ana Soto met Luis Vega in Lima on a state visit.",
  ],
  "a call": [
    "meetings",
    visit({ source: [ANA, LUIS], target: [], symmetric: true, mode: "phone" }),
    "Ana Soto and Luis Vega spoke by telephone on 16 May 2024.",
  ],
  "a visit that is to come": [
    "outlook",
    visit({ status: "planned", period: year(2025) }),
    "Ana Soto is due to visit Lima in 2025.",
  ],
  "a visit that was to come": [
    "meetings",
    visit({ status: "planned" }),
    "Ana Soto planned to visit Lima on 16 May 2024; whether that came about is not in the record.",
  ],
  "a visit that may come": [
    "meetings",
    visit({ status: "possible" }),
    "Ana Soto may visit Lima on 16 May 2024.",
  ],
  "a visit that is denied": [
    "meetings",
    visit({ status: "negated" }),
    "Ana Soto did not visit Lima on 16 May 2024, or refused to.",
  ],
  "an agreement": [
    "agreements",
    event(),
    "On 16 May 2024, Chile and Peru reached an agreement: “Chile and Peru signed a treaty on copper”.",
  ],
  "an agreement without a day": [
    "agreements",
    event({ period: UNDATED }),
    "Chile and Peru reached an agreement, A paper reported on 17 May 2024: “Chile and Peru signed a treaty on copper”.",
  ],
  "an agreement that was to come": [
    "agreements",
    event({ status: "planned" }),
    "On 16 May 2024, according to A paper, Chile and Peru planned to reach an agreement (“Chile and Peru signed a treaty on copper”); the record does not say whether that came about.",
  ],
  "aid that is planned, undated": [
    "outlook",
    event({
      act: "AID",
      type: "AGREE",
      symmetric: false,
      source: [CHILE],
      target: [PERU],
      status: "planned",
      period: UNDATED,
    }),
    "Chile planned to give aid to Peru, according to a report by A paper on 17 May 2024: “Chile and Peru signed a treaty on copper”.",
  ],
  "what was said": ["statements", statement(), "Ana Soto said on 16 May 2024 that the border was open."],
  "what begins a sentence of its own": [
    "statements",
    statement({
      quote: "The ministers had met",
      citation: { ...event().citation, text: "The ministers had met, Ana Soto said" },
    }),
    "Ana Soto said on 16 May 2024 that the ministers had met.",
  ],
  "a name that begins a sentence": [
    "statements",
    statement({
      quote: "Codelco had sold it",
      citation: { ...event().citation, text: "Codelco had sold it, Ana Soto said" },
    }),
    "Ana Soto said on 16 May 2024 that Codelco had sold it.",
  ],
  "what a ministry said": [
    "statements",
    statement({ speaker: { ...CHILE, text: "the foreign ministry" } }),
    "Chile’s foreign ministry said on 16 May 2024 that the border was open.",
  ],
  "words without a day of their own": [
    "statements",
    statement({ period: UNDATED }),
    "Ana Soto said that the border was open, as A paper reported on 17 May 2024.",
  ],
  "quoted words without a day of their own": [
    "statements",
    statement({ period: UNDATED, direct: true, quote: "The border is open" }),
    "On 17 May 2024, A paper quoted these words of Ana Soto: “The border is open”.",
  ],
  "what a paper wrote, with its day in the words": [
    "statements",
    statement({
      ...{ speaker: { text: "the newspaper La Hora", country: "CHL", sector: "JRN" }, verb: "accord" },
      ...{
        quote: "In May 2024, two banks refused payments",
        period: { ...day("2024-05-01", "2024-05-31"), text: "May 2024" },
      },
      citation: {
        ...event().citation,
        text: "In May 2024, two banks refused payments, according to the newspaper La Hora",
      },
    }),
    "The newspaper La Hora reported that in May 2024, two banks refused payments.",
  ],
  "an act of some whom only a sentence's capital names": [
    "agreements",
    event({
      ...{ act: "COOPERATE", type: "COOPERATE", symmetric: false, period: UNDATED, target: [PERU] },
      source: [{ text: "Two Chilean banks", country: "CHL", sector: "BUS" }],
    }),
    "Two Chilean banks cooperated with Peru, A paper reported on 17 May 2024: “Chile and Peru signed a treaty on copper”.",
  ],
  "an act of those a pronoun stands for": [
    "agreements",
    event({
      ...{ act: "COOPERATE", type: "COOPERATE", symmetric: false, target: [PERU] },
      source: [{ text: "they", country: "CHL", sector: "BUS" }],
    }),
    "On 16 May 2024, firms of Chile cooperated with Peru: “Chile and Peru signed a treaty on copper”.",
  ],
  "an act of the two countries, of which a text knows a person too": [
    "agreements",
    event({
      source: [
        { ...ANA, text: "The two countries" },
        { ...PERU, text: "The two countries" },
      ],
    }),
    "On 16 May 2024, Chile and Peru reached an agreement: “Chile and Peru signed a treaty on copper”.",
  ],
  "a meeting at a gathering": [
    "meetings",
    visit({
      ...{ source: [ANA, LUIS], target: [], symmetric: true, mode: null },
      meeting: {
        kind: "sidelines",
        inPerson: true,
        evidence: "held",
        occasion: "APEC summit; talks of an hour",
      },
    }),
    "Ana Soto and Luis Vega met on 16 May 2024 on the sidelines of the APEC summit (talks of an hour).",
  ],
  "a visit of which a note says whom it was to": [
    "meetings",
    visit({
      ...{ target: [LUIS], places: [{ name: "Lima", country: "PER" }] },
      meeting: { kind: "visit", inPerson: true, evidence: "held", occasion: "met Vega on 17 May" },
    }),
    "On 16 May 2024, Ana Soto met Luis Vega in Lima (talks on 17 May).",
  ],
  "a call of two who hold one office": [
    "meetings",
    visit({
      ...{ target: [], symmetric: true, mode: "phone" },
      source: [
        { ...CHILE, text: "The foreign ministers" },
        { ...PERU, text: "The foreign ministers" },
      ],
    }),
    "The foreign ministers of Chile and Peru spoke by telephone on 16 May 2024.",
  ],
  "a document that was entered": [
    "agreements",
    event({
      agreement: { kind: "treaty", title: "Treaty on Copper", aliases: [], stage: "signed", text: null },
      citation: {
        ...event().citation,
        text: 'Signed, 16 May 2024: treaty "Treaty on Copper" of Chile and Peru.',
      },
    }),
    "Chile and Peru signed the “Treaty on Copper” on 16 May 2024.",
  ],
  "a document that a text names": [
    "agreements",
    event({
      ...{ source: [PERU, CHILE], period: UNDATED },
      instruments: [
        {
          ...{ kind: "treaty", title: "treaty on copper", parties: [], stage: "signed", status: "actual" },
          ...{ period: UNDATED, start: 0, end: 9, text: "a treaty on copper" },
        },
      ],
    }),
    "As A paper reported on 17 May 2024, Chile and Peru signed a treaty on copper.",
  ],
  "a share": [
    "trade",
    figure({
      measure: "share",
      value: 80,
      unit: "percent",
      bound: "about",
      whole: "payments of Chile's banks, returned",
    }),
    "The share of payments of Chile’s banks that were returned in 2024 came to about 80%, according to Customs of Chile.",
  ],
  "a meeting of two who hold one office each": [
    "meetings",
    visit({
      ...{ target: [], symmetric: true, mode: null },
      source: [
        { ...ANA, office: "President" },
        { ...LUIS, office: "President" },
      ],
    }),
    "Presidents Ana Soto and Luis Vega met on 16 May 2024.",
  ],
  "a meeting in a building": [
    "meetings",
    visit({
      ...{ source: [ANA, LUIS], target: [], symmetric: true, mode: null },
      places: [{ name: "Kremlin", country: null }],
    }),
    "Ana Soto and Luis Vega met in the Kremlin on 16 May 2024.",
  ],
  "a meeting at a building": [
    "meetings",
    visit({
      ...{ source: [ANA, LUIS], target: [], symmetric: true, mode: null },
      places: [{ name: "White House", country: null }],
    }),
    "Ana Soto and Luis Vega met at the White House on 16 May 2024.",
  ],
  "what was said in quotation marks": [
    "statements",
    statement({ direct: true, quote: "The border is open." }),
    "Ana Soto said on 16 May 2024: “The border is open.”",
  ],
  "a change of which nobody says since when": [
    "trade",
    figure({ change: { value: 12, unit: "percent", direction: "up", versus: "not stated" } }),
    "Trade between Chile and Peru in 2024 came to 5.2 billion US dollars, up 12%, according to Customs of Chile.",
  ],
  "what might have come about": [
    "agreements",
    event({ status: "possible" }),
    "It was possible, according to A paper, that Chile and Peru would reach an agreement on 16 May 2024 (“Chile and Peru signed a treaty on copper”); the record does not say whether that came about.",
  ],
  "words out of the middle of a sentence": [
    "statements",
    statement({ direct: true, quote: "a bridge to the north", period: UNDATED }),
    "Ana Soto used the words “a bridge to the north”, A paper reported on 17 May 2024.",
  ],
  "a meeting that may come, of which the report alone has a day": [
    "outlook",
    visit({
      ...{ source: [ANA, LUIS], target: [], symmetric: true, mode: null },
      ...{ status: "possible", period: UNDATED },
    }),
    "Ana Soto and Luis Vega may meet, as reported on 17 May 2024.",
  ],
  "what was denied": [
    "statements",
    statement({ verb: "deny" }),
    "Ana Soto denied on 16 May 2024 that the border was open.",
  ],
  "what a verb without a clause tells": [
    "statements",
    statement({ verb: "hail", quote: "the treaty" }),
    "A paper reported on 17 May 2024 what Ana Soto said: “Ana Soto said that the border was open”.",
  ],
  "a figure": [
    "trade",
    figure({ change: { value: 4.7, unit: "percent", direction: "up", versus: "year-earlier" } }),
    "Trade between Chile and Peru in 2024 came to 5.2 billion US dollars, 4.7% more than a year earlier, according to Customs of Chile.",
  ],
  "a figure rounded as its source rounds": [
    "trade",
    figure({
      value: 5e9,
      entered: {
        row: "x",
        grade: "official",
        confidence: "H",
        vintage: null,
        also: [],
        note: null,
        resolution: 1e8,
      },
    }),
    "Trade between Chile and Peru in 2024 came to 5.0 billion US dollars, according to Customs of Chile.",
  ],
  "a figure with a bound": [
    "trade",
    figure({
      bound: "almost",
      value: 77e9,
      period: { start: "2024-01-01", end: "2024-04-30", precision: "range", text: "" },
    }),
    "Trade between Chile and Peru from January to April 2024 came to almost 77 billion US dollars, according to Customs of Chile.",
  ],
  "an aim": [
    "outlook",
    figure({ status: "planned", period: year(2030), value: 10e9 }),
    "Trade between Chile and Peru would reach 10 billion US dollars in 2030 if what Customs of Chile reported comes about.",
  ],
  "a position": [
    "positions",
    position(),
    "On 16 May 2024, Chile supported “a treaty on lithium”, according to A paper.",
  ],
  "a position of which the report alone has a day": [
    "positions",
    position({ period: UNDATED, issue: "treaty on lithium" }),
    "A paper reported on 17 May 2024 that Chile supported “a treaty on lithium”.",
  ],
  "the position of several": [
    "positions",
    position({ holder: { ...CHILE, sector: "BUS", text: "Large Chilean banks" } }),
    "On 16 May 2024, large Chilean banks supported “a treaty on lithium”, according to A paper.",
  ],
  "a question that is open": [
    "positions",
    position({
      ...{ stance: "undecided", issue: "whether it will attend the conference", period: UNDATED },
      citation: { ...event().citation, text: "Chile has not decided whether it will attend the conference" },
    }),
    "A paper reported on 17 May 2024 that Chile had not decided “whether it will attend the conference”.",
  ],
  "a vote": [
    "positions",
    position({
      issue: "General Assembly resolution A/1: a treaty on lithium",
      vote: {
        body: "General Assembly",
        symbol: "A/1",
        cast: "abstain",
        adopted: true,
        tally: { yes: 100, no: 1, abstain: 1 },
      },
    }),
    "On 16 May 2024, the General Assembly voted on the resolution “a treaty on lithium” (A/1): Chile abstained; it was adopted by 100 votes to 1, with 1 abstention.",
  ],
};

describe("a sentence of the brief", () => {
  it("names who publishes with the article that its name has", () => {
    const told = sentencesOf(briefOf([line(position(), { publisher: "Government of Peru" })]), "positions");
    expect(told.at(0)).toBe(
      "On 16 May 2024, Chile supported “a treaty on lithium”, according to the Government of Peru.",
    );
  });

  it.each(Object.entries(CASES))("tells %s", (_, [section, claim, sentence]) => {
    expect(sentencesOf(briefOf([line(claim)]), section).at(0)).toBe(sentence);
  });

  it("leaves the capital of a sentence where the sentence was: inside of ours it is small", () => {
    const source = [{ text: "Two Chilean banks", country: "CHL", sector: "BUS" as const }];
    const told = Array.from({ length: 6 }, (_, i) =>
      sentencesOf(
        briefOf([line(event({ id: `c-${i}`, symmetric: false, target: [PERU], source }))]),
        "agreements",
      ).at(0),
    );
    expect(
      told.filter((text) => text?.startsWith("On 16 May 2024, two Chilean banks reached")).length,
    ).toBeGreaterThan(0);
    expect(told.join(" ")).not.toMatch(/, Two/u);
  });

  it("does not begin like the one before it, where there is another way to say it", () => {
    const visits = Array.from({ length: 12 }, (_, i) =>
      line(
        visit({
          id: `c-${i}`,
          period: day(`2024-05-${10 + i}`),
          target: [LUIS],
          places: [{ name: "Lima", country: "PER" }],
        }),
      ),
    );
    const told = sentencesOf(briefOf(visits), "meetings").map((text) => text.split(" ")[0]);
    expect(told.filter((first, i) => first === told[i - 1])).toEqual([]);
  });

  it.each([
    ["The White House said that White House staff had left", "White House staff had left"],
    ["New Delhi had agreed, Ana Soto said", "New Delhi had agreed"],
    ["March had been cold, Ana Soto said", "March had been cold"],
    ["US firms had left, Ana Soto said", "US firms had left"],
    ["I had left, Ana Soto said", "I had left"],
    ["New talks had begun, Ana Soto said", "new talks had begun"],
    ["Two Peruvian banks had left, Ana Soto said", "two Peruvian banks had left"],
    ["White smoke had risen, Ana Soto said", "white smoke had risen"],
  ])("keeps the capital of a name and of no other word: %s", (text, inside) => {
    const quote = inside.slice(0, 1).toUpperCase() + inside.slice(1);
    const told = statement({ quote, citation: { ...event().citation, text } });
    expect(sentencesOf(briefOf([line(told)]), "statements")[0]).toBe(
      `Ana Soto said on 16 May 2024 that ${inside}.`,
    );
  });

  it("tells a ministry by the country that its words have, and no other time", () => {
    const of = (text: string) =>
      sentencesOf(briefOf([line(statement({ speaker: { ...CHILE, text } }))]), "statements")[0];
    expect(of("The Chilean foreign ministry")).toMatch(/^The Chilean foreign ministry said/u);
    expect(of("The foreign ministry")).toMatch(/^Chile’s foreign ministry said/u);
  });

  it("never tells as done what would be done after the day of the brief", () => {
    const brief = briefOf([line(event({ period: year(2030) }))]);
    expect(sentencesOf(brief, "agreements")).toEqual([
      "Chile and Peru reached an agreement, A paper reported on 17 May 2024: “Chile and Peru signed a treaty on copper”.",
    ]);
  });

  it("tells once what a document says twice of one holder", () => {
    const twice = [
      line(position({ id: "c-1" })),
      line(position({ id: "c-2", issue: "A treaty on lithium" })),
    ];
    expect(sentencesOf(briefOf(twice), "positions")).toHaveLength(1);
  });

  it("names an office at the first mention of a person in a paper, and not again", () => {
    const minister = { ...ANA, office: "Copper Minister" };
    const lines = [
      line(visit({ source: [minister], target: [LUIS], places: [{ name: "Lima", country: "PER" }] })),
      line(statement({ speaker: minister })),
    ];
    const brief = briefOf(lines);
    expect(sentencesOf(brief, "meetings").join(" ")).toContain("Copper Minister Ana Soto met Luis Vega");
    expect(sentencesOf(brief, "statements")).toEqual([
      "Ana Soto said on 16 May 2024 that the border was open.",
    ]);
    expect(sentencesOf(briefOf(lines.slice(1)), "statements")[0]).toMatch(/^Copper Minister Ana Soto said/u);
  });

  it("tells many years as the way from the first to the last, with both sources", () => {
    const years = [2020, 2021, 2022, 2023].map((one) =>
      line(figure({ id: `c-${one}`, period: year(one), value: (one - 2000) * 1e9 })),
    );
    const told = sentencesOf(briefOf(years, { from: "2020-01-01" }), "trade");
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(
      /rose from 20 billion US dollars in 2020 to 23 billion US dollars in 2023|From 20 billion US dollars in 2020, trade .* rose to 23 billion/u,
    );
    expect(sentencesOf(briefOf(years, { from: "2021-01-01" }), "trade")).toHaveLength(3);
  });

  it("tells the two presidents as such when they meet again, and by their names at first", () => {
    const pair = { source: [ANA, LUIS], target: [], symmetric: true, mode: null } as const;
    const lines = [
      line(visit({ ...pair, id: "c-1" })),
      line(visit({ ...pair, id: "c-2", period: day("2024-06-01") })),
    ];
    const named = sentencesOf(briefOf(lines), "meetings");
    expect(named.join(" ")).toContain("Ana Soto and Luis Vega");
    expect(named.join(" ")).not.toContain("the two presidents");
  });

  const STATUSES: readonly Status[] = ["planned", "possible", "undecided"];
  const PAST = /\b(?:visited|met|agreed|reached|signed|gave|travelled|received|spoke|held)\b/u;
  it("never tells in the past tense what is planned, possible or open", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...STATUSES),
        fc.constantFrom("CONSULT", "AGREE", "AID", "SANCTION", "COOPERATE", "SUPPORT", "ASSAULT"),
        fc.constantFrom(null, "visit", "phone"),
        fc.constantFrom("2023-05-16", "2024-05-16", "2026-05-16", null),
        fc.string({ minLength: 4, maxLength: 4, unit: "grapheme-ascii" }),
        (status, act, mode, start, id) => {
          const claim = event({
            ...{ id, act, type: "AGREE", status, mode, symmetric: false, source: [ANA], target: [PERU] },
            period: start === null ? UNDATED : day(start),
            citation: { start: 0, end: 3, sentence: 0, text: "its words" },
          });
          const brief = briefOf([line(claim)], { from: "2023-01-01" });
          const told = [
            ...sentencesOf(brief, "meetings"),
            ...sentencesOf(brief, "agreements"),
            ...sentencesOf(brief, "outlook"),
          ];
          expect(told.length).toBeGreaterThan(0);
          for (const text of told) expect(text).not.toMatch(PAST);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("keeps to one sentence whatever stands in a slot", () => {
    expect(fillPattern("{who} met{at}.", { who: "{at}", at: "  " })).toBe("{at} met.");
    expect(quoted('He said "no" and "yes"')).toBe("“He said ‘no’ and ‘yes’”");
    expect(quoted("x ".repeat(400))).toMatch(/^“(?:x )+…”$/u);
  });
});
