// What is offered, what stands beside an event, and what both have told of a third.
import { expect, it } from "vitest";
import type { LedgerRecordLine } from "../../src/contract/index.js";
import type { RelationCount } from "../../src/ledger/index.js";
import type { Claim, EventClaim } from "../../src/model/index.js";
import { besideEvent, figuresOfBoth, thirdsOf, windowOf } from "../../src/views/index.js";
import { entryOf } from "../store/entries.js";

const line = (claim: Claim): LedgerRecordLine => ({
  ...{ record: `r-${claim.id}`, reports: 1, stories: 1, claims: [claim.id], claim, document: "d" },
  ...{ published: null, title: null, url: null, publisher: null, copyOf: null },
  addedAt: "2026-03-14T09:00:00.000Z",
});
const eventsOf = (text: string): EventClaim[] =>
  entryOf(text, "2026-03-12").claims.filter((claim) => claim.kind === "event");
const told = (other: string, records: number): RelationCount => ({
  ...{ other, records, documents: 1, cooperation: 0, conflict: 0, intensity: null, first: null, last: null },
});

it("offers the thirds most told with either of the two, and neither of the two", () => {
  const thirds = thirdsOf(
    ["CHN", "RUS"],
    [told("RUS", 90), told("USA", 2), told("HUN", 1)],
    [told("CHN", 90), told("USA", 3), told("EUU", 4)],
  );
  expect(thirds).toEqual([
    { party: "USA", withFirst: 2, withSecond: 3, records: 5 },
    { party: "EUU", withFirst: 0, withSecond: 4, records: 4 },
    { party: "HUN", withFirst: 1, withSecond: 0, records: 1 },
  ]);
  const many = Array.from({ length: 40 }, (_, i) => told(`P${i}`, i));
  expect(thirdsOf(["CHN", "RUS"], many, [])).toHaveLength(12);
});

it("finds the trip, the place and the year of an event, and nothing of the pair itself", () => {
  const events = eventsOf(
    "Kari Dahl, the Norwegian foreign minister, visited Tokyo on 28 December 2025. Norwegian Foreign Minister Kari Dahl visited Seoul on 2 January 2026. " +
      "Norwegian Foreign Minister Kari Dahl visited Nairobi on 3 March 2025. Norwegian Foreign Minister Kari Dahl visited Lima on 3 March 2024. " +
      "Norwegian Foreign Minister Kari Dahl visited Tokyo on 30 December 2025.",
  );
  const [visit] = events;
  if (visit === undefined) throw new Error("no visit was read");
  expect(windowOf(visit)).toEqual({ from: "2025-01-01", to: "2026-01-11" });
  const found = besideEvent(visit, ["JPN", "NOR"], events.map(line));
  expect(found.map(({ parties, same }) => [parties, same])).toEqual([
    [["KOR"], ["person"]],
    [["KEN"], ["year"]],
  ]);
});

it("has nothing beside an event without a day", () => {
  const [visit] = eventsOf("Norway's foreign minister visited Tokyo.");
  if (visit === undefined) throw new Error("no visit was read");
  expect(windowOf(visit)).toBeNull();
  expect(besideEvent(visit, ["JPN", "NOR"], [line(visit)])).toEqual([]);
});

it("puts figures of one kind, unit and period beside each other, whoever's statistics they are", () => {
  const figures = entryOf(
    "Kenya's exports to Japan reached 3 billion dollars in 2025. Norway's imports from Kenya reached 2 billion dollars in 2025. " +
      "Kenya's exports to Japan reached 2 billion dollars in 2024. Norway's exports to Kenya reached 1 billion dollars in 2025.",
    "2026-03-12",
  ).claims.map(line);
  const of = (code: string) => figures.filter(({ claim }) => claim.pair?.includes(code) === true);
  const both = figuresOfBoth("KEN", of("JPN"), of("NOR"));
  expect(both).toHaveLength(1);
  expect(both[0]?.flow).toBe("from third");
  expect(
    both[0]?.values.map((lines) => lines.map(({ claim }) => claim.kind === "figure" && claim.value)),
  ).toEqual([[3e9], [2e9]]);
});
