// One document tells a thing once with its day and goes on with "the visit": which of its events are one.
import { describe, expect, it } from "vitest";
import { toldAgain } from "../../src/ledger/index.js";
import type { Claim, EventClaim } from "../../src/model/index.js";
import { claimsOf } from "../coding/coder.js";

const DAY = "2026-03-12";

const eventsOf = (text: string, published: string | null = DAY) =>
  claimsOf(text, published).filter((claim): claim is EventClaim => claim.kind === "event");

/** How many events the claims tell. */
function count(claims: readonly Claim[]): number {
  return claims.length - toldAgain(claims).size;
}

describe("the events of one document", () => {
  it.each([
    [
      "a visit without its day after the one with it",
      "Norwegian Prime Minister Kari Dahl visited Japan on Tuesday. The visit to Japan by the Norwegian prime minister was the first. Norway's prime minister visited Japan.",
      3,
    ],
    ["a headless attack", "Russia attacked Kharkiv on Monday. Russia's attack on Ukraine killed three.", 2],
    [
      "the month and then the day",
      "Norway imposed sanctions on Japan in March. Norway imposed sanctions on Japan on Tuesday.",
      2,
    ],
    [
      "no day at all, in any sentence",
      "Norway's prime minister visited Japan. Norwegian officials visited Tokyo.",
      2,
    ],
    [
      "a day in the last sentence alone",
      "Norway imposed sanctions on Japan. Norway imposed sanctions on Japan on Tuesday.",
      2,
    ],
  ])("are one: %s", (_what, text, claims) => {
    const events = eventsOf(text);
    expect(events).toHaveLength(claims);
    expect(count(events)).toBe(1);
  });
  it.each([
    [
      "two days",
      "Norway's prime minister visited Japan on Tuesday. Norway's prime minister visited Japan on Monday.",
    ],
    ["other people", "Vladimir Putin met Xi Jinping in Beijing. Sergei Lavrov met Wang Yi in Beijing."],
    ["other towns", "Russia attacked Kharkiv on Monday. Russia attacked Odesa."],
    ["the other way", "Norway criticized Japan on Tuesday. Japan criticized Norway."],
    ["another act", "Norway criticized Japan on Tuesday. Norway imposed sanctions on Japan."],
    [
      "what is not done",
      "Norway imposed sanctions on Japan on Tuesday. Norway did not impose sanctions on Japan.",
    ],
    [
      "what will be",
      "Norway's prime minister visited Japan on Tuesday. Norway's prime minister will visit Japan.",
    ],
    [
      "what sums up a year",
      "Norway imposed sanctions on Japan on Tuesday. Norway imposed sanctions on Japan in 2026.",
    ],
  ])("are two: %s", (_what, text) => {
    const events = eventsOf(text);
    expect(events).toHaveLength(2);
    expect(count(events)).toBe(2);
  });
  it("go to the nearest before: two attacks with a day each, and one told again after each", () => {
    const events = eventsOf(
      "Russia attacked Ukraine on Monday. Russia's attack on Ukraine killed three. Russia attacked Ukraine on Tuesday. Russia's attack on Ukraine killed six.",
    );
    expect(events).toHaveLength(4);
    const again = toldAgain(events);
    expect(
      [...again].map(([id, head]) => [
        events.findIndex((one) => one.id === id),
        events.indexOf(head as EventClaim),
      ]),
    ).toEqual([
      [1, 0],
      [3, 2],
    ]);
  });
  it("take a possible act for the one that is done on that day, and not for the one that may come", () => {
    const [done] = eventsOf("Norway imposed sanctions on Japan on Tuesday.");
    if (done === undefined) throw new Error("no event");
    const possible = { ...done, id: "c-possible", status: "possible" as const };
    expect(count([done, possible])).toBe(1);
    expect(toldAgain([done, possible]).get("c-possible")).toBe(done);
    expect(count([done, { ...possible, period: { missing: "not stated" } }])).toBe(2);
  });
  it("are asked of events alone, and the order in which they come does not matter", () => {
    const claims = claimsOf(
      "Norway's prime minister visited Japan. Norway's prime minister visited Japan on Tuesday. Trade between Norway and Japan reached 3 billion dollars in 2025. Trade between Norway and Japan reached 3 billion dollars in 2025.",
      DAY,
    );
    const again = toldAgain(claims);
    expect([...again.keys()].map((id) => claims.find((claim) => claim.id === id)?.kind)).toEqual(["event"]);
    expect(toldAgain(claims.toReversed())).toEqual(again);
  });
  it("of a list of many are told by their keys alone", () => {
    const [event] = eventsOf("Norway imposed sanctions on Japan.");
    if (event === undefined) throw new Error("no event");
    const many = Array.from({ length: 20_000 }, (_, i) => ({ ...event, id: `c-${i}` }));
    expect(toldAgain(many).size).toBe(0);
  });
});
