// What every desk tells of third parties: the same suite for the one in this process and the one over HTTP.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type Desk,
  networkSchema,
  Refusal,
  thirdPartiesSchema,
  whoElseSchema,
} from "../../src/contract/index.js";
import type { DeskUnderTest } from "./desk_contract.js";

/** Invented. */
const TEXT = `Norwegian Foreign Minister Kari Dahl visited Tokyo on 10 March 2026. Kari Dahl visited Seoul on 12 March 2026. The EU imposed sanctions on Japan on 3 February 2026. Kenya imposed sanctions on Japan on 4 February 2026. The European Union accused Norway of dumping salmon on 5 February 2026. Kenya's exports to Japan reached 3 billion dollars in 2025. Norway's imports from Kenya reached 2 billion dollars in 2025. Kenya's exports to Norway reached 2 billion dollars in 2025. European Commission President Ursula von der Leyen said Norway and Japan must talk.\n`;
const DAYS = { from: null, to: null, asOf: null } as const;
const PAIR = ["JPN", "NOR"] as const;

export function thirdPartiesContract(open: () => Promise<DeskUnderTest>): void {
  describe("third parties", () => {
    let made: DeskUnderTest;
    const desk = (): Desk => made.desk;
    beforeAll(async () => {
      made = await open();
      const answer = await desk().read({
        ...{ kind: "record", record: { text: TEXT }, keep: true },
        meta: { published: "2026-03-13" },
      });
      if (!answer.ok) throw new Error(answer.problem);
    });
    afterAll(() => made.close());

    it("the network of a party names each other one, organisations among them", async () => {
      const told = await desk().network({ ...DAYS, party: "JPN" });
      expect(networkSchema.parse(told)).toEqual(told);
      expect(told.relations.map(({ party }) => party).toSorted()).toEqual(["EUU", "KEN", "NOR"]);
      const none = await desk().network({ ...DAYS, asOf: "2026-03-12", party: "JPN" });
      expect(none.relations).toEqual([]);
    });
    it("a triangle has three sides, and each number is the length of its list", async () => {
      const told = await desk().thirdParties({ ...DAYS, pair: PAIR, third: "KEN" });
      expect(thirdPartiesSchema.parse(told)).toEqual(told);
      expect(told.thirds.map(({ party, records }) => `${party} ${records}`)).toEqual([
        "EUU 6",
        "KEN 4",
        "KOR 1",
      ]);
      const sides = told.triangle?.sides ?? [];
      expect(sides.map(({ pair }) => pair)).toEqual([PAIR, ["JPN", "KEN"], ["KEN", "NOR"]]);
      for (const side of sides) {
        const list = async (query: Partial<Parameters<Desk["records"]>[0]>) => {
          const asked = { ...DAYS, pair: side.pair, kind: null, after: null, limit: 1000, ...query };
          return (await desk().records(asked)).items.length;
        };
        expect(await list({})).toBe(side.records);
        expect(await list({ kind: "event", tone: "cooperation" })).toBe(side.cooperation);
        expect(await list({ kind: "event", tone: "conflict" })).toBe(side.conflict);
        expect(await list({ kind: "event", act: "CONSULT" })).toBe(side.meetings);
        expect(await list({ kind: "statement" })).toBe(side.statements);
        expect(await list({ kind: "figure" })).toBe(side.figures);
        for (const { start, end, cooperation, conflict } of side.quarters)
          for (const [tone, count] of [
            ["cooperation", cooperation],
            ["conflict", conflict],
          ] as const)
            expect(await list({ kind: "event", tone, from: start, to: end })).toBe(count);
      }
      expect(sides[1]).toMatchObject({ conflict: 1, cooperation: 0 });
      const [shared] = told.triangle?.figures ?? [];
      expect(shared?.flow).toBe("from third");
      expect(shared?.values.map((lines) => lines.map(({ claim }) => claim.kind))).toEqual([
        ["figure"],
        ["figure", "figure"],
      ]);
    });
    it("a triangle is the same whichever of the two comes first", async () => {
      const [there, back] = [
        await desk().thirdParties({ ...DAYS, pair: ["JPN", "NOR"], third: "EUU" }),
        await desk().thirdParties({ ...DAYS, pair: ["NOR", "JPN"], third: "EUU" }),
      ];
      expect(back).toEqual(there);
      expect(there.triangle?.says.map(({ claim }) => claim.kind)).toContain("statement");
      expect(there.triangle?.sides.map(({ conflict }) => conflict)).toEqual([0, 2, 2]);
    });
    it("who else did an act to one of the two, and what is told with an event", async () => {
      const told = await desk().whoElse({ ...DAYS, pair: PAIR, act: "SANCTION", event: null });
      expect(whoElseSchema.parse(told)).toEqual(told);
      expect(told.groups).toMatchObject([
        {
          ...{ party: "JPN", doer: "other" },
          others: [
            { party: "EUU", records: 1 },
            { party: "KEN", records: 1 },
          ],
        },
      ]);
      const listed = { ...DAYS, kind: "event", act: "CONSULT", pair: PAIR, after: null, limit: 9 } as const;
      const [visit] = (await desk().records(listed)).items;
      const beside = await desk().whoElse({ ...DAYS, pair: PAIR, act: null, event: visit?.claim.id ?? "" });
      expect(beside.act).toBe("CONSULT");
      expect(beside.event?.found.map(({ parties, same }) => [parties, same])).toEqual([
        [["KOR"], ["person", "year"]],
      ]);
    });
    it.each([
      [
        "a third that is one of the pair",
        { third: "JPN" },
        /^The third party JPN is one of the pair JPN and NOR/,
      ],
    ])("refuses %s", async (_name, query, sentence) => {
      const asked = desk().thirdParties({ ...DAYS, pair: PAIR, ...query });
      await expect(asked).rejects.toThrow(sentence);
      await expect(asked).rejects.toBeInstanceOf(Refusal);
    });
    it.each([
      ["neither an act nor an event", null, /^Who else did what is not said/],
      ["an event that is not there", "c-none", /^The ledger has no claim c-none/],
    ])("refuses %s", async (_name, event, sentence) => {
      const asked = desk().whoElse({ ...DAYS, pair: PAIR, act: null, event });
      await expect(asked).rejects.toThrow(sentence);
    });
  });
}
