// What two stand beside each other: positions that changed, agree or differ, two accounts of one meeting, third countries, and what is not told
// twice. All of it is invented.
import { describe, expect, it } from "vitest";
import type { BriefMaterial } from "../../src/brief/index.js";
import { briefMarkdown } from "../../src/brief/index.js";
import type { BriefTemplate, ChangeOfStance, PositionCell, ReadoutsView } from "../../src/contract/index.js";
import type { PositionClaim, PositionStance } from "../../src/model/index.js";
import {
  ANA,
  briefOf,
  CHILE,
  day,
  event,
  figure,
  line,
  PERU,
  position,
  sentencesOf,
  statement,
  visit,
} from "./made_lines.js";

type Told = readonly [id: string, stance: PositionStance, on: string];

function held(holder: typeof CHILE, [id, stance, on]: Told): PositionClaim {
  return position({
    ...{ id, holder, stance, period: day(on) },
    citation: { ...event().citation, text: `${id}: ${holder.text} on a treaty on lithium` },
  });
}

function cell(holder: string, told: readonly Told[], changes: readonly ChangeOfStance[] = []): PositionCell {
  const last = told.at(-1);
  return {
    ...{ holder, stance: last?.[1] ?? null, day: last?.[2] ?? null, isDated: true, isDisputed: false },
    told: told.map(([claim, stance, on]) => ({ claim, stance, day: on, status: "actual" })),
    ...{ changes, votes: [], statements: [] },
  } as unknown as PositionCell;
}

const registerOf = (...cells: readonly PositionCell[]) =>
  ({ issues: [{ cells }] }) as unknown as BriefMaterial["positions"];

const CHANGE = { from: "opposes", to: "supports", on: "2024-06-01", before: "c-1", after: "c-2" } as const;

describe("positions beside each other", () => {
  const chile: readonly Told[] = [
    ["c-1", "opposes", "2024-02-01"],
    ["c-2", "supports", "2024-06-01"],
  ];
  const lines = chile.map((told) => line(held(CHILE, told)));

  it("tells a change with both its days and both its sources", () => {
    const positions = registerOf(cell("CHL", chile, [{ ...CHANGE, isDated: true }]));
    const brief = briefOf(lines, { material: { positions } });
    const told = sentencesOf(brief, "positions");
    expect(told).toHaveLength(1);
    expect(told[0]).toContain("“a treaty on lithium”");
    expect(told[0]).toMatch(
      /Chile changed its position.*was against on 1 February 2024 and in favour on 1 June 2024\./u,
    );
    for (const claim of ["c-1", "c-2"])
      expect(briefMarkdown(brief)).toContain(`In its words: “${claim}: Chile on a treaty on lithium”`);
  });

  it("is told among what is new, where the later word came after the day that is asked for", () => {
    const positions = registerOf(cell("CHL", chile, [{ ...CHANGE, isDated: true }]));
    const told = (since: string) =>
      sentencesOf(briefOf(lines, { since, material: { positions } }), "changes").join(" ");
    expect(told("2024-05-01")).toContain("Chile changed its position");
    expect(told("2024-05-20")).not.toContain("Chile changed its position");
  });

  it("does not say when it changed where the days are those of the reports", () => {
    const positions = registerOf(cell("CHL", chile, [{ ...CHANGE, isDated: false }]));
    const [told] = sentencesOf(briefOf(lines, { material: { positions } }), "positions");
    expect(told).toContain("was told to be against");
    expect(told).toContain("when that changed is not in the record");
  });

  it("leaves out a change before the days of the paper", () => {
    const positions = registerOf(cell("CHL", chile, [{ ...CHANGE, isDated: true }]));
    const told = sentencesOf(briefOf(lines, { from: "2024-07-01", material: { positions } }), "positions");
    expect(told).toEqual([]);
  });

  it("tells where the two agree, and where they differ, by what was told last, and not again one by one", () => {
    const other = (stance: PositionStance) => {
      const peru: Told = ["c-3", stance, "2024-05-01"];
      const positions = registerOf(cell("CHL", chile.slice(1)), cell("PER", [peru]));
      return sentencesOf(
        briefOf([...lines.slice(1), line(held(PERU, peru))], { material: { positions } }),
        "positions",
      );
    };
    const days = "(Chile as of 1 June 2024, Peru as of 1 May 2024)";
    expect(other("supports")).toEqual([`Both Chile and Peru supported “a treaty on lithium” ${days}.`]);
    const [told = "", ...more] = other("undecided");
    expect(told).toMatch(/Chile was in favour(?:,| and) Peru undecided \(/u);
    expect(told).toContain(days);
    expect(more).toEqual([]);
  });
});

describe("two accounts of one meeting", () => {
  const text = (country: string, publisher: string, document: string) => ({
    ...{ country, by: "texts" },
    texts: [
      { document, title: publisher, publisher, url: null, published: "2024-05-17", of: "", isOfficial: true },
    ],
  });
  const said = (document: string, sentence: number) => ({
    ...{ document, claim: null, sentence, text: `Sentence ${sentence} of ${document}` },
  });
  const VIEW = {
    meeting: { id: "c-visit", start: "2024-05-16", end: "2024-05-16" },
    sides: [text("CHL", "Ministry of Chile", "d-chl"), text("PER", "Government of Peru", "d-per")],
    items: [
      { kind: "topic", label: "copper", sides: [[said("d-chl", 1)], [said("d-per", 1)]], told: "both" },
      { kind: "topic", label: "visas", sides: [[said("d-chl", 2)], []], told: "first alone" },
      { kind: "agreement", label: "agreed, on rail", sides: [[], [said("d-per", 3)]], told: "second alone" },
      { kind: "quote", label: "Luis Vega", sides: [[], [said("d-per", 4)]], told: "second alone" },
    ],
    canCompare: true,
  } as unknown as ReadoutsView;
  const VISIT = line(
    event({
      act: "CONSULT",
      type: "CONSULT",
      mode: "visit",
      symmetric: false,
      source: [ANA],
      target: [PERU],
    }),
  );

  it("tells what both have and what only one has, with the sentences that say so", () => {
    const brief = briefOf([VISIT], { material: { readouts: [VIEW] } });
    const told = sentencesOf(brief, "meetings").slice(-3).join(" ");
    expect(told).toMatch(/the Ministry of Chile.*the Government of Peru.*both speak of copper\./iu);
    expect(told).toMatch(/Ministry of Chile (?:alone speaks of|mentions) visas\./u);
    expect(told).toMatch(
      /Government of Peru (?:alone speaks of|mentions) an agreement on rail, and quotes Luis Vega\./u,
    );
    expect(briefMarkdown(brief)).toContain("In its words: “Sentence 3 of d-per”.");
  });

  it("says nothing of a gap where a side has no text of its own", () => {
    const brief = briefOf([VISIT], { material: { readouts: [{ ...VIEW, canCompare: false }] } });
    expect(sentencesOf(brief, "meetings")).toHaveLength(1);
  });
});

describe("third countries", () => {
  const USA = { text: "the United States", country: "USA", sector: "GOV" as const };
  const of = (id: string, on: string) =>
    line(
      event({
        ...{ id, act: "SANCTION", type: "SANCTION", symmetric: false, source: [USA], target: [CHILE, PERU] },
        ...{ period: day(on), pairs: [["CHL", "USA"]] as const },
        restriction: { kind: "listing", agency: null, summary: "ten firms" },
      }),
    );

  it("are told by how often they stand in the record of the two, and in what, once each", () => {
    const measures = [of("c-1", "2024-02-01"), of("c-2", "2024-03-01")];
    const told = sentencesOf(briefOf([...measures, line(position())], { material: { measures } }), "thirds");
    expect(told.join(" ")).toMatch(
      /names above all the United States \(two measures of sanctions or export control, the last of 1 March 2024\)\./u,
    );
    expect(told.join(" ").match(/United States/gu)).toHaveLength(1);
    expect(sentencesOf(briefOf(measures.slice(1)), "thirds")).toEqual([]);
  });

  it("are told with what each of the two has to do with them", () => {
    const thirds = [
      { party: "USA", withFirst: 7, withSecond: 3, records: 10 },
      { party: "NLD", withFirst: 5, withSecond: 0, records: 5 },
    ];
    const [told] = sentencesOf(briefOf([], { material: { thirds } }), "thirds");
    expect(told).toContain("the United States (seven records with Chile, three with Peru)");
    expect(told).not.toContain("Netherlands");
  });

  it("have a section of their own, which a newsroom's list of sections need not have", () => {
    const measures = [of("c-1", "2024-02-01"), of("c-2", "2024-03-01")];
    const shown = (style: BriefTemplate) =>
      briefOf([...measures, line(position())], { material: { measures }, style }).sections.map(
        ({ name, title }) => [name, title],
      );
    const own = ["thirds", "Third parties"];
    expect(shown({})).toContainEqual(own);
    expect(shown({ titles: { thirds: "Neighbours" } })).toContainEqual(["thirds", "Neighbours"]);
    expect(shown({ language: "de" })).toContainEqual(["thirds", "Weitere Beteiligte"]);
    expect(shown({ sections: ["sanctions", "positions"] }).map(([name]) => name)).toEqual([
      "sanctions",
      "positions",
    ]);
  });
});

describe("words beside the record of the two", () => {
  const words = (id: string, speaker: typeof CHILE) =>
    statement({
      id,
      speaker,
      about: [speaker.country],
      pairs: [["CHL", "USA"]],
      pair: ["CHL", "USA"],
      quote: id,
    });
  const act = event({ act: "SANCTION", type: "SANCTION", symmetric: false, source: [CHILE], target: [PERU] });

  it("are told where the document lets both of them act or speak, and not where it only names one", () => {
    const told = (beside: readonly ReturnType<typeof words>[]) =>
      sentencesOf(
        briefOf([line(act)], { material: { beside: beside.map((claim) => line(claim)) } }),
        "statements",
      );
    expect(told([words("so said Chile", CHILE)])).toEqual([]);
    expect(told([words("so said Chile", CHILE), words("so said Peru", PERU)])).toHaveLength(2);
  });
});

describe("what is told once", () => {
  const place = { start: 0, end: 9, sentence: 3 };

  it("is a quote, not the act that stands in it", () => {
    const words = "Chile is ready to deliver copper to Peru";
    const lines = [
      line(
        statement({
          direct: true,
          quote: `${words} today`,
          citation: { ...place, text: `“${words} today”` },
        }),
      ),
      line(event({ symmetric: false, source: [CHILE], target: [PERU], citation: { ...place, text: words } })),
    ];
    const brief = briefOf(lines);
    expect(sentencesOf(brief, "agreements")).toEqual([]);
    expect(sentencesOf(brief, "statements")).toHaveLength(1);
    expect(sentencesOf(briefOf(lines, { sections: ["agreements"] }), "agreements")).toHaveLength(1);
  });

  it("is the amount that is aimed at, not the act of raising trade to it", () => {
    const planned = {
      status: "planned",
      period: day("2026-12-31"),
      citation: { ...place, text: "raise trade to 10 billion" },
    } as const;
    const lines = [
      line(figure({ ...planned, value: 10e9 })),
      line(event({ ...planned, act: "COOPERATE", type: "AGREE" })),
    ];
    expect(sentencesOf(briefOf(lines), "outlook")).toHaveLength(1);
  });

  it("is no agreement of which the words tell nothing", () => {
    const empty = event({ id: "c-empty", citation: { ...place, text: "Both countries agreed" } });
    expect(sentencesOf(briefOf([line(empty)]), "agreements")).toEqual([]);
  });

  it("is what lies ahead of the day of the paper, also where its days go on", () => {
    const planned = visit({ status: "planned", period: day("2024-11-20") });
    const brief = briefOf([line(planned)], { asOf: "2024-06-01" });
    expect(sentencesOf(brief, "meetings")).toEqual([]);
    expect(sentencesOf(brief, "outlook")).toHaveLength(1);
  });

  it("is a figure of energy, in the section on energy, by the tables of measures and goods", () => {
    const coal = figure({
      measure: "trade.imports",
      commodity: "coal",
      direction: { from: "CHL", to: "PER" },
    });
    const brief = briefOf([line(coal)]);
    expect(sentencesOf(brief, "energy").join(" ")).toMatch(/Peru’s imports of coal from Chile/u);
    expect(sentencesOf(brief, "trade")).toEqual([]);
  });
});
