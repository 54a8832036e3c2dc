// The register of positions, from lines of a ledger. All of them are invented.
import { expect, test } from "vitest";
import type { LedgerClaimLine, PositionsView } from "../../../src/contract/index.js";
import { positionsSchema } from "../../../src/contract/index.js";
import { loadLexiconTables } from "../../../src/intake/lexicon_tables.js";
import { createLexicon } from "../../../src/lexicon/index.js";
import { issueLikeness, type PositionsQuestion, positionRegister } from "../../../src/views/index.js";
import { position, record, statement } from "./made_lines.js";

const likeness = issueLikeness(createLexicon(loadLexiconTables()));
const EVERYTHING: PositionsQuestion = {
  ...{ pair: ["CHN", "RUS"], days: { from: null, to: null }, issue: null, holder: null },
};

function registerOf(
  beside: readonly LedgerClaimLine[],
  question: Partial<PositionsQuestion> = {},
): PositionsView {
  const view = positionRegister(
    { ...EVERYTHING, ...question },
    { records: [], beside, isCut: false },
    likeness,
  );
  expect(positionsSchema.safeParse(view).error).toBeUndefined();
  return view;
}

/** "ISSUE: CHN neutral, RUS opposes" */
const shown = (view: PositionsView) =>
  view.issues.map(
    ({ issue, cells }) => `${issue}: ${cells.map(({ holder, stance }) => `${holder} ${stance}`).join(", ")}`,
  );

const ARTICLE = [
  position({ id: "1", holder: "CHN", issue: "the war in Ukraine", stance: "neutral" }),
  position({ id: "2", holder: "RUS", issue: "the Swiss peace conference", stance: "opposes" }),
  position({
    id: "3",
    holder: "CHN",
    issue: "peace conference in Switzerland on June 15",
    stance: "undecided",
  }),
  position({ id: "4", holder: "USA", issue: "the Ukraine war", stance: "opposes" }),
  position({ id: "5", holder: "CHN", issue: "Ukraine war", stance: "supports", sector: "BUS" }),
  position({ id: "6", holder: "BRA", issue: "a tax on coffee", stance: "opposes" }),
  position({ id: "7", holder: "DEU", issue: "sanctions on Russia", stance: "supports" }),
];

test("one issue in many words is one row; the two stand first; others are there on issues that concern the two", () => {
  const view = registerOf(ARTICLE);
  expect(shown(view)).toEqual([
    "peace conference in Switzerland: CHN undecided, RUS opposes",
    "war in Ukraine: CHN neutral, CHN BUS supports, USA opposes",
    "sanctions on Russia: DEU supports",
  ]);
  expect(view.issues[0]?.told).toEqual([
    "peace conference in Switzerland on June 15",
    "the Swiss peace conference",
  ]);
  expect(view.holders.map(({ key }) => key)).toEqual(["CHN", "RUS", "CHN BUS", "DEU", "USA"]);
});

test("the order of the lines does not matter", () => {
  const first = JSON.stringify(registerOf(ARTICLE));
  for (let turn = 1; turn < ARTICLE.length; turn += 1)
    expect(JSON.stringify(registerOf([...ARTICLE.slice(turn), ...ARTICLE.slice(0, turn)].reverse()))).toBe(
      first,
    );
});

test("what is conditional, denied or planned is no stance", () => {
  const [issue] = registerOf([
    position({ id: "1", holder: "CHN", issue: "ban", stance: "supports", status: "possible" }),
    position({
      id: "2",
      holder: "RUS",
      issue: "ban",
      stance: "opposes",
      status: "negated",
      day: "2024-02-01",
    }),
    position({ id: "3", holder: "RUS", issue: "ban", stance: "neutral", day: "2024-01-01" }),
  ]).issues;
  expect(issue?.cells.map(({ stance, told }) => [stance, told.map(({ status }) => status)])).toEqual([
    [null, ["possible"]],
    ["neutral", ["actual", "negated"]],
  ]);
  expect(issue?.cells.flatMap(({ changes }) => changes)).toEqual([]);
});

test("a change is marked between dated positions that differ, and cites both", () => {
  const [issue] = registerOf([
    position({ id: "1", holder: "CHN", issue: "ban", stance: "undecided", day: "2024-01-05" }),
    position({ id: "2", holder: "CHN", issue: "the ban", stance: "undecided", day: "2024-02-05" }),
    position({ id: "3", holder: "CHN", issue: "ban", stance: "opposes", day: "2024-03-05" }),
    position({ id: "4", holder: "CHN", issue: "ban", stance: "supports", published: "2024-02-20" }),
    position({ id: "5", holder: "RUS", issue: "ban", stance: "supports", published: "2024-01-01" }),
    position({ id: "6", holder: "RUS", issue: "ban", stance: "opposes", published: "2024-04-01" }),
  ]).issues;
  const [china, russia] = issue?.cells ?? [];
  expect(china?.changes).toEqual([
    { from: "undecided", to: "opposes", on: "2024-03-05", before: "2", after: "3", isDated: true },
  ]);
  expect(china).toMatchObject({ stance: "opposes", day: "2024-03-05", isDated: true });
  expect(russia?.changes).toEqual([
    { from: "supports", to: "opposes", on: "2024-04-01", before: "5", after: "6", isDated: false },
  ]);
});

test("two stances of one day are a dispute and no change", () => {
  const [issue] = registerOf([
    position({ id: "1", holder: "CHN", issue: "ban", stance: "opposes", day: "2024-03-05" }),
    position({ id: "2", holder: "CHN", issue: "ban", stance: "supports", day: "2024-03-05" }),
  ]).issues;
  expect(issue?.cells[0]).toMatchObject({ isDisputed: true, changes: [] });
});

test("copies of one text tell once", () => {
  const [issue] = registerOf([
    position({ id: "1", holder: "CHN", issue: "ban", stance: "opposes", document: "d-a" }),
    position({ id: "2", holder: "CHN", issue: "ban", stance: "opposes", document: "d-b", copyOf: "d-a" }),
  ]).issues;
  expect(issue?.cells[0]?.told).toMatchObject([{ claim: "1", claims: ["1", "2"], reports: 2, stories: 1 }]);
});

test("votes and statements stand beside and are no stance", () => {
  const view = positionRegister(
    EVERYTHING,
    {
      records: [
        record(
          position({
            ...{ id: "v", holder: "CHN", issue: "General Assembly resolution: aggression against Ukraine" },
            ...{ stance: "neutral", day: "2022-03-02", cast: "abstain" },
          }),
        ),
        record(
          position({
            id: "w",
            holder: "RUS",
            issue: "Security Council draft: tribunal",
            stance: "opposes",
            cast: "veto",
          }),
        ),
      ],
      beside: [
        position({ id: "1", holder: "RUS", issue: "the war in Ukraine", stance: "supports" }),
        statement({ id: "s", speaker: "CHN", topics: ["war in Ukraine"], toward: ["USA"] }),
        statement({ id: "t", speaker: "RUS", topics: ["energy"], toward: ["POL"] }),
      ],
      isCut: false,
    },
    likeness,
  );
  expect(view.issues.map(({ issue, isVotesAlone }) => [issue, isVotesAlone])).toEqual([
    ["war in Ukraine", false],
    ["tribunal", true],
  ]);
  const [china] = view.issues[0]?.cells ?? [];
  expect(china).toMatchObject({
    ...{ holder: "CHN", stance: null, told: [], votes: [{ claim: "v", cast: "abstain" }] },
    statements: [{ claim: "s" }],
  });
  expect(view.statements.map(({ claim }) => claim)).toEqual(["t"]);
});

test("days hold: what has no day counts on that of its publication", () => {
  const lines = [
    position({ id: "1", holder: "CHN", issue: "ban", stance: "opposes", published: "2024-05-16" }),
    position({ id: "2", holder: "RUS", issue: "ban", stance: "supports", day: "2023-05-16" }),
    position({ id: "3", holder: "RUS", issue: "levy", stance: "supports", published: null }),
  ];
  expect(shown(registerOf(lines, { days: { from: "2024-01-01", to: null } }))).toEqual(["ban: CHN opposes"]);
  expect(shown(registerOf(lines, { days: { from: null, to: "2023-12-31" } }))).toEqual(["ban: RUS supports"]);
  expect(shown(registerOf(lines, { issue: "the levy" }))).toEqual(["levy: RUS supports"]);
  expect(shown(registerOf(lines, { holder: "CHN" }))).toEqual(["ban: CHN opposes"]);
  expect(registerOf([]).holders.map(({ key }) => key)).toEqual(["CHN", "RUS"]);
});
