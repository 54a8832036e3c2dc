// Documents, plans and gatherings that sentences name: their titles, how far they have come, who is told to come. All texts are invented.
import { describe, expect, it } from "vitest";
import { claimSchema } from "../../src/contract/index.js";
import { claimsOf } from "./coder.js";

const DAY = "2026-03-12";

/** "kind: title [parties] stage status" of each document that the claims of a text name. */
function instrumentsOf(text: string): readonly string[] {
  return claimsOf(text, DAY).flatMap((claim) =>
    (claim.instruments ?? []).map(
      ({ kind, title, parties, stage, status }) =>
        `${kind}: ${title} [${[...parties].sort().join(" ")}] ${stage ?? "named"} ${status}`,
    ),
  );
}

/** "title, place, days: who standing" of each gathering. */
function gatheringsOf(text: string): readonly string[] {
  return claimsOf(text, DAY).flatMap((claim) =>
    (claim.gatherings ?? []).map(({ title, places, period, who, standing }) => {
      const days = "missing" in period ? "no day" : `${period.start}..${period.end}`;
      return `${title}, ${places[0]?.name ?? "nowhere"}, ${days}: ${who.join(" ")} ${standing ?? "named"}`;
    }),
  );
}

describe("the title of a document", () => {
  it.each([
    [
      "Norway and Chile signed a memorandum on fisheries in 2021.",
      ["memorandum: memorandum on fisheries [CHL NOR] signed actual"],
    ],
    [
      "Norway and Chile will sign a free trade agreement in June.",
      ["agreement: free trade agreement [CHL NOR] signed planned"],
    ],
    [
      "Chile ratified the Whaling Treaty with Norway in May 2022.",
      ["treaty: Whaling Treaty [CHL NOR] ratified actual"],
    ],
    [
      "Norway withdrew from the Whaling Treaty with Chile last week.",
      ["treaty: Whaling Treaty [CHL NOR] ended actual"],
    ],
    [
      "Chile suspended the Whaling Treaty with Norway in May 2023.",
      ["treaty: Whaling Treaty [CHL NOR] suspended actual"],
    ],
    [
      "The Whaling Treaty between Norway and Chile expired on 1 January 2024.",
      ["treaty: Whaling Treaty [CHL NOR] lapsed actual"],
    ],
    [
      "The pact between Norway and Chile was extended for five years in 2021.",
      ["treaty: pact [CHL NOR] in force actual"],
    ],
    ["Chile has not yet signed the treaty with Norway.", ["treaty: treaty [CHL NOR] signed undecided"]],
    [
      "Norway and Chile agreed on a partnership “without horizons.”",
      ["partnership: partnership “without horizons” [CHL NOR] agreed actual"],
    ],
    [
      "Norway published a six-point plan to end the whaling dispute.",
      ["plan: six-point plan to end the whaling dispute [NOR] proposed actual"],
    ],
    ["Chile welcomed Norway's six-point plan.", ["plan: six-point plan [NOR] named actual"]],
    ["Norway and Chile agreed on quotas on Monday.", []],
    ["Norway and Chile plan to build a bridge.", []],
    ["Chile made a statement on whales and praised Norway.", []],
  ])("%s", (text, expected) => {
    expect(instrumentsOf(text)).toEqual(expected);
  });

  it("is the one told before where a text goes on with the bare noun", () => {
    const text =
      "Norway and Chile will sign a free trade agreement in June. Norway is expected to sign the agreement with Chile in Oslo.";
    expect(instrumentsOf(text).at(-1)).toBe("agreement: free trade agreement [CHL NOR] signed planned");
  });

  it("cites the words of its clause, and leaves the claim as it was", () => {
    const text = "Norway and Chile signed a memorandum on fisheries in 2021.";
    const [claim] = claimsOf(text, DAY);
    const [named] = claim?.instruments ?? [];
    expect(text.slice(named?.start, named?.end)).toBe(named?.text);
    expect(claimSchema.safeParse(claim).error).toBeUndefined();
  });
});

describe("who publishes a plan", () => {
  it("says it, where nothing else is read of the clause", () => {
    const [claim] = claimsOf("Norway published a six-point plan to end the whaling dispute.", DAY);
    expect(claim).toMatchObject({
      kind: "statement",
      speaker: { country: "NOR" },
      verb: "publish",
      quote: "a six-point plan to end the whaling dispute",
      direct: false,
    });
    expect(claimsOf("A baker published a six-point plan to end the queue.", DAY)).toEqual([]);
    expect(claimsOf("Norway will publish a six-point plan.", DAY)).toEqual([]);
  });
});

describe("a gathering", () => {
  it.each([
    [
      "Chile will take part in the ocean summit in Oslo on 3 and 4 June.",
      ["ocean summit, Oslo, 2026-06-03..2026-06-04: CHL will attend"],
    ],
    ["Norway invited Chile to the ocean summit.", ["ocean summit, nowhere, no day: CHL invited"]],
    [
      "Chile did not attend the ocean conference in Bergen in May 2025.",
      ["ocean conference, Bergen, 2025-05-01..2025-05-31: CHL absent"],
    ],
    [
      "Chile will not attend the ocean conference in Bergen.",
      ["ocean conference, Bergen, no day: CHL declined"],
    ],
    [
      "Chile has not yet committed to attending the ocean conference.",
      ["ocean conference, nowhere, no day: CHL undecided"],
    ],
    [
      "Sweden declined the invitation to the ocean conference.",
      ["ocean conference, nowhere, no day: SWE declined"],
    ],
    [
      "Chile did not send a delegation to the ocean summit in Geneva.",
      ["ocean summit, Geneva, no day: CHL absent"],
    ],
    [
      "Norway wants Chile to attend the ocean conference in Bergen.",
      ["ocean conference, Bergen, no day:  named"],
    ],
    [
      "Norway will host the ocean summit on 3 June.",
      ["ocean summit, Norway, 2026-06-03..2026-06-03: NOR host"],
    ],
    ["Chile told a press conference that Norway had attacked it.", []],
  ])("%s", (text, expected) => {
    expect(gatheringsOf(text)).toEqual(expected);
  });

  it("is the one that was told before, in the next sentence and where the next one names none", () => {
    const before = "Norway wants Chile to attend the ocean conference in Bergen on June 5 and 6.";
    expect(gatheringsOf(`${before} Chile declined the invitation to the conference.`).at(-1)).toBe(
      "ocean conference, Bergen, 2026-06-05..2026-06-06: CHL declined",
    );
    const undecided =
      "Under no circumstances does Norway want Chile to attend the ocean conference in Bergen on June 5 and 6. Chile has not yet committed.";
    expect(gatheringsOf(undecided).at(-1)).toBe(
      "ocean conference, Bergen, 2026-06-05..2026-06-06: CHL undecided",
    );
  });
});
