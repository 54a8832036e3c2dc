// A pair that the starter record knows nothing of: seven texts on India and Russia fill every register (test/fixtures/second_pair).
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Desk } from "../../src/contract/index.js";
import { isMissing } from "../../src/model/index.js";
import { SECOND_PAIR, textOf } from "../fixtures/second_pair.js";
import { realDesk } from "./real_desk.js";

const ASKED = { pair: ["IND", "RUS"], from: null, to: null, asOf: null } as const;

let desk: Desk;
beforeAll(async () => {
  desk = realDesk();
  for (const { file, published, publisher, title } of SECOND_PAIR) {
    const record = { text: textOf(file) };
    const answer = await desk.read({
      ...{ kind: "record", record, keep: true },
      meta: { published, publisher, title },
    });
    if (!answer.ok) throw new Error(answer.problem);
  }
});
afterAll(() => desk.close());

it("three texts of one visit are one row, a call of ministers is another, and calls are counted apart", async () => {
  const { rows, counts } = await desk.meetings({ ...ASKED, rule: "in-person", person: null });
  const documents = rows.map(({ kind, period, reports }) => [
    kind,
    isMissing(period) ? null : period.start,
    new Set(reports.map(({ document }) => document)).size,
  ]);
  expect(documents).toEqual([
    ["visit", "2025-03-11", 3],
    ["phone", "2025-05-23", 1],
    ["visit", "2025-06-17", 3],
  ]);
  expect([counts["in-person"], counts["with-calls"]]).toEqual([2, 3]);
});

it("what each ministry told of the visit stands beside the other's", async () => {
  const told = JSON.stringify(await desk.readouts({ ...ASKED, meeting: "2025-03-11" }));
  expect(told).toContain("Ministry of External Affairs of India");
  expect(told).toContain("Government of Russia");
  expect(told).toContain("nuclear power plant");
});

it("what was announced in March and signed in June is one contract, and what was expected was met", async () => {
  const agreements = JSON.stringify(await desk.agreements(ASKED));
  expect(agreements).toContain("contract on fertilisers");
  const expectations = await desk.expectations(ASKED);
  expect(JSON.stringify(expectations).match(/"met"/gu)?.length).toBeGreaterThanOrEqual(3);
});

it("who has not decided, and who stayed away, stand at the conference", async () => {
  const told = JSON.stringify(await desk.gatherings(ASKED));
  for (const word of ["undecided", "declined", "absent"]) expect(told).toContain(`"${word}"`);
});

it("positions, third parties and the paper have what the texts say", async () => {
  const { issues } = await desk.positions({ ...ASKED, issue: null, holder: null });
  const stances = issues.flatMap(({ issue, cells }) =>
    cells.map(({ holder, stance }) => `${holder} ${stance} ${issue}`),
  );
  expect(stances).toEqual(
    expect.arrayContaining([
      "IND neutral war in Ukraine",
      "IND opposes sanctions against Russia",
      "RUS opposes peace conference in Geneva",
    ]),
  );
  const asked = {
    pair: ["IND", "RUS"],
    format: "md",
    from: "2025-01-01",
    to: "2025-12-31",
    asOf: "2026-11-01",
  } as const;
  const paper = new TextDecoder().decode((await desk.brief(asked)).bytes).replace(/\[\^\d+\]/gu, "");
  for (const told of [
    "Deputy Prime Minister Pavel Anisimov and Commerce Minister Meera Raghavan met in New Delhi on 11 March 2025.",
    "Narendra Modi and Vladimir Putin met in the Kremlin on 17 June 2025.",
    "the foreign ministers of India and Russia spoke by telephone.",
    "both speak of payments and banks.",
    "India and Russia signed a contract on fertilisers",
    "India and Russia both opposed “the sanctions” (as of 8 May 2025).",
  ])
    expect(paper).toContain(told);
  expect(paper).not.toMatch(/that The |cooperate with 100 billion|in Kremlin|of Government of/u);
  const { thirds } = await desk.thirdParties({ ...ASKED, third: null });
  expect(thirds.map(({ party }) => party)).toEqual(expect.arrayContaining(["USA", "UKR", "EUU"]));
});
